import { fold } from './normalise.ts';

/** What is said without asking for anything, by what it is; `around` goes with the others and says nothing alone. */
export type Courtesies = Readonly<Record<string, readonly string[]>>;

const around = 'around';
const wordPattern = /[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu;
const picture = /^\p{Extended_Pictographic}$/u;
const longestPhrase = 8;
const longestMessage = 16;

/** Letters held down are closed up: « merciiii ». */
function wordsIn(text: string): string[] {
  const closed = fold(text).replace(/(\p{L})\1{2,}/gu, '$1');
  return closed.match(wordPattern) ?? [];
}

/** Hears messages made of nothing but known phrases, in any order; what one of them is, the first of the list before the others. */
export function createCourtesyHearer(courtesies: Courtesies) {
  const kinds = Object.keys(courtesies);
  const kindOf = new Map<string, string>();
  for (const [kind, phrases] of Object.entries(courtesies)) {
    for (const phrase of phrases) kindOf.set(wordsIn(phrase).join(' '), kind);
  }

  /** The kinds heard from the start up to each word; nothing where the words before are not all known. */
  function heardIn(words: readonly string[]): ReadonlySet<string> | undefined {
    const heard: (ReadonlySet<string> | undefined)[] = [new Set()];
    for (let end = 1; end <= words.length; end++) {
      for (let start = Math.max(0, end - longestPhrase); start < end && !heard[end]; start++) {
        const kind = kindOf.get(words.slice(start, end).join(' ')) ?? alone(words, start, end);
        const before = heard[start];
        if (kind !== undefined && before) heard[end] = new Set([...before, kind]);
      }
    }
    return heard[words.length];
  }

  return (text: string): string | undefined => {
    const words = wordsIn(text);
    if (words.length === 0 || words.length > longestMessage) return undefined;
    const heard = heardIn(words);
    return kinds.find((kind) => kind !== around && heard?.has(kind));
  };
}

/** A picture nobody listed goes with the words. */
function alone(words: readonly string[], start: number, end: number): string | undefined {
  return end === start + 1 && picture.test(words[start] ?? '') ? around : undefined;
}
