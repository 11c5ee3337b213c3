import { describe, expect, it } from 'vitest';
import { type Example, examplesOf, score } from './support/reader.ts';

const ALL = ['sample.jsonl', 'own.jsonl', 'evaluation/tuning.jsonl'].flatMap(examplesOf);

/** One in thirty, where each example would be read many times over. */
const SOME = ALL.filter((_, index) => index % 30 === 0);

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The same examples, their words and the names awaited written another way. */
function rewritten(write: (text: string) => string): Example[] {
  return SOME.map((example) => {
    const { person, structure, action, place, except_place, ...rest } = example.reading;
    const names = Object.entries({ person, structure, action, place, except_place });
    const kept = names.filter((entry): entry is [string, string] => entry[1] !== undefined);
    const reading = {
      ...rest,
      ...Object.fromEntries(kept.map(([key, name]) => [key, write(name)])),
    };
    const context = example.context === undefined ? {} : { context: write(example.context) };
    return { ...example, text: write(example.text), ...context, reading };
  });
}

describe('the examples that are read exactly', { timeout: 180_000 }, () => {
  it('are all of the sample', () => {
    expect(score(examplesOf('sample.jsonl')).wrong).toEqual([]);
  });

  it('are at least 98 % of the tuning set', () => {
    expect(score(examplesOf('evaluation/tuning.jsonl')).right).toBeGreaterThanOrEqual(0.98);
  });

  // One in three: they are six thousand.
  it('are at least 98 % of our own messages', () => {
    const own = examplesOf('own.jsonl').filter((_, index) => index % 3 === 0);

    expect(own.length).toBeGreaterThanOrEqual(150);
    expect(score(own).right).toBeGreaterThanOrEqual(0.98);
  });

  it.each([
    ['without accents', withoutAccents, 0.98],
    ['in lower case', (text: string) => text.toLowerCase(), 0.97],
    ['in lower case without accents', (text: string) => withoutAccents(text.toLowerCase()), 0.97],
    ['with curly apostrophes', (text: string) => text.replaceAll("'", '’'), 0.98],
  ])('stay as many when typed %s', (_, write, least) => {
    expect(score(rewritten(write)).right).toBeGreaterThanOrEqual(least);
  });

  it.each(['Bonjour, ', 'bonjour ', 'Salut ! ', 'Bonjour Rafael, ', 'svp '])(
    'stay as many after « %s»',
    (greeting) => {
      const greeted = SOME.map((example) => ({ ...example, text: greeting + example.text }));

      expect(score(greeted).right).toBeGreaterThanOrEqual(0.97);
    },
  );

  it.each([' svp', ' merci', ' s’il vous plaît', ' stp !', ' ?'])(
    'stay as many before « %s»',
    (thanks) => {
      const thanked = SOME.map((example) => ({ ...example, text: example.text + thanks }));

      expect(score(thanked).right).toBeGreaterThanOrEqual(0.97);
    },
  );
});
