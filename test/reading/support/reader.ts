import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readingLimits, readLexicon } from '../../../src/adapters/files/reading.ts';
import { readRulebooks } from '../../../src/adapters/files/rulebooks.ts';
import { type Reading, readingSchema, understand } from '../../../src/reading/index.ts';

/** What the product's reader knows, from the product's own files. */
export const known = {
  lexicon: readLexicon('reading'),
  limits: readingLimits(readRulebooks('reglement')),
};

/** The day most examples are written: a Monday. */
export const TODAY = '2026-05-18';

/** The reading of a message, written on a day, after another message or none. */
export function read(text: string, refDate = TODAY, context?: string): Reading {
  return understand({ text, refDate, ...(context === undefined ? {} : { context }) }, known);
}

const exampleShape = z.object({
  id: z.string(),
  ref_date: z.string(),
  text: z.string(),
  context: z.string().optional(),
  reading: readingSchema,
});

/** A message and the reading it must get. */
export type Example = z.infer<typeof exampleShape>;

/** The examples of a file of `test/reading`. */
export function examplesOf(file: string): Example[] {
  const lines = readFileSync(`test/reading/${file}`, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => exampleShape.parse(JSON.parse(line)));
}

/** How many of the examples are read exactly, from 0 to 1, and those that are not. */
export function score(examples: readonly Example[]): { right: number; wrong: string[] } {
  const wrong = examples.filter((example) => {
    const reading = read(example.text, example.ref_date, example.context);
    return JSON.stringify(sorted(reading)) !== JSON.stringify(sorted(example.reading));
  });
  const right = (examples.length - wrong.length) / examples.length;
  return { right, wrong: wrong.map(({ id, text }) => `${id} ${text}`) };
}

function sorted(reading: Reading): [string, unknown][] {
  return Object.entries(reading).sort(([a], [b]) => (a < b ? -1 : 1));
}
