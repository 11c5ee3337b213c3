import type { LabelledVector, TableSize, Weights } from './weights.ts';
import { WeightsWriter } from './weights.ts';

/** How strongly a target's own counts are drawn towards the general rate, in samples. */
const prior = 3;

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

/**
 * The same opinion as the trained classifier, coarser, from counts alone, for bases too large to train on:
 * the logarithm of how much more often each feature is met with a target than in general.
 */
export function countClassifier(samples: readonly LabelledVector[], size: TableSize): Weights {
  const { pairs, perTarget, perFeature } = countPairs(samples, size);
  const room = pairs.reduce((total, seen) => total + seen.size, 0);
  const writer = new WeightsWriter(size, room);
  pairs.forEach((seen, id) => {
    const general = (perFeature[id] ?? 0) / samples.length;
    for (const [target, both] of seen) {
      const rate = (both + prior * general) / ((perTarget[target] ?? 0) + prior);
      writer.add(target, Math.log(rate / general));
    }
    writer.endFeature();
  });
  return writer.finish();
}
