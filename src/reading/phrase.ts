import { normalise, type Token } from './tokens.ts';

type Element = { words: Set<string>; stems: string[]; isOptional: boolean };

/**
 * A sequence of words to look for, compiled from data. In the data, `a|b` is a choice, `refus*` any
 * word that begins so, and `mot?` may be absent; accents and case do not count.
 */
export type Phrase = readonly Element[];

/** A stretch of tokens, `end` excluded. */
export type Span = { start: number; end: number };

/** Compiles one phrase of the data. */
export function compilePhrase(text: string): Phrase {
  const parts = normalise(text).replace(/((?<![\w-])(?:[cdjlmnst]|qu|jusqu))'(?=[^\s|?])/g, "$1' ");
  return parts.trim().split(/\s+/).map(compileElement);
}

function compileElement(source: string): Element {
  const isOptional = source.endsWith('?') && source.length > 1;
  const choices = (isOptional ? source.slice(0, -1) : source).split('|');
  const stems = choices.filter((choice) => choice.endsWith('*')).map((stem) => stem.slice(0, -1));
  return { words: new Set(choices.filter((choice) => !choice.endsWith('*'))), stems, isOptional };
}

/** Every word of a phrase, and every beginning of one. */
export function wordsOf(phrase: Phrase): string[] {
  return phrase.flatMap((element) => [...element.words, ...element.stems]);
}

/** Whether one of the phrases has this word in it. */
export function hasWord(phrases: readonly Phrase[], norm: string): boolean {
  return phrases.some((phrase) => phrase.some((element) => accepts(element, norm)));
}

/** Where the phrase ends when it begins at this token; nothing when it does not. */
export function matchPhrase(
  phrase: Phrase,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  return matchFrom(phrase, 0, tokens, at);
}

function matchFrom(
  phrase: Phrase,
  index: number,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const element = phrase[index];
  if (!element) return at;
  const token = tokens[at];
  if (token && accepts(element, token.norm)) {
    const end = matchFrom(phrase, index + 1, tokens, at + 1);
    if (end !== undefined) return end;
  }
  return element.isOptional ? matchFrom(phrase, index + 1, tokens, at) : undefined;
}

function accepts(element: Element, norm: string): boolean {
  return element.words.has(norm) || element.stems.some((stem) => norm.startsWith(stem));
}

/** The longest stretch, from this token, that one of the phrases covers. */
export function longestMatch(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
): Span | undefined {
  const norm = tokens[at]?.norm;
  if (norm === undefined) return undefined;
  let end = at;
  const { byWord, byInitial, others } = indexOf(phrases);
  for (const few of [byWord.get(norm), byInitial.get(norm.charAt(0)), others]) {
    for (const phrase of few ?? []) end = Math.max(end, matchPhrase(phrase, tokens, at) ?? at);
  }
  return end > at ? { start: at, end } : undefined;
}

/** The phrases by the words they may begin with, or the first letter of these; others begin with any. */
type PhraseIndex = {
  byWord: Map<string, Phrase[]>;
  byInitial: Map<string, Phrase[]>;
  others: Phrase[];
};

/** The lists of a lexicon never change, and are looked through at every word. */
const indexes = new WeakMap<readonly Phrase[], PhraseIndex>();

function indexOf(phrases: readonly Phrase[]): PhraseIndex {
  const known = indexes.get(phrases);
  if (known) return known;
  const index: PhraseIndex = { byWord: new Map(), byInitial: new Map(), others: [] };
  for (const phrase of phrases) {
    const certain = phrase.findIndex(({ isOptional }) => !isOptional);
    const openings = certain < 0 ? phrase : phrase.slice(0, certain + 1);
    const stems = openings.flatMap((element) => element.stems);
    if (stems.includes('')) {
      index.others.push(phrase);
      continue;
    }
    for (const word of new Set(openings.flatMap((element) => [...element.words])))
      addTo(index.byWord, word, phrase);
    for (const letter of new Set(stems.map((stem) => stem.charAt(0))))
      addTo(index.byInitial, letter, phrase);
  }
  indexes.set(phrases, index);
  return index;
}

function addTo(table: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = table.get(key);
  if (list) list.push(phrase);
  else table.set(key, [phrase]);
}
