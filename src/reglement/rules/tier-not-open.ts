// Source: nouveauté 2026, « des inscriptions échelonnées pour plus d'équité ».
import type { Rule } from '../facts.ts';
import { coversSession, openPalier } from '../paliers.ts';

/** TIER_NOT_OPEN: no palier is open yet, or the open one does not reach the session's semester. */
export const tierNotOpen: Rule<'TIER_NOT_OPEN'> = {
  code: 'TIER_NOT_OPEN',
  appliesTo: 'formation',
  violation: (facts) => {
    const [first] = facts.rulebook.paliers;
    if (first === undefined) return undefined;
    const open = openPalier(facts.rulebook.paliers, facts.day);
    if (open === undefined) return { requestDay: facts.day, openSince: 'none', first: first.from };
    return coversSession(facts, open)
      ? undefined
      : { requestDay: facts.day, openSince: open.from, firstDay: facts.session.firstDay };
  },
};
