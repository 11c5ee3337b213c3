import { trainClassifier } from './classifier.ts';
import { countClassifier } from './counts-classifier.ts';
import type { Evidence } from './evidence.ts';
import type { Sample, Target } from './samples.ts';
import {
  createVectoriser,
  type Emphasis,
  learnVocabulary,
  type Vector,
  type Vectoriser,
  type Vocabulary,
} from './vectors.ts';
import { createScorer, type LabelledVector, type Scorer, type Weights } from './weights.ts';

/** A target and how likely it is for a message. */
export interface Ranked {
  readonly target: Target;
  readonly score: number;
}

/** What the ranking knows about a message. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** Share of the message's content the index knows. */
  readonly known: number;
  /** How likely it is that the documents do not answer. */
  readonly doubt: number;
}

/** How likely each target is, as logarithms up to a number they share. */
export interface Opinion {
  readonly scores: Float32Array;
  /** Share of the content that the index knows. */
  readonly known: number;
}

/** Ranks the targets for what a message shows. */
export interface Ranker {
  opinionOn(evidence: readonly Evidence[]): Opinion;
  rankingOf(opinion: Opinion): Ranking;
  readonly targets: readonly Target[];
}

const kept = 8;
/** Beyond this many targets, counting takes the place of training. */
const mostTrained = 1500;
/** Themes and routes are told from each other first of all by how things are said. */
const groupEmphasis: Emphasis = { f: 2, g: 0.5 };
const targetEmphasis: Emphasis = {};
const mix = { group: 0.6, minor: 1.5 };

/** What the ranking has learnt from the training set: plain data, that can be kept. */
export interface RankerModel {
  readonly vocabulary: Vocabulary;
  /** One opinion on the target, one on its theme or route. */
  readonly classifier: Weights;
  readonly grouper: Weights;
}

interface Parts {
  readonly targets: readonly Target[];
  readonly vectoriser: Vectoriser;
  readonly classify: Scorer;
  readonly group: Scorer;
  readonly groupOf: Int32Array;
}

const nothing: Vector = { ids: new Int32Array(0), weights: new Float32Array(0) };

/** Entries by theme, everything else by route. */
const groupName = ({ entry, route }: Target) =>
  entry === undefined ? route : `theme:${entry.theme}`;

function best(scores: Float32Array, count: number): number[] {
  const chosen: number[] = [];
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    if (chosen.length === count && score <= (scores[chosen[count - 1] ?? 0] ?? 0)) continue;
    let place = chosen.length;
    while (place > 0 && (scores[chosen[place - 1] ?? 0] ?? 0) < score) place -= 1;
    chosen.splice(place, 0, index);
    if (chosen.length > count) chosen.pop();
  }
  return chosen;
}

function addScores(parts: Parts, evidence: Evidence, scores: Float32Array): number {
  const counted = parts.vectoriser.count(evidence.features);
  const logs = parts.classify(parts.vectoriser.emphasise(counted, targetEmphasis));
  const groups = parts.group(parts.vectoriser.emphasise(counted, groupEmphasis));
  for (let target = 0; target < scores.length; target += 1) {
    const group = groups[parts.groupOf[target] ?? 0] ?? 0;
    const score = (logs[target] ?? 0) + mix.group * group;
    scores[target] = (scores[target] ?? 0) + evidence.weight * score;
  }
  return counted.known * evidence.weight;
}

function opinionOn(parts: Parts, evidence: readonly Evidence[]): Opinion {
  const scores = new Float32Array(parts.targets.length);
  let known = 0;
  for (const one of evidence) known += addScores(parts, one, scores);
  return { scores, known };
}

function rankingOf({ targets }: Parts, { scores, known }: Opinion): Ranking {
  const chosen = best(scores, kept);
  const highest = scores[chosen[0] ?? 0] ?? 0;
  let total = 0;
  let declined = 0;
  for (let target = 0; target < scores.length; target += 1) {
    const share = Math.exp((scores[target] ?? 0) - highest);
    total += share;
    if (targets[target]?.route === 'decline') declined += share;
  }
  const ranked = chosen.flatMap((index) => {
    const target = targets[index];
    const score = Math.exp((scores[index] ?? 0) - highest) / total;
    return target === undefined ? [] : [{ target, score }];
  });
  return { ranked, known, doubt: declined / total };
}

function groupsOf(targets: readonly Target[]) {
  const names = [...new Set(targets.map(groupName))];
  return { count: names.length, of: Int32Array.from(targets, (t) => names.indexOf(groupName(t))) };
}

/** Learns to rank from examples of every target, gone through once. */
export function trainRanker(targets: readonly Target[], samples: Iterable<Sample>): RankerModel {
  const labels: Omit<Sample, 'features'>[] = [];
  function* noted() {
    for (const sample of samples) {
      const { target, weight, lot } = sample;
      labels.push({ target, weight, lot });
      yield sample.features;
    }
  }
  const { vocabulary, counted } = learnVocabulary(noted());
  const vectoriser = createVectoriser(vocabulary);
  const groups = groupsOf(targets);
  const labelled = (emphasis: Emphasis, label: (target: number) => number, minor: number) =>
    labels.map(({ target, weight, lot }, place): LabelledVector => {
      const isMinor = targets[target]?.entry === undefined;
      return {
        vector: vectoriser.emphasise(counted[place] ?? nothing, emphasis),
        target: label(target),
        weight: isMinor ? weight * minor : weight,
        lot,
      };
    });
  const build = targets.length > mostTrained ? countClassifier : trainClassifier;
  const features = vocabulary.names.length;
  return {
    vocabulary,
    classifier: build(
      labelled(targetEmphasis, (target) => target, 1),
      { features, targets: targets.length },
    ),
    grouper: build(
      labelled(groupEmphasis, (target) => groups.of[target] ?? 0, mix.minor),
      { features, targets: groups.count },
    ),
  };
}

/** Ranks as was learnt. */
export function createRanker(targets: readonly Target[], model: RankerModel): Ranker {
  const parts: Parts = {
    targets,
    vectoriser: createVectoriser(model.vocabulary),
    classify: createScorer(model.classifier),
    group: createScorer(model.grouper),
    groupOf: groupsOf(targets).of,
  };
  return {
    targets,
    opinionOn: (evidence) => opinionOn(parts, evidence),
    rankingOf: (opinion) => rankingOf(parts, opinion),
  };
}
