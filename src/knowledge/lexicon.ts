import type { Language } from './entry.ts';
import { isFunctionWord, lightWords } from './function-words.ts';
import { tokenise } from './normalise.ts';
import { stem } from './stem.ts';

/** A notion of the field, with the expressions people use for it. */
export interface Concept {
  readonly concept: string;
  /** A way of asking (how many, when…), not a topic. */
  readonly function?: boolean | undefined;
  /** Wider notions it also stands for, weaker. */
  readonly broader?: readonly string[] | undefined;
  readonly fr?: readonly string[] | undefined;
  readonly en?: readonly string[] | undefined;
}

/** A piece of a message: a notion, or a word that stands for itself. */
export interface Unit {
  readonly id: string;
  readonly kind: 'concept' | 'function' | 'word' | 'number';
  /** Words the piece is made of, folded. */
  readonly words: readonly string[];
  readonly broader: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  concepts?: Concept[];
}

/** An expression of a notion, as it is looked for: its stems. */
interface Expression {
  readonly lang: Language;
  readonly keys: readonly string[];
  readonly concept: Concept;
}

/** The expressions of every notion: plain data, that can be kept. */
export interface LexiconModel {
  readonly expressions: readonly Expression[];
}

/** Finds the notions of the field in a sequence of words. */
export interface Lexicon {
  unitsOf(words: readonly string[], lang: Language): Unit[];
}

/** Shorter words mean other things in the other language. */
const shortestForeign = 5;

const newNode = (): Node => ({ next: new Map() });

function keysOf(words: readonly string[], lang: Language): string[] {
  return words.filter((word) => !lightWords.has(word)).map((word) => stem(word, lang));
}

/** « et après » less its light words is « après »: a lone function word is no notion of the field. */
function isTooLight(words: readonly string[], concept: Concept): boolean {
  const full = words.filter((word) => !lightWords.has(word));
  const [only] = full;
  const isLone = full.length <= 1 && words.length > 1;
  return concept.function !== true && isLone && (only === undefined || isFunctionWord(only));
}

function add(root: Node, keys: readonly string[], concept: Concept): void {
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = newNode();
      node.next.set(key, next);
    }
    node = next;
  }
  if (node !== root && !node.concepts?.includes(concept)) {
    node.concepts = [...(node.concepts ?? []), concept];
  }
}

function longest(root: Node, keys: readonly string[], start: number) {
  let node: Node | undefined = root;
  let found: { end: number; concepts: readonly Concept[] } | undefined;
  for (let index = start; index < keys.length; index += 1) {
    node = node.next.get(keys[index] ?? '');
    if (node === undefined) break;
    if (node.concepts !== undefined) found = { end: index + 1, concepts: node.concepts };
  }
  return found;
}

function conceptUnits(concepts: readonly Concept[], words: readonly string[]): Unit[] {
  return concepts.map((concept) => ({
    id: concept.concept,
    kind: concept.function === true ? 'function' : 'concept',
    words,
    broader: concept.broader ?? [],
  }));
}

function plainUnit(word: string, key: string): Unit {
  if (/^(?:\d+|ord\d)$/.test(word)) return { id: word, kind: 'number', words: [word], broader: [] };
  if (isFunctionWord(word)) return { id: word, kind: 'function', words: [word], broader: [] };
  return { id: key, kind: 'word', words: [word], broader: [] };
}

/** Gathers the expressions of both languages from the notions read from data, and the words they are made of. */
export function learnLexicon(
  concepts: readonly Concept[],
): LexiconModel & { readonly words: readonly string[] } {
  const expressions: Expression[] = [];
  const known: string[] = [];
  for (const { fr, en, ...concept } of concepts) {
    const typed = { fr, en };
    for (const lang of ['fr', 'en'] as const) {
      for (const expression of typed[lang] ?? []) {
        const words = tokenise(expression);
        if (isTooLight(words, concept)) continue;
        expressions.push({ lang, keys: keysOf(words, lang), concept });
        known.push(...words);
      }
    }
  }
  return { expressions, words: known };
}

/** Reads with the expressions gathered. */
export function createLexicon({ expressions }: LexiconModel): Lexicon {
  const roots: Record<Language, Node> = { fr: newNode(), en: newNode() };
  for (const { lang, keys, concept } of expressions) add(roots[lang], keys, concept);
  return {
    unitsOf(allWords, lang) {
      const words = allWords.filter((word) => !lightWords.has(word));
      const keys = words.map((word) => stem(word, lang));
      const otherLang = lang === 'fr' ? 'en' : 'fr';
      const otherKeys = words.map((word) => stem(word, otherLang));
      const units: Unit[] = [];
      for (let index = 0; index < words.length; ) {
        const isForeign =
          !isFunctionWord(words[index] ?? '') && (words[index] ?? '').length >= shortestForeign;
        const match =
          longest(roots[lang], keys, index) ??
          (isForeign ? longest(roots[otherLang], otherKeys, index) : undefined);
        if (match === undefined) {
          units.push(plainUnit(words[index] ?? '', keys[index] ?? ''));
          index += 1;
        } else {
          units.push(...conceptUnits(match.concepts, words.slice(index, match.end)));
          index = match.end;
        }
      }
      return units;
    },
  };
}
