// Source: FAQ, janvier 2024, question 4: all but the short formats require being in activity.
import type { Rule } from '../facts.ts';

/** NOT_IN_ACTIVITY: a job seeker asks for an action reserved to people in activity. */
export const notInActivity: Rule<'NOT_IN_ACTIVITY'> = {
  code: 'NOT_IN_ACTIVITY',
  appliesTo: 'reserved',
  violation: ({ person }) =>
    person.situation === 'demandeur_emploi' ? { situation: person.situation } : undefined,
};
