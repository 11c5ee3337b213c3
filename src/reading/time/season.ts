import { addTo, type Interval, month, monthOf, weekdayOf, yearOf } from '../calendar.ts';
import type { Day } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { type Moment, over, type Reader, weekly } from './moment.ts';
import { type Found, wordsAt } from './words.ts';
import { readYear } from './year.ts';

const SEASONS: readonly (readonly [string, number, number])[] = [
  ["vacances d' ete", 7, 8],
  ['ete', 7, 8],
  ['rentree', 9, 9],
  ['printemps', 4, 6],
  ['automne', 10, 12],
  ['hiver', 1, 3],
];

const SATURDAY = 6;
const SEASON_BEFORE = /^(les|cet|cette|l'|en|d'|de|du|la|le|ce|au|depuis|ete|automne|hiver)$/;

/** « cet été », « depuis la rentrée », « l'hiver dernier », « ce week-end ». */
export const readSeason: Reader<Moment> = (tokens, at, ref) => {
  // « a été validée » speaks of no summer.
  if (!SEASON_BEFORE.test(tokens[at - 1]?.norm ?? '')) return undefined;
  for (const [words, first, last] of SEASONS) {
    const end = wordsAt(words, tokens, at);
    if (end === undefined) continue;
    const inYear = (number: number): Interval => ({
      from: month(number, first).from,
      to: month(number, last).to,
    });
    const near = seasonNear(tokens, end, ref, inYear);
    if (near) return near;
    const stated = readYear(tokens, end, ref);
    const number = stated ? yearOf(stated.value.interval.from) : yearOf(ref);
    return over(inYear(number), stated?.end ?? end, stated !== undefined);
  }
  const weekend = wordsAt('week-end|weekend', tokens, at);
  if (weekend === undefined) return undefined;
  const coming = addTo(ref, SATURDAY - weekdayOf(ref), 'day');
  const last = wordsAt('dernier|passe|precedent', tokens, weekend);
  const next = wordsAt('prochain|suivant', tokens, weekend);
  const isNow = weekdayOf(ref) >= SATURDAY;
  const weeks = last !== undefined ? -1 : next !== undefined && isNow ? 1 : 0;
  const saturday = addTo(coming, weeks, 'week');
  const found = over({ from: saturday, to: addTo(saturday, 1, 'day') }, last ?? next ?? weekend);
  return last === undefined && next === undefined ? weekly(found) : found;
};

/** « l'été dernier », « le printemps prochain »: the latest one over, the first one to come. */
function seasonNear(
  tokens: readonly Token[],
  at: number,
  ref: Day,
  inYear: (number: number) => Interval,
): Found<Moment> | undefined {
  const last = wordsAt('dernier|passe', tokens, at);
  const next = wordsAt('prochain', tokens, at);
  const now = yearOf(ref);
  if (last !== undefined) return over(inYear(inYear(now).to < ref ? now : now - 1), last);
  return next === undefined
    ? undefined
    : over(inYear(inYear(now).from > ref ? now : now + 1), next);
}

/** « l'année scolaire »: from September to August, the one under way or the one beside it. */
export const readSchoolYear: Reader<Moment> = (tokens, at, ref) => {
  const end = wordsAt('annee scolaire', tokens, at);
  if (end === undefined) return undefined;
  const last = wordsAt('derniere|passee|precedente', tokens, end);
  const next = wordsAt('prochaine|suivante', tokens, end);
  const shift = last !== undefined ? -1 : next !== undefined ? 1 : 0;
  const first = yearOf(ref) - (monthOf(ref) >= 9 ? 0 : 1) + shift;
  const interval = { from: month(first, 9).from, to: month(first + 1, 8).to };
  return over(interval, last ?? next ?? end);
};
