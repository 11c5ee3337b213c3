// Sources: FAQ 2024, question 12 (ordre de saisie); procédure 2024, 8 (liste d'attente).
import { parisDay } from './calendar.ts';
import { REFUSALS, reasonsOf } from './decide.ts';
import { gatherFacts, type RequestView } from './facts.ts';
import { isReserved } from './kinds.ts';
import { changeTo } from './operations.ts';
import { queueOf } from './queue.ts';
import { createRequestIndex } from './request-index.ts';
import type { Rulebooks } from './rulebook.ts';
import { structureLimit } from './rules/structure-limit.ts';
import { isSeatFree } from './seats.ts';
import type {
  Change,
  Instant,
  Membership,
  PersonState,
  Reason,
  Request,
  ScheduledSession,
} from './types.ts';

/** What the pass over some queues depends on. */
export interface PassInput {
  readonly at: Instant;
  /** The sessions whose queues are looked at, as one queue. */
  readonly sessions: readonly ScheduledSession[];
  /** Those of the sessions and of their actions, and of everybody in their queues. */
  readonly requests: readonly Request[];
  /** The state now of everybody in the queues, by person. */
  readonly people: Readonly<Record<string, PersonState>>;
  readonly memberships: readonly Membership[];
}

/** Somebody is in a queue, and their state now was not given. */
export class MissingPersonError extends Error {
  readonly personId: string;

  constructor(personId: string) {
    super(`the state of person ${personId} is missing`);
    this.name = 'MissingPersonError';
    this.personId = personId;
  }
}

/** One queue: what the pass depends on when it looks at one session only. */
export type PromotionInput = Omit<PassInput, 'sessions'> & ScheduledSession;

/** The id the next free seat of a session goes to, or null. */
export function promote(rulebooks: Rulebooks, input: PromotionInput): string | null {
  return nextPromotion(rulebooks, { ...input, sessions: [input] })?.before.id ?? null;
}

/** The first promotion the pass would make, if any. */
export function nextPromotion(rulebooks: Rulebooks, input: PassInput): Change | undefined {
  for (const change of promotions(rulebooks, input)) return change;
  return undefined;
}

/** The whole pass: every promotion, in order, each seen by the next ones. */
export function runPass(rulebooks: Rulebooks, input: PassInput): Change[] {
  return [...promotions(rulebooks, input)];
}

/** Why a request in the queue of a session could not be promoted now, its full session aside. */
export function holdingReasons(
  rulebooks: Rulebooks,
  input: PromotionInput,
  request: Request,
): Reason[] {
  const { requests } = input;
  const view = { ofPerson: requests, ofSession: requests, ofColleagues: requests };
  return reasonsToHold(rulebooks, { ...input, request, view });
}

// A promotion only ever takes a seat and uses up limits: it frees nobody before it in the queue, so
// that one walk along the queue finds them all.
function* promotions(rulebooks: Rulebooks, input: PassInput): Generator<Change> {
  const open = new Map(
    input.sessions
      .filter((scheduled) => isPromotable(scheduled, input.at))
      .map((scheduled) => [scheduled.session.id, scheduled]),
  );
  const index = createRequestIndex(input.requests);
  for (const request of queueOf(input.requests)) {
    const scheduled = open.get(request.sessionId);
    if (scheduled === undefined) continue;
    if (!isSeatFree(scheduled.session, index.viewFor(request).ofSession)) continue;
    const { action, session } = scheduled;
    const situation = { ...input, action, session, request, view: index.viewFor(request) };
    if (reasonsToHold(rulebooks, situation).length > 0) continue;
    const change = promotionOf(request, input.at);
    index.replace(change);
    yield change;
  }
}

function isPromotable({ session }: ScheduledSession, at: Instant): boolean {
  return session.status !== 'cancelled' && parisDay(at) < session.firstDay;
}

/** A pending request keeps waiting for its Valideur RH, on a seat. */
function promotionOf(request: Request, at: Instant): Change {
  const tell = ['person', 'valideur_rh', 'provider'] as const;
  const seat = { placement: 'seat', promotedAt: at } as const;
  if (request.status === 'pending_employer') {
    return changeTo(request, 'pending_employer', tell, seat);
  }
  return changeTo(request, isReserved(request.kind) ? 'preregistered' : 'enrolled', tell, seat);
}

const REDECIDED = REFUSALS.filter(({ code }) => code !== 'SESSION_CLOSED' && code !== 'DUPLICATE');

interface HeldSituation extends Omit<PromotionInput, 'requests'> {
  readonly request: Request;
  readonly view: RequestView;
}

function reasonsToHold(rulebooks: Rulebooks, situation: HeldSituation): Reason[] {
  const { request, people } = situation;
  const state = Object.hasOwn(people, request.personId) ? people[request.personId] : undefined;
  if (state === undefined) throw new MissingPersonError(request.personId);
  const facts = gatherFacts(rulebooks, {
    at: situation.at,
    person: { id: request.personId, situation: state.situation },
    structure: state.structure,
    colleaguesSiret: request.siret,
    memberships: situation.memberships,
    action: situation.action,
    session: situation.session,
    view: situation.view,
    ownRequestId: request.id,
  });
  return [...reasonsOf(facts, REDECIDED), ...reasonsOf(facts, [structureLimit])];
}
