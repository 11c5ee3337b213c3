import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../src/reading/index.ts';
import { examplesOf, read } from './support/reader.ts';

const words = [...new Set(examplesOf('own.jsonl').flatMap(({ text }) => text.split(/\s+/)))];
const shuffled = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((all) => all.join(' '));
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('any text at all', () => {
  it('is read without failing, as a reading of the declared shape', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), shuffled);
    const asked = fc.property(text, day, fc.option(shuffled), (message, refDate, context) => {
      const reading = read(message, refDate, context ?? undefined);

      expect(readingSchema.parse(reading)).toEqual(reading);
      expect(Object.values(reading)).not.toContain('');
    });

    fc.assert(asked, { numRuns: 400 });
  }, 60_000);

  it('has the ends of its period in order', () => {
    const asked = fc.property(shuffled, day, (message, refDate) => {
      const [from = '', to = ''] = (read(message, refDate).period ?? '').split('/');

      expect(from <= to).toBe(true);
    });

    fc.assert(asked, { numRuns: 400 });
  }, 60_000);

  it('is read, however long', () => {
    const long = 'combien de demandes refusées à Pau en mars, '.repeat(200);

    expect(read(long)).toMatchObject({ query: 'requests', place: 'Pau' });
  }, 60_000);
});
