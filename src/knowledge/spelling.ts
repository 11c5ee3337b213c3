/** Distance between two words where a swap of neighbours costs one; stops counting above `limit`. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped)
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? limit + 1;
}

const glued = /^(?:qu|[dl])([aeiouyh][a-z]{3,})$/;

/** Corrects the words nobody knows towards the words the knowledge uses. */
export interface Speller {
  correct(word: string): string;
  knows(word: string): boolean;
}

/** Common words are never taken for typos: « salaire » is not « salarié ». */
export function createSpeller(
  vocabulary: ReadonlyMap<string, number>,
  isCommon: (word: string) => boolean,
): Speller {
  const byLength = new Map<number, string[]>();
  for (const word of vocabulary.keys()) {
    if (word.length < 4 || /\d/.test(word)) continue;
    const group = byLength.get(word.length);
    if (group === undefined) byLength.set(word.length, [word]);
    else group.push(word);
  }

  function closest(word: string): string | undefined {
    const limit = word.length >= 8 ? 2 : 1;
    let best: { word: string; cost: number } | undefined;
    for (let length = word.length - limit; length <= word.length + limit; length += 1) {
      for (const candidate of byLength.get(length) ?? []) {
        const sameEdge = candidate[0] === word[0] || candidate.slice(-3) === word.slice(-3);
        if (!sameEdge) continue;
        const distance = editDistance(word, candidate, limit);
        if (distance > limit) continue;
        const cost = distance + 1 / (2 + (vocabulary.get(candidate) ?? 0));
        if (best === undefined || cost < best.cost) best = { word: candidate, cost };
      }
    }
    return best?.word;
  }

  /** « ladhesion », « dactions »: the article was glued to the word. */
  function unglued(word: string): string | undefined {
    const rest = glued.exec(word)?.[1];
    return rest !== undefined && vocabulary.has(rest) ? rest : undefined;
  }

  const knows = (word: string) => vocabulary.has(word) || isCommon(word);
  return {
    knows,
    correct(word) {
      if (word.length < 4 || /\d/.test(word) || knows(word)) return word;
      return unglued(word) ?? closest(word) ?? word;
    },
  };
}
