import { ADDRESS } from './checks.ts';
import { both, type Phrases, type Repair } from './repair.ts';
import type { Word } from './shorthand.ts';
import { findPhrase, plain, wordsOf } from './words.ts';

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
 * A whole name in a text, when something tells its parts apart: the address (« zoe.kerr@… », « z.kerr@… »), capitals
 * (« LE GOFF Jean-Paul »), how it is introduced (« je m’appelle Zoé Kerr »), or a first name (« kerr zoé »).
 */
export function readFullName(repair: Repair, said: string, email?: string): FullName | undefined {
  const text = said.replace(addresses, (found) => '@'.repeat(found.length));
  const found =
    byAddress(tokensOf(text), email) ??
    byCapitals(introduced(repair, text) ?? alone(text)) ??
    byOrder(introduced(repair, text));
  return found ? firstNameFirst(repair, found) : byFirstName(repair, text);
}

const addresses = new RegExp(ADDRESS, 'g');

/** « mon nom c’est Dupont et mon prénom Jeanne », « je m’appelle Jeanne »: each part by what it is called. */
export function readNameParts(repair: Repair, text: string): Partial<FullName> {
  if (text.includes('?')) return {};
  const surname = calledBy(repair, text, repair.slots['surname']);
  const firstName = calledBy(repair, text, repair.slots['first-name']) ?? onlyName(repair, text);
  return { ...(surname && { surname }), ...(firstName && { firstName }) };
}

/** The words right after « mon nom », « prénom : »; in small letters only after a link. */
function calledBy(repair: Repair, text: string, called: Phrases | undefined): string | undefined {
  const words = wordsOf(text);
  const ends = (called ? both(called) : []).map((phrase) => findPhrase(words, phrase)?.last ?? -1);
  const label = Math.max(...ends);
  if (label < 0) return undefined;
  const links = both(repair.links).filter((link) => findPhrase(words, link, label + 1));
  const lasts = links.map((link) => findPhrase(words, link, label + 1)?.last ?? -1);
  const after = words[Math.max(label, ...lasts)]?.end ?? 0;
  const isLinked = links.some((link) => wordsOf(link).length > 1) || /^ ?:/.test(text.slice(after));
  const said = follow(text, after);
  const stop = said.findIndex(
    ({ text: word, plain: small }) =>
      (!isLinked && !/^\p{Lu}/u.test(word)) ||
      small === 'et' ||
      isEveryday(repair, { plain: small }),
  );
  const kept = (stop < 0 ? said : said.slice(0, stop)).slice(0, mostTokens);
  return kept.length > 0 ? kept.map((token) => token.text).join(' ') : undefined;
}

/** « je m’appelle Jeanne »: one name alone is the first one. */
function onlyName(repair: Repair, text: string): string | undefined {
  const after = lastIntroduction(repair, wordsOf(text));
  const [name, ...more] = after === undefined ? [] : follow(text, after);
  if (!name || more.length > 0 || isEveryday(repair, name)) return undefined;
  return isFirstName(repair, name.text) || /^\p{Lu}/u.test(name.text) ? name.text : undefined;
}

/** Whether « Dufour », « Marie-Claude » is a first name. */
function isFirstName({ firstNames }: Repair, name: string): boolean {
  const said = plain(name);
  return firstNames.has(said) || said.split('-').every((part) => firstNames.has(part));
}

/** « M. Dufour Benoît »: only one of the two is a first name. */
function firstNameFirst(repair: Repair, { firstName, surname }: FullName): FullName {
  const isTurned = isFirstName(repair, surname) && !isFirstName(repair, firstName);
  return isTurned && firstName !== firstName.toUpperCase()
    ? { firstName: surname, surname: firstName }
    : { firstName, surname };
}

/** « mme morel nathalie », « nathalie morel »: two names, one of which is a first name. */
function byFirstName(repair: Repair, text: string): FullName | undefined {
  const after = lastIntroduction(repair, wordsOf(text));
  const tokens = after === undefined ? (alone(text) ?? []) : follow(text, after);
  const [left, right, ...more] = parts(tokens);
  if (!left || !right || (after === undefined && more.length > 0)) return undefined;
  if ([left, right].some((part) => part.some((token) => isEveryday(repair, token))))
    return undefined;
  const [isLeft, isRight] = [left, right].map(
    (part) => part[0] !== undefined && isFirstName(repair, part[0].text),
  );
  if (isLeft === isRight) return undefined;
  return isLeft ? named(left, right) : named(right, left);
}

/** The words right after a place, up to a mark. */
function follow(text: string, after: number): Token[] {
  const rest = tokensOf(text).filter(({ start }) => start >= after);
  const end = rest.findIndex(({ start }, place) =>
    /[^\s.:]/u.test(text.slice(rest[place - 1]?.end ?? after, start)),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

const particles = new Set(['le', 'el', 'ben', 'van', 'ait']);

/** « le goff » is one part of a name. */
function parts(tokens: Token[]): Token[][] {
  const found: Token[][] = [];
  let isOpen = false;
  for (const token of tokens) {
    if (isOpen) found.at(-1)?.push(token);
    else found.push([token]);
    isOpen = particles.has(token.plain);
  }
  return found;
}

const shortestName = 3;

/** A word of a sentence, or of a choice (« salariée »), is no part of a name; « Le » of « Le Goff » is. */
function isEveryday(repair: Repair, { plain: word }: Pick<Token, 'plain'>): boolean {
  if (particles.has(word)) return false;
  return (
    word.length < shortestName ||
    both(repair.names.sentence).some((other) => plain(other) === word) ||
    Object.values(repair.said).some((ways) => both(ways).some((way) => plain(way) === word))
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

/** « zoe.kerr@… », « z.kerr@… » tell which is which, in either order. */
function byAddress(tokens: Token[], email: string | undefined): FullName | undefined {
  const [first = '', ...last] = (email?.split('@')[0] ?? '').split(/[._]/).map(joined);
  const surname = last.join('');
  if (first.length < 1 || surname.length < 2) return undefined;
  for (let from = 0; from < tokens.length; from++) {
    for (let size = 2; size <= Math.min(mostTokens, tokens.length - from); size++) {
      const window = tokens.slice(from, from + size);
      for (let cut = 1; cut < size; cut++) {
        const [left, right] = [window.slice(0, cut), window.slice(cut)];
        if (isPart(first, left) && letters(right) === surname) return named(left, right);
        if (letters(left) === surname && isPart(first, right)) return named(right, left);
      }
    }
  }
  return undefined;
}

/** A first name, or its initial. */
function isPart(part: string, tokens: Token[]): boolean {
  const said = letters(tokens);
  if (part.length > 1) return said === part;
  return tokens.length === 1 && said.length >= shortestName && said.startsWith(part);
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
    isElidedAlone(words, at)
      ? []
      : phrases.flatMap((phrase) => findPhrase(words, phrase, at)?.last ?? []),
  );
  return ends.length > 0 ? words[Math.max(...ends)]?.end : undefined;
}

/** « m’inscrire » calls nobody Monsieur; « m’appelle » stands after « je ». */
function isElidedAlone(words: Word[], at: number): boolean {
  const word = words[at];
  return word?.isElided === true && word.plain === 'm';
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
