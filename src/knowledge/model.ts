import type { KnowledgeData } from './data.ts';
import type { Entry } from './entry.ts';
import { tokenise } from './normalise.ts';
import { type RankerModel, trainRanker } from './ranker.ts';
import { createReader, learnReading, type ReaderModel } from './reader.ts';
import { labelledTexts, samplesOf, type Target } from './samples.ts';

/** What is learnt from the entries and the examples: plain data, that can be kept from one start to the next. */
export interface KnowledgeModel {
  /** The outcomes that are no entry. */
  readonly intents: readonly Target[];
  readonly reader: ReaderModel;
  readonly ranker: RankerModel;
}

/** The outcomes in the order the model knows them. */
export function targetsOf(entries: readonly Entry[], intents: readonly Target[]): Target[] {
  return [
    ...entries.map((entry): Target => ({ id: entry.id, route: 'answer', entry })),
    ...intents,
  ];
}

/** Learns from the questions of the entries and the examples of everything else. Deterministic. */
export function learnKnowledge(entries: readonly Entry[], data: KnowledgeData): KnowledgeModel {
  const { targets, texts } = labelledTexts(entries, data);
  const answers = entries.flatMap(({ answer }) => [tokenise(answer.fr), tokenise(answer.en)]);
  const reader = learnReading(data, [...texts.map(({ words }) => words), ...answers]);
  return {
    intents: targets.filter(({ entry }) => entry === undefined),
    reader,
    ranker: trainRanker(targets, samplesOf(texts, createReader(data, reader))),
  };
}
