import type { Reading } from '#reading/index.ts';
import type { Exchange } from '../exchange.ts';

const MEMORY_MINUTES = 20;

/** What was asked last, so that « et pour 2025 ? » refines it. */
interface QueryMemory {
  reading: Reading;
  at: string;
}

/** Keeps a question for those that refine it. */
export function rememberReading({ conversation, now }: Exchange, reading: Reading): void {
  if (reading.query === 'unsupported') return;
  const memory: QueryMemory = { reading, at: now };
  conversation.memory['query'] = memory;
}

/** The question before, while it is fresh. */
export function lastReading({ conversation, now }: Exchange): Reading | undefined {
  const memory = conversation.memory['query'] as QueryMemory | undefined;
  if (!memory) return undefined;
  const minutes = (Date.parse(now) - Date.parse(memory.at)) / 60_000;
  return minutes <= MEMORY_MINUTES ? memory.reading : undefined;
}
