import type { DateReading } from '#conversation/index.ts';
import type { SessionRecord } from '#ports/programme-repository.ts';
import type { Day } from '#reglement/index.ts';
import { spoken, takeOut, wordings } from '../../catalogue/words.ts';
import type { Services } from '../../exchange.ts';

/** A value found in a text, and the part of the text that says it. */
export interface Found<Value> {
  value: Value;
  matched: string;
}

const LONGEST_ANSWER_WORDS = 5;

/** « 12 places », « sans limite », or a number that is all there is; `null` when none is said. */
export function readSeats(
  services: Pick<Services, 'translations'>,
  text: string,
): Found<number | null> | undefined {
  const words = wordings(services, 'session-words-seats').map((word) => word.trim());
  const counted = new RegExp(`(\\d{1,4})\\s*(?:${words.join('|')})\\b`, 'iu').exec(text);
  if (counted) return { value: Number(counted[1]), matched: counted[0] };
  if (takeOut(spoken(text), wordings(services, 'session-words-unlimited')) !== null) {
    return { value: null, matched: unlimitedQuote(services, text) };
  }
  const bare = [...text.matchAll(/(?<![\d:/.-])\d{1,4}(?![\d:/.-]| ?h\b)/giu)];
  const isAbout = takeOut(spoken(text), words.map(spoken)) !== null;
  const isShort = text.trim().split(/\s+/).length <= 3;
  const last = bare.at(-1);
  return last && (isAbout || (isShort && bare.length === 1))
    ? { value: Number(last[0]), matched: last[0] }
    : undefined;
}

/** « 9 h – 17 h », « de 9h30 à 12h ». */
export function readHours(text: string): Found<string> | undefined {
  const one = '(\\d{1,2})\\s?(?:h|:)\\s?(\\d{2})?';
  const found = new RegExp(`${one}\\s*(?:-|–|à|a|to|until)\\s*${one}`, 'iu').exec(text);
  if (!found) return undefined;
  const [matched, from = '', fromMinutes, until = '', untilMinutes] = found;
  if (Number(from) > 23 || Number(until) > 23 || Number(from) > Number(until)) return undefined;
  const write = (hour: string, minutes: string | undefined) =>
    `${Number(hour)}\u00A0h${minutes && minutes !== '00' ? `\u00A0${minutes}` : ''}`;
  return { value: `${write(from, fromMinutes)} – ${write(until, untilMinutes)}`, matched };
}

export interface Days {
  firstDay: Day;
  lastDay: Day;
}

/** The days of a session: one, a period, or several days named one by one. */
export function readDays(dates: readonly DateReading[]): Found<Days> | undefined {
  const exact = dates.filter(({ precision }) => precision === 'day' || precision === 'period');
  const [first] = exact;
  if (!first) return undefined;
  const firstDay = exact.map(({ from }) => from).toSorted()[0] ?? first.from;
  const lastDay =
    exact
      .map(({ until }) => until)
      .toSorted()
      .at(-1) ?? first.until;
  return { value: { firstDay, lastDay }, matched: first.text };
}

export type Where = Pick<SessionRecord, 'mode' | 'place'>;

/** « à distance », a town where sessions took place already, or one never heard of. */
export function readWhere(
  services: Pick<Services, 'translations'>,
  text: string,
  known: readonly string[],
): Found<Where> | undefined {
  const said = spoken(text);
  if (takeOut(said, wordings(services, 'catalogue-words-remote')) !== null) {
    return { value: { mode: 'distanciel', place: null }, matched: remoteQuote(services, text) };
  }
  const place = known.find((town) => said.includes(spoken(town)));
  if (place) return { value: onSite(place), matched: quote(text, place) };
  const named =
    /(?<!\p{L})(?:à|a|au|aux|in|at)\s+(\p{Lu}[\p{L}’'-]*(?:\s+(?:\p{Lu}|d[’'])[\p{L}’'-]*)*)/u.exec(
      withoutQuotes(text),
    );
  if (named?.[1]) return { value: onSite(named[1]), matched: named[0] };
  return undefined;
}

/** A short answer to « où ? » that no other reading took: a place as it is typed. */
export function readNewPlace(text: string): Found<Where> | undefined {
  const place = text
    .trim()
    .replace(/^(?:à|a|au|aux|in|at)\s+/iu, '')
    .replace(/[.!]+$/, '');
  const isAnswer =
    place.split(/\s+/).length <= LONGEST_ANSWER_WORDS && /^\p{L}[^?\d]*$/u.test(place);
  return isAnswer
    ? { value: onSite(place.charAt(0).toUpperCase() + place.slice(1)), matched: text }
    : undefined;
}

/** The title between quotation marks, if any. */
export function quotedTitle(text: string): string | undefined {
  return /[«“"]\s*([^»”"]{2,})\s*[»”"]/u.exec(text)?.[1]?.trim();
}

function withoutQuotes(text: string): string {
  return text.replace(/[«“"][^»”"]*[»”"]/gu, ' ');
}

/** A place as a session holds it. */
export function onSite(place: string): Where {
  return { mode: 'presentiel', place };
}

function quote(text: string, part: string): string {
  const at = letters(text).indexOf(letters(part));
  return at < 0 ? '' : text.slice(at, at + part.length);
}

/** Without accents or capitals, letter for letter. */
function letters(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => letter.normalize('NFD').charAt(0).toLowerCase());
}

/** « sans limite de places » as typed. */
function unlimitedQuote(services: Pick<Services, 'translations'>, text: string): string {
  const [seats, unlimited] = ['session-words-seats', 'session-words-unlimited'].map((key) =>
    wordings(services, key)
      .map((wording) => wording.trim().replace(/ /g, '\\s+'))
      .join('|'),
  );
  const pattern = `(?:(?:${seats})\\s+)?(?<!\\p{L})(?:${unlimited})(?!\\p{L})(?:\\s+(?:de|of)\\s+(?:${seats}))?`;
  return new RegExp(pattern, 'iu').exec(text)?.[0] ?? '';
}

function remoteQuote(services: Pick<Services, 'translations'>, text: string): string {
  return (
    wordings(services, 'catalogue-words-remote')
      .map((wording) => quote(text, wording.trim()))
      .find((found) => found !== '') ?? ''
  );
}

/** The text without « à distance ». */
export function withoutRemote(services: Pick<Services, 'translations'>, text: string): string {
  const quoted = remoteQuote(services, text);
  return quoted === '' ? text : withoutRemote(services, text.replace(quoted, ' '));
}
