import { type Classifier, type LabelledVector, trainClassifier } from './classifier.ts';
import type { Evidence } from './evidence.ts';
import type { Target, TrainingSet } from './samples.ts';
import { createSimilarity, type Similarity } from './similarity.ts';
import { createVectoriser, type Vectoriser } from './vectors.ts';

/** A target and how well it fits a message, between 0 and 1. */
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
export const mix = { similarity: 1, route: 0.7, f: 1, n: 1, b: 1, rf: 2, rg: 0.5, rb: 1, rc: 1, rp: 1, minor: 1.5 };

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

interface Parts {
  readonly targets: readonly Target[];
  readonly vectoriser: Vectoriser;
  readonly routeVectoriser: Vectoriser;
  readonly classifier: Classifier;
  readonly similarity: Similarity;
  readonly router: Classifier;
  readonly routeOf: Int32Array;
}

function addScores(parts: Parts, evidence: Evidence, scores: Float32Array): number {
  const vector = parts.vectoriser.vector(evidence.features);
  const logs = parts.classifier.logProbabilities(vector);
  const routes = parts.router.logProbabilities(parts.routeVectoriser.vector(evidence.features));
  const similar = mix.similarity === 0 ? undefined : parts.similarity.closest(vector);
  for (let target = 0; target < scores.length; target += 1) {
    const route = routes[parts.routeOf[target] ?? 0] ?? 0;
    const close = similar?.[target] ?? 0;
    const score = (logs[target] ?? 0) + mix.route * route + mix.similarity * close;
    scores[target] = (scores[target] ?? 0) + evidence.weight * score;
  }
  return vector.known * evidence.weight;
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

/** Builds the ranking from the training set. */
export function createRanker(training: TrainingSet): Ranker {
  const all = training.samples.map((sample) => sample.features);
  const vectoriser = createVectoriser(all, { f: mix.f, n: mix.n, b: mix.b });
  const routeVectoriser = createVectoriser(all, { f: mix.rf, g: mix.rg, b: mix.rb, c: mix.rc, p: mix.rp });
  const samples: LabelledVector[] = training.samples.map((sample) => ({
    vector: vectoriser.vector(sample.features),
    target: sample.target,
    weight: sample.weight,
  }));
  const size = { features: vectoriser.size, targets: training.targets.length };
  const groupOf = (target: Target) => target.entry?.theme ?? target.route;
  const routes = [...new Set(training.targets.map(groupOf))];
  const routeOf = Int32Array.from(training.targets, (target) => routes.indexOf(groupOf(target)));
  const parts: Parts = {
    routeOf,
    routeVectoriser,
    router: trainClassifier(
      training.samples.map((sample) => ({
        vector: routeVectoriser.vector(sample.features),
        weight: sample.weight * (training.targets[sample.target]?.route === "answer" ? 1 : mix.minor),
        target: routeOf[sample.target] ?? 0,
      })),
      { features: routeVectoriser.size, targets: routes.length },
    ),
    targets: training.targets,
    vectoriser,
    classifier: trainClassifier(samples, size),
    similarity: createSimilarity(samples, size),
  };
  return { rank: (evidence) => rank(parts, evidence) };
}
