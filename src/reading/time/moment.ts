import type { Interval } from '../calendar.ts';
import type { Day } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Found } from './words.ts';

/** A day or a stretch of the calendar that a few words name. */
export type Moment = {
  interval: Interval;
  isDay: boolean;
  /** False when the year was worked out, and another may be meant. */
  hasYear: boolean;
  /** A day of the week, or its end: the coming one, unless what is asked about is behind. */
  isWeekly?: boolean;
};

/** Reads tokens from a place on, seen from a day; nothing when they do not say such a thing. */
export type Reader<T> = (tokens: readonly Token[], at: number, ref: Day) => Found<T> | undefined;

/** A reading of one day. */
export const onDay = (day: Day, end: number, hasYear = true): Found<Moment> => ({
  value: { interval: { from: day, to: day }, isDay: true, hasYear },
  end,
});

/** The same, of a week like any other. */
export const weekly = ({ value, end }: Found<Moment>): Found<Moment> => ({
  value: { ...value, isWeekly: true },
  end,
});

/** A reading of a stretch of days. */
export const over = (interval: Interval, end: number, hasYear = true): Found<Moment> => ({
  value: { interval, isDay: false, hasYear },
  end,
});

/** The same reader, which reads from each token once: many others ask it for the same. */
export function once<T>(reader: Reader<T>): Reader<T> {
  const known = new WeakMap<readonly Token[], Map<string, ReturnType<Reader<T>>>>();
  return (tokens, at, ref) => {
    const read = known.get(tokens) ?? new Map<string, ReturnType<Reader<T>>>();
    known.set(tokens, read);
    const key = `${at} ${ref}`;
    if (!read.has(key)) read.set(key, reader(tokens, at, ref));
    return read.get(key);
  };
}

/** The first reader that finds something. */
export function firstOf<T>(...readers: Reader<T>[]): Reader<T> {
  return (tokens, at, ref) => {
    for (const reader of readers) {
      const found = reader(tokens, at, ref);
      if (found) return found;
    }
    return undefined;
  };
}
