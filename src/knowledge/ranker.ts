import { type Classifier, type LabelledVector, trainClassifier } from './classifier.ts';
import { countClassifier } from './counts-classifier.ts';
import type { Evidence } from './evidence.ts';
import type { Target, TrainingSet } from './samples.ts';
import { createVectoriser, type Emphasis, type Vectoriser } from './vectors.ts';

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
}

/** Ranks the targets for what a message shows. */
export interface Ranker {
  rank(evidence: readonly Evidence[]): Ranking;
}

const kept = 8;
/** Beyond this many targets, counting takes the place of training. */
const mostTrained = 1500;
/** Themes and routes are told from each other first of all by how things are said. */
const groupEmphasis: Emphasis = { f: 2, g: 0.5 };
const targetEmphasis: Emphasis = {};
const mix = { group: 0.6, minor: 1.5 };

interface Parts {
  readonly targets: readonly Target[];
  readonly vectoriser: Vectoriser;
  readonly classifier: Classifier;
  readonly grouper: Classifier;
  readonly groupOf: Int32Array;
}

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
  const logs = parts.classifier.logProbabilities(
    parts.vectoriser.emphasise(counted, targetEmphasis),
  );
  const groups = parts.grouper.logProbabilities(parts.vectoriser.emphasise(counted, groupEmphasis));
  for (let target = 0; target < scores.length; target += 1) {
    const group = groups[parts.groupOf[target] ?? 0] ?? 0;
    const score = (logs[target] ?? 0) + mix.group * group;
    scores[target] = (scores[target] ?? 0) + evidence.weight * score;
  }
  return counted.known * evidence.weight;
}

function rank(parts: Parts, evidence: readonly Evidence[]): Ranking {
  const scores = new Float32Array(parts.targets.length);
  let known = 0;
  for (const one of evidence) known += addScores(parts, one, scores);
  const chosen = best(scores, kept);
  const highest = scores[chosen[0] ?? 0] ?? 0;
  let total = 0;
  for (const score of scores) total += Math.exp(score - highest);
  const ranked = chosen.flatMap((index) => {
    const target = parts.targets[index];
    const score = Math.exp((scores[index] ?? 0) - highest) / total;
    return target === undefined ? [] : [{ target, score }];
  });
  return { ranked, known };
}

function groupsOf(targets: readonly Target[]) {
  const names = [...new Set(targets.map(groupName))];
  return { count: names.length, of: Int32Array.from(targets, (t) => names.indexOf(groupName(t))) };
}

/** Builds the ranking from the training set: one opinion on the target, one on its theme or route. */
export function createRanker({ targets, samples }: TrainingSet): Ranker {
  const vectoriser = createVectoriser(samples.map((sample) => sample.features));
  const groups = groupsOf(targets);
  const counted = samples.map(({ features }) => vectoriser.count(features));
  const labelled = (emphasis: Emphasis, label: (target: number) => number, minor: number) =>
    samples.flatMap(({ target, weight }, index): LabelledVector[] => {
      const numbers = counted[index];
      if (numbers === undefined) return [];
      const isMinor = targets[target]?.entry === undefined;
      return [
        {
          vector: vectoriser.emphasise(numbers, emphasis),
          target: label(target),
          weight: isMinor ? weight * minor : weight,
        },
      ];
    });
  const build = targets.length > mostTrained ? countClassifier : trainClassifier;
  const parts: Parts = {
    targets,
    vectoriser,
    groupOf: groups.of,
    classifier: build(
      labelled(targetEmphasis, (target) => target, 1),
      {
        features: vectoriser.size,
        targets: targets.length,
      },
    ),
    grouper: build(
      labelled(groupEmphasis, (target) => groups.of[target] ?? 0, mix.minor),
      {
        features: vectoriser.size,
        targets: groups.count,
      },
    ),
  };
  return { rank: (evidence) => rank(parts, evidence) };
}
