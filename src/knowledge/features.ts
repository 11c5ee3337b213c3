import type { Language } from './entry.ts';
import { isFunctionWord } from './function-words.ts';
import type { Unit } from './lexicon.ts';
import { stem } from './stem.ts';

/** Features of a message: name → weight, before any weighting by rarity. */
export type Features = Map<string, number>;

const weight = {
  concept: 1,
  broader: 0.5,
  word: 1,
  wordInConcept: 0.45,
  function: 0.6,
  asking: 0.9,
  number: 0.6,
  neighbours: 0.5,
  gram: 1.2,
  run: 2,
};
const gramLetters = 4;
const runLetters = 5;

function put(features: Features, name: string, value: number): void {
  if ((features.get(name) ?? 0) < value) features.set(name, value);
}

function addUnit(features: Features, unit: Unit, lang: Language): void {
  switch (unit.kind) {
    case 'concept':
      put(features, `c:${unit.id}`, weight.concept);
      for (const broader of unit.broader) put(features, `c:${broader}`, weight.broader);
      for (const word of unit.words) {
        if (isFunctionWord(word)) put(features, `f:${word}`, weight.function);
        else put(features, `w:${lang}:${stem(word, lang)}`, weight.wordInConcept);
      }
      return;
    case 'function': {
      const asks = unit.id.startsWith('q-');
      put(features, `f:${unit.id}`, asks ? weight.asking : weight.function);
      return;
    }
    case 'number':
      put(features, `n:${unit.id}`, weight.number);
      return;
    case 'word':
      put(features, `w:${lang}:${unit.id}`, weight.word);
      return;
    default:
      unit.kind satisfies never;
  }
}

function gramsOf(text: string, letters: number): string[] {
  const count = Math.max(0, text.length - letters + 1);
  return Array.from({ length: count }, (_, start) => text.slice(start, start + letters));
}

/** Letters that follow each other across words: how it is said, whatever the endings and typos. */
function addRuns(features: Features, units: readonly Unit[]): void {
  const said = `^${units.map(({ words }) => words.join(' ')).join(' ')}$`;
  const runs = new Set(gramsOf(said, runLetters));
  for (const run of runs) put(features, `x:${run}`, weight.run / Math.sqrt(runs.size));
}

function addGrams(features: Features, unit: Unit): void {
  if (unit.kind === 'function' || unit.kind === 'number') return;
  for (const word of unit.words) {
    if (word.length < 5 || isFunctionWord(word)) continue;
    const padded = `^${word}$`;
    const grams = gramsOf(padded, gramLetters);
    for (const gram of grams) put(features, `g:${gram}`, weight.gram / Math.sqrt(grams.length));
  }
}

/** What a sequence of units says about the message: notions, words, how it asks, what stands together. */
export function featuresOf(units: readonly Unit[], lang: Language): Features {
  const features: Features = new Map();
  if (units.length === 0) return features;
  let previous = '^';
  for (const unit of units) {
    addUnit(features, unit, lang);
    addGrams(features, unit);
    put(features, `b:${previous}|${unit.id}`, weight.neighbours);
    previous = unit.id;
  }
  put(features, `b:${previous}|$`, weight.neighbours);
  addRuns(features, units);
  return features;
}
