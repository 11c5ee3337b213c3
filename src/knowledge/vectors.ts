import type { Features } from './features.ts';

/** A message as sorted feature numbers and weights, of length one. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  /** Share of the message's weight that the index knows. */
  readonly known: number;
}

/** Numbers the features and weighs them by rarity. */
export interface Vectoriser {
  vector(features: Features): Vector;
  readonly size: number;
}

/** Features seen once and that join two others are left out: they only remember one sample by heart. */
export function createVectoriser(
  samples: readonly Features[],
  emphasis: Readonly<Record<string, number>> = {},
): Vectoriser {
  const seen = new Map<string, number>();
  for (const features of samples) {
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const ids = new Map<string, number>();
  const rarity: number[] = [];
  for (const [name, count] of seen) {
    const joins = name.startsWith('b:') || name.startsWith('p:');
    if (joins && count < 2) continue;
    ids.set(name, rarity.length);
    rarity.push(Math.sqrt(Math.log(1 + samples.length / count)));
  }
  const unknownRarity = Math.sqrt(Math.log(1 + samples.length));

  return {
    size: rarity.length,
    vector(features) {
      const found: number[] = [];
      const values: number[] = [];
      let square = 0;
      let content = 0;
      let knownContent = 0;
      for (const [name, weight] of features) {
        const id = ids.get(name);
        const isContent = name.startsWith('w:') || name.startsWith('c:');
        const value = weight * (emphasis[name[0] ?? ''] ?? 1) * (id === undefined ? unknownRarity : (rarity[id] ?? 1));
        if (isContent) content += value;
        if (id === undefined) continue;
        if (isContent) knownContent += value;
        found.push(id);
        values.push(value);
        square += value * value;
      }
      const norm = square > 0 ? 1 / Math.sqrt(square) : 0;
      return {
        ids: Int32Array.from(found),
        weights: Float32Array.from(values, (value) => value * norm),
        known: content === 0 ? 1 : knownContent / content,
      };
    },
  };
}
