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
  emphasise(counted: Counted, emphasis: Emphasis): Vector;
  readonly size: number;
}

const isJoint = (name: string) => name.startsWith('b:');
const isContent = (name: string) => name.startsWith('w:') || name.startsWith('c:');

function frequencies(samples: readonly Features[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const features of samples) {
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return seen;
}

/** Features seen once and that join two others are left out: they only remember one sample by heart. */
export function createVectoriser(samples: readonly Features[]): Vectoriser {
  const ids = new Map<string, number>();
  const rarity: number[] = [];
  const families: string[] = [];
  for (const [name, count] of frequencies(samples)) {
    if (count < 2 && isJoint(name)) continue;
    ids.set(name, rarity.length);
    families.push(name[0] ?? '');
    rarity.push(Math.sqrt(Math.log(1 + samples.length / count)));
  }
  const unknownRarity = Math.sqrt(Math.log(1 + samples.length));

  return {
    size: rarity.length,
    count(features) {
      const found: number[] = [];
      const values: number[] = [];
      let content = 0;
      let knownContent = 0;
      for (const [name, weight] of features) {
        const id = ids.get(name);
        const value = weight * (id === undefined ? unknownRarity : (rarity[id] ?? 1));
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
