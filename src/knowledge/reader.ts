import type { KnowledgeData, LanguageData } from './data.ts';
import type { Language } from './entry.ts';
import { isFunctionWord } from './function-words.ts';
import { detectLanguage } from './language.ts';
import { createLexicon, type LexiconModel, learnLexicon, type Unit } from './lexicon.ts';
import { asksSeveral, clausesOf, fold, onlyAnnounces, sentencesOf, tokenise } from './normalise.ts';
import { createSpeller } from './spelling.ts';

/** A message as understood word by word. */
export interface Reading {
  readonly lang: Language;
  readonly words: readonly string[];
  readonly units: readonly Unit[];
  readonly sentences: readonly Sentence[];
}

/** A sentence, or a part of one, with its own units. */
export interface Sentence {
  readonly units: readonly Unit[];
  readonly asks: boolean;
}

/** Turns a text into units: abbreviations opened, typos corrected, notions found. */
export interface Reader {
  read(text: string, hint?: Language): Reading;
  /** The questions a text asks, as they follow each other: its sentences that ask, and their parts that do. */
  questionsIn(text: string, lang: Language): Sentence[];
  /** Units of words known to be well written. */
  unitsOf(words: readonly string[], lang: Language): Unit[];
}

function expander(data: LanguageData) {
  const tables = { fr: new Map<string, string[]>(), en: new Map<string, string[]>() };
  for (const lang of ['fr', 'en'] as const) {
    for (const [short, long] of Object.entries(data.abbreviations[lang])) {
      tables[lang].set(fold(short), tokenise(long));
    }
  }
  return (words: readonly string[], lang: Language) =>
    words.flatMap((word) => tables[lang].get(word) ?? [word]);
}

const asking = /^q-/;
const askingWords =
  /^(?:combien|comment|quand|quoi|qui|quel(?:le)?s?|pourquoi|how|what|when|where|who|whom|which|why)$/;

const doesAsk = ({ id, words }: Unit) =>
  asking.test(id) || words.some((word) => askingWords.test(word));

/** Clauses that ask nothing go with the question they introduce, or end. */
function joinToAsking(clauses: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  let waiting: Unit[] = [];
  for (const { units, asks } of clauses) {
    waiting = [...waiting, ...units];
    if (!asks) continue;
    joined.push({ units: waiting, asks });
    waiting = [];
  }
  const last = joined.pop();
  return last === undefined ? [] : [...joined, { ...last, units: [...last.units, ...waiting] }];
}

/** What reading has learnt: plain data, that can be kept. */
export interface ReaderModel {
  readonly lexicon: LexiconModel;
  /** How often each word is met, so that unknown ones are corrected towards them. */
  readonly words: ReadonlyMap<string, number>;
}

/** Learns the notions, and the words of texts already cut into words. */
export function learnReading(data: KnowledgeData, known: Iterable<readonly string[]>): ReaderModel {
  const { expressions, words: ofExpressions } = learnLexicon(data.concepts);
  const counts = new Map<string, number>();
  const note = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const words of known) words.forEach(note);
  ofExpressions.forEach(note);
  return { lexicon: { expressions }, words: counts };
}

/** Reads as was learnt. */
export function createReader(data: LanguageData, model: ReaderModel): Reader {
  const lexicon = createLexicon(model.lexicon);
  const { fr, en } = data.commonWords;
  const speller = createSpeller(model.words, (word) => fr.has(word) || en.has(word));
  const expand = expander(data);

  function unitsOf(words: readonly string[], lang: Language): Unit[] {
    return lexicon.unitsOf(expand(words, lang), lang);
  }

  function unitsOfSentence(sentence: string, lang: Language): Unit[] {
    const words = expand(tokenise(sentence), lang);
    const corrected = words.map((word) => (isFunctionWord(word) ? word : speller.correct(word)));
    return lexicon.unitsOf(corrected, lang);
  }

  function sentenceOf(written: string, lang: Language): Sentence {
    const units = unitsOfSentence(written, lang);
    return { units, asks: written.includes('?') || units.some(doesAsk) };
  }

  return {
    unitsOf,
    questionsIn(text, lang) {
      const sentences = sentencesOf(text).map((sentence) =>
        clausesOf(sentence).map((clause) => ({
          ...sentenceOf(clause, lang),
          isQuestion: !onlyAnnounces(clause),
        })),
      );
      // « Adhésion, tarifs, délais » lists questions; beside one that asks, it tells the circumstances.
      const isList = asksSeveral(text) || !sentences.flat().some(({ asks }) => asks);
      return sentences.flatMap((clauses) =>
        joinToAsking(isList ? clauses.map((c) => ({ ...c, asks: c.isQuestion })) : clauses),
      );
    },
    read(text, hint) {
      const raw = tokenise(text);
      const lang = detectLanguage(raw, hint, data.commonWords);
      const written = sentencesOf(text);
      const sentences = (written.length > 0 ? written : [text]).map((sentence) =>
        sentenceOf(sentence, lang),
      );
      return {
        lang,
        words: raw,
        units: sentences.flatMap((sentence) => sentence.units),
        sentences,
      };
    },
  };
}
