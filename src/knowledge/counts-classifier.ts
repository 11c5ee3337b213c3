import type { Classifier, LabelledVector, TableSize } from './classifier.ts';
import type { Vector } from './vectors.ts';

/** How strongly a target's own counts are drawn towards the general rate, in samples. */
const prior = 3;

interface Counts {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float32Array;
}

/** For each feature, the targets it was seen with, and how often. */
function countPairs(samples: readonly LabelledVector[], size: TableSize) {
  const pairs: Map<number, number>[] = Array.from({ length: size.features }, () => new Map());
  const perTarget = new Int32Array(size.targets);
  const perFeature = new Int32Array(size.features);
  for (const { vector, target } of samples) {
    perTarget[target] = (perTarget[target] ?? 0) + 1;
    for (const id of vector.ids) {
      perFeature[id] = (perFeature[id] ?? 0) + 1;
      pairs[id]?.set(target, (pairs[id]?.get(target) ?? 0) + 1);
    }
  }
  return { pairs, perTarget, perFeature };
}

/** Logarithm of how much more often each feature is met with a target than in general. */
function countWeights(samples: readonly LabelledVector[], size: TableSize): Counts {
  const { pairs, perTarget, perFeature } = countPairs(samples, size);
  const starts = new Int32Array(size.features + 1);
  pairs.forEach((seen, id) => {
    starts[id + 1] = (starts[id] ?? 0) + seen.size;
  });
  const total = starts[size.features] ?? 0;
  const counts = { starts, targets: new Int32Array(total), weights: new Float32Array(total) };
  pairs.forEach((seen, id) => {
    const general = (perFeature[id] ?? 0) / samples.length;
    let place = starts[id] ?? 0;
    for (const [target, both] of seen) {
      const rate = (both + prior * general) / ((perTarget[target] ?? 0) + prior);
      counts.targets[place] = target;
      counts.weights[place] = Math.log(rate / general);
      place += 1;
    }
  });
  return counts;
}

/** The same opinion as the trained classifier, coarser, from counts alone: for bases too large to train on. */
export function countClassifier(samples: readonly LabelledVector[], size: TableSize): Classifier {
  const { starts, targets, weights } = countWeights(samples, size);
  const scores = new Float32Array(size.targets);

  function addUp(vector: Vector): number {
    scores.fill(0);
    for (let index = 0; index < vector.ids.length; index += 1) {
      const id = vector.ids[index] as number;
      const value = vector.weights[index] as number;
      const end = starts[id + 1] as number;
      for (let place = starts[id] as number; place < end; place += 1) {
        const target = targets[place] as number;
        scores[target] = (scores[target] as number) + value * (weights[place] as number);
      }
    }
    return scores.reduce((highest, score) => Math.max(score, highest), 0);
  }

  return {
    logProbabilities(vector) {
      const highest = addUp(vector);
      return scores.map((score) => score - highest);
    },
  };
}
