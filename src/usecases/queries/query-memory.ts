import { FIELDS, type Reading } from '#reading/index.ts';
import type { Exchange } from '../exchange.ts';
import { freshMemory } from '../fresh-memory.ts';

/** What was asked last, so that « et pour 2025 ? » refines it. */
const questions = freshMemory<{ reading: Reading }>('query', 20);

/** Keeps a question for those that refine it. */
export function rememberReading(exchange: Exchange, reading: Reading): void {
  if (reading.query !== 'unsupported') questions.keep(exchange, { reading });
}

/** The question before, while it is fresh. */
export function lastReading(exchange: Exchange): Reading | undefined {
  const reading = questions.last(exchange)?.reading;
  // The database gives the parts back in an order of its own.
  return reading && (Object.fromEntries(inOrder(reading)) as Reading);
}

function inOrder(reading: Reading): [string, unknown][] {
  return FIELDS.filter((field) => reading[field] !== undefined).map((field) => [
    field,
    reading[field],
  ]);
}
