import type { Day } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { momentAt } from './anywhere.ts';
import { readOpen, readSince } from './bounded.ts';
import type { Reader } from './moment.ts';
import { readRange } from './range.ts';
import { readAge, readAgo, readAhead } from './relative.ts';
import type { Time, TimeMention } from './time.ts';
import type { Found } from './words.ts';

const readAlone: Reader<Time> = (tokens, at, ref) => {
  const found = momentAt(tokens, at, ref);
  if (!found) return undefined;
  const { interval, isDay, hasYear, isWeekly = false } = found.value;
  const kind = isDay ? 'day' : 'period';
  return { value: { kind, interval, hasYear, ...(isWeekly && { isWeekly }) }, end: found.end };
};

const READERS: readonly Reader<Time>[] = [
  readRange,
  readSince,
  readAgo,
  readAge,
  readAhead,
  readOpen,
  readAlone,
];

/** Every time a message states, in order; of two that begin together the longer one. */
export function findTimes(
  tokens: readonly Token[],
  ref: Day,
  isFree: (at: number) => boolean,
): TimeMention[] {
  const mentions: TimeMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = isFree(at) ? longestTime(tokens, at, ref) : undefined;
    if (found) mentions.push({ start: at, end: found.end, time: found.value });
    at = found?.end ?? at + 1;
  }
  return mentions;
}

function longestTime(tokens: readonly Token[], at: number, ref: Day): Found<Time> | undefined {
  const all = READERS.map((reader) => reader(tokens, at, ref)).filter((each) => each !== undefined);
  return all.reduce<Found<Time> | undefined>(
    (best, each) => (best && best.end >= each.end ? best : each),
    undefined,
  );
}
