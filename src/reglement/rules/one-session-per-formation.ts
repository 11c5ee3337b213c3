// Source: règlement 2026, 3: one asks for one session only of a formation.
import { ownRequestsOfYear, type Rule } from '../facts.ts';
import { isLive } from '../status.ts';

/** ONE_SESSION_PER_FORMATION: a live or attended request on another session of it, the same year. */
export const oneSessionPerFormation: Rule<'ONE_SESSION_PER_FORMATION'> = {
  code: 'ONE_SESSION_PER_FORMATION',
  appliesTo: 'formation',
  violation: (facts) => {
    const others: string[] = [];
    for (const request of ownRequestsOfYear(facts)) {
      if (request.actionId !== facts.action.id || request.sessionId === facts.session.id) continue;
      if (isLive(request) || request.status === 'attended') others.push(request.firstDay);
    }
    const otherFirstDay = others.sort()[0];
    return otherFirstDay === undefined ? undefined : { sessions: others.length, otherFirstDay };
  },
};
