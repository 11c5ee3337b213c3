import type { KnowledgeData } from './data.ts';
import type { Language } from './entry.ts';
import { tokenise } from './normalise.ts';

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
export function told<Text extends { readonly lang: Language; readonly words: readonly string[] }>(
  texts: readonly Text[],
  asides: KnowledgeData['asides'],
): Text[] {
  const said = { fr: asides.fr.map(tokenise), en: asides.en.map(tokenise) };
  const draw = drawer(7);
  return texts.map((text, place) => {
    const list = said[text.lang];
    const before = Array.from({ length: 1 + (place % mostBefore) }, () => draw(list)).flat();
    const after = place % oneInThanked === 0 ? draw(list) : [];
    return { ...text, words: [...before, ...text.words, ...after] };
  });
}
