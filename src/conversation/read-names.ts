import { both, type Repair } from './repair.ts';
import { findPhrase, plain, type Word, wordsOf } from './words.ts';

/** Somebody’s name found in a text, its two parts told apart. */
export interface FullName {
  surname: string;
  firstName: string;
}

interface Token {
  text: string;
  plain: string;
  start: number;
  end: number;
}

const mostTokens = 5;

/**
 * A whole name in a text, when something tells its parts apart: the address (« zoe.kerr@… »), capitals
 * (« LE GOFF Jean-Paul »), or how it is introduced (« je m’appelle Zoé Kerr »).
 */
export function readFullName(repair: Repair, text: string, email?: string): FullName | undefined {
  return (
    byAddress(tokensOf(text), email) ??
    byCapitals(introduced(repair, text) ?? alone(text)) ??
    byOrder(introduced(repair, text))
  );
}

/** Whether a text is nothing but « Madame », « Mr ». */
export function isCivility(repair: Repair, text: string): boolean {
  const words = wordsOf(text);
  const civilities = both(repair.names.civilities);
  return words.length > 0 && words.every((word) => civilities.includes(word.plain));
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)].map((match) => ({
    text: match[0],
    plain: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** « zoe.kerr@… » tells which is which, in either order. */
function byAddress(tokens: Token[], email: string | undefined): FullName | undefined {
  const [first = '', ...last] = (email?.split('@')[0] ?? '').split(/[._]/).map(joined);
  const surname = last.join('');
  if (first.length < 2 || surname.length < 2) return undefined;
  for (let from = 0; from < tokens.length; from++) {
    for (let size = 2; size <= Math.min(mostTokens, tokens.length - from); size++) {
      const window = tokens.slice(from, from + size);
      for (let cut = 1; cut < size; cut++) {
        const [left, right] = [window.slice(0, cut), window.slice(cut)];
        if (letters(left) === first && letters(right) === surname) return named(left, right);
        if (letters(left) === surname && letters(right) === first) return named(right, left);
      }
    }
  }
  return undefined;
}

/** « LE GOFF Jean-Paul »: the surname is the part in capitals. */
function byCapitals(tokens: Token[] | undefined): FullName | undefined {
  if (!tokens || tokens.length < 2) return undefined;
  const isCapital = (token: Token) =>
    /\p{Lu}.*\p{Lu}/u.test(token.text) && !/\p{Ll}/u.test(token.text);
  const cut = tokens.findIndex((token) => isCapital(token) !== isCapital(tokens[0] ?? token));
  if (cut < 1) return undefined;
  const [left, right] = [tokens.slice(0, cut), tokens.slice(cut)];
  const isOnePart = right.every((token) => isCapital(token) === isCapital(right[0] ?? token));
  if (!isOnePart) return undefined;
  return left.every(isCapital) ? named(right, left) : named(left, right);
}

/** « je m’appelle Zoé Kerr »: the first name comes first. */
function byOrder(tokens: Token[] | undefined): FullName | undefined {
  const [first, ...last] = tokens ?? [];
  return first && last.length > 0 ? named([first], last) : undefined;
}

/** The words with a capital right after « je m’appelle », « madame ». */
function introduced(repair: Repair, text: string): Token[] | undefined {
  const words = wordsOf(text);
  const after = lastIntroduction(repair, words);
  if (after === undefined) return undefined;
  const rest = tokensOf(text).filter((token) => token.start >= after);
  const found: Token[] = [];
  for (const token of rest) {
    const gap = text.slice(found.at(-1)?.end ?? after, token.start);
    if (!/^\p{Lu}/u.test(token.text) || /[^\s.:]/u.test(gap) || found.length === mostTokens) break;
    found.push(token);
  }
  return found.length > 1 ? found : undefined;
}

function lastIntroduction(repair: Repair, words: Word[]): number | undefined {
  const phrases = [...both(repair.names.introductions), ...both(repair.names.civilities)];
  const ends = words.flatMap((_, at) =>
    phrases.flatMap((phrase) => findPhrase(words, phrase, at)?.last ?? []),
  );
  return ends.length > 0 ? words[Math.max(...ends)]?.end : undefined;
}

/** A message that is nothing but a name. */
function alone(text: string): Token[] | undefined {
  const tokens = tokensOf(text);
  const isBare = /^[\p{L}\s'’.-]+$/u.test(text.trim());
  return isBare && tokens.length <= mostTokens ? tokens : undefined;
}

function named(first: Token[], last: Token[]): FullName {
  const write = (tokens: Token[]) => tokens.map(({ text }) => text).join(' ');
  return { firstName: write(first), surname: write(last) };
}

function letters(tokens: Token[]): string {
  return joined(tokens.map((token) => token.plain).join(''));
}

function joined(text: string): string {
  return plain(text).replace(/[^\p{L}]/gu, '');
}
