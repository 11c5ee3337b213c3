import type { ParsedComponents, ParsedResult, ParsingOption } from 'chrono-node';
// Its languages one by one: there are fifteen.
import * as en from 'chrono-node/en';
import * as fr from 'chrono-node/fr';
import { type DateReader, type DateReading, dateReading, overlap } from './date-reading.ts';
import { addDays, type Day, lastOfMonth, weekdayOf } from './day.ts';
import { readBareDays, readTwins } from './read-bare-days.ts';
import { monthNames, readMisspeltMonths, readMonths } from './read-months.ts';
import type { Language } from './text.ts';
import { plain } from './words.ts';

/** How a text is read. */
export interface DateReadingOptions {
  language?: Language;
  /** Whether « 3 février » said in March is next year's (the default) or this year's. */
  prefersFuture?: boolean;
  /** « du 10 au 14 » is read in the month of this day. */
  near?: Day;
}

/** « le 15.12 », « le 15-12 »; « 10-12 personnes » counts people. */
const dottedDate =
  /(?<![\d.,/-])(0?[1-9]|[12]\d|3[01])[.-](0[1-9]|1[0-2])(?![\d%€]|[.,/-]\d|\s?(?:%|€|h\b|heure|pers|insc|part|place|jour|mois|ans\b))/gu;

const weekPattern =
  /(?:(?:la )?semaine (prochaine|suivante)|cette semaine|(?:the )?(next) week|this week)/gu;
/** « mardi en huit », « lundi en quinze »: so many days after the one to come. */
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const weekdayInPattern = new RegExp(
  `(?:le )?\\b(${weekdays.join('|')}) en (?:(huit|8)|quinze|15)(?![\\p{L}\\d])(?! jours)`,
  'gu',
);
const monthOffPattern =
  /(?:(?:le )?mois (prochain|suivant)|ce mois(?:-| )ci|ce mois|(?:the )?(next) month|this month)/gu;

/** The days, weeks and months a text speaks of, in their order. « juin » is the whole of the next June. */
export function readDates(
  text: string,
  today: Day,
  options: DateReadingOptions = {},
): DateReading[] {
  const written = text.normalize('NFC');
  const reader = {
    text: written,
    source: sameLengthPlain(written).replace(dottedDate, '$1/$2'),
    today,
    prefersFuture: options.prefersFuture ?? true,
    near: options.near,
  };
  const found: DateReading[] = [];
  const add = (readings: DateReading[]) => {
    for (const reading of readings) {
      if (!found.some((other) => overlap(other, reading))) found.push(reading);
    }
  };
  add(readRelative(reader));
  add(readWithChrono(reader, options.language ?? 'fr'));
  add(readMonths(reader));
  add(readMisspeltMonths(reader));
  add(readTwins(reader, found));
  add(readBareDays(reader));
  return found.sort((a, b) => a.index - b.index);
}

/** Accents dropped letter by letter, so that places in it are places in the text. */
function sameLengthPlain(text: string): string {
  return [...text]
    .map((letter) => {
      const simple = plain(letter);
      return simple.length === letter.length ? simple : letter.toLowerCase();
    })
    .join('');
}

function readRelative({ source, text, today }: DateReader): DateReading[] {
  const monday = addDays(today, -weekdayOf(today));
  const weeks = [...source.matchAll(weekPattern)].map((match) => {
    const from = match[1] || match[2] ? addDays(monday, 7) : monday;
    return dateReading(text, match, { from, until: addDays(from, 6), precision: 'week' });
  });
  const monthsFound = [...source.matchAll(monthOffPattern)].map((match) => {
    const first = `${today.slice(0, 7)}-01`;
    const from = match[1] || match[2] ? addDays(lastOfMonth(first), 1) : first;
    return dateReading(text, match, { from, until: lastOfMonth(from), precision: 'month' });
  });
  const afterTomorrow = [...source.matchAll(/apres[ -]demain|day after tomorrow/gu)].map(
    (match) => {
      const day = addDays(today, 2);
      return dateReading(text, match, { from: day, until: day, precision: 'day' });
    },
  );
  const weekdaysIn = [...source.matchAll(weekdayInPattern)].map((match) => {
    const ahead = (weekdays.indexOf(match[1] ?? '') - weekdayOf(today) + 7) % 7;
    const day = addDays(today, ahead + (match[2] ? 7 : 14));
    return dateReading(text, match, { from: day, until: day, precision: 'day' });
  });
  return [...weeks, ...monthsFound, ...afterTomorrow, ...weekdaysIn];
}

function readWithChrono(
  { source, text, today, prefersFuture }: DateReader,
  language: Language,
): DateReading[] {
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const parsers = language === 'en' ? [englishDays, fr.casual] : [fr.casual];
  for (const parser of parsers) {
    const results = parser.parse(source, reference, { forwardDate: prefersFuture });
    const readings = results.filter(isADay).map((result) => {
      const from = dayOf(result.start);
      const end = endOf(result, from);
      const isOrdered = from <= end;
      const until = isOrdered ? end : from;
      const place = { index: result.index, 0: result.text.replace(bareNumber, '') };
      return dateReading(text, place, {
        from,
        until,
        precision: from === until ? 'day' : 'period',
      });
    });
    if (readings.length > 0) return readings;
  }
  return [];
}

/** « du 12 mai au 19 »: a last day without its month is of the month of the first. */
function endOf({ end }: ParsedResult, from: Day): Day {
  if (!end) return from;
  const last = dayOf(end);
  const near = `${from.slice(0, 8)}${last.slice(8)}`;
  return last < from && !end.isCertain('month') && near > from ? near : last;
}

/** « le 16 novembre à 12 »: without « h », the number is something else than an hour. */
const bareNumber = /(?:\s+(?:a|at)|\s*,)\s+\d{1,3}$/u;

const englishDays = {
  parse(source: string, reference: { instant: Date; timezone: number }, options: ParsingOption) {
    const isMonthFirst = new RegExp(`(?:${monthNames})\\s+\\d{1,2}(?:\\D|$)`, 'u').test(source);
    return (isMonthFirst ? en.casual : en.GB).parse(source, reference, options);
  },
};

const HOURS = /\d{1,2} ?(?:h|:|heures?|am|pm|o'clock)(?: ?\d{2})?(?![a-z\d])/gu;
const AROUND_HOURS = /\b(?:de|des|a|au|vers|entre|et|jusqu|from|to|at|until|between|and)\b/gu;

/** « de 12h à 13h » is of no day, though the parser takes it for the next one. */
function isOnlyHours({ text }: ParsedResult): boolean {
  const left = text.toLowerCase().replace(HOURS, ' ');
  return left !== text.toLowerCase() && !/[\p{L}\d]/u.test(left.replace(AROUND_HOURS, ' '));
}

function isADay(result: ParsedResult): boolean {
  if (isOnlyHours(result)) return false;
  const { start, end } = result;
  const isGiven = start.isCertain('day') || start.isCertain('weekday');
  return isGiven && exists(dayOf(start)) && (!end || exists(dayOf(end)));
}

/** « le 31 février » is no day. */
function exists(day: Day): boolean {
  return day <= lastOfMonth(`${day.slice(0, 8)}01`);
}

function dayOf(components: ParsedComponents): Day {
  const two = (part: number | null) => String(part ?? 1).padStart(2, '0');
  return `${components.get('year')}-${two(components.get('month'))}-${two(components.get('day'))}`;
}
