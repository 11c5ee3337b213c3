import { type DateReader, type DateReading, dateReading, overlap } from './date-reading.ts';
import { addDays, type Day, lastOfMonth } from './day.ts';

/** « le 12 places », « le 12 h » are of no day. */
const counted =
  '(?![\\p{L}\\d/.:-]|\\s*(?:h\\b|%|€|euros|place|personne|participant|inscrit|jour|semaine))';
const bareDayPattern = new RegExp(
  `(?<![\\p{L}\\d])(?:le|du|au|pour le|on the|the(?=\\s+\\d{1,2}(?:th|st|nd|rd)\\W*$))\\s+(\\d{1,2}|1er)(?:th|st|nd|rd)?${counted}`,
  'gu',
);
/** « le 10 et 11 », « les 10 et 17 » */
const barePairPattern = new RegExp(
  `(?<![\\p{L}\\d])(?:les?|du|aux?|on the)\\s+(\\d{1,2}|1er)\\s+(?:et|and)\\s+(?:le\\s+)?(\\d{1,2})${counted}`,
  'gu',
);
const barePeriodPattern =
  /(?<![\p{L}\d])(?:du|entre le|from|between)\s+(\d{1,2}|1er)\s+(?:au|et le|to|and)\s+(\d{1,2})(?![\p{L}\d/.:-])/gu;

const twinPattern =
  /(?<![\p{L}\d])(?:les?|du|aux?|on the)\s+(\d{1,2}|1er)\s+(?:et|and)\s+(?:le\s+)?$/u;

/** « les 3 et 4 juin »: the first one is of the month of the second. */
export function readTwins(reader: DateReader, found: readonly DateReading[]): DateReading[] {
  return found.flatMap(({ from, index, precision }) => {
    const match = precision === 'day' ? twinPattern.exec(reader.source.slice(0, index)) : null;
    const day = match && bareDay({ ...reader, near: from }, match[1]);
    if (!match || !day || day >= from) return [];
    return [dateReading(reader.text, match, { from: day, until: day, precision })];
  });
}

/** « le 12 », « du 10 au 14 »: the next ones (or the last ones when the past is as likely). */
export function readBareDays(reader: DateReader): DateReading[] {
  const { source, text } = reader;
  const periods = [...source.matchAll(barePeriodPattern)].flatMap((match) => {
    const from = bareDay(reader, match[1]);
    const until = bareDay({ ...reader, near: from }, match[2]);
    if (!from || !until || until <= from) return [];
    return [dateReading(text, match, { from, until, precision: 'period' })];
  });
  const pairs = [...source.matchAll(barePairPattern)].flatMap((match) => {
    const from = bareDay(reader, match[1]);
    const until = bareDay({ ...reader, near: from }, match[2]);
    if (!from || !until || until <= from) return [];
    if (until === addDays(from, 1))
      return [dateReading(text, match, { from, until, precision: 'period' })];
    const at = match.index + match[0].lastIndexOf(match[2] ?? '');
    const first = { index: match.index, 0: source.slice(match.index, at) };
    return [
      dateReading(text, first, { from, until: from, precision: 'day' }),
      dateReading(text, { index: at, 0: match[2] ?? '' }, { from: until, until, precision: 'day' }),
    ];
  });
  const several = [...periods, ...pairs];
  const days = [...source.matchAll(bareDayPattern)].flatMap((match) => {
    const day = bareDay(reader, match[1]);
    return day ? [dateReading(text, match, { from: day, until: day, precision: 'day' })] : [];
  });
  return [...several, ...days.filter((day) => !several.some((other) => overlap(day, other)))];
}

function bareDay({ today, near, prefersFuture }: DateReader, written = ''): Day | undefined {
  const number = written === '1er' ? 1 : Number(written);
  let month = `${(near ?? today).slice(0, 7)}-01`;
  const isPast = near === undefined && number < Number(today.slice(8));
  if (isPast && prefersFuture) month = addDays(lastOfMonth(month), 1);
  const isDay = number >= 1 && number <= Number(lastOfMonth(month).slice(8));
  return isDay ? addDays(month, number - 1) : undefined;
}
