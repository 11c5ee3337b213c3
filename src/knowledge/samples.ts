import type { Examples, KnowledgeData } from './data.ts';
import type { Entry, Language } from './entry.ts';
import { type Features, featuresOf } from './features.ts';
import type { Reader } from './reader.ts';
import { stem } from './stem.ts';

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
}

/** Everything the index is built from. */
export interface TrainingSet {
  readonly targets: readonly Target[];
  readonly samples: readonly Sample[];
}

/** Features of a text in a language, read as a whole. */
export function featuresOfText(reader: Reader, text: string, lang: Language): Features {
  const reading = reader.read(text, lang);
  return featuresOf(reading.units, reading.lang, (word) => stem(word, reading.lang));
}

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

/** Lists the outcomes and their samples: the questions of entries, the examples of intents. */
export function trainingSet(
  entries: readonly Entry[],
  data: KnowledgeData,
  reader: Reader,
): TrainingSet {
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
  const samples: Sample[] = [];
  sources.forEach((source, target) => {
    for (const lang of ['fr', 'en'] as const) {
      for (const text of source.texts[lang]) {
        samples.push({ target, features: featuresOfText(reader, text, lang), weight: 1 });
      }
      const keywords = source.keywords?.[lang] ?? [];
      for (const text of keywords) {
        samples.push({ target, features: featuresOfText(reader, text, lang), weight: 0.5 });
      }
    }
  });
  return { targets: sources.map((source) => source.target), samples };
}
