// Source: règlement 2026, 2 (the same in the charte 2025, 2; per session in the FAQ 2024, question 9): colleagues of one structure.
import type { Facts, Rule } from '../facts.ts';
import { holdsSeat } from '../status.ts';
import type { Request } from '../types.ts';

/** STRUCTURE_LIMIT: enough other people of the same structure hold a seat there, or attended. */
export const structureLimit: Rule<'STRUCTURE_LIMIT'> = {
  code: 'STRUCTURE_LIMIT',
  appliesTo: 'reserved',
  violation: (facts) => {
    const max = facts.rulebook.figures.structurePeople.value;
    const people = new Set<string>();
    for (const request of facts.view.ofColleagues) {
      if (isColleague(facts, request) && isInScope(facts, request)) people.add(request.personId);
    }
    return people.size >= max ? { colleagues: people.size, max } : undefined;
  },
};

function isColleague(facts: Facts, request: Request): boolean {
  return (
    facts.colleaguesSiret !== null &&
    request.siret === facts.colleaguesSiret &&
    request.personId !== facts.person.id &&
    (holdsSeat(request) || request.status === 'attended')
  );
}

function isInScope(facts: Facts, request: Request): boolean {
  return facts.rulebook.figures.structureScope.value === 'session'
    ? request.sessionId === facts.session.id
    : request.actionId === facts.action.id && request.firstDay.startsWith(facts.year);
}
