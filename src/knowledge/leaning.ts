import type { Entry } from './entry.ts';
import type { Opinion } from './ranker.ts';
import type { Target } from './samples.ts';

/** How much likelier, as logarithms, what goes with the entry just said is meant by what is said after it. */
const lean = { followUp: 2, theme: 2 };

/** What is said after an entry more often asks about what goes with it. */
export function leaningOn(said: Entry, opinion: Opinion, targets: readonly Target[]): Opinion {
  const close = new Set([...(said.followUps ?? []), ...(said.related ?? [])]);
  const towards = ({ entry }: Target) => {
    if (entry === undefined) return 0;
    return (
      (close.has(entry.id) ? lean.followUp : 0) + (entry.theme === said.theme ? lean.theme : 0)
    );
  };
  return {
    ...opinion,
    scores: opinion.scores.map((score, place) => {
      const target = targets[place];
      return target === undefined ? score : score + towards(target);
    }),
  };
}
