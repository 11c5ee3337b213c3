// Source: nouveauté 2026, « des inscriptions échelonnées pour plus d'équité ».
import type { Rule } from '../facts.ts';
import { hasRoom, openPalier } from '../paliers.ts';

/** TIER_LIMIT: the person's counting formations already reach the maximum of the open palier. */
export const tierLimit: Rule<'TIER_LIMIT'> = {
  code: 'TIER_LIMIT',
  appliesTo: 'formation',
  violation: (facts) => {
    const open = openPalier(facts.rulebook.paliers, facts.day);
    return open === undefined || hasRoom(facts, open)
      ? undefined
      : { used: facts.quota.formations.used, max: open.formations, openSince: open.from };
  },
};
