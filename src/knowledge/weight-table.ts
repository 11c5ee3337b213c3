import type { Vector } from './vectors.ts';
import { counts, type TableSize, type Weights, WeightsWriter } from './weights.ts';

/** Smaller errors move nothing. */
const negligible = 0.004;

/** The targets one sample moves, and by how much each. */
export class Moves {
  readonly targets: Int32Array;
  readonly steps: Float32Array;
  count = 0;

  constructor(most: number) {
    this.targets = new Int32Array(most);
    this.steps = new Float32Array(most);
  }

  /**
   * Reads off probabilities how far each target moves; those hardly wrong stay. `right` is the place of the right one;
   * `among` names the targets in the order of their probabilities, when they are only some.
   */
  readFrom(shares: Float32Array, right: number, pace: number, among?: Int32Array): void {
    this.count = 0;
    for (let place = 0; place < shares.length; place += 1) {
      const error = (place === right ? 1 : 0) - (shares[place] as number);
      if (Math.abs(error) < negligible) continue;
      this.targets[this.count] = among === undefined ? place : (among[place] as number);
      this.steps[this.count] = error * pace;
      this.count += 1;
    }
  }
}

/** Weights of features for targets, row by row: what a classifier changes while it learns. */
export class WeightTable {
  readonly #cells: Float32Array;
  readonly #size: TableSize;

  constructor(size: TableSize) {
    this.#cells = new Float32Array(size.features * size.targets);
    this.#size = size;
  }

  /** Scores of every target. Two features at a time: half the scores to fetch and put back. */
  scoreAll({ ids, weights }: Vector, scores: Float32Array): void {
    const cells = this.#cells;
    const all = this.#size.targets;
    scores.fill(0);
    const paired = ids.length - (ids.length % 2);
    for (let index = 0; index < paired; index += 2) {
      const first = (ids[index] as number) * all;
      const second = (ids[index + 1] as number) * all;
      const value = weights[index] as number;
      const other = weights[index + 1] as number;
      for (let target = 0; target < all; target += 1) {
        const score = (scores[target] as number) + value * (cells[first + target] as number);
        scores[target] = Math.fround(score) + other * (cells[second + target] as number);
      }
    }
    if (paired === ids.length) return;
    const row = (ids[paired] as number) * all;
    const value = weights[paired] as number;
    for (let target = 0; target < all; target += 1) {
      scores[target] = (scores[target] as number) + value * (cells[row + target] as number);
    }
  }

  /** Scores of a few targets, in their order. */
  scoreSome({ ids, weights }: Vector, targets: Int32Array, scores: Float32Array): void {
    const cells = this.#cells;
    const all = this.#size.targets;
    scores.fill(0);
    for (let index = 0; index < ids.length; index += 1) {
      const row = (ids[index] as number) * all;
      const value = weights[index] as number;
      for (let place = 0; place < targets.length; place += 1) {
        const cell = row + (targets[place] as number);
        scores[place] = (scores[place] as number) + value * (cells[cell] as number);
      }
    }
  }

  /** Moves the weights of a sample's features, after drawing them a little towards nothing. */
  move({ ids, weights }: Vector, { targets, steps, count }: Moves, shrink: number): void {
    if (count === 0) return;
    const cells = this.#cells;
    const all = this.#size.targets;
    const keep = 1 - shrink;
    for (let index = 0; index < ids.length; index += 1) {
      const row = (ids[index] as number) * all;
      const value = weights[index] as number;
      for (let place = 0; place < count; place += 1) {
        const cell = row + (targets[place] as number);
        cells[cell] = (cells[cell] as number) * keep + (steps[place] as number) * value;
      }
    }
  }

  /** The weights that count, as plain data. */
  toWeights(): Weights {
    const writer = new WeightsWriter(this.#size, this.#room());
    const { targets } = this.#size;
    for (let row = 0; row < this.#cells.length; row += targets) {
      for (let target = 0; target < targets; target += 1) {
        writer.add(target, this.#cells[row + target] as number);
      }
      writer.endFeature();
    }
    return writer.finish();
  }

  #room(): number {
    let room = 0;
    for (let cell = 0; cell < this.#cells.length; cell += 1) {
      if (counts(this.#cells[cell] as number)) room += 1;
    }
    return room;
  }
}
