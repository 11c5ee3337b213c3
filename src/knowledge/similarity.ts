import type { LabelledVector } from './classifier.ts';
import type { Vector } from './vectors.ts';

/** How close a message is to the closest known question of each target (cosine). */
export interface Similarity {
  closest(vector: Vector): Float32Array;
}

/** Index of the samples by feature; frequent features are cut off beyond `longestList` samples. */
export function createSimilarity(
  samples: readonly LabelledVector[],
  size: { readonly features: number; readonly targets: number },
): Similarity {
  const counts = new Int32Array(size.features + 1);
  for (const { vector } of samples) {
    for (const id of vector.ids) counts[id + 1] = (counts[id + 1] ?? 0) + 1;
  }
  for (let id = 0; id < size.features; id += 1)
    counts[id + 1] = (counts[id + 1] ?? 0) + (counts[id] ?? 0);
  const total = counts[size.features] ?? 0;
  const next = counts.slice();
  const postings = new Int32Array(total);
  const weights = new Float32Array(total);
  samples.forEach(({ vector }, sample) => {
    vector.ids.forEach((id, index) => {
      const place = next[id] ?? 0;
      next[id] = place + 1;
      postings[place] = sample;
      weights[place] = vector.weights[index] ?? 0;
    });
  });
  const dots = new Float32Array(samples.length);
  const targetOf = Int32Array.from(samples, (sample) => sample.target);
  const trust = Float32Array.from(samples, (sample) => (sample.weight < 1 ? 0.85 : 1));

  return {
    closest(vector) {
      dots.fill(0);
      for (let index = 0; index < vector.ids.length; index += 1) {
        const id = vector.ids[index] ?? 0;
        const weight = vector.weights[index] ?? 0;
        const end = counts[id + 1] ?? 0;
        for (let place = counts[id] ?? 0; place < end; place += 1) {
          const sample = postings[place] ?? 0;
          dots[sample] = (dots[sample] ?? 0) + weight * (weights[place] ?? 0);
        }
      }
      const best = new Float32Array(size.targets);
      for (let sample = 0; sample < dots.length; sample += 1) {
        const target = targetOf[sample] ?? 0;
        const value = (dots[sample] ?? 0) * (trust[sample] ?? 1);
        if (value > (best[target] ?? 0)) best[target] = value;
      }
      return best;
    },
  };
}
