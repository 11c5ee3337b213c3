import { matchOptions, type Option, readDates } from '#conversation/index.ts';
import { ACTION_KINDS } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { spoken, wordings } from './words.ts';

const quoted = /[«“"]\s*([^«»“”"]{2,120}?)\s*[»”"]/u;
/** Of a title without quotation marks: one word may be anything. */
const FEWEST_WORDS = 2;

/** A title a text gives; without quotation marks it may also be what the training is about. */
interface Title {
  title: string;
  isQuoted: boolean;
}

/** The title between quotation marks, or after « la formation »; `null` when the text names none. */
export function titleNamed(exchange: Exchange, text: string): Title | null {
  const between = quoted.exec(text)?.[1];
  if (between !== undefined) return { title: between, isQuoted: true };
  const after = afterKind(exchange, text);
  const isTitle = after !== null && ownWords(exchange, after).length >= FEWEST_WORDS;
  return isTitle ? { title: after, isQuoted: false } : null;
}

/** Whether an action is meant by a title: one of its words is enough, all of them between quotation marks. */
export function isMeant(
  exchange: Exchange,
  { title, isQuoted }: Title,
  option: Option,
): 'yes' | 'close' | 'no' {
  const words = ownWords(exchange, title);
  const held = words.filter((word) => matchOptions(word, [option]).options.length > 0);
  if (held.length === words.length) return 'yes';
  if (held.length === 0) return 'no';
  return isQuoted ? 'close' : 'yes';
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
function ownWords({ services }: Exchange, title: string): string[] {
  const idle = ['idle', 'about'].flatMap((part) => wordings(services, `catalogue-words-${part}`));
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !idle.includes(spoken(word)));
}
