import type { KnowledgeData } from './data.ts';
import { tokenise } from './normalise.ts';
import type { LabelledText, Target } from './samples.ts';

/** One text in so many is told as a story too. */
const oneIn = 3;
const mostBefore = 3;
const oneInThanked = 4;

/** The same draws every time: what is learnt never depends on chance. */
function drawer(seed: number) {
  let state = seed;
  return (list: readonly string[][]) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[(state >>> 8) % list.length] ?? [];
  };
}

/** Texts told among things that ask nothing, so that the index learns to look past these. */
export function told(
  texts: readonly LabelledText[],
  targets: readonly Target[],
  asides: KnowledgeData['asides'],
): LabelledText[] {
  const said = { fr: asides.fr.map(tokenise), en: asides.en.map(tokenise) };
  const draw = drawer(7);
  const chosen = texts.filter(
    ({ weight, target }, place) =>
      weight === 1 && targets[target]?.route !== 'smalltalk' && place % oneIn === 0,
  );
  return chosen.map((text, place) => {
    const list = said[text.lang];
    const before = Array.from({ length: 1 + (place % mostBefore) }, () => draw(list)).flat();
    const after = place % oneInThanked === 0 ? draw(list) : [];
    return { ...text, words: [...before, ...text.words, ...after] };
  });
}
