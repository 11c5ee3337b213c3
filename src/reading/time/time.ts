import type { Interval } from '../calendar.ts';
import type { Span } from '../phrase.ts';
import type { Day } from '../reading.ts';
import type { Found } from './words.ts';

/** A time with one end only. */
export type OpenTime = { kind: 'after' | 'before'; day: Day; hasYear: boolean };

/** A time as a message states it; `open` ends where the question decides. */
export type Time =
  | { kind: 'day' | 'period'; interval: Interval; hasYear: boolean; isWeekly?: boolean }
  | { kind: 'age'; days: number; interval: Interval }
  | OpenTime;

/** A time and where it stands in the message. */
export type TimeMention = Span & { time: Time };

/** A stretch of time read up to a token. */
export const periodFound = (interval: Interval, end: number, hasYear = true): Found<Time> => ({
  value: { kind: 'period', interval, hasYear },
  end,
});
