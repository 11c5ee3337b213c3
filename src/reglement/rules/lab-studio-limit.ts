// Source: charte d'adhésion 2025, 2: Lab Studio, up to so many sessions for each participant.
import { ownRequestsOfYear, type Rule } from '../facts.ts';
import { countsTowardsLimits } from '../status.ts';

/** LAB_STUDIO_LIMIT: the person's Lab Studio sessions of the year already reach the limit. */
export const labStudioLimit: Rule<'LAB_STUDIO_LIMIT'> = {
  code: 'LAB_STUDIO_LIMIT',
  appliesTo: 'lab_studio',
  violation: (facts) => {
    const max = facts.rulebook.figures.labStudioSessions.value;
    let used = 0;
    for (const request of ownRequestsOfYear(facts)) {
      if (request.kind === 'lab_studio' && countsTowardsLimits(request)) used += 1;
    }
    return used >= max ? { used, max } : undefined;
  },
};
