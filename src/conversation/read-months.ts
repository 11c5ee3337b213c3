import { type DateReader, type DateReading, dateReading } from './date-reading.ts';
import { type Day, lastOfMonth } from './day.ts';
import { distance, wordsOf } from './words.ts';

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
/** Every name of a month, the longest first, for a pattern. */
export const monthNames = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
const partNames =
  "(?:(debut|fin|mi|courant|premiere quinzaine(?: de| d)?|deuxieme quinzaine(?: de| d)?|early|late|mid|end of|beginning of)[\\s'’-]+(?:de |d['’])?)?";
const monthPattern = new RegExp(
  `(?<![\\p{L}\\d])${partNames}(${monthNames})\\.?(?:\\s+(20\\d\\d))?(?![\\p{L}])`,
  'gu',
);

/** « juin », « fin mai », « en septembre 2027 »: months and parts of months. */
export function readMonths({ source, text, today, prefersFuture }: DateReader): DateReading[] {
  return [...source.matchAll(monthPattern)].flatMap((match) => {
    const month = months[match[2] ?? ''];
    if (month === undefined || isNotAMonth(source, match)) return [];
    const first = firstOf(month, { today, prefersFuture }, match[3]);
    const whole = { from: first, until: lastOfMonth(first) };
    return [
      dateReading(text, match, {
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

function firstOf(
  month: number,
  { today, prefersFuture }: Pick<DateReader, 'today' | 'prefersFuture'>,
  written?: string,
): Day {
  const number = String(month).padStart(2, '0');
  const isPast = `${today.slice(0, 5)}${number}` < today.slice(0, 7);
  const year = written ?? String(Number(today.slice(0, 4)) + (isPast && prefersFuture ? 1 : 0));
  return `${year}-${number}-01`;
}

/** Names long enough to be recognised with a letter wrong. */
const longNames = Object.keys(months).filter((name) => name.length >= 5 && name !== 'march');

/** « 3 juilet », « fin setpembre »: months with a typo. */
export function readMisspeltMonths(reader: DateReader): DateReading[] {
  const words = wordsOf(reader.source);
  return words.flatMap((word, index) => {
    const name = longNames.find(
      (other) =>
        other !== word.plain && other[0] === word.plain[0] && distance(other, word.plain, 1) === 1,
    );
    const month = name && months[name];
    if (!month || word.plain.length < 5) return [];
    const first = firstOf(month, reader);
    const before = words[index - 1];
    const number = before && /^\d{1,2}$/.test(before.plain) ? before : undefined;
    const day = number && `${first.slice(0, 8)}${number.plain.padStart(2, '0')}`;
    if (day && day >= first && day <= lastOfMonth(first)) {
      const match = { index: number.start, 0: reader.source.slice(number.start, word.end) };
      return [dateReading(reader.text, match, { from: day, until: day, precision: 'day' })];
    }
    const match = { index: word.start, 0: reader.source.slice(word.start, word.end) };
    const whole = { from: first, until: lastOfMonth(first) };
    return [dateReading(reader.text, match, { ...whole, precision: 'month' })];
  });
}
