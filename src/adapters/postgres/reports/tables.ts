import { HOLDS_SEAT } from '../programme-rows.ts';

/** Requests with the days of their session: enough to narrow them and put them in order. */
export const DATED = 'requests request JOIN sessions session ON session.id = request.session_id';
export const ACTION = 'JOIN actions action ON action.id = request.action_id';
export const PERSON = 'JOIN accounts person ON person.id = request.person_id';
export const STRUCTURE = 'LEFT JOIN structures structure ON structure.siret = request.siret';

export const FULL_NAME = `trim(person.first_name || ' ' || person.surname)`;
export const RESERVED = `action.kind IN ('formation', 'autoformation', 'atelier', 'module_decouverte', 'lab_innov', 'lab_studio')`;
export const IS_FORMATION = `action.kind = 'formation'`;
/** Counts towards the yearly limits (règlement, section 1). */
export const COUNTS = `${RESERVED} AND (request.status IN ('preregistered', 'enrolled', 'withdrawn_late', 'attended', 'absent_unexcused')
  OR request.status = 'pending_employer' AND request.placement = 'seat')`;
export const SEATED = `(${HOLDS_SEAT} OR request.status = 'attended')`;

/** The days of a civil year. */
export function daysOf(year: number) {
  return { from: `${year}-01-01`, until: `${year}-12-31` };
}
