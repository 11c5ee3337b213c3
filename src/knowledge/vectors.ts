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

const isJoint = (name: string) => name.startsWith('b:') || name.startsWith('x:');
const isContent = (name: string) => name.startsWith('w:') || name.startsWith('c:');

function frequencies(samples: readonly Features[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const features of samples) {
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return seen;
}

/** The features known, with how rare each is: plain data, that can be kept. */
export interface Vocabulary {
  readonly names: readonly string[];
  readonly rarities: Float32Array;
  readonly unknownRarity: number;
}

/** Lists the features of the samples. Those seen once and that join two others are left out: they only remember one sample by heart. */
export function learnVocabulary(samples: readonly Features[]): Vocabulary {
  const kept = [...frequencies(samples)].filter(([name, count]) => count > 1 || !isJoint(name));
  const rarity = (count: number) => Math.sqrt(Math.log(1 + samples.length / count));
  return {
    names: kept.map(([name]) => name),
    rarities: Float32Array.from(kept, ([, count]) => rarity(count)),
    unknownRarity: rarity(1),
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
