import { parisDay, yearOf } from './calendar.ts';
import { type ChosenRulebook, type Rulebook, type Rulebooks, rulebookFor } from './rulebook.ts';
import { countsTowardsLimits } from './status.ts';
import type {
  Action,
  ActionKind,
  Day,
  Figures,
  Instant,
  Membership,
  Person,
  Quota,
  Request,
  RuleCode,
  Session,
  Structure,
} from './types.ts';

/** The requests a decision looks at; a view may hold others too, every rule filters for itself. */
export interface RequestView {
  readonly ofPerson: readonly Request[];
  readonly ofSession: readonly Request[];
  /** Those made from one establishment for the action, every session of it. */
  readonly ofColleagues: readonly Request[];
}

/** One situation to decide: somebody, a session, a moment. */
export interface Situated {
  readonly at: Instant;
  readonly person: Person;
  readonly structure: Structure | null;
  /** The establishment whose colleagues are counted; that of submission. */
  readonly colleaguesSiret: string | null;
  readonly memberships: readonly Membership[];
  readonly action: Action;
  readonly session: Session;
  readonly view: RequestView;
  /** A request already made, decided again: it is not counted against itself. */
  readonly ownRequestId?: string | undefined;
}

/** What every rule reads: the situation, the rulebook of the session's year, and the day. */
export interface Facts extends Situated {
  readonly rulebook: Rulebook;
  readonly fallback: boolean;
  readonly day: Day;
  readonly year: string;
  readonly quota: Quota;
}

/** One rule of the règlement: the kinds it applies to, and the figures of its violation, if any. */
export interface Rule<Code extends RuleCode> {
  readonly code: Code;
  readonly appliesTo: 'all' | 'reserved' | ActionKind;
  readonly violation: (facts: Facts) => Figures | undefined;
}

/** Gathers what the rules need, once per decision. */
export function gatherFacts(rulebooks: Rulebooks, situated: Situated): Facts {
  const { session, person, view, ownRequestId } = situated;
  const chosen: ChosenRulebook = rulebookFor(rulebooks, yearOf(session.firstDay));
  const year = session.firstDay.slice(0, 4);
  const asked = { personId: person.id, year, requests: view.ofPerson, exceptId: ownRequestId };
  return {
    ...situated,
    rulebook: chosen.rulebook,
    fallback: chosen.fallback,
    day: parisDay(situated.at),
    year,
    quota: countQuota(chosen.rulebook, asked),
  };
}

interface QuotaQuestion {
  readonly personId: string;
  readonly year: string;
  readonly requests: readonly Request[];
  readonly exceptId?: string | undefined;
}

/** Counts what a person has used in a year of the limits of a rulebook. */
export function countQuota(rulebook: Rulebook, question: QuotaQuestion): Quota {
  let actions = 0;
  let formations = 0;
  for (const request of question.requests) {
    if (request.personId !== question.personId || request.id === question.exceptId) continue;
    if (!request.firstDay.startsWith(question.year) || !countsTowardsLimits(request)) continue;
    actions += 1;
    if (request.kind === 'formation') formations += 1;
  }
  return {
    actions: { used: actions, max: rulebook.figures.annualActions.value },
    formations: { used: formations, max: rulebook.figures.annualFormations.value },
  };
}

/** The person's requests in the session's year, without the one being decided again. */
export function* ownRequestsOfYear(facts: Facts): Generator<Request> {
  for (const request of facts.view.ofPerson) {
    if (request.personId !== facts.person.id || request.id === facts.ownRequestId) continue;
    if (request.firstDay.startsWith(facts.year)) yield request;
  }
}
