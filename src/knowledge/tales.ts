import type { KnowledgeData } from './data.ts';
import type { Language } from './entry.ts';
import { drawAgain, lotOf } from './lots.ts';
import { tokenise } from './normalise.ts';

const mostBefore = 3;
const oneInThanked = 4;

/** Draws from a list, again and again, what only the first lot decides. */
function drawer(lot: number) {
  let state = lot;
  return (list: readonly string[][]) => {
    state = drawAgain(state + 1);
    return list[state % list.length] ?? [];
  };
}

/** Texts told among things that ask nothing, so that the index learns to look past these. */
export function told<
  Text extends { readonly lang: Language; readonly words: readonly string[]; readonly lot: number },
>(texts: readonly Text[], asides: KnowledgeData['asides']): Text[] {
  const said = { fr: asides.fr.map(tokenise), en: asides.en.map(tokenise) };
  return texts.map((text) => {
    const lot = drawAgain(text.lot);
    const draw = drawer(lot);
    const list = said[text.lang];
    const before = Array.from({ length: 1 + (lot % mostBefore) }, () => draw(list)).flat();
    const after = (lot >>> 8) % oneInThanked === 0 ? draw(list) : [];
    const words = [...before, ...text.words, ...after];
    return { ...text, words, lot: lotOf(words) };
  });
}
