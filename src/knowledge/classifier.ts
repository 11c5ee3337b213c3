import type { Vector } from './vectors.ts';

/** A sample in numbers. */
export interface LabelledVector {
  readonly vector: Vector;
  readonly target: number;
  readonly weight: number;
}

/** Multinomial logistic regression: how likely each target is for a message. */
export interface Classifier {
  /** Natural logarithms of the probabilities, by target. */
  logProbabilities(vector: Vector): Float32Array;
}

export const settings = { epochs: 14, rate: 2.2, decay: 0.86, ridge: 0.00002, negligible: 0.0015 };

/** The same order every time: the index of a knowledge base never depends on chance. */
function shuffled(length: number, seed: number): Int32Array {
  const order = Int32Array.from({ length }, (_, index) => index);
  let state = seed;
  for (let index = length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

function softmax(scores: Float32Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let total = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const value = Math.exp((scores[index] ?? 0) - highest);
    scores[index] = value;
    total += value;
  }
  for (let index = 0; index < scores.length; index += 1)
    scores[index] = (scores[index] ?? 0) / total;
}

/** Trains on the samples; deterministic. Rows of the table are features, columns are targets. */
export function trainClassifier(
  samples: readonly LabelledVector[],
  size: { readonly features: number; readonly targets: number },
): Classifier {
  const { targets } = size;
  const table = new Float32Array(size.features * targets);
  const bias = new Float32Array(targets);
  const scores = new Float32Array(targets);

  function score(vector: Vector): void {
    scores.set(bias);
    for (let index = 0; index < vector.ids.length; index += 1) {
      const row = (vector.ids[index] ?? 0) * targets;
      const weight = vector.weights[index] ?? 0;
      for (let target = 0; target < targets; target += 1) {
        scores[target] = (scores[target] ?? 0) + weight * (table[row + target] ?? 0);
      }
    }
  }

  function learn(sample: LabelledVector, rate: number): void {
    score(sample.vector);
    softmax(scores);
    for (let target = 0; target < targets; target += 1) {
      const expected = target === sample.target ? 1 : 0;
      const error = (expected - (scores[target] ?? 0)) * sample.weight;
      if (Math.abs(error) < settings.negligible) continue;
      const step = rate * error;
      bias[target] = (bias[target] ?? 0) + step * 0.05;
      for (let index = 0; index < sample.vector.ids.length; index += 1) {
        const cell = (sample.vector.ids[index] ?? 0) * targets + target;
        const value = table[cell] ?? 0;
        table[cell] =
          value + step * (sample.vector.weights[index] ?? 0) - rate * settings.ridge * value;
      }
    }
  }

  let rate = settings.rate;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const index of shuffled(samples.length, epoch + 1)) {
      const sample = samples[index];
      if (sample !== undefined) learn(sample, rate);
    }
    rate *= settings.decay;
  }

  return {
    logProbabilities(vector) {
      score(vector);
      softmax(scores);
      return scores.map((value) => Math.log(Math.max(value, 1e-12)));
    },
  };
}
