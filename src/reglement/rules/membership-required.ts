// Source: conditions d'accès 2026, 2: the membership of one's structure.
import type { Rule } from '../facts.ts';
import { isMember } from '../membership.ts';

/** MEMBERSHIP_REQUIRED: the structure is not a member on the request day, or there is none. */
export const membershipRequired: Rule<'MEMBERSHIP_REQUIRED'> = {
  code: 'MEMBERSHIP_REQUIRED',
  appliesTo: 'reserved',
  violation: ({ rulebook, day, structure, memberships }) =>
    structure !== null && isMember(rulebook, day, structure.siret, memberships)
      ? undefined
      : {
          requestDay: day,
          hasStructure: structure === null ? 'no' : 'yes',
          renewalUntil: `${day.slice(0, 4)}-${rulebook.figures.membershipRenewalUntil.value}`,
        },
};
