import * as chrono from 'chrono-node';
import { addDays, type Day, lastOfMonth, weekdayOf } from './day.ts';
import type { Language } from './text.ts';
import { plain } from './words.ts';

/** A day or a stretch of days found in a text, both ends included. */
export interface DateReading {
  from: Day;
  until: Day;
  precision: 'day' | 'week' | 'month' | 'period';
  /** The words it was read from. */
  text: string;
  /** Where they stand in the text. */
  index: number;
}

export interface DateReadingOptions {
  language?: Language;
  /** Whether « 3 février » said in March is next year's (the default) or this year's. */
  prefersFuture?: boolean;
  /** « du 10 au 14 » is read in the month of this day. */
  near?: Day;
}

const months: Record<string, number> = {
  janvier: 1,
  janv: 1,
  january: 1,
  fevrier: 2,
  fev: 2,
  february: 2,
  mars: 3,
  march: 3,
  avril: 4,
  avr: 4,
  april: 4,
  mai: 5,
  may: 5,
  juin: 6,
  june: 6,
  juillet: 7,
  juil: 7,
  july: 7,
  aout: 8,
  august: 8,
  septembre: 9,
  sept: 9,
  september: 9,
  octobre: 10,
  oct: 10,
  october: 10,
  novembre: 11,
  nov: 11,
  november: 11,
  decembre: 12,
  dec: 12,
  december: 12,
};
const monthNames = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
const partNames =
  "(?:(debut|fin|mi|courant|premiere quinzaine(?: de| d)?|deuxieme quinzaine(?: de| d)?|early|late|mid|end of|beginning of)[\\s'’-]+(?:de |d['’])?)?";
const monthPattern = new RegExp(
  `(?<![\\p{L}\\d])${partNames}(${monthNames})\\.?(?:\\s+(20\\d\\d))?(?![\\p{L}])`,
  'gu',
);
const bareDayPattern =
  /(?<![\p{L}\d])(?:le|du|au|pour le|on the)\s+(\d{1,2}|1er)(?:th|st|nd|rd)?(?![\p{L}\d/.:-]|\s*(?:h\b|%|€|euros|place|personne|jour|semaine))/gu;
const barePeriodPattern =
  /(?<![\p{L}\d])(?:du|entre le|from|between)\s+(\d{1,2}|1er)\s+(?:au|et le|to|and)\s+(\d{1,2})(?![\p{L}\d/.:-])/gu;
const weekPattern =
  /(?:(?:la )?semaine (prochaine|suivante)|cette semaine|(?:the )?(next) week|this week)/gu;
const monthOffPattern =
  /(?:(?:le )?mois (prochain|suivant)|ce mois(?:-| )ci|ce mois|(?:the )?(next) month|this month)/gu;

/** The days, weeks and months a text speaks of, in their order. « juin » is the whole of the next June. */
export function readDates(
  text: string,
  today: Day,
  options: DateReadingOptions = {},
): DateReading[] {
  const source = sameLengthPlain(text);
  const prefersFuture = options.prefersFuture ?? true;
  const reader = { source, text, today, prefersFuture, near: options.near };
  const found: DateReading[] = [];
  const add = (readings: DateReading[]) => {
    for (const reading of readings) {
      if (!found.some((other) => overlap(other, reading))) found.push(reading);
    }
  };
  add(readRelative(reader));
  add(readWithChrono(reader, options.language ?? 'fr'));
  add(readMonths(reader));
  add(readBareDays(reader));
  return found.sort((a, b) => a.index - b.index);
}

interface Reader {
  source: string;
  text: string;
  today: Day;
  prefersFuture: boolean;
  near: Day | undefined;
}

/** Accents dropped letter by letter, so that places in it are places in the text. */
function sameLengthPlain(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const simple = plain(letter);
      return simple.length === letter.length ? simple : letter.toLowerCase();
    })
    .join('');
}

function overlap(left: DateReading, right: DateReading): boolean {
  return (
    left.index < right.index + right.text.length && right.index < left.index + left.text.length
  );
}

function readRelative({ source, text, today }: Reader): DateReading[] {
  const monday = addDays(today, -weekdayOf(today));
  const weeks = [...source.matchAll(weekPattern)].map((match) => {
    const from = match[1] || match[2] ? addDays(monday, 7) : monday;
    return reading(text, match, { from, until: addDays(from, 6), precision: 'week' });
  });
  const monthsFound = [...source.matchAll(monthOffPattern)].map((match) => {
    const first = `${today.slice(0, 7)}-01`;
    const from = match[1] || match[2] ? addDays(lastOfMonth(first), 1) : first;
    return reading(text, match, { from, until: lastOfMonth(from), precision: 'month' });
  });
  const afterTomorrow = [...source.matchAll(/apres[ -]demain|day after tomorrow/gu)].map(
    (match) => {
      const day = addDays(today, 2);
      return reading(text, match, { from: day, until: day, precision: 'day' });
    },
  );
  return [...weeks, ...monthsFound, ...afterTomorrow];
}

function readWithChrono(
  { source, text, today, prefersFuture }: Reader,
  language: Language,
): DateReading[] {
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const parsers = language === 'en' ? [englishDays, chrono.fr.casual] : [chrono.fr.casual];
  for (const parser of parsers) {
    const results = parser.parse(source, reference, { forwardDate: prefersFuture });
    const readings = results.filter(isADay).map((result) => {
      const from = dayOf(result.start);
      const until = result.end ? dayOf(result.end) : from;
      const place = { index: result.index, 0: result.text };
      return reading(text, place, { from, until, precision: from === until ? 'day' : 'period' });
    });
    if (readings.length > 0) return readings;
  }
  return [];
}

const englishDays = {
  parse(
    source: string,
    reference: { instant: Date; timezone: number },
    options: chrono.ParsingOption,
  ) {
    const isMonthFirst = new RegExp(`(?:${monthNames})\\s+\\d{1,2}(?:\\D|$)`, 'u').test(source);
    return (isMonthFirst ? chrono.en.casual : chrono.en.GB).parse(source, reference, options);
  },
};

function isADay(result: chrono.ParsedResult): boolean {
  const { start } = result;
  return start.isCertain('day') || start.isCertain('weekday');
}

function dayOf(components: chrono.ParsedComponents): Day {
  const two = (part: number | null) => String(part ?? 1).padStart(2, '0');
  return `${components.get('year')}-${two(components.get('month'))}-${two(components.get('day'))}`;
}

function readMonths({ source, text, today, prefersFuture }: Reader): DateReading[] {
  return [...source.matchAll(monthPattern)].flatMap((match) => {
    const month = months[match[2] ?? ''];
    if (month === undefined || isNotAMonth(source, match)) return [];
    const number = String(month).padStart(2, '0');
    const isPast = `${today.slice(0, 5)}${number}` < today.slice(0, 7);
    const year = match[3] ?? String(Number(today.slice(0, 4)) + (isPast && prefersFuture ? 1 : 0));
    const whole = { from: `${year}-${number}-01`, until: lastOfMonth(`${year}-${number}-01`) };
    return [
      reading(text, match, {
        ...partOf(match[1], whole),
        precision: match[1] ? 'period' : 'month',
      }),
    ];
  });
}

/** « may » is an English verb and « mars » a planet: alone in a sentence they need « en », « in »… or to be the message. */
function isNotAMonth(source: string, match: RegExpMatchArray): boolean {
  if (match[2] !== 'may' || match[1] || match[3]) return false;
  const before = source.slice(0, match.index).trim();
  return before !== '' && !/(?:in|for|of|next|rather|instead|until|by|,)$/u.test(before);
}

function partOf(
  part: string | undefined,
  whole: { from: Day; until: Day },
): { from: Day; until: Day } {
  const month = whole.from.slice(0, 8);
  if (!part || part === 'courant') return whole;
  if (/^(debut|early|beginning)/.test(part)) return { from: whole.from, until: `${month}10` };
  if (/^mi/.test(part)) return { from: `${month}10`, until: `${month}20` };
  if (part.startsWith('premiere')) return { from: whole.from, until: `${month}15` };
  if (part.startsWith('deuxieme')) return { from: `${month}16`, until: whole.until };
  return { from: `${month}20`, until: whole.until };
}

/** « le 12 », « du 10 au 14 »: the next ones (or the last ones when the past is as likely). */
function readBareDays(reader: Reader): DateReading[] {
  const { source, text } = reader;
  const periods = [...source.matchAll(barePeriodPattern)].flatMap((match) => {
    const from = bareDay(reader, match[1]);
    const until = bareDay({ ...reader, near: from }, match[2]);
    if (!from || !until || until <= from) return [];
    return [reading(text, match, { from, until, precision: 'period' })];
  });
  const days = [...source.matchAll(bareDayPattern)].flatMap((match) => {
    const day = bareDay(reader, match[1]);
    return day ? [reading(text, match, { from: day, until: day, precision: 'day' })] : [];
  });
  return [...periods, ...days.filter((day) => !periods.some((period) => overlap(day, period)))];
}

function bareDay({ today, near, prefersFuture }: Reader, written = ''): Day | undefined {
  const number = written === '1er' ? 1 : Number(written);
  let month = `${(near ?? today).slice(0, 7)}-01`;
  const isPast = near === undefined && number < Number(today.slice(8));
  if (isPast && prefersFuture) month = addDays(lastOfMonth(month), 1);
  const isDay = number >= 1 && number <= Number(lastOfMonth(month).slice(8));
  return isDay ? addDays(month, number - 1) : undefined;
}

function reading(
  text: string,
  match: { index?: number; 0: string },
  found: Pick<DateReading, 'from' | 'until' | 'precision'>,
): DateReading {
  const index = match.index ?? 0;
  return { ...found, text: text.slice(index, index + match[0].length), index };
}
