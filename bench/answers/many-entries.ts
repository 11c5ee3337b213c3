import type { Entry } from '../../src/knowledge/index.ts';

const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'mé', 'no', 'pi', 'ro', 'sa', 'té', 'vu'];

/** A word of its own for the nth copy, so that copies are told apart as real subjects are. */
function subject(copy: number): string {
  let rest = copy;
  let word = '';
  for (let index = 0; index < 4; index += 1) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** As many entries as asked: the real ones, then copies about made-up subjects. */
export function manyEntries(entries: readonly Entry[], count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const entry = entries[index % entries.length];
    if (entry === undefined) throw new Error('no entry to copy');
    const copy = Math.floor(index / entries.length);
    if (copy === 0) return entry;
    const about = (question: string) => `${question} ${subject(copy)}`;
    const { related: _related, followUps: _followUps, ...rest } = entry;
    return {
      ...rest,
      id: `${entry.id}-${copy}`,
      questions: {
        fr: entry.questions.fr.slice(0, 3).map(about),
        en: entry.questions.en.slice(0, 1).map(about),
      },
    };
  });
}
