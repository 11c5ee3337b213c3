import type { KnowledgeData } from './data.ts';
import type { Language } from './entry.ts';
import { isFunctionWord } from './function-words.ts';
import { detectLanguage } from './language.ts';
import { createLexicon, type Lexicon, type Unit } from './lexicon.ts';
import { fold, sentencesOf, tokenise } from './normalise.ts';
import { createSpeller, type Speller } from './spelling.ts';

/** A message as understood word by word. */
export interface Reading {
  readonly lang: Language;
  readonly words: readonly string[];
  readonly units: readonly Unit[];
  /** The sentences, each with its own units; the last that asks is the question. */
  readonly sentences: readonly { readonly units: readonly Unit[]; readonly asks: boolean }[];
}

/** Turns a text into units: abbreviations opened, typos corrected, notions found. */
export interface Reader {
  read(text: string, hint?: Language): Reading;
  /** Units of words known to be well written. */
  unitsOf(words: readonly string[], lang: Language): Unit[];
  readonly lexicon: Lexicon;
  readonly speller: Speller;
}

function expander(data: KnowledgeData) {
  const tables = { fr: new Map<string, string[]>(), en: new Map<string, string[]>() };
  for (const lang of ['fr', 'en'] as const) {
    for (const [short, long] of Object.entries(data.abbreviations[lang])) {
      tables[lang].set(fold(short), tokenise(long));
    }
  }
  return (words: readonly string[], lang: Language) =>
    words.flatMap((word) => tables[lang].get(word) ?? [word]);
}

const asking = /\?|^(?:q-|qui$|who$)/;

/** Builds the reader; `known` are the texts whose words it must know, cut into words. */
export function createReader(data: KnowledgeData, known: Iterable<readonly string[]>): Reader {
  const lexicon = createLexicon(data.concepts);
  const vocabulary = new Map<string, number>();
  const note = (word: string) => vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  for (const words of known) words.forEach(note);
  for (const words of lexicon.expressions.values()) words.forEach(note);
  const { fr, en } = data.commonWords;
  const speller = createSpeller(vocabulary, (word) => fr.has(word) || en.has(word));
  const expand = expander(data);

  function unitsOf(words: readonly string[], lang: Language): Unit[] {
    return lexicon.unitsOf(expand(words, lang), lang);
  }

  function unitsOfSentence(sentence: string, lang: Language): Unit[] {
    const words = expand(tokenise(sentence), lang);
    const corrected = words.map((word) => (isFunctionWord(word) ? word : speller.correct(word)));
    return lexicon.unitsOf(corrected, lang);
  }

  return {
    lexicon,
    speller,
    unitsOf,
    read(text, hint) {
      const raw = tokenise(text);
      const lang = detectLanguage(raw, hint, data.commonWords);
      const sentences = sentencesOf(text).map((sentence) => {
        const units = unitsOfSentence(sentence, lang);
        return {
          units,
          asks: sentence.includes('?') || units.some((unit) => asking.test(unit.id)),
        };
      });
      return {
        lang,
        words: raw,
        units: sentences.flatMap((sentence) => sentence.units),
        sentences,
      };
    },
  };
}
