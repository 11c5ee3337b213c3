import type { Examples, KnowledgeData } from './data.ts';
import { type Entry, type Language, languages } from './entry.ts';
import { type Features, featuresOf } from './features.ts';
import { lotOf } from './lots.ts';
import { tokenise } from './normalise.ts';
import type { Reader } from './reader.ts';
import { told } from './tales.ts';

/** What a message may turn out to be. */
export type Route = 'answer' | 'clarify' | 'decline' | 'smalltalk' | 'personal' | 'command';

/** One possible outcome: an entry, or an intent of another route. */
export interface Target {
  readonly id: string;
  readonly route: Route;
  readonly entry?: Entry;
}

/** A message whose outcome is known: the index learns from these. */
export interface Sample {
  readonly target: number;
  readonly features: Features;
  readonly weight: number;
  /** As in its text. */
  readonly lot: number;
}

/** A text whose outcome is known, cut into words. */
export interface LabelledText {
  readonly target: number;
  readonly lang: Language;
  readonly words: readonly string[];
  readonly weight: number;
  /** Drawn from its words alone: what chance would decide for it stays the same whatever texts come and go beside it. */
  readonly lot: number;
}

const keywordWeight = 0.5;
/** One text in so many is told as a story too. */
const oneToldIn = 3;

function intentTargets(route: Route, examples: Examples) {
  return Object.entries(examples).map(([id, texts]) => ({
    target: { id, route } as Target,
    texts,
    keywords: undefined,
  }));
}

function withParaphrases({ id, questions }: Entry, { paraphrases }: KnowledgeData) {
  const more = paraphrases[id];
  return {
    fr: [...questions.fr, ...(more?.fr ?? [])],
    en: [...questions.en, ...(more?.en ?? [])],
  };
}

/** Lists the outcomes and the texts that show them: questions of entries, examples of intents. */
export function labelledTexts(entries: readonly Entry[], data: KnowledgeData) {
  const sources = [
    ...entries.map((entry) => ({
      target: { id: entry.id, route: 'answer', entry } as Target,
      texts: withParaphrases(entry, data),
      keywords: entry.keywords,
    })),
    ...intentTargets('smalltalk', data.smalltalk),
    ...intentTargets('command', data.commands),
    ...intentTargets('personal', data.personal),
    ...intentTargets('decline', data.outOfScope),
  ];
  const texts = sources.flatMap((source, target) =>
    languages.flatMap((lang) => [
      ...source.texts[lang].map((text) => labelled(text, { target, lang, weight: 1 })),
      ...(source.keywords?.[lang] ?? []).map((text) =>
        labelled(text, { target, lang, weight: keywordWeight }),
      ),
    ]),
  );
  const targets = sources.map((source) => source.target);
  const chosen = texts.filter(
    ({ weight, target, lot }) =>
      weight === 1 && targets[target]?.route !== 'smalltalk' && lot % oneToldIn === 0,
  );
  return { targets, texts: [...texts, ...told(chosen, data.asides)] };
}

function labelled(text: string, label: Omit<LabelledText, 'words' | 'lot'>): LabelledText {
  const words = tokenise(text);
  return { ...label, words, lot: lotOf(words) };
}

/** Turns the texts into samples, once the reader knows their words; one at a time, as they are many and large. */
export function* samplesOf(texts: readonly LabelledText[], reader: Reader): Generator<Sample> {
  for (const { target, lang, words, weight, lot } of texts) {
    yield { target, weight, lot, features: featuresOf(reader.unitsOf(words, lang), lang) };
  }
}
