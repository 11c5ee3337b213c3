import type { Reading } from '#reading/index.ts';
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
  return questions.last(exchange)?.reading;
}
