import type {
  ActionKind,
  Day,
  Decision,
  DecisionInput,
  Instant,
  Request,
  RequestStatus,
} from '#reglement/index.ts';
import type { ActionRecord, SessionRecord } from './programme-repository.ts';

export type ForceMajeureKind =
  | 'illness'
  | 'transport_strike'
  | 'bereavement'
  | 'unforeseeable_event';

/** What a person said kept them away. */
export interface ForceMajeure {
  kind: ForceMajeureKind;
  reportedAt: Instant;
  /** Given with a withdrawal, or with an absence. */
  givenFor: 'withdrawal' | 'absence';
  details?: string | undefined;
}

/** A request as stored: what the règlement reads, and what people wrote. */
export interface RequestRecord extends Request {
  readonly motivation: string;
  /** Receipt of the decision taken on submission. */
  readonly receiptCode: string;
  /** Comment of a refusal, or reason of a withdrawal, in the person's words. */
  readonly lastWords: string | null;
  readonly forceMajeure: ForceMajeure | null;
  readonly changedAt: Instant;
}

/** A request with its session and action, for people to read. */
export interface RequestView {
  request: RequestRecord;
  session: SessionRecord;
  action: ActionRecord;
  /** Place in the queue of the session, from 1; `null` when it is not in the queue. */
  rank: number | null;
}

/** One line of a request's history; `details` holds ids, codes and days only. */
export interface RequestEvent {
  requestId: string;
  at: Instant;
  /** Account id, or `system`. */
  actor: string;
  event: string;
  fromStatus: RequestStatus | null;
  toStatus: RequestStatus;
  fromPlacement: Request['placement'] | null;
  toPlacement: Request['placement'];
  details?: Record<string, unknown>;
}

/** A decision as it was taken, with everything it depended on: it can be replayed. */
export interface Receipt {
  /** Such as `R-7F3K-2Q`. */
  code: string;
  /** `null`: the request was refused and never existed. */
  requestId: string | null;
  personId: string;
  sessionId: string;
  at: Instant;
  rulebookVersion: string;
  input: DecisionInput;
  decision: Decision;
}

/** Which requests a decision has to look at; the union of what each field asks for. */
export interface RequestScope {
  personIds?: string[];
  sessionIds?: string[];
  /** Every session of these actions. */
  actionIds?: string[];
}

/** Queues of sessions that begin after a day; with `personIds`, `actionIds` or `sirens` (of the people's structures now), only those that concern one of them. */
export interface QueuedFilter {
  after: Day;
  personIds?: string[];
  actionIds?: string[];
  sirens?: string[];
}

/** A session and how many come. */
export interface SessionAttendance {
  session: SessionRecord;
  kind: ActionKind;
  /** Preregistered or enrolled. */
  people: number;
  /** Requests that hold a seat, those waiting for a Valideur RH included. */
  seats: number;
}

export interface RequestRepository {
  /** Makes this transaction the only one that changes requests, until it ends. Taken before anything is read for a decision. */
  lock(): Promise<void>;
  find(id: string): Promise<RequestRecord | null>;
  findMany(ids: string[]): Promise<RequestRecord[]>;
  findScope(scope: RequestScope): Promise<RequestRecord[]>;
  /** A person's requests, latest first. */
  findViewsOfPerson(personId: string): Promise<RequestView[]>;
  findViews(ids: string[]): Promise<RequestView[]>;
  /** Requests of a session that are live, or whose attendance is recorded, by `submittedAt` then id. */
  findViewsOfSession(sessionId: string): Promise<RequestView[]>;
  /** Waiting for a Valideur RH of this establishment, oldest first; those of the SIREN's establishments without a Valideur RH included. */
  findPendingViews(siret: string): Promise<RequestView[]>;
  /** Waiting for a Valideur RH since `askedBefore` or longer, on a session that begins after `day`; oldest first. */
  findStillPending(filter: { askedBefore: Instant; day: Day }): Promise<RequestView[]>;
  /** Preregistered since `changedBefore` or longer, on a session that begins after `day`; oldest first. */
  findUnconfirmed(filter: { changedBefore: Instant; day: Day }): Promise<RequestView[]>;
  /** Waitlisted, though their open session, which begins after `day`, has a free seat; oldest first. */
  findHeld(day: Day): Promise<RequestView[]>;
  /** People of an establishment with a live or attended request on an action in a year, one request each. */
  findColleagues(siret: string, actionId: string, year: number): Promise<RequestRecord[]>;
  /** Open sessions that have a queue. */
  findQueuedSessionIds(filter: QueuedFilter): Promise<string[]>;
  /** Requests still `pending_employer` or `waitlisted` on a session whose first day is `day` or earlier. */
  findOverdue(day: Day): Promise<RequestRecord[]>;
  /** Open sessions whose first day is in `[from, until]`. */
  findAttendance(from: Day, until: Day): Promise<SessionAttendance[]>;
  /** Attended requests of sessions that ended before `day`, changed since `since` or of a session that ended since `endedSince`. */
  findAttended(filter: { day: Day; since: Instant; endedSince: Day }): Promise<RequestView[]>;
  /** Latest `submittedAt` of a session; `null` when it has no request. */
  findLastSubmittedAt(sessionId: string): Promise<Instant | null>;
  insert(request: RequestRecord): Promise<void>;
  update(requests: RequestRecord[]): Promise<void>;
  appendEvents(events: RequestEvent[]): Promise<void>;
  /** History of a request, oldest first. */
  findEvents(requestId: string): Promise<RequestEvent[]>;
  /** What one person decided, latest first. */
  findEventsByActor(actor: string, events: string[], limit: number): Promise<RequestEvent[]>;
  /** Those of these receipt codes that are already used. */
  findTakenCodes(codes: string[]): Promise<string[]>;
  insertReceipt(receipt: Receipt): Promise<void>;
  /** Refusals of these people since a moment that name a reason, latest first, for sessions that begin after a day. */
  findRefusals(filter: {
    personIds: string[];
    reason: string;
    since: Instant;
    after: Day;
  }): Promise<{ code: string; personId: string; sessionId: string; at: Instant }[]>;
  findReceipt(code: string): Promise<Receipt | null>;
}
