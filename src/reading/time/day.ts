import { addTo, dayOf, month, monthOf, weekdayOf, yearOf } from '../calendar.ts';
import { readHoliday } from './holiday.ts';
import { firstOf, type Moment, onDay, over, type Reader, weekly } from './moment.ts';
import {
  dayNumberNamed,
  englishMonthNamed,
  type Found,
  monthNamed,
  saidAt,
  sayings,
  weekdayNamed,
  wordsAt,
  yearNamed,
} from './words.ts';

const readNumericDate: Reader<Moment> = (tokens, at, ref) => {
  const token = tokens[at];
  if (token?.kind !== 'date') return undefined;
  const parts = token.raw.split(/[/.-]/).map(Number);
  const [first = 0, second = 0, third] = parts;
  if (first > 31) return dayFound(first, second, third ?? 0, at + 1, true);
  if (third !== undefined) return dayFound(fullYear(third), second, first, at + 1, true);
  if (second > 31) return over(month(second, first), at + 1);
  return dayFound(yearOf(ref), second, first, at + 1, false);
};

const fullYear = (number: number): number => (number < 100 ? 2000 + number : number);

function dayFound(
  yearNumber: number,
  monthNumber: number,
  dayNumber: number,
  end: number,
  hasYear: boolean,
): Found<Moment> | undefined {
  const day = dayOf(yearNumber, monthNumber, dayNumber);
  return day === undefined ? undefined : onDay(day, end, hasYear);
}

const readWrittenDate: Reader<Moment> = (tokens, at, ref) => {
  const start = weekdayNamed(tokens[at]) === undefined ? at : at + 1;
  if (start > at && tokens[start]?.kind === 'date') return readNumericDate(tokens, start, ref);
  const dayNumber = dayNumberNamed(tokens[start]);
  const monthNumber = monthNamed(tokens[start + 1]);
  // « sessions < 9 juillet »: nine people, in July.
  const isCount = /^[<>]$/.test(tokens[at - 1]?.raw ?? '');
  if (dayNumber === undefined || isCount) return undefined;
  if (monthNumber === undefined) {
    return start > at
      ? dayFound(yearOf(ref), monthOf(ref), dayNumber, start + 1, false)
      : undefined;
  }
  const stated = yearNamed(tokens[start + 2]);
  const end = start + (stated === undefined ? 2 : 3);
  return dayFound(stated ?? yearOf(ref), monthNumber, dayNumber, end, stated !== undefined);
};

/** « June 9 », « May 12th, 2026 »: in English the month comes first. */
const readMonthFirst: Reader<Moment> = (tokens, at, ref) => {
  const start = weekdayNamed(tokens[at]) === undefined ? at : at + 1;
  const monthNumber = englishMonthNamed(tokens[start]);
  const dayNumber = dayNumberNamed(tokens[start + 1]);
  if (monthNumber === undefined || dayNumber === undefined) return undefined;
  const comma = tokens[start + 2]?.raw === ',' ? start + 3 : start + 2;
  const stated = yearNamed(tokens[comma]);
  const end = stated === undefined ? start + 2 : comma + 1;
  return dayFound(stated ?? yearOf(ref), monthNumber, dayNumber, end, stated !== undefined);
};

const DAY_WORDS = sayings([
  ["aujourd'hui|aujourdhui|today", 0],
  ['ce|du jour', 0],
  ['ce|cet matin|midi|soir|apres-midi|aprem', 0],
  ['de la journee', 0],
  ['avant-hier', -2],
  ['avant hier', -2],
  ['hier|yesterday', -1],
  ['apres-demain', 2],
  ['apres demain', 2],
  ['demain|tomorrow', 1],
]);

const readRelativeDay: Reader<Moment> = (tokens, at, ref) => {
  const [said] = saidAt(DAY_WORDS, tokens, at);
  return said && onDay(addTo(ref, said.value, 'day'), said.end);
};

/** « mardi en huit »: so many days after the one to come. */
const WEEKDAY_IN: readonly (readonly [string, number])[] = [
  ['en huit|8', 7],
  ['en quinze|15', 14],
];

const readWeekday: Reader<Moment> = (tokens, at, ref) => {
  const weekday = weekdayNamed(tokens[at]);
  if (weekday === undefined) return undefined;
  const ahead = (weekday - weekdayOf(ref) + 7) % 7;
  for (const [words, days] of WEEKDAY_IN) {
    const end = wordsAt(words, tokens, at + 1);
    if (end !== undefined) return onDay(addTo(ref, ahead + days, 'day'), end);
  }
  const last = wordsAt('dernier|passe|derniere', tokens, at + 1);
  if (last !== undefined) return onDay(addTo(ref, ahead - 7, 'day'), last);
  const next = wordsAt('prochain|suivant|prochaine', tokens, at + 1);
  const day = addTo(ref, next !== undefined && ahead === 0 ? 7 : ahead, 'day');
  return next === undefined ? weekly(onDay(day, at + 1)) : onDay(day, next);
};

/** A single day: « 12/05 », « mardi 12 mai 2026 », « hier », « lundi prochain ». */
export const readDay = firstOf(
  readNumericDate,
  readWrittenDate,
  readMonthFirst,
  readRelativeDay,
  readWeekday,
  readHoliday,
);

/** « le 12 », the month not said: the month of the day one speaks. */
export const readBareDay: Reader<Moment> = (tokens, at, ref) => {
  const number = dayNumberNamed(tokens[at]);
  // « le premier de la file »
  const isRank = number === 1 && /^(de|dans|sur|en|qui|a)$/.test(tokens[at + 1]?.norm ?? '');
  if (number === undefined || isRank) return undefined;
  return dayFound(yearOf(ref), monthOf(ref), number, at + 1, false);
};
