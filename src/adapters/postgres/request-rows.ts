import type { RequestEvent, RequestRecord, RequestView } from '#ports/request-repository.ts';
import { ACTION_JSON, IS_QUEUED, SESSION_JSON } from './programme-rows.ts';

const COLUMNS = `request.id, request.person_id AS "personId", request.siret,
  request.session_id AS "sessionId", request.action_id AS "actionId", action.kind,
  session.first_day AS "firstDay", request.status, request.placement,
  request.submitted_at AS "submittedAt", request.confirmation_asked_at AS "confirmationAskedAt",
  request.promoted_at AS "promotedAt", request.motivation, request.receipt_code AS "receiptCode",
  request.last_words AS "lastWords", request.force_majeure AS "forceMajeure",
  request.changed_at AS "changedAt"`;

const SOURCES = `requests request
  JOIN sessions session ON session.id = request.session_id
  JOIN actions action ON action.id = request.action_id`;

/** Requests, to be narrowed by a WHERE. */
export const SELECT_REQUESTS = `SELECT ${COLUMNS} FROM ${SOURCES}`;

const BEFORE_IN_QUEUE = `(SELECT count(*)::int FROM requests other
  WHERE other.session_id = request.session_id AND ${IS_QUEUED.replaceAll('request.', 'other.')}
    AND (other.submitted_at, other.id COLLATE "C") <= (request.submitted_at, request.id COLLATE "C"))`;

/** Requests with what people read beside them, to be narrowed by a WHERE. */
export const SELECT_VIEWS = `SELECT ${COLUMNS}, ${SESSION_JSON} AS session, ${ACTION_JSON} AS action,
  CASE WHEN ${IS_QUEUED} THEN ${BEFORE_IN_QUEUE} END AS rank FROM ${SOURCES}`;

/** First come, first served. */
export const BY_TURN = 'ORDER BY request.submitted_at, request.id COLLATE "C"';

/** A row of `SELECT_REQUESTS`; columns that say nothing are null. */
export type RequestRow = Omit<RequestRecord, 'confirmationAskedAt' | 'promotedAt'> & {
  confirmationAskedAt: string | null;
  promotedAt: string | null;
};

export type ViewRow = RequestRow & Pick<RequestView, 'session' | 'action' | 'rank'>;

/** A request as the règlement reads it: instants that never happened are absent. */
export function toRequest({ confirmationAskedAt, promotedAt, ...row }: RequestRow): RequestRecord {
  return {
    ...row,
    ...(confirmationAskedAt === null ? {} : { confirmationAskedAt }),
    ...(promotedAt === null ? {} : { promotedAt }),
  };
}

export function toView({ session, action, rank, ...row }: ViewRow): RequestView {
  return { request: toRequest(row), session, action, rank };
}

/** Columns of a request's history as a RequestEvent. */
export const SELECT_EVENTS = `SELECT request_id AS "requestId", at, actor, event,
  from_status AS "fromStatus", to_status AS "toStatus", from_placement AS "fromPlacement",
  to_placement AS "toPlacement", details FROM request_events`;

/** The values of one column each, for a statement that stores many at once. */
export function columnsOf(events: RequestEvent[]): unknown[][] {
  return [
    events.map((event) => event.requestId),
    events.map((event) => event.at),
    events.map((event) => event.actor),
    events.map((event) => event.event),
    events.map((event) => event.fromStatus),
    events.map((event) => event.toStatus),
    events.map((event) => event.fromPlacement),
    events.map((event) => event.toPlacement),
    events.map((event) => JSON.stringify(event.details ?? {})),
  ];
}
