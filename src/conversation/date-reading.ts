import type { Day } from './day.ts';

/** A day or a stretch of days found in a text, both ends included. */
export interface DateReading {
  from: Day;
  until: Day;
  precision: 'day' | 'week' | 'month' | 'period';
  /** The words it was read from. */
  text: string;
  /** Where they stand in the text. */
  index: number;
}

/** A text being searched for dates. */
export interface DateReader {
  text: string;
  /** The text without accents or capitals, letter for letter. */
  source: string;
  today: Day;
  prefersFuture: boolean;
  near: Day | undefined;
}

/** What was found at a match. */
export function dateReading(
  text: string,
  match: { index?: number; 0: string },
  found: Pick<DateReading, 'from' | 'until' | 'precision'>,
): DateReading {
  const index = match.index ?? 0;
  return { ...found, text: text.slice(index, index + match[0].length), index };
}

/** Whether two readings share words. */
export function overlap(left: DateReading, right: DateReading): boolean {
  return (
    left.index < right.index + right.text.length && right.index < left.index + left.text.length
  );
}
