import type { Vector } from './vectors.ts';

/** A sample in numbers. */
export interface LabelledVector {
  readonly vector: Vector;
  readonly target: number;
  readonly weight: number;
  /** Decides when it is learnt from. */
  readonly lot: number;
}

/** Size of a table of weights. */
export interface TableSize {
  readonly features: number;
  readonly targets: number;
}

/** What a classifier has learnt: for each feature, the targets it speaks for or against. Plain data, that can be kept. */
export interface Weights {
  /** Place of each feature's first target, then the number of all. */
  readonly starts: Int32Array;
  readonly targets: Uint16Array;
  /** In `steps` of one. */
  readonly values: Int16Array;
  readonly targetCount: number;
}

const steps = 1024;
const highest = 32_767;
/** Smaller weights change no answer; leaving them out spares two thirds of the table. */
const negligible = 0.04;

/** Whether a weight says enough to be kept. */
export const counts = (weight: number): boolean => weight >= negligible || weight <= -negligible;

/** Collects weights feature by feature, in order, leaving out those that say nothing. */
export class WeightsWriter {
  readonly #starts: Int32Array;
  readonly #targets: Uint16Array;
  readonly #values: Int16Array;
  readonly #targetCount: number;
  #written = 0;
  #ended = 0;

  /** `room`: how many weights there are to keep, at most. */
  constructor(size: TableSize, room: number) {
    this.#starts = new Int32Array(size.features + 1);
    this.#targets = new Uint16Array(room);
    this.#values = new Int16Array(room);
    this.#targetCount = size.targets;
  }

  add(target: number, weight: number): void {
    if (!counts(weight)) return;
    this.#targets[this.#written] = target;
    this.#values[this.#written] = Math.max(-highest, Math.min(highest, Math.round(weight * steps)));
    this.#written += 1;
  }

  endFeature(): void {
    this.#ended += 1;
    this.#starts[this.#ended] = this.#written;
  }

  finish(): Weights {
    return {
      starts: this.#starts,
      targets: this.#targets.slice(0, this.#written),
      values: this.#values.slice(0, this.#written),
      targetCount: this.#targetCount,
    };
  }
}

/** Logarithms of how likely each target is, up to a number they all share; overwritten by the next call. */
export type Scorer = (vector: Vector) => Float32Array;

/** Reads scores off what was learnt. */
export function createScorer({ starts, targets, values, targetCount }: Weights): Scorer {
  const scores = new Float32Array(targetCount);
  return ({ ids, weights }) => {
    scores.fill(0);
    for (let index = 0; index < ids.length; index += 1) {
      const id = ids[index] as number;
      const value = (weights[index] as number) / steps;
      const end = starts[id + 1] as number;
      for (let place = starts[id] as number; place < end; place += 1) {
        const target = targets[place] as number;
        scores[target] = (scores[target] as number) + value * (values[place] as number);
      }
    }
    return scores;
  };
}
