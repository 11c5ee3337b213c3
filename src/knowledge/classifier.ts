import type { Vector } from './vectors.ts';
import { type LabelledVector, type TableSize, type Weights, WeightsWriter } from './weights.ts';

const settings = {
  epochs: 4,
  rate: 5,
  decay: 0.6,
  ridge: 0.0003,
  negligible: 0.004,
  rivals: 16,
};

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

/** Turns the first `count` scores into probabilities, in place. */
export function softmax(scores: Float32Array, count: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) {
    if ((scores[index] as number) > highest) highest = scores[index] as number;
  }
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const value = Math.exp((scores[index] as number) - highest);
    scores[index] = value;
    total += value;
  }
  for (let index = 0; index < count; index += 1) scores[index] = (scores[index] as number) / total;
}

/** Weights of features for targets, row by row. */
class WeightTable {
  readonly #cells: Float32Array;
  readonly #targets: number;

  constructor(size: TableSize) {
    this.#cells = new Float32Array(size.features * size.targets);
    this.#targets = size.targets;
  }

  /** Scores of every target. */
  scoreAll({ ids, weights }: Vector, scores: Float32Array): void {
    const cells = this.#cells;
    scores.fill(0);
    for (let index = 0; index < ids.length; index += 1) {
      const row = (ids[index] as number) * this.#targets;
      const value = weights[index] as number;
      for (let target = 0; target < this.#targets; target += 1) {
        scores[target] = (scores[target] as number) + value * (cells[row + target] as number);
      }
    }
  }

  /** Scores of a few targets, in their order. */
  scoreSome({ ids, weights }: Vector, targets: Int32Array, scores: Float32Array): void {
    const cells = this.#cells;
    scores.fill(0);
    for (let index = 0; index < ids.length; index += 1) {
      const row = (ids[index] as number) * this.#targets;
      const value = weights[index] as number;
      for (let place = 0; place < targets.length; place += 1) {
        const cell = row + (targets[place] as number);
        scores[place] = (scores[place] as number) + value * (cells[cell] as number);
      }
    }
  }

  /** The weights that count, as plain data. */
  toWeights(): Weights {
    const writer = new WeightsWriter();
    for (let row = 0; row < this.#cells.length; row += this.#targets) {
      for (let target = 0; target < this.#targets; target += 1) {
        writer.add(target, this.#cells[row + target] as number);
      }
      writer.endFeature();
    }
    return writer.finish(this.#targets);
  }

  /** Moves the weights of a sample's features: every target by its step. */
  moveAll({ ids, weights }: Vector, steps: Float32Array, shrink: number): void {
    const cells = this.#cells;
    const keep = 1 - shrink;
    for (let index = 0; index < ids.length; index += 1) {
      const row = (ids[index] as number) * this.#targets;
      const value = weights[index] as number;
      for (let target = 0; target < this.#targets; target += 1) {
        const step = steps[target] as number;
        if (step === 0) continue;
        cells[row + target] = (cells[row + target] as number) * keep + step * value;
      }
    }
  }

  /** Moves the weights of a sample's features: a few targets, each by its step. */
  moveSome({ ids, weights }: Vector, targets: Int32Array, steps: Float32Array, shrink: number) {
    const cells = this.#cells;
    const keep = 1 - shrink;
    for (let index = 0; index < ids.length; index += 1) {
      const row = (ids[index] as number) * this.#targets;
      const value = weights[index] as number;
      for (let place = 0; place < targets.length; place += 1) {
        const step = steps[place] as number;
        if (step === 0) continue;
        const cell = row + (targets[place] as number);
        cells[cell] = (cells[cell] as number) * keep + step * value;
      }
    }
  }
}

/** Turns probabilities into how far each target's weights move; those hardly wrong stay. */
function stepsFrom(scores: Float32Array, right: number, pace: number): void {
  for (let index = 0; index < scores.length; index += 1) {
    const error = (index === right ? 1 : 0) - (scores[index] as number);
    scores[index] = Math.abs(error) < settings.negligible ? 0 : error * pace;
  }
}

/** Writes the targets with the highest scores into `chosen`, the right one first. */
function chooseRivals(scores: Float32Array, right: number, chosen: Int32Array): void {
  chosen[0] = right;
  let filled = 1;
  for (let target = 0; target < scores.length; target += 1) {
    if (target === right) continue;
    const score = scores[target] as number;
    const isFull = filled === chosen.length;
    if (isFull && score <= (scores[chosen[filled - 1] as number] as number)) continue;
    let place = isFull ? filled - 1 : filled;
    while (place > 1 && (scores[chosen[place - 1] as number] as number) < score) {
      chosen[place] = chosen[place - 1] as number;
      place -= 1;
    }
    chosen[place] = target;
    if (!isFull) filled += 1;
  }
}

/** Learns from one sample against every target. */
function learnFromAll(
  table: WeightTable,
  sample: LabelledVector,
  scores: Float32Array,
  rate: number,
): void {
  table.scoreAll(sample.vector, scores);
  softmax(scores, scores.length);
  stepsFrom(scores, sample.target, rate * sample.weight);
  table.moveAll(sample.vector, scores, rate * settings.ridge);
}

/** Learns from one sample against its rivals; the right target is the first of them. */
function learnFromRivals(
  table: WeightTable,
  sample: LabelledVector & { readonly rivals: Int32Array },
  scores: Float32Array,
  rate: number,
): void {
  table.scoreSome(sample.vector, sample.rivals, scores);
  softmax(scores, sample.rivals.length);
  stepsFrom(scores, 0, rate * sample.weight);
  table.moveSome(sample.vector, sample.rivals, scores, rate * settings.ridge);
}

/** Finds, for each sample, the targets it is most easily taken for. */
function withRivals(table: WeightTable, samples: readonly LabelledVector[], targets: number) {
  const all = new Float32Array(targets);
  return samples.map((sample) => {
    const rivals = new Int32Array(Math.min(settings.rivals, targets));
    table.scoreAll(sample.vector, all);
    chooseRivals(all, sample.target, rivals);
    return { ...sample, rivals };
  });
}

/**
 * Multinomial logistic regression over the samples: one pass against every target, then several against
 * those each sample is most easily taken for. Deterministic.
 */
export function trainClassifier(samples: readonly LabelledVector[], size: TableSize): Weights {
  const table = new WeightTable(size);
  const all = new Float32Array(size.targets);
  for (const index of shuffled(samples.length, 1)) {
    const sample = samples[index];
    if (sample !== undefined) learnFromAll(table, sample, all, settings.rate);
  }
  const prepared = withRivals(table, samples, size.targets);
  const some = new Float32Array(Math.min(settings.rivals, size.targets));
  let rate = settings.rate * settings.decay;
  for (let epoch = 2; epoch <= settings.epochs; epoch += 1) {
    for (const index of shuffled(samples.length, epoch)) {
      const sample = prepared[index];
      if (sample !== undefined) learnFromRivals(table, sample, some, rate);
    }
    rate *= settings.decay;
  }
  return table.toWeights();
}
