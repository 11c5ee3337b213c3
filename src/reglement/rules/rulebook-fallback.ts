// Source: none of the documents; where a year has no rulebook, the latest earlier rulebook, without its paliers.
import type { Rule } from '../facts.ts';

/** RULEBOOK_FALLBACK: the session's year has no rulebook of its own. */
export const rulebookFallback: Rule<'RULEBOOK_FALLBACK'> = {
  code: 'RULEBOOK_FALLBACK',
  appliesTo: 'all',
  violation: ({ fallback, rulebook, year }) =>
    fallback ? { sessionYear: Number(year), rulebookYear: rulebook.year } : undefined,
};
