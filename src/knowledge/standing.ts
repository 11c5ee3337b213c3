import { entryOn } from './answer-text.ts';
import type { Entry } from './entry.ts';
import type { Figures } from './figures.ts';
import type { Ranked, Ranking } from './ranker.ts';
import type { Target } from './samples.ts';

const shownCandidates = 3;

/** Adds an outcome as it stands on the day; entries that now say the same thing are one, with their scores together. */
function addRanked(
  list: readonly Ranked[],
  { target, score }: Ranked,
  standing: (entry: Entry) => Entry | undefined,
): Ranked[] {
  if (target.entry === undefined) return [...list, { target, score }];
  const entry = standing(target.entry);
  if (entry === undefined) return [...list];
  const same = list.find((other) => other.target.id === entry.id);
  if (same === undefined) return [...list, { target: { ...target, id: entry.id, entry }, score }];
  return list.map((other) => (other === same ? { ...other, score: other.score + score } : other));
}

/** A ranking with the entries as they stand on a day. */
export function standingOn(
  day: string,
  { ranked, ...rest }: Ranking,
  among: { readonly byId: ReadonlyMap<string, Entry>; readonly figures: Figures },
): Ranking {
  const none: Ranked[] = [];
  return {
    ...rest,
    ranked: ranked.reduce((list, one) => addRanked(list, one, (e) => entryOn(day, e, among)), none),
  };
}

/** The candidates as entries with scores, the chosen one first, then the best. */
export function candidates(ranked: readonly Ranked[], chosen: Target | undefined) {
  const isChosen = ({ target }: Ranked) => target.id === chosen?.id;
  return ranked
    .toSorted((left, right) => Number(isChosen(right)) - Number(isChosen(left)))
    .filter(({ target }) => target.entry !== undefined)
    .slice(0, shownCandidates)
    .map(({ target, score }) => ({ id: target.id, score }));
}
