import { addTo } from '../calendar.ts';
import type { Day } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { type Amount, daysOf, readAmount } from './amount.ts';
import type { Reader } from './moment.ts';
import { periodFound, type Time } from './time.ts';
import { type Found, numberNamed, saidAt, sayings, unitNamed, wordsAt } from './words.ts';

const openings = (all: readonly string[]) => sayings(all.map((words) => [words, null] as const));

/** How long, after the first of the openings that one follows. */
function amountAfter(
  opened: ReturnType<typeof openings>,
  tokens: readonly Token[],
  at: number,
  ref: Day,
): Found<Amount> | undefined {
  for (const { end } of saidAt(opened, tokens, at)) {
    const amount = readAmount(tokens, end, ref);
    if (amount) return amount;
  }
  return undefined;
}

const AGE_OPENINGS = openings([
  "depuis deja|maintenant? plus|+ de|d'",
  'depuis deja|maintenant? au moins',
  'depuis deja|bientot|environ|pres?',
  "il y a plus|au|+ de|d'|moins",
  "ca|cela|ce fait deja? plus|+ de|d'",
  'ca|cela|ce fait deja? au moins',
  'ca|cela|ce fait deja?',
  'voila plus? de?',
  "de|d' plus|+ de|d'",
  "plus|+ de|d'",
  'de? au moins',
  "au-dela|au dela de|d'",
  'older than',
  'since more|over than?',
  'more than',
  'for more than',
  'for over?',
  'over',
  'de? >',
  'de? +',
  "plus|+ vieux|vieille|vieilles|ancien|anciens|ancienne|anciennes que|d'|de",
]);

const HOURS_A_DAY = 24;

/** « depuis plus d'une semaine », « ça fait 12 jours », « de plus de 10 jours ». */
export const readAge: Reader<Time> = (tokens, at, ref) => {
  const opened = amountAfter(AGE_OPENINGS, tokens, at, ref);
  if (opened) return ageFound(opened, ref);
  // « à J+10 »
  const days = wordsAt('a? j +', tokens, at);
  const number = days === undefined ? undefined : numberNamed(tokens[days]);
  if (days !== undefined && number !== undefined)
    return ageFound({ value: { amount: number, unit: 'day' }, end: days + 1 }, ref);
  const amount = readAmount(tokens, at, ref);
  const more = amount && wordsAt('ou|et plus', tokens, amount.end);
  return amount && more !== undefined ? ageFound({ ...amount, end: more }, ref) : undefined;
};

function ageFound({ value, end }: Found<Amount>, ref: Day): Found<Time> {
  const from = addTo(ref, -value.amount, value.unit);
  return { value: { kind: 'age', days: daysOf(value), interval: { from, to: ref } }, end };
}

const AHEAD_OPENINGS = openings([
  'dans|sous|within les|la|un|une|the? prochains|prochaines|next?',
  "d' ici les|a|la? prochains|prochaines?",
  'dans moins de',
  'dans un delai de',
  'a moins de',
  'dans moins d',
  'a',
  'les|des|ces|the? prochains|prochaines|next',
]);

/** « dans les 10 jours », « sous 15 jours », « les 3 prochaines semaines ». */
export const readAhead: Reader<Time> = (tokens, at, ref) => {
  const amount = amountAfter(AHEAD_OPENINGS, tokens, at, ref);
  if (!amount) return readCountedUnits(tokens, at, ref);
  const end = wordsAt('a venir', tokens, amount.end) ?? wordsAt('qui viennent', tokens, amount.end);
  return aheadFound({ ...amount, end: end ?? amount.end }, ref);
};

function aheadFound({ value, end }: Found<Amount>, ref: Day): Found<Time> {
  return periodFound({ from: ref, to: addTo(ref, value.amount, value.unit) }, end);
}

/** « les 3 derniers mois », « les 15 prochains jours », « 2 semaines à venir ». */
const readCountedUnits: Reader<Time> = (tokens, at, ref) => {
  const start = wordsAt('sur|dans|pendant|durant|de? les|des|ces|the?', tokens, at) ?? at;
  const english = readLastUnits(tokens, at, ref);
  if (english) return english;
  const number = numberNamed(tokens[start]);
  if (number === undefined) return undefined;
  const before = directionAt(tokens, start + 1);
  const named = tokens[before?.end ?? start + 1];
  const isHours = /^(h|heures?)$/.test(named?.norm ?? '');
  const unit = isHours ? 'day' : unitNamed(named);
  if (unit === undefined) return undefined;
  const end = (before?.end ?? start + 1) + 1;
  const direction = before ?? directionAt(tokens, end);
  if (!direction) return undefined;
  const amount = isHours ? Math.ceil(number / HOURS_A_DAY) : number;
  const shifted = addTo(ref, direction.value * amount, unit);
  const interval = direction.value > 0 ? { from: ref, to: shifted } : { from: shifted, to: ref };
  return periodFound(interval, before ? end : direction.end);
};

/** « in the last 30 days », « the past two weeks ». */
const readLastUnits: Reader<Time> = (tokens, at, ref) => {
  const start = wordsAt('in|over|during|of|for? the? last|past|previous', tokens, at);
  const amount = start === undefined ? undefined : readAmount(tokens, start, ref);
  if (!amount) return undefined;
  const from = addTo(ref, -amount.value.amount, amount.value.unit);
  return periodFound({ from, to: ref }, amount.end);
};

function directionAt(tokens: readonly Token[], at: number): Found<1 | -1> | undefined {
  const ahead =
    wordsAt('prochains|prochaines|suivants|suivantes', tokens, at) ??
    wordsAt('a venir', tokens, at);
  if (ahead !== undefined) return { value: 1, end: ahead };
  const back = wordsAt(
    'derniers|dernieres|passes|passees|precedents|precedentes|ecoules|ecoulees',
    tokens,
    at,
  );
  return back === undefined ? undefined : { value: -1, end: back };
}

/** « il y a 3 jours »: that very day; « la dernière quinzaine ». */
export const readAgo: Reader<Time> = (tokens, at, ref) => {
  const start = wordsAt('il y a', tokens, at);
  const amount = start === undefined ? undefined : readAmount(tokens, start, ref);
  if (!amount) return undefined;
  const day = addTo(ref, -amount.value.amount, amount.value.unit);
  return {
    value: { kind: 'day', interval: { from: day, to: day }, hasYear: true },
    end: amount.end,
  };
};
