import {
  addTo,
  type Interval,
  isoWeek,
  month,
  monthOf,
  quarter,
  semester,
  unitAround,
  yearOf,
} from '../calendar.ts';
import type { Day } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { readBareDay, readDay } from './day.ts';
import { firstOf, type Moment, over, type Reader } from './moment.ts';
import { readSchoolYear, readSeason } from './season.ts';
import {
  monthNamed,
  ordinalNamed,
  saidAt,
  sayings,
  unitNamed,
  wordsAt,
  yearNamed,
} from './words.ts';
import { readYear } from './year.ts';

const readMonth: Reader<Moment> = (tokens, at, ref) => {
  const start = wordsAt("mois de|d'", tokens, at) ?? at;
  const number = monthNamed(tokens[start]);
  if (number === undefined) return undefined;
  const last = wordsAt('dernier|passe', tokens, start + 1);
  if (last !== undefined) return over(monthNear(ref, number, -1), last);
  const next = wordsAt('prochain', tokens, start + 1);
  if (next !== undefined) return over(monthNear(ref, number, 1), next);
  const of = wordsAt("de l'", tokens, start + 1) ?? wordsAt('de', tokens, start + 1) ?? start + 1;
  const stated = readYear(tokens, of, ref);
  if (!stated) return over(month(yearOf(ref), number), start + 1, false);
  return over(month(yearOf(stated.value.interval.from), number), stated.end);
};

function monthNear(ref: Day, number: number, direction: 1 | -1): Interval {
  const isPassed = number * direction <= monthOf(ref) * direction;
  return month(yearOf(ref) + (isPassed ? direction : 0), number);
}

const readNumberedUnit: Reader<Moment> = (tokens, at, ref) => {
  const compact = /^([tsq])([1-4])$/.exec(tokens[at]?.norm ?? '');
  const unit = compact ? (compact[1] === 's' ? 'semester' : 'quarter') : unitNamed(tokens[at]);
  const ranked = /^\d$/.test(tokens[at]?.norm ?? '')
    ? undefined
    : (ordinalNamed(tokens[at]) ?? lastOfYear(tokens, at));
  const found = compact
    ? { unit, number: Number(compact[2]), end: at + 1 }
    : ranked === undefined
      ? { unit, number: Number(tokens[at + 1]?.norm), end: at + 2 }
      : { unit: unitNamed(tokens[at + 1]), number: ranked, end: at + 2 };
  // Hardly any token begins one: only then is its year looked for.
  if (!numbered(found.unit, found.number, yearOf(ref))) return undefined;
  const of = wordsAt("de l'?", tokens, found.end) ?? wordsAt('of', tokens, found.end);
  const stated = readYear(tokens, of ?? found.end, ref);
  const inYear = stated ? yearOf(stated.value.interval.from) : yearOf(ref);
  const interval = numbered(found.unit, found.number, inYear);
  return interval && over(interval, stated?.end ?? found.end, stated !== undefined);
};

/** « le dernier trimestre 2025 », « dernier semestre de l'année »: the one that ends it. */
function lastOfYear(tokens: readonly Token[], at: number): number | undefined {
  const rank = { quarter: 4, semester: 2 }[unitNamed(tokens[at + 1]) as 'quarter'];
  const year = wordsAt("de l'?", tokens, at + 2) ?? at + 2;
  const isOfYear = yearNamed(tokens[year]) ?? wordsAt('annee', tokens, year);
  return tokens[at]?.norm === 'dernier' && isOfYear ? rank : undefined;
}

function numbered(unit: string | undefined, number: number, inYear: number): Interval | undefined {
  if (!Number.isInteger(number) || number < 1) return undefined;
  if (unit === 'quarter' && number <= 4) return quarter(inYear, number);
  if (unit === 'semester' && number <= 2) return semester(inYear, number);
  return unit === 'week' && number <= 53 ? isoWeek(inYear, number) : undefined;
}

const SHIFTS = sayings([
  ['prochain|prochaine|suivant|suivante|next', 1],
  ['a venir', 1],
  ['qui vient', 1],
  ['dernier|derniere|passe|passee|precedent|precedente', -1],
  ['ecoule|ecoulee', -1],
  ["d' avant", -1],
  ['en cours', 0],
  ['courant|courante|actuel|actuelle', 0],
  ['ci', 0],
]);

/** « ce trimestre », « la semaine prochaine », « l'an dernier », « la semaine du 25 mai ». */
const readUnit: Reader<Moment> = (tokens, at, ref) => {
  const determined = wordsAt("ce|cet|cette|du|le|la|l'|de?", tokens, at);
  const isDetermined = determined !== undefined && determined > at && tokens[at]?.norm !== 'de';
  const start = determined ?? at;
  const before =
    wordsAt('prochain|prochaine|next', tokens, start) ?? wordsAt('this|current', tokens, start);
  const last = wordsAt('dernier|derniere|last|previous', tokens, start);
  const unit = unitNamed(tokens[before ?? last ?? start]);
  if (unit === undefined || unit === 'day') return undefined;
  const end = (before ?? last ?? start) + 1;
  const ofDay = unit === 'week' ? readDayOfWeek(tokens, end, ref) : undefined;
  if (ofDay) return ofDay;
  const [shifted] = saidAt(SHIFTS, tokens, end);
  if (shifted) return over(unitAround(addTo(ref, shifted.value, unit), unit), shifted.end);
  if (last !== undefined) return over(unitAround(addTo(ref, -1, unit), unit), end);
  if (before !== undefined) {
    const shift = /^(this|current)$/.test(tokens[before - 1]?.norm ?? '') ? 0 : 1;
    return over(unitAround(addTo(ref, shift, unit), unit), end);
  }
  // « le mois avec le plus de désistements » asks which one.
  const isAsked =
    /^(le|la|l')$/.test(tokens[start - 1]?.norm ?? '') &&
    wordsAt('avec|ou|qui|ayant le|a|il|on|ont', tokens, end) !== undefined;
  return isDetermined && !isAsked ? over(unitAround(ref, unit), end) : undefined;
};

const readDayOfWeek: Reader<Moment> = (tokens, at, ref) => {
  const start = wordsAt('du', tokens, at);
  if (start === undefined) return undefined;
  const day = readDay(tokens, start, ref) ?? readBareDay(tokens, start, ref);
  return day && over(unitAround(day.value.interval.from, 'week'), day.end, day.value.hasYear);
};

/** A stretch of time with a name: a month, a year, a quarter, a week, a season. */
export const readStretch = firstOf(
  readNumberedUnit,
  readMonth,
  readSchoolYear,
  readYear,
  readUnit,
  readSeason,
);
