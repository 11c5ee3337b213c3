import { DateTime } from 'luxon';
import type { Days, Found } from './session-words.ts';

/** By how much days are moved; less than nothing is earlier. */
export interface Shift {
  count: number;
  unit: 'days' | 'months';
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10 },
  ...{ quinze: 15, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 },
};
/** A small number, in figures or in letters. */
export const COUNT = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const UNIT = '(jours?|semaines?|quinzaine|mois|days?|weeks?|months?)';
const SHIFTS = [
  `(?<!\\p{L})(?:de|d['’]|by)\\s*${COUNT}\\s+${UNIT}(?!\\p{L})`,
  `(?<!\\p{L})${COUNT}\\s+${UNIT}\\s+(?:plus\\s+(?:tard|t[ôo]t)|apr[èe]s|avant|later|earlier)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** « à la semaine suivante » is said of the session, not of today. */
const NEXT_WEEK = /(?<!\p{L})[àa] la semaine (?:suivante|d['’]apr[èe]s)/iu;
const EARLIER = /(?<!\p{L})(?:avanc\p{L}+|plus t[ôo]t|avant|earlier|bring forward)(?!\p{L})/iu;

/** The number that matched `COUNT`. */
export const numberOf = (said = '') => NUMBERS[said.toLowerCase()] ?? Number(said);

/** What the first pattern that matches finds. */
export const firstMatch = (patterns: RegExp[], text: string) =>
  patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);

/** By how much a session is moved, earlier or later. */
export function readShift(text: string): Found<Shift> | undefined {
  const next = NEXT_WEEK.exec(text);
  if (next) return { value: { count: 7, unit: 'days' }, matched: next[0] };
  const match = firstMatch(SHIFTS, text);
  if (!match) return undefined;
  const [matched, said, unit = ''] = match;
  const sign = EARLIER.test(text) ? -1 : 1;
  const count = sign * numberOf(said);
  if (/^mo/iu.test(unit)) return { value: { count, unit: 'months' }, matched };
  return { value: { count: count * daysIn(unit, numberOf(said)), unit: 'days' }, matched };
}

/** « huit jours » is a week, « quinze jours » two. */
function daysIn(unit: string, count: number): number {
  if (/^q/iu.test(unit)) return 14;
  if (/^[sw]/iu.test(unit)) return 7;
  return count === 8 || count === 15 ? (count - 1) / count : 1;
}

/** The days a session would have. */
export function shifted({ firstDay, lastDay }: Days, { count, unit }: Shift): Days {
  const move = (day: string) =>
    DateTime.fromISO(day, { zone: 'utc' })
      .plus({ [unit]: count })
      .toISODate() ?? day;
  return { firstDay: move(firstDay), lastDay: move(lastDay) };
}
