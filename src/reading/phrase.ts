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
  return indexed(contents, phrases, (phrase) => phrase).has(norm);
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
  for (const phrase of indexed(openings, phrases, openingOf).at(norm))
    end = Math.max(end, matchPhrase(phrase, tokens, at) ?? at);
  return end > at ? { start: at, end } : undefined;
}

/** The elements a phrase may begin with. */
export function openingOf(phrase: Phrase): Phrase {
  const certain = phrase.findIndex(({ isOptional }) => !isOptional);
  return certain < 0 ? phrase : phrase.slice(0, certain + 1);
}

/** What is known by words and by stems of words, found by a word. */
export class WordIndex<What> {
  readonly #byWord = new Map<string, What[]>();
  /** By the first letter of the stem. */
  readonly #byInitial = new Map<string, { stem: string; what: What }[]>();
  /** By the stem of every word. */
  readonly #anyway: What[] = [];

  add(what: What, elements: Phrase): void {
    for (const word of new Set(elements.flatMap(({ words }) => [...words])))
      put(this.#byWord, word, what);
    for (const stem of new Set(elements.flatMap(({ stems }) => stems))) {
      if (stem === '') this.#anyway.push(what);
      else put(this.#byInitial, stem.charAt(0), { stem, what });
    }
  }

  has(norm: string): boolean {
    return this.at(norm).length > 0;
  }

  at(norm: string): readonly What[] {
    let found = this.#byWord.get(norm) ?? NOTHING;
    for (const { stem, what } of this.#byInitial.get(norm.charAt(0)) ?? NOTHING)
      if (norm.startsWith(stem)) found = [...found, what];
    return this.#anyway.length > 0 ? [...found, ...this.#anyway] : found;
  }
}

const NOTHING: readonly never[] = [];

function put<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}

type Indexes = WeakMap<readonly Phrase[], WordIndex<Phrase>>;
/** The lists of a lexicon never change, and are looked through at every word. */
const openings: Indexes = new WeakMap();
const contents: Indexes = new WeakMap();

function indexed(
  indexes: Indexes,
  phrases: readonly Phrase[],
  elementsOf: (phrase: Phrase) => Phrase,
): WordIndex<Phrase> {
  const known = indexes.get(phrases);
  if (known) return known;
  const index = new WordIndex<Phrase>();
  for (const phrase of phrases) index.add(phrase, elementsOf(phrase));
  indexes.set(phrases, index);
  return index;
}
