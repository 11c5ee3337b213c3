import type { Unit } from '../calendar.ts';
import type { Reader } from './moment.ts';
import { type Found, numberNamed, unitNamed, wordsAt } from './words.ts';

const DAYS_IN: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  semester: 182,
  year: 365,
};

/** So many days, weeks, months… */
export type Amount = { amount: number; unit: Unit };

/** « une semaine », « 15 jours », « une quinzaine (de jours) », « 48 h ». */
export const readAmount: Reader<Amount> = (tokens, at) => {
  const hours = /^(\d+) ?h$/.exec(
    `${tokens[at]?.norm} ${tokens[at + 1]?.norm ?? ''}`.replace(/ heures?$/, 'h').trim(),
  );
  const joined = /^(\d+)(h|j)$/.exec(tokens[at]?.norm ?? '');
  if (joined) return amountOf(Number(joined[1]), joined[2] === 'h', at + 1);
  if (hours) return amountOf(Number(hours[1]), true, at + 2);
  const article = wordsAt("un|une|d'?", tokens, at) ?? at;
  const dozen = numberNamed(tokens[article]);
  const isDozen = /aine$/.test(tokens[article]?.norm ?? '') && tokens[article]?.norm !== 'semaine';
  if (isDozen && dozen !== undefined) {
    return {
      value: { amount: dozen, unit: 'day' },
      end: wordsAt('de jours', tokens, article + 1) ?? article + 1,
    };
  }
  const isEnglishOne = /^(day|week|month|year)$/.test(tokens[at + 1]?.norm ?? '');
  const number = tokens[at]?.norm === 'a' && isEnglishOne ? 1 : numberNamed(tokens[at]);
  if (number === undefined) return undefined;
  const start = wordsAt('bons|bonnes|petits|petites|grosse|bonne|gros', tokens, at + 1) ?? at + 1;
  const unit = unitNamed(tokens[start]);
  if (unit === undefined) return undefined;
  const end = wordsAt('ouvres|ouvrables|calendaires|francs', tokens, start + 1) ?? start + 1;
  const half = wordsAt('et demi|demie', tokens, end);
  if (half !== undefined && unit !== 'day') {
    const days = daysOf({ amount: number, unit }) + Math.floor(DAYS_IN[unit] / 2);
    return { value: { amount: days, unit: 'day' }, end: half };
  }
  return { value: { amount: number, unit }, end };
};

function amountOf(number: number, isHours: boolean, end: number): Found<Amount> {
  return { value: { amount: isHours ? Math.round(number / 24) : number, unit: 'day' }, end };
}

/** How many days an amount makes, a month counting for thirty. */
export const daysOf = ({ amount, unit }: Amount): number => amount * DAYS_IN[unit];
