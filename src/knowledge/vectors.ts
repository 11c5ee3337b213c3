import type { Features } from './features.ts';

/** A message as feature numbers and weights, of length one. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** A message in numbers, before the families of features are given their importance. */
interface Counted extends Vector {
  /** Share of the message's content that the index knows. */
  readonly known: number;
}

/** How much each family of features counts, by the first letter of its names; 1 when not said. */
export type Emphasis = Readonly<Record<string, number>>;

/** Numbers the features and weighs them by rarity. */
export interface Vectoriser {
  count(features: Features): Counted;
  emphasise(counted: Vector, emphasis: Emphasis): Vector;
  readonly size: number;
}

const isJoint = (name: string) => name.startsWith('b:') || name.startsWith('x:');
const isContent = (name: string) => name.startsWith('w:') || name.startsWith('c:');

/** The features known, with how rare each is: plain data, that can be kept. */
export interface Vocabulary {
  readonly names: readonly string[];
  readonly rarities: Float32Array;
  readonly unknownRarity: number;
}

/** Every feature met, numbered in the order they come, and how many samples have it. */
class Roll {
  readonly numbers = new Map<string, number>();
  readonly counts: number[] = [];

  /** The features of one sample in numbers, before any is weighed or left out. */
  note(features: Features): Vector {
    const ids = new Int32Array(features.size);
    const weights = new Float32Array(features.size);
    let place = 0;
    for (const [name, weight] of features) {
      let id = this.numbers.get(name);
      if (id === undefined) {
        id = this.counts.length;
        this.numbers.set(name, id);
        this.counts.push(0);
      }
      this.counts[id] = (this.counts[id] ?? 0) + 1;
      ids[place] = id;
      weights[place] = weight;
      place += 1;
    }
    return { ids, weights };
  }
}

/**
 * Lists the features of the samples, and puts the samples in numbers. Features seen once and that join two others are
 * left out: they only remember one sample by heart.
 */
export function learnVocabulary(samples: Iterable<Features>) {
  const roll = new Roll();
  const noted = Array.from(samples, (features) => roll.note(features));
  const rarity = (count: number) => Math.sqrt(Math.log(1 + noted.length / count));
  const names: string[] = [];
  const rarities: number[] = [];
  const renumbered = new Int32Array(roll.counts.length).fill(-1);
  for (const [name, number] of roll.numbers) {
    const count = roll.counts[number] ?? 0;
    if (count === 1 && isJoint(name)) continue;
    renumbered[number] = names.length;
    names.push(name);
    rarities.push(rarity(count));
  }
  const vocabulary: Vocabulary = {
    names,
    rarities: Float32Array.from(rarities),
    unknownRarity: rarity(1),
  };
  return { vocabulary, counted: noted.map((one) => weighed(one, renumbered, vocabulary)) };
}

/** A sample by the numbers of the vocabulary, weighed by rarity, without what was left out. */
function weighed(noted: Vector, renumbered: Int32Array, { rarities }: Vocabulary): Vector {
  const isKept = (_: number, place: number) => (renumbered[noted.ids[place] ?? 0] ?? -1) >= 0;
  const weights = noted.weights.filter(isKept);
  const ids = noted.ids.filter(isKept).map((id) => renumbered[id] ?? 0);
  return {
    ids,
    weights: weights.map((weight, place) => weight * (rarities[ids[place] ?? 0] ?? 1)),
  };
}

/** Numbers features as the vocabulary does. */
export function createVectoriser({ names, rarities, unknownRarity }: Vocabulary): Vectoriser {
  const ids = new Map(names.map((name, id) => [name, id]));
  const families = names.map((name) => name[0] ?? '');
  return {
    size: names.length,
    count(features) {
      const found: number[] = [];
      const values: number[] = [];
      let content = 0;
      let knownContent = 0;
      for (const [name, weight] of features) {
        const id = ids.get(name);
        const value = weight * (id === undefined ? unknownRarity : (rarities[id] ?? 1));
        if (isContent(name)) {
          content += value;
          if (id !== undefined) knownContent += value;
        }
        if (id === undefined) continue;
        found.push(id);
        values.push(value);
      }
      return {
        ids: Int32Array.from(found),
        weights: Float32Array.from(values),
        known: found.length === 0 ? 0 : content === 0 ? 1 : knownContent / content,
      };
    },
    emphasise({ ids: found, weights }, emphasis) {
      const scaled = new Float32Array(weights.length);
      let square = 0;
      for (let index = 0; index < weights.length; index += 1) {
        const family = families[found[index] ?? 0] ?? '';
        const value = (weights[index] ?? 0) * (emphasis[family] ?? 1);
        scaled[index] = value;
        square += value * value;
      }
      const norm = square > 0 ? 1 / Math.sqrt(square) : 0;
      for (let index = 0; index < scaled.length; index += 1)
        scaled[index] = (scaled[index] ?? 0) * norm;
      return { ids: found, weights: scaled };
    },
  };
}
