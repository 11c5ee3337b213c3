import type { Draft } from '#conversation/index.ts';
import { FIELDS, type Reading } from '#reading/index.ts';
import type { Exchange } from '../exchange.ts';
import { freshMemory } from '../fresh-memory.ts';

/** What was asked last, so that « et pour 2025 ? » refines it. */
const questions = freshMemory<{
  reading: Reading;
  messageId?: string;
  isChart?: boolean;
  isCovered?: boolean;
}>('query', 20);

/** Keeps a question for those that refine it. */
export function rememberReading(
  exchange: Exchange,
  reading: Reading,
  { isChart = false } = {},
): void {
  if (reading.query === 'unsupported') return;
  questions.keep(exchange, { reading, isChart, messageId: exchange.message.id });
}

/** Notes what the answer just given shows: « exporter » is of that, and no longer of the figures before it. */
export function noteShown(exchange: Exchange, drafts: readonly Draft[]): void {
  const kept = questions.last(exchange);
  const isOther = kept !== undefined && kept.messageId !== exchange.message.id;
  const isShown = drafts.some(({ card, choices = [] }) => card !== undefined || choices.length > 0);
  if (isOther && isShown) exchange.conversation.memory['query'] = { ...kept, isCovered: true };
}

/** Whether something else was shown after the figures of the question before. */
export function isCovered(exchange: Exchange): boolean {
  return questions.last(exchange)?.isCovered === true;
}

/** Whether it was answered by a picture. */
export function wasChart(exchange: Exchange): boolean {
  return questions.last(exchange)?.isChart === true;
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
