import { drawAgain } from './lots.ts';
import { Moves, WeightTable } from './weight-table.ts';
import type { LabelledVector, TableSize, Weights } from './weights.ts';

const settings = {
  epochs: 4,
  rate: 5,
  decay: 0.6,
  ridge: 0.0003,
  rivals: 16,
};

/** The samples in another order each time gone through, but always the same: one more of them moves no other. */
function inOrder(samples: readonly LabelledVector[], epoch: number): Uint32Array {
  const turns = samples.map(({ lot }) => drawAgain(lot + epoch));
  const order = Uint32Array.from(turns, (_, index) => index);
  return order.sort((a, b) => (turns[a] ?? 0) - (turns[b] ?? 0) || a - b);
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

/** Finds, for each sample, the targets it is most easily taken for. */
function rivalsOf(table: WeightTable, samples: readonly LabelledVector[], targets: number) {
  const all = new Float32Array(targets);
  return samples.map(({ vector, target }) => {
    const rivals = new Int32Array(Math.min(settings.rivals, targets));
    table.scoreAll(vector, all);
    chooseRivals(all, target, rivals);
    return rivals;
  });
}

/** The same work space for every sample: scores, and what they move. */
class Learner {
  readonly #table: WeightTable;
  readonly #scores: Float32Array;
  readonly #moves: Moves;

  constructor(table: WeightTable, scored: number) {
    this.#table = table;
    this.#scores = new Float32Array(scored);
    this.#moves = new Moves(scored);
  }

  /** Learns from one sample against every target, or against its rivals only: the right one is the first of them. */
  learnFrom({ vector, target, weight }: LabelledVector, rate: number, rivals?: Int32Array): void {
    const scores = this.#scores;
    if (rivals === undefined) this.#table.scoreAll(vector, scores);
    else this.#table.scoreSome(vector, rivals, scores);
    softmax(scores, scores.length);
    this.#moves.readFrom(scores, rivals === undefined ? target : 0, rate * weight, rivals);
    this.#table.move(vector, this.#moves, rate * settings.ridge);
  }
}

/**
 * Multinomial logistic regression over the samples: one pass against every target, then several against
 * those each sample is most easily taken for. Deterministic.
 */
export function trainClassifier(samples: readonly LabelledVector[], size: TableSize): Weights {
  const table = new WeightTable(size);
  const amongAll = new Learner(table, size.targets);
  for (const index of inOrder(samples, 1)) {
    const sample = samples[index];
    if (sample !== undefined) amongAll.learnFrom(sample, settings.rate);
  }
  const rivals = rivalsOf(table, samples, size.targets);
  const amongRivals = new Learner(table, Math.min(settings.rivals, size.targets));
  let rate = settings.rate * settings.decay;
  for (let epoch = 2; epoch <= settings.epochs; epoch += 1) {
    for (const index of inOrder(samples, epoch)) {
      const sample = samples[index];
      if (sample !== undefined) amongRivals.learnFrom(sample, rate, rivals[index]);
    }
    rate *= settings.decay;
  }
  return table.toWeights();
}
