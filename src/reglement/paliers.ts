// Source: nouveauté 2026, « des inscriptions échelonnées pour plus d'équité ».
import type { Facts } from './facts.ts';
import type { Palier } from './rulebook.ts';
import type { Day } from './types.ts';

/** The palier open on a day: the last one begun, if any. */
export function openPalier(paliers: readonly Palier[], day: Day): Palier | undefined {
  return paliers.findLast((palier) => palier.from <= day);
}

/** Whether a palier lets people ask for a session on that first day. */
export function coversSession(facts: Facts, palier: Palier): boolean {
  return palier.sessions === 'year' || isInSemesterOne(facts);
}

/** Whether a palier leaves room for one more formation. */
export function hasRoom(facts: Facts, palier: Palier): boolean {
  return facts.quota.formations.used < palier.formations;
}

/** The first palier date, after the request and before the session, at which both palier rules pass. */
export function opensOn(facts: Facts): Day | undefined {
  return facts.rulebook.paliers.find(
    (palier) =>
      palier.from > facts.day &&
      palier.from < facts.session.firstDay &&
      coversSession(facts, palier) &&
      hasRoom(facts, palier),
  )?.from;
}

function isInSemesterOne({ session, rulebook }: Facts): boolean {
  return session.firstDay.slice(5) <= rulebook.figures.semesterOneUntil.value;
}
