import { openShorthand, type Word } from './shorthand.ts';

const wordPattern = /[\p{L}\p{N}]+|[\p{Extended_Pictographic}]/gu;
const flagsOfEmoji = /[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]/gu;

const unaccented = /^[ -~]*$/;

/** Lower case, no accents, ligatures opened: how two words are compared. */
export function plain(text: string): string {
  if (unaccented.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The words of a text, in order; punctuation is left out, an emoji is a word. */
export function wordsOf(text: string): Word[] {
  const known = latestTexts.get(text);
  if (known) return known;
  const words = readWords(text);
  if (latestTexts.size >= mostTexts) latestTexts.clear();
  latestTexts.set(text, words);
  return words;
}

/** A message and what is offered beside it are looked through dozens of times. */
const mostTexts = 200;
const latestTexts = new Map<string, Word[]>();

function readWords(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text
    .replace(flagsOfEmoji, (mark) => ' '.repeat(mark.length))
    .matchAll(wordPattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const isElided = /^['’]\p{L}/u.test(text.slice(end, end + 2));
    found.push({ plain: plain(match[0]), start, end, ...(isElided ? { isElided } : {}) });
  }
  return openShorthand(found);
}

/** « je n’ai pas » and « j’ai pas » say the same: this word comes and goes. */
const loose = new Set(['n', 'ne']);

const mostPhrases = 5000;
const knownPhrases = new Map<string, Phrase>();

/** The bare words of a phrase, and how many of them always come. */
interface Phrase {
  words: string[];
  firm: number;
}

/** A phrase looked for again and again; remembered, it is the same few hundred each time. */
function readPhrase(phrase: string): Phrase {
  const known = knownPhrases.get(phrase);
  if (known) return known;
  const words = readWords(phrase).map((word) => word.plain);
  const read = { words, firm: words.filter((word) => !loose.has(word)).length };
  if (knownPhrases.size >= mostPhrases) knownPhrases.clear();
  knownPhrases.set(phrase, read);
  return read;
}

/** The text as its bare words: « Laisse tomber ! » and « laisse  tomber » are the same. */
export function bare(text: string): string {
  return wordsOf(text)
    .map((word) => word.plain)
    .join(' ');
}

/** Letters added, lost, changed or swapped between two words, counted up to `limit`. */
export function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  let leastBefore = 0;
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const count = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      current.push(count);
      least = Math.min(least, count);
    }
    // A swap counts from two rows before.
    if (Math.min(least, leastBefore) > limit) return limit + 1;
    [before, previous, leastBefore] = [previous, current, least];
  }
  return previous[right.length] ?? 0;
}

/** Whether one is the other with a typo: one letter from five on, two from nine on. Digits must agree. */
export function isSimilar(left: string, right: string): boolean {
  if (left === right) return true;
  const shortest = Math.min(left.length, right.length);
  if (shortest < 5) return false;
  const limit = shortest >= 9 ? 2 : 1;
  if (Math.abs(left.length - right.length) > limit) return false;
  // One typo leaves one of the two ends alone.
  if (limit === 1 && left[0] !== right[0] && left.at(-1) !== right.at(-1)) return false;
  if (/\d/.test(left) || /\d/.test(right)) return false;
  return distance(left, right, limit) <= limit;
}

/** Where a phrase stands among words, typos allowed; undefined when it does not. `at` fixes its first word. */
export function findPhrase(
  words: Word[],
  phrase: string,
  at?: number,
): { first: number; last: number } | undefined {
  const { words: wanted } = readPhrase(phrase);
  if (wanted.length === 0) return undefined;
  const lastStart = at ?? words.length - 1;
  for (let first = at ?? 0; first <= lastStart; first++) {
    const last = lastOf(wanted, words, first);
    if (last !== undefined) return { first, last };
  }
  return undefined;
}

/** The place of the last word of a phrase that begins at a place. */
function lastOf(wanted: string[], words: Word[], first: number): number | undefined {
  let at = first;
  for (const [index, word] of wanted.entries()) {
    const isFirst = index === 0;
    while (!isFirst && isLoose(words[at]) && words[at]?.plain !== word) at += 1;
    const other = words[at];
    if (other !== undefined && isSimilar(word, other.plain)) at += 1;
    else if (isFirst || !loose.has(word)) return undefined;
  }
  return at - 1;
}

function isLoose(word: Word | undefined): boolean {
  return word !== undefined && loose.has(word.plain);
}

/** Tells whether the whole message says a phrase. It is asked of hundreds: most have not as many words. */
export function phraseSayer(words: Word[]): (phrase: string) => boolean {
  const firm = words.filter((word) => !isLoose(word)).length;
  return (phrase) =>
    readPhrase(phrase).firm === firm && findPhrase(words, phrase, 0)?.last === words.length - 1;
}

/** The words left once these phrases are dropped wherever they stand. */
export function without(words: Word[], phrases: string[]): Word[] {
  let left = words;
  for (const phrase of phrases) {
    for (let found = findExact(left, phrase); found; found = findExact(left, phrase)) {
      left = [...left.slice(0, found.first), ...left.slice(found.last + 1)];
    }
  }
  return left;
}

/** Where a phrase stands, letter for letter: « entièrement » is no « enterrement ». */
export function findExact(
  words: Word[],
  phrase: string,
): { first: number; last: number } | undefined {
  const { words: wanted } = readPhrase(phrase);
  if (wanted.length === 0) return undefined;
  for (let first = 0; first + wanted.length <= words.length; first++) {
    if (wanted.every((word, index) => words[first + index]?.plain === word)) {
      return { first, last: first + wanted.length - 1 };
    }
  }
  return undefined;
}

/** Tells whether a text says a phrase and nothing else; typos and the ways of a phone are forgiven. */
export function sayerOf(text: string): (phrase: string) => boolean {
  return phraseSayer(wordsOf(text));
}

/** Whether a text holds this phrase. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return findPhrase(wordsOf(text), phrase) !== undefined;
}
