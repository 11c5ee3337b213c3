/** A calendar day, `YYYY-MM-DD`, in Europe/Paris. Compares as a string. */
export type Day = string;

/** An ISO 8601 instant with its offset. Compare with `compareInstants`, never as a string. */
export type Instant = string;

/** The kinds of action that only members of Cap Métiers may ask for. */
export const RESERVED_KINDS = [
  'formation',
  'autoformation',
  'atelier',
  'module_decouverte',
  'lab_innov',
  'lab_studio',
] as const;

/** The kinds of action open to everybody. */
export const OPEN_KINDS = ['webinaire', 'conference', 'table_ronde', 'webatelier'] as const;

/** The ten kinds of action, in the order of the règlement. */
export const ACTION_KINDS = [...RESERVED_KINDS, ...OPEN_KINDS] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** The thirteen states of a request. */
export const REQUEST_STATUSES = [
  'pending_employer',
  'waitlisted',
  'preregistered',
  'enrolled',
  'refused_employer',
  'refused_provider',
  'withdrawn',
  'withdrawn_late',
  'attended',
  'absent_excused',
  'absent_unexcused',
  'expired',
  'cancelled_manager',
  'session_cancelled',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** Where a request stands while it waits for its Valideur RH: on a seat, or in the queue. */
export const PLACEMENTS = ['seat', 'waitlist'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** What a person does for a living, as far as the règlement cares. */
export const SITUATIONS = ['salarie', 'independant', 'demandeur_emploi'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** The life of a membership; `active` means paid. */
export const MEMBERSHIP_STATUSES = [
  'requested',
  'approved',
  'invoiced',
  'active',
  'rejected',
] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

/** Whether a session will take place. */
export const SESSION_STATUSES = ['open', 'cancelled'] as const;

/** Somebody who asks, as known at the moment of the decision. */
export interface Person {
  readonly id: string;
  readonly situation: Situation;
}

/** An establishment; its SIRET is its identity, the first nine digits its SIREN. */
export interface Structure {
  readonly siret: string;
  readonly trainingOrganisation: boolean;
}

/** One year of membership of one establishment, at the moment of the decision. */
export interface Membership {
  readonly siret: string;
  readonly year: number;
  readonly status: MembershipStatus;
  readonly renewal: boolean;
}

/** An item of the programme. */
export interface Action {
  readonly id: string;
  readonly kind: ActionKind;
}

/** A dated run of an action; `capacity: null` means never full. */
export interface Session {
  readonly id: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly capacity: number | null;
  readonly status: (typeof SESSION_STATUSES)[number];
}

/** One person's request for one session; `kind` and `firstDay` are those of its session now. */
export interface Request {
  readonly id: string;
  readonly personId: string;
  /** The author's establishment on submission; null for somebody without one (open kinds only). */
  readonly siret: string | null;
  readonly sessionId: string;
  readonly actionId: string;
  readonly kind: ActionKind;
  readonly firstDay: Day;
  readonly status: RequestStatus;
  /** Matters only while the status is `pending_employer`. */
  readonly placement: Placement;
  readonly submittedAt: Instant;
  /** When people were asked to confirm, the session having been postponed. */
  readonly confirmationAskedAt?: Instant | undefined;
  /** When it got its seat otherwise than at submission; the approval, for one promoted while pending. */
  readonly promotedAt?: Instant | undefined;
}

/** What is known now of somebody in a queue. */
export interface PersonState {
  readonly situation: Situation;
  readonly structure: Structure | null;
}

/** A session and the action it runs. */
export interface ScheduledSession {
  readonly action: Action;
  readonly session: Session;
}

/** The codes that refuse a request, in the order of the règlement. */
export const REFUSAL_CODES = [
  'SESSION_CLOSED',
  'DUPLICATE',
  'NOT_IN_ACTIVITY',
  'MEMBERSHIP_REQUIRED',
  'TRAINING_ORGANISATION_ONLY',
  'LAB_STUDIO_LIMIT',
  'ONE_SESSION_PER_FORMATION',
  'ANNUAL_LIMIT',
  'FORMATION_LIMIT',
  'TIER_NOT_OPEN',
  'TIER_LIMIT',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** The codes that place a request on the waiting list, in the order of the règlement. */
export const WAITING_CODES = ['STRUCTURE_LIMIT', 'SESSION_FULL'] as const;
export type WaitingCode = (typeof WAITING_CODES)[number];

/** The codes that warn without blocking, in the order of the règlement. */
export const WARNING_CODES = [
  'SHORT_NOTICE',
  'RULEBOOK_FALLBACK',
  'LAST_ACTION',
  'LAST_FORMATION',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export type ReasonCode = RefusalCode | WaitingCode;
export type RuleCode = ReasonCode | WarningCode;

/** The values a rule compared, by name; days are `YYYY-MM-DD`. */
export type Figures = Readonly<Record<string, number | string>>;

/** The document and article behind a rule. */
export interface Source {
  readonly document: string;
  readonly article: string;
}

/** One rule that applied: its code, the figures it compared and the article behind it. */
export interface Finding<Code extends RuleCode> {
  readonly code: Code;
  /** Null for the two rules that no document states (a closed session, a duplicate). */
  readonly source: Source | null;
  readonly figures: Figures;
}

/** Why a request is refused or placed on the waiting list. */
export interface Reason extends Finding<ReasonCode> {
  /** The first palier date at which this request would pass the palier rules. */
  readonly opensOn?: Day;
}

/** What a person should know though it does not block. */
export type Warning = Finding<WarningCode>;

export interface Usage {
  readonly used: number;
  readonly max: number;
}

/** What a person has used of the yearly limits. */
export interface Quota {
  readonly actions: Usage;
  readonly formations: Usage;
}

export type Outcome = 'accepted' | 'waitlisted' | 'refused';

/** Everything a decision depends on. */
export interface DecisionInput {
  readonly requestedAt: Instant;
  readonly person: Person;
  readonly structure: Structure | null;
  readonly memberships: readonly Membership[];
  readonly action: Action;
  readonly session: Session;
  /** At least those of the person, of the session, and of the action in its year. */
  readonly requests: readonly Request[];
}

/** The answer of the règlement to a request, with every rule that applied. */
export interface Decision {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Warning[];
  readonly needsEmployer: boolean;
  readonly quotaBefore: Quota;
  readonly quotaAfter: Quota;
  readonly rulebook: {
    readonly year: number;
    readonly version: string;
    readonly fallback: boolean;
  };
}

/** The codes that refuse an operation on an existing request, in the order they are looked at. */
export const OPERATION_REFUSALS = [
  'NOT_YOUR_STRUCTURE',
  'OWN_REQUEST',
  'WRONG_STATUS',
  'SESSION_CLOSED',
  'ABSENCE_INSTEAD',
  'NOT_STARTED',
  'REASON_REQUIRED',
  'COMMENT_REQUIRED',
  'HELD_BY_RULES',
  'NO_FREE_SEAT',
  'QUEUE_FIRST',
] as const;
export type OperationRefusal = (typeof OPERATION_REFUSALS)[number];

/** What the gestionnaires must be told. */
export type Signal = 'REPEATED_LATE_WITHDRAWAL';

/** Who hears of a change. */
export type Audience = 'person' | 'valideur_rh' | 'provider' | 'managers';

/** One request before and after, and who is told. */
export interface Change {
  readonly before: Request;
  readonly after: Request;
  readonly tell: readonly Audience[];
}

/** An operation refused: nothing changes. */
export interface Refused<Code extends OperationRefusal = OperationRefusal> {
  readonly refused: Code;
  /** The rules that hold the request, when they are why. */
  readonly reasons?: readonly Reason[];
}

/** An operation done: the changes to store together, and what it raises. */
export interface Done {
  readonly status: RequestStatus;
  readonly changes: readonly Change[];
  readonly signals: readonly Signal[];
}

export type OperationResult<Code extends OperationRefusal = OperationRefusal> =
  | Done
  | Refused<Code>;
