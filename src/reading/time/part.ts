import { addTo, daysBetween, type Interval, month, unitAround, yearOf } from '../calendar.ts';
import { firstOf, type Moment, type Reader } from './moment.ts';
import { readStretch } from './stretch.ts';
import { monthNamed, saidAt, sayings, unitNamed } from './words.ts';

type Part = (interval: Interval) => Interval;

const LONG_DAYS = 85;

const beginning: Part = ({ from, to }) => {
  const days = daysBetween(from, to) + 1;
  if (days > 2 * LONG_DAYS) return { from, to: addTo(addTo(from, 3, 'month'), -1, 'day') };
  if (days > LONG_DAYS) return { from, to: addTo(addTo(from, 1, 'month'), -1, 'day') };
  return days > 7 ? { from, to: addTo(from, 9, 'day') } : { from, to: addTo(from, 1, 'day') };
};

const middle: Part = ({ from }) => ({ from: addTo(from, 10, 'day'), to: addTo(from, 19, 'day') });

const ending: Part = ({ from, to }) => {
  const days = daysBetween(from, to) + 1;
  const next = addTo(to, 1, 'day');
  if (days > 2 * LONG_DAYS) return { from: addTo(next, -3, 'month'), to };
  if (days > LONG_DAYS) return { from: addTo(next, -1, 'month'), to };
  return days > 7 ? { from: addTo(from, 20, 'day'), to } : { from: addTo(to, -2, 'day'), to };
};

const PARTS = sayings<Part>([
  ["debut de|d'?", beginning],
  ["mi de|d'?", middle],
  ["milieu de|d'?", middle],
  ["fin de|d'?", ending],
  ["1re|1ere|premiere quinzaine de|d'?", ({ from }) => ({ from, to: addTo(from, 14, 'day') })],
  ["1re|1ere|premiere semaine de|d'?", ({ from }) => ({ from, to: addTo(from, 6, 'day') })],
  ["derniere semaine de|d'?", ({ to }) => ({ from: addTo(to, -6, 'day'), to })],
  [
    "2e|2eme|2nde|seconde|deuxieme|derniere quinzaine de|d'?",
    ({ from, to }) => ({ from: addTo(from, 15, 'day'), to }),
  ],
]);

const readPart: Reader<Moment> = (tokens, at, ref) => {
  for (const { value: part, end: start } of saidAt(PARTS, tokens, at)) {
    const whole = readStretch(tokens, start, ref) ?? readBareUnit(tokens, start, ref);
    if (whole)
      return { end: whole.end, value: { ...whole.value, interval: part(whole.value.interval) } };
  }
  return undefined;
};

/** « fin d'année », « fin de mois »: the one under way. */
export const readBareUnit: Reader<Moment> = (tokens, at, ref) => {
  const unit = unitNamed(tokens[at]);
  if (unit === undefined || unit === 'day') return undefined;
  return { value: { interval: unitAround(ref, unit), isDay: false, hasYear: true }, end: at + 1 };
};

const readJoinedMiddle: Reader<Moment> = (tokens, at, ref) => {
  const token = tokens[at];
  const name = /^mi-(.+)$/.exec(token?.norm ?? '')?.[1];
  const number = token && name ? monthNamed({ ...token, norm: name }) : undefined;
  if (number === undefined) return undefined;
  const interval = middle(month(yearOf(ref), number));
  return { value: { interval, isDay: false, hasYear: false }, end: at + 1 };
};

/** A stretch with a name, or the beginning, middle or end of one. */
export const readPeriod = firstOf(readPart, readJoinedMiddle, readStretch);
