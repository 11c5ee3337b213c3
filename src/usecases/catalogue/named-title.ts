import { matchOptions, type Option, readDates } from '#conversation/index.ts';
import { ACTION_KINDS } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { spoken, takeOut, wordings } from './words.ts';

const quoted = /[«“"]\s*([^«»“”"]{2,120}?)\s*[»”"]/u;
/** Of a title without quotation marks: one word may be anything. */
const FEWEST_WORDS = 2;

/** A title a text gives; without quotation marks it may also be what the training is about. */
interface Title {
  title: string;
  isQuoted: boolean;
}

/**
 * The title between quotation marks, what an order to enrol is followed by, or what follows « la formation »; `null` when the text names
 * none. `places` are no titles.
 */
export function titleNamed(exchange: Exchange, text: string, places: string[]): Title | null {
  const between = quoted.exec(text)?.[1];
  if (between !== undefined) return { title: between, isQuoted: true };
  const ordered = afterOrder(exchange, text);
  if (ordered !== null && orderedWords(exchange, ordered, places).length > 0) {
    return { title: withoutStart(exchange, ordered), isQuoted: false };
  }
  const after = afterKind(exchange, text);
  const isTitle = after !== null && ownWords(exchange, after).length >= FEWEST_WORDS;
  return isTitle ? { title: after, isQuoted: false } : null;
}

/** Whether an action is meant by a title: some of its words are enough, all of them between quotation marks. */
export function isMeant(
  exchange: Exchange,
  { title, isQuoted }: Title,
  option: Option,
): 'yes' | 'partly' | 'close' | 'no' {
  const words = ownWords(exchange, title);
  const held = words.filter((word) => matchOptions(word, [option]).options.length > 0);
  if (held.length === words.length) return 'yes';
  if (held.length === 0) return 'no';
  return isQuoted ? 'close' : 'partly';
}

/** The words a text looks for, without those that only ask: what the programme is searched by. */
export function wordsSought(exchange: Exchange, text: string, places: string[]): string[] {
  return orderedWords(exchange, afterOrder(exchange, text) ?? text, places);
}

/** Whether what an order or a wish is followed by names one of these titles: by all its words, or by several. */
export function namesOneOf(exchange: Exchange, text: string, titles: string[]): boolean {
  const said = afterOrder(exchange, text);
  const words = said === null ? [] : orderedWords(exchange, said, []);
  return titles.some((title) => {
    const option = { value: title, label: title };
    const held = words.filter((word) => matchOptions(word, [option]).options.length > 0);
    return held.length >= FEWEST_WORDS || (held.length > 0 && held.length === words.length);
  });
}

/** « à la VAE » of « inscris-moi à la VAE pour … », as it was written. */
function afterOrder(exchange: Exchange, text: string): string | null {
  const openings = ['order', 'wish'].flatMap((part) =>
    wordings(exchange.services, `enrol-words-${part}`),
  );
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const start = words.findIndex((word) =>
    openings.some((opening) => spoken(text.slice(word.index)).startsWith(opening)),
  );
  const from = words[start]?.index;
  if (from === undefined) return null;
  const opening = openings.find((one) => spoken(text.slice(from)).startsWith(one)) ?? '';
  const next = words[start + opening.trim().split(' ').length]?.index;
  return next === undefined ? null : upToEnd(exchange, text.slice(next));
}

/** Up to what it is for, a date or the end of the sentence. */
function upToEnd(exchange: Exchange, said: string): string {
  const purposes = wordings(exchange.services, 'enrol-words-purpose').map((word) => word.trim());
  const words = [...said.matchAll(/[\p{L}\p{N}]+/gu)];
  const purpose = words.find(([word]) => purposes.includes(spoken(word).trim()))?.index;
  const [date] = readDates(said, exchange.today, { language: exchange.language });
  const end = Math.min(purpose ?? said.length, date?.index ?? said.length);
  return withoutEnd(exchange, said.slice(0, end).split(/[.;,!?\n]/u)[0] ?? '');
}

/** « à la formation VAE » begins with words that lead to it. */
function withoutStart(exchange: Exchange, said: string): string {
  const leading = [...wordings(exchange.services, 'catalogue-words-idle'), ...asking(exchange)];
  const first = /^[\p{L}\p{N}]+[’']?\s*/u.exec(said)?.[0] ?? '';
  if (first === '' || !leading.includes(spoken(first))) return said.trim();
  return withoutStart(exchange, said.slice(first.length).trimStart());
}

function orderedWords(exchange: Exchange, said: string, places: string[]): string[] {
  return ownWords(exchange, said, [...asking(exchange), ...places.map(spoken)]);
}

/** Words of an order that name nothing by themselves: « la prochaine session ». */
function asking({ services }: Exchange): string[] {
  const kinds = [...ACTION_KINDS, 'any'].map((kind) => `catalogue-words-${kind}`);
  const keys = [...kinds, 'enrol-words-session', 'enrol-words-filler'];
  return keys.flatMap((key) => wordings(services, key));
}

/** What follows the word for a training, up to a date or the end of the sentence, as it was written. */
function afterKind(exchange: Exchange, text: string): string | null {
  const { services, today, language } = exchange;
  const keys = [...ACTION_KINDS, 'any'].map((kind) => `catalogue-words-${kind}`);
  const kinds = keys.flatMap((key) => wordings(services, key)).map((kind) => kind.trim());
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const at = words.findIndex(([word]) => kinds.includes(spoken(word).trim()));
  const start = words[at + 1]?.index;
  if (at < 0 || start === undefined) return null;
  const [date] = readDates(text.slice(start), today, { language });
  const said = text.slice(start, date ? start + date.index : undefined);
  return withoutEnd(exchange, said.split(/[.;,!?\n]/u)[0] ?? '') || null;
}

/** « Truc machin du » ends with a word that led to a date. */
function withoutEnd(exchange: Exchange, said: string): string {
  const idle = wordings(exchange.services, 'catalogue-words-idle');
  const last = said.trim().split(/\s+/u).at(-1) ?? '';
  if (last === '' || !idle.includes(spoken(last))) return said.trim();
  return withoutEnd(exchange, said.trim().slice(0, -last.length));
}

/** The words of a title that are its own, as they were written: « VAE » stands for several. */
function ownWords({ services }: Exchange, title: string, others: string[] = []): string[] {
  const idle = ['idle', 'about', 'remote', 'on-site'].flatMap((part) =>
    wordings(services, `catalogue-words-${part}`),
  );
  // The longest first: « s’il vous plaît » before « il ».
  const longestFirst = [...idle, ...others].sort((a, b) => b.length - a.length);
  const left = (takeOut(spoken(title), longestFirst) ?? spoken(title)).split(' ');
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && left.includes(spoken(word).trim()));
}
