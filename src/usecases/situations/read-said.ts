import { isSimilar, readDates } from '#conversation/index.ts';
import {
  ACTION_KINDS,
  type ActionKind,
  addDays,
  type Day,
  daysBetween,
  isDay,
  yearOf,
} from '#reglement/index.ts';
import { readOnce, spoken, takeOut, wordings } from '../catalogue/words.ts';
import type { Exchange, Services } from '../exchange.ts';
import { holds } from '../order-words.ts';

/** A message as the situations are read from it: its days stand as « day0 », its numbers as figures. */
export interface Said {
  readonly words: string;
  readonly days: readonly SaidDay[];
  readonly isAsked: boolean;
  has(key: string): boolean;
}

/** A day of a message; one said without its year may be of the year before or after. */
export interface SaidDay {
  readonly day: Day;
  readonly isYearless: boolean;
  /** Said with its number, not as « demain », « mi-mai ». */
  readonly isDated: boolean;
  /** « le 14 »: its month is not said. */
  readonly isBare: boolean;
}

/** Longer is a story, which the knowledge hears sentence by sentence. */
const LONGEST = 220;
const SHORTEST_MENDED = 5;
/** Stands between two sentences. */
export const END = 'eos';
const SENTENCE_END = /[.!?;\n]+(?=\s|$)/gu;
const WEEKDAY = /(?:di|day) $/u;
const BARE = /(?:^|\s)(?:\p{L}{1,2}|the)?\s?\d{1,2}(?:er|st|nd|rd|th)?$/iu;
const RELATIVE = /jour|semaine|mois|day|week|month/iu;

/** Reads a message for the situation it states; `null` when it is too long to state only one. */
export function readSaid(exchange: Exchange, text: string): Said | null {
  if (text.length > LONGEST) return null;
  const { services } = exchange;
  const dates = readDays(exchange, text);
  const marked = dates.reduceRight(
    (rest, { index, text: date }, at) =>
      `${rest.slice(0, index)} day${at} ${rest.slice(index + date.length)}`,
    text,
  );
  const vocabulary = vocabularyOf(services);
  const numbers = numberWords(services, 'situation-numbers');
  const words = spoken(marked.replace(SENTENCE_END, ` ${END} `))
    .trim()
    .split(' ')
    .map((word) => numbers.get(word) ?? mended(word, vocabulary));
  const said = ` ${words.join(' ')} `;
  const has = (key: string) => holds(services, said, key);
  // « Tuesday fortnight » is read as Tuesday.
  if (has('situation-unread')) return null;
  return {
    words: said,
    days: dates.map(({ from, text: date }) => ({
      day: from,
      isDated: /\d/u.test(date) && !RELATIVE.test(date),
      isBare: BARE.test(date),
      isYearless: /\d/u.test(date) && !/\d{4}|\/\d+\/\d\d$/u.test(date) && !RELATIVE.test(date),
    })),
    isAsked: text.includes('?') || has('situation-asks'),
    has,
  };
}

/** The days a message names; « aujourd’hui » is none of them, nor « la veille », « le dernier jour »: they are of the session. */
function readDays({ services, today, language }: Exchange, text: string) {
  const relative = ['what-if-words-eve', 'what-if-words-until'].flatMap((key) =>
    wordings(services, key),
  );
  const isRelative = (date: string) =>
    relative.some((wording) => wording.endsWith(date) || date.endsWith(wording));
  const now = nowPattern(services, 'situation-now');
  return readDates(
    text.replace(now, (words) => ' '.repeat(words.length)),
    today,
    { language },
  )
    .filter(
      ({ precision, text: date }) =>
        (precision === 'day' || (precision === 'period' && /\d/u.test(date))) &&
        !isRelative(spoken(date)),
    )
    .map((date) => {
      // « de lundi », said on a Monday, is the next one.
      const isNext = date.from === today && WEEKDAY.test(spoken(date.text));
      // « pour » says what the day is for.
      const lead = /^pour\s+/iu.exec(date.text)?.[0].length ?? 0;
      return {
        from: isNext ? addDays(today, 7) : date.from,
        index: date.index + lead,
        text: date.text.slice(lead),
      };
    })
    .map((date, at, dates) => {
      // « le 1er octobre pour le 14 »: of the month said before it.
      const before = dates.slice(0, at).findLast(({ text: other }) => !BARE.test(other));
      const near = before && `${before.from.slice(0, 8)}${date.from.slice(8)}`;
      return near && BARE.test(date.text) && isDay(near) ? { ...date, from: near } : date;
    });
}

const nowPattern = readOnce(
  (texts) =>
    new RegExp(
      `(?<!\\p{L})(?:${texts.map((text) => text.trim().replaceAll(' ', "[ ’']")).join('|')})(?!\\p{L})`,
      'giu',
    ),
);

/** « deux 2 », « troisième 3e »: what a word stands for. */
const numberWords = readOnce(
  (texts) => new Map(texts.map((text) => spoken(text).trim().split(' ') as [string, string])),
);

/** The keys whose words are read though they are mistyped. */
const MENDED = [
  'give-up',
  'notice-before',
  'session',
  'late',
  'apply',
  'any',
  'have',
  'left',
  'people',
  'colleague',
  'same',
  'seated',
  'waitlisted',
  'withdrawn_late',
  'room',
  'auditorium',
  'premium',
  'parking',
  'price',
] as const;

const known = new WeakMap<Services['translations'], Set<string>>();

function vocabularyOf(services: Services): Set<string> {
  const made = known.get(services.translations);
  if (made) return made;
  const keys = [
    ...MENDED.map((name) => `situation-${name}`),
    ...ACTION_KINDS.map((kind) => `catalogue-words-${kind}`),
  ];
  const words = keys.flatMap((key) => wordings(services, key)).flatMap((one) => one.split(' '));
  const vocabulary = new Set(words.filter((word) => word.length >= SHORTEST_MENDED));
  known.set(services.translations, vocabulary);
  return vocabulary;
}

/** « fromation », « webinnaires »: the word of the vocabulary it is, but for a typing error. */
function mended(word: string, vocabulary: Set<string>): string {
  if (word.length < SHORTEST_MENDED || vocabulary.has(word)) return word;
  return [...vocabulary].find((other) => isSimilar(word, other)) ?? word;
}

/** The kind of action that is spoken of, when it is one. */
export function kindIn({ services }: Exchange, words: string): ActionKind | null {
  let rest = words;
  const found = ACTION_KINDS.toReversed().filter((kind) => {
    const left = takeOut(rest, wordings(services, `catalogue-words-${kind}`));
    rest = left ?? rest;
    return left !== null;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** « une 2e formation », « un 3e peut ». */
export function rankIn(words: string): number | null {
  const [, rank] = / (?:la|le|une?|ma|a|the) (\d{1,2})(?:e|eme|nd|nde|rd|th) /u.exec(words) ?? [];
  return rank ? Number(rank) : null;
}

/** The words with those of each key as « :mark », the longest wordings first. */
export function withMarks(
  services: Services,
  words: string,
  keys: readonly (readonly [mark: string, key: string])[],
): string {
  const found = keys
    .flatMap(([mark, key]) => wordings(services, key).map((wording) => ({ mark, wording })))
    .sort((a, b) => b.wording.length - a.wording.length);
  let rest = words;
  for (const { mark, wording } of found) {
    while (rest.includes(wording)) rest = rest.replace(wording, ` :${mark} `);
  }
  return rest;
}

/** Any of the wordings of a key, for a pattern. */
export function either({ services }: Exchange, key: string): string {
  return wordings(services, key)
    .map((one) => one.trim())
    .join('|');
}

/** Whether it opens as an order or a question about the people of others does. */
export function opensElse({ services }: Exchange, { words }: Said): boolean {
  return wordings(services, 'situation-opens-else').some((opening) => words.startsWith(opening));
}

/** The words just before a day, back to the day or the sentence before it. */
export function leadOf({ words }: Said, at: number): string {
  const [before = ''] = words.split(` day${at} `);
  const from = Math.max(before.lastIndexOf(` day${at - 1}`), before.lastIndexOf(` ${END}`));
  const [, ...lead] = before.slice(Math.max(0, from)).split(' ');
  return ` ${lead.join(' ')} `;
}

/** How far the last of some wordings stands in a text; -1: none does. */
export function lastOf({ services }: Exchange, words: string, key: string): number {
  return Math.max(-1, ...wordings(services, key).map((wording) => words.lastIndexOf(wording)));
}

/** Two days by what leads to each: the one whose last wording is of `key`, then the other; `null` when both are, or neither. */
export function tellApart(
  exchange: Exchange,
  said: Said,
  days: readonly [SaidDay, SaidDay],
  { key, other }: { key: string; other: string },
): [SaidDay, SaidDay] | null {
  const [isFirst, isSecond] = [0, 1].map((at) => {
    const lead = leadOf(said, at);
    return lastOf(exchange, lead, key) > lastOf(exchange, lead, other);
  });
  if (isFirst === isSecond) return null;
  const [first, second] = days;
  return isFirst ? [first, second] : [second, first];
}

/** Two days in the order they have, each in the year that brings them nearest: « le 15 avril … du 22 septembre ». */
export function settle(first: SaidDay, last: SaidDay): { first: Day; last: Day } {
  if (first.day <= last.day) return { first: first.day, last: last.day };
  if (first.isBare) return { first: monthsOn(first.day, -1), last: last.day };
  if (last.isBare) return { first: first.day, last: monthsOn(last.day, 1) };
  const pairs = [
    { first: first.day, last: last.day },
    ...(first.isYearless ? [{ first: yearsOn(first.day, -1), last: last.day }] : []),
    ...(last.isYearless ? [{ first: first.day, last: yearsOn(last.day, 1) }] : []),
  ];
  const apart = (pair: { first: Day; last: Day }) => Math.abs(daysBetween(pair.first, pair.last));
  return pairs.reduce((best, pair) => (apart(pair) < apart(best) ? pair : best));
}

/** The same day so many months on; the 28th where there is none. */
export function monthsOn(day: Day, months: number): Day {
  const month = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-`;
  const moved = `${first}${day.slice(8)}`;
  return isDay(moved) ? moved : `${first}28`;
}

/** The same day so many years on; 28 February where the 29th is in none. */
export function yearsOn(day: Day, years: number): Day {
  const moved = `${yearOf(day) + years}${day.slice(4)}`;
  return isDay(moved) ? moved : `${moved.slice(0, 8)}28`;
}
