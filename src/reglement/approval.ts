// Sources: règlement 2026, processus d'inscription, 2 (Valideur RH) and 4 (prestataire).
import { parisDay } from './calendar.ts';
import { sirenOf } from './membership.ts';
import { changeTo, done, isBlank, refused } from './operations.ts';
import { holdingReasons, type PromotionInput, promote, runPass } from './promotion.ts';
import type { Rulebooks } from './rulebook.ts';
import { isSeatFree } from './seats.ts';
import type { Done, Instant, Refused, Request, Session } from './types.ts';

/** The request to decide is not among those given. */
export class MissingRequestError extends Error {
  readonly requestId: string;

  constructor(requestId: string) {
    super(`request ${requestId} is missing`);
    this.name = 'MissingRequestError';
    this.requestId = requestId;
  }
}

/** A queue, and the request of it that is decided. */
export interface ApprovalInput extends PromotionInput {
  readonly requestId: string;
}

/** Somebody who may decide for a structure. */
export interface ValideurRh {
  readonly personId: string;
  readonly siret: string;
}

/** A Valideur RH says yes or no. */
export interface EmployerDecisionInput extends ApprovalInput {
  readonly by: { readonly personId: string };
  /** Every Valideur RH of the SIREN of the request's structure. */
  readonly validators: readonly ValideurRh[];
  readonly verdict: 'approve' | 'refuse';
  readonly comment: string | null;
}

type EmployerRefusal =
  | 'NOT_YOUR_STRUCTURE'
  | 'OWN_REQUEST'
  | 'WRONG_STATUS'
  | 'SESSION_CLOSED'
  | 'COMMENT_REQUIRED';

/** Decides for the employer: who may, then the state, the dates and the comment are looked at. */
export function decideEmployer(
  rulebooks: Rulebooks,
  input: EmployerDecisionInput,
): Done | Refused<EmployerRefusal> {
  const request = requestOf(input);
  const entitled = entitledValidators(request, input.validators);
  if (!entitled.has(input.by.personId)) return refused('NOT_YOUR_STRUCTURE');
  if (request.personId === input.by.personId && entitled.size > 1) return refused('OWN_REQUEST');
  if (input.verdict === 'approve') return approve(rulebooks, input);
  const refusal = pendingRefusal(request, input.session, input.at);
  if (refusal !== undefined) return refused(refusal);
  if (isBlank(input.comment)) return refused('COMMENT_REQUIRED');
  return done(changeTo(request, 'refused_employer', ['person']));
}

/** The Valideur RH says yes: a seat is confirmed, or the queue is asked, after its pass. */
export function approve(
  rulebooks: Rulebooks,
  input: ApprovalInput,
): Done | Refused<'WRONG_STATUS' | 'SESSION_CLOSED'> {
  const request = requestOf(input);
  const refusal = pendingRefusal(request, input.session, input.at);
  if (refusal !== undefined) return refused(refusal);
  if (request.placement === 'seat') return seatApproval(request, input.at);
  // The pass comes first, so that nobody before in the queue is passed over.
  const pass = runPass(rulebooks, { ...input, sessions: [input] });
  const own = pass.find(({ before }) => before.id === request.id);
  const others = pass.filter((change) => change !== own);
  const change =
    own === undefined
      ? changeTo(request, 'waitlisted', ['person'])
      : { ...own, after: { ...own.after, status: 'preregistered' as const } };
  return { status: change.after.status, changes: [...others, change], signals: [] };
}

/** The provider of the session says yes or no to somebody preregistered. */
export interface ProviderDecisionInput {
  readonly at: Instant;
  readonly request: Request;
  readonly session: Session;
  readonly isSessionProvider: boolean;
  readonly verdict: 'confirm' | 'refuse';
  readonly comment: string | null;
}

/** Decides for the provider, before the first day. */
export function decideProvider(input: ProviderDecisionInput): Done | Refused<EmployerRefusal> {
  const { request, session } = input;
  if (!input.isSessionProvider) return refused('NOT_YOUR_STRUCTURE');
  if (request.status !== 'preregistered') return refused('WRONG_STATUS');
  if (isClosed(session, input.at)) return refused('SESSION_CLOSED');
  if (input.verdict === 'confirm') {
    return done(changeTo(request, 'enrolled', ['person', 'valideur_rh']));
  }
  if (isBlank(input.comment)) return refused('COMMENT_REQUIRED');
  return done(changeTo(request, 'refused_provider', ['person', 'valideur_rh']));
}

type AdmissionRefusal =
  | 'WRONG_STATUS'
  | 'SESSION_CLOSED'
  | 'HELD_BY_RULES'
  | 'NO_FREE_SEAT'
  | 'QUEUE_FIRST';

/** Admits somebody held only by the limit of colleagues, when nobody else could be promoted. */
export function admit(
  rulebooks: Rulebooks,
  input: ApprovalInput,
): Done | Refused<AdmissionRefusal> {
  const request = requestOf(input);
  if (request.status !== 'waitlisted') return refused('WRONG_STATUS');
  if (isClosed(input.session, input.at)) return refused('SESSION_CLOSED');
  const reasons = holdingReasons(rulebooks, input, request);
  const blocking = reasons.filter(({ code }) => code !== 'STRUCTURE_LIMIT');
  if (blocking.length > 0) return { ...refused('HELD_BY_RULES'), reasons: blocking };
  if (!isSeatFree(input.session, input.requests)) return refused('NO_FREE_SEAT');
  const next = promote(rulebooks, input);
  if (next !== null && next !== request.id) return refused('QUEUE_FIRST');
  const seat = { placement: 'seat', promotedAt: input.at } as const;
  return done(changeTo(request, 'preregistered', ['person', 'valideur_rh', 'provider'], seat));
}

/** The Valideurs RH of the request's structure, or else those of its SIREN. */
export function entitledValidators(
  request: Request,
  validators: readonly ValideurRh[],
): ReadonlySet<string> {
  const siret = request.siret ?? '';
  const own = validators.filter((validator) => validator.siret === siret);
  const siren = validators.filter((validator) => sirenOf(validator.siret) === sirenOf(siret));
  return new Set((own.length > 0 ? own : siren).map(({ personId }) => personId));
}

/** For one promoted while pending, the days of grace run from the approval. */
function seatApproval(request: Request, at: Instant): Done {
  const rest = request.promotedAt === undefined ? {} : { promotedAt: at };
  return done(changeTo(request, 'preregistered', ['person', 'provider'], rest));
}

function pendingRefusal(
  request: Request,
  session: Session,
  at: Instant,
): 'WRONG_STATUS' | 'SESSION_CLOSED' | undefined {
  if (request.status !== 'pending_employer') return 'WRONG_STATUS';
  return isClosed(session, at) ? 'SESSION_CLOSED' : undefined;
}

function isClosed(session: Session, at: Instant): boolean {
  return session.status === 'cancelled' || parisDay(at) >= session.firstDay;
}

function requestOf({ requests, requestId }: ApprovalInput): Request {
  const request = requests.find(({ id }) => id === requestId);
  if (request === undefined) throw new MissingRequestError(requestId);
  return request;
}
