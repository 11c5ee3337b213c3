import type {
  QueuedFilter,
  Receipt,
  RequestEvent,
  RequestRecord,
  RequestRepository,
  RequestScope,
  RequestView,
  SessionAttendance,
} from '#ports/request-repository.ts';
import { HOLDS_SEAT, IS_LIVE, IS_QUEUED, SESSION_JSON } from './programme-rows.ts';
import {
  BY_TURN,
  columnsOf,
  type RequestRow,
  SELECT_EVENTS,
  SELECT_REQUESTS,
  SELECT_VIEWS,
  toRequest,
  toView,
  type ViewRow,
} from './request-rows.ts';
import type { Transaction } from './transaction.ts';

/** The advisory lock of whoever changes requests. */
const WRITER_LOCK = 7410;

export class PostgresRequestRepository implements RequestRepository {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async lock(): Promise<void> {
    this.transaction.write('SELECT pg_advisory_xact_lock($1)', [WRITER_LOCK]);
  }

  async find(id: string): Promise<RequestRecord | null> {
    const [request] = await this.findMany([id]);
    return request ?? null;
  }

  async findMany(ids: string[]): Promise<RequestRecord[]> {
    return this.requests(`${SELECT_REQUESTS} WHERE request.id = ANY ($1) ${BY_TURN}`, [ids]);
  }

  // A union, so that each part is found by its own index.
  async findScope(scope: RequestScope): Promise<RequestRecord[]> {
    return this.requests(
      `${SELECT_REQUESTS} WHERE request.id IN (
         SELECT id FROM requests WHERE person_id = ANY ($1)
         UNION SELECT id FROM requests WHERE session_id = ANY ($2)
         UNION SELECT id FROM requests WHERE action_id = ANY ($3)
       ) ${BY_TURN}`,
      [scope.personIds ?? [], scope.sessionIds ?? [], scope.actionIds ?? []],
    );
  }

  async findViewsOfPerson(personId: string): Promise<RequestView[]> {
    return this.views(
      `${SELECT_VIEWS} WHERE request.person_id = $1
       ORDER BY request.submitted_at DESC, request.id COLLATE "C" DESC`,
      [personId],
    );
  }

  async findViews(ids: string[]): Promise<RequestView[]> {
    if (ids.length === 0) return [];
    return this.views(`${SELECT_VIEWS} WHERE request.id = ANY ($1) ${BY_TURN}`, [ids]);
  }

  async findViewsOfSession(sessionId: string): Promise<RequestView[]> {
    return this.views(
      `${SELECT_VIEWS}
       WHERE request.session_id = $1
         AND (${IS_LIVE} OR request.status IN ('attended', 'absent_excused', 'absent_unexcused'))
       ${BY_TURN}`,
      [sessionId],
    );
  }

  async findPendingViews(siret: string): Promise<RequestView[]> {
    return this.views(
      `${SELECT_VIEWS}
       WHERE request.siren = left($1, 9) AND request.status = 'pending_employer'
         AND (request.siret = $1 OR NOT EXISTS (
           SELECT FROM accounts valideur
           WHERE valideur.siret = request.siret AND valideur.status = 'active'
             AND valideur.roles @> ARRAY['valideur_rh']))
       ${BY_TURN}`,
      [siret],
    );
  }

  async findStillPending(filter: { askedBefore: string; day: string }): Promise<RequestView[]> {
    return this.views(
      `${SELECT_VIEWS}
       WHERE request.status = 'pending_employer' AND request.submitted_at <= $1
         AND session.first_day > $2
       ${BY_TURN}`,
      [filter.askedBefore, filter.day],
    );
  }

  async findUnconfirmed(filter: { changedBefore: string; day: string }): Promise<RequestView[]> {
    return this.views(
      `${SELECT_VIEWS}
       WHERE request.status = 'preregistered' AND request.changed_at <= $1
         AND session.first_day > $2 AND session.status = 'open'
       ${BY_TURN}`,
      [filter.changedBefore, filter.day],
    );
  }

  async findHeld(day: string): Promise<RequestView[]> {
    return this.views(
      `${SELECT_VIEWS}
       WHERE request.status = 'waitlisted' AND session.first_day > $1 AND session.status = 'open'
         AND (session.capacity IS NULL OR session.capacity > (
           SELECT count(*) FROM requests seated
           WHERE seated.session_id = session.id AND ${HOLDS_SEAT.replaceAll('request.', 'seated.')}))
       ${BY_TURN}`,
      [day],
    );
  }

  async findColleagues(siret: string, actionId: string, year: number): Promise<RequestRecord[]> {
    return this.requests(
      `${SELECT_REQUESTS} WHERE request.action_id = $2 AND request.siret = $1
         AND (${IS_LIVE} OR request.status = 'attended')
         AND extract(year FROM session.first_day) = $3 ${BY_TURN}`,
      [siret, actionId, year],
    );
  }

  async findQueuedSessionIds({
    after,
    personIds,
    actionIds,
    sirens,
  }: QueuedFilter): Promise<string[]> {
    const rows = await this.transaction.rows<{ id: string }>(
      `SELECT DISTINCT session.id FROM requests request
       JOIN sessions session ON session.id = request.session_id
       WHERE ${IS_QUEUED} AND session.first_day > $1 AND session.status = 'open'
         AND ($2::text[] IS NULL AND $3::text[] IS NULL AND $4::text[] IS NULL
           OR request.person_id = ANY ($2) OR request.action_id = ANY ($3)
           OR $4 IS NOT NULL AND (
             SELECT siren FROM accounts WHERE accounts.id = request.person_id) = ANY ($4))`,
      [after, personIds ?? null, actionIds ?? null, sirens ?? null],
    );
    return rows.map(({ id }) => id).sort();
  }

  async findOverdue(day: string): Promise<RequestRecord[]> {
    return this.requests(
      `${SELECT_REQUESTS} WHERE request.status IN ('pending_employer', 'waitlisted')
         AND session.first_day <= $1 ${BY_TURN}`,
      [day],
    );
  }

  async findAttendance(from: string, until: string): Promise<SessionAttendance[]> {
    return this.transaction.rows<SessionAttendance>(
      `SELECT ${SESSION_JSON} AS session, action.kind,
         count(request.id) FILTER (WHERE request.status IN ('preregistered', 'enrolled'))::int AS people,
         count(request.id) FILTER (WHERE ${HOLDS_SEAT})::int AS seats
       FROM sessions session
       JOIN actions action ON action.id = session.action_id
       LEFT JOIN requests request ON request.session_id = session.id
       WHERE session.first_day BETWEEN $1 AND $2 AND session.status = 'open'
       GROUP BY session.id, action.id ORDER BY session.first_day, session.id`,
      [from, until],
    );
  }

  // A union, so that each part is found by its own index.
  async findAttended(filter: {
    day: string;
    since: string;
    endedSince: string;
  }): Promise<RequestView[]> {
    return this.views(
      `${SELECT_VIEWS} WHERE request.id IN (
         SELECT id FROM requests WHERE status = 'attended' AND changed_at >= $2
         UNION SELECT ended.id FROM sessions past
         JOIN requests ended ON ended.session_id = past.id AND ended.status = 'attended'
         WHERE past.last_day >= $3 AND past.last_day < $1
       ) AND session.last_day < $1 AND session.status = 'open' ${BY_TURN}`,
      [filter.day, filter.since, filter.endedSince],
    );
  }

  async findLastSubmittedAt(sessionId: string): Promise<string | null> {
    const [row] = await this.transaction.rows<{ last: string | null }>(
      'SELECT max(submitted_at) AS last FROM requests WHERE session_id = $1',
      [sessionId],
    );
    return row?.last ?? null;
  }

  async insert(request: RequestRecord): Promise<void> {
    this.transaction.write(
      `INSERT INTO requests (id, person_id, siret, siren, session_id, action_id, status, placement,
         submitted_at, motivation, receipt_code, last_words, force_majeure, changed_at,
         confirmation_asked_at, promoted_at)
       VALUES ($1, $2, $3, left($3, 9), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        request.id,
        request.personId,
        request.siret,
        request.sessionId,
        request.actionId,
        request.status,
        request.placement,
        request.submittedAt,
        request.motivation,
        request.receiptCode,
        request.lastWords,
        request.forceMajeure && JSON.stringify(request.forceMajeure),
        request.changedAt,
        request.confirmationAskedAt ?? null,
        request.promotedAt ?? null,
      ],
    );
  }

  async update(requests: RequestRecord[]): Promise<void> {
    if (requests.length === 0) return;
    this.transaction.write(
      `UPDATE requests SET status = given.status, placement = given.placement,
         confirmation_asked_at = given.confirmation_asked_at, promoted_at = given.promoted_at,
         last_words = given.last_words, force_majeure = given.force_majeure,
         changed_at = given.changed_at
       FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[],
         $6::text[], $7::jsonb[], $8::timestamptz[]) AS given (id, status, placement,
         confirmation_asked_at, promoted_at, last_words, force_majeure, changed_at)
       WHERE requests.id = given.id`,
      [
        requests.map((request) => request.id),
        requests.map((request) => request.status),
        requests.map((request) => request.placement),
        requests.map((request) => request.confirmationAskedAt ?? null),
        requests.map((request) => request.promotedAt ?? null),
        requests.map((request) => request.lastWords),
        requests.map(({ forceMajeure }) => forceMajeure && JSON.stringify(forceMajeure)),
        requests.map((request) => request.changedAt),
      ],
    );
  }

  async appendEvents(events: RequestEvent[]): Promise<void> {
    if (events.length === 0) return;
    this.transaction.write(
      `INSERT INTO request_events (request_id, at, actor, event, from_status, to_status,
         from_placement, to_placement, details)
       SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[], $5::text[],
         $6::text[], $7::text[], $8::text[], $9::jsonb[])`,
      columnsOf(events),
    );
  }

  async findEvents(requestId: string): Promise<RequestEvent[]> {
    return this.transaction.rows<RequestEvent>(
      `${SELECT_EVENTS} WHERE request_id = $1 ORDER BY id`,
      [requestId],
    );
  }

  async findEventsByActor(actor: string, events: string[], limit: number): Promise<RequestEvent[]> {
    return this.transaction.rows<RequestEvent>(
      `${SELECT_EVENTS} WHERE actor = $1 AND event = ANY ($2) ORDER BY at DESC, id DESC LIMIT $3`,
      [actor, events, limit],
    );
  }

  async findTakenCodes(codes: string[]): Promise<string[]> {
    const rows = await this.transaction.rows<{ code: string }>(
      'SELECT code FROM receipts WHERE code = ANY ($1)',
      [codes],
    );
    return rows.map(({ code }) => code);
  }

  async insertReceipt(receipt: Receipt): Promise<void> {
    this.transaction.write(
      `INSERT INTO receipts (code, request_id, person_id, session_id, at, rulebook_version, input, decision)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        receipt.code,
        receipt.requestId,
        receipt.personId,
        receipt.sessionId,
        receipt.at,
        receipt.rulebookVersion,
        JSON.stringify(receipt.input),
        JSON.stringify(receipt.decision),
      ],
    );
  }

  async findRefusals(filter: {
    personIds: string[];
    reason: string;
    since: string;
    after: string;
  }): Promise<{ code: string; personId: string; sessionId: string; at: string }[]> {
    return this.transaction.rows(
      `SELECT receipt.code, receipt.person_id AS "personId", receipt.session_id AS "sessionId", receipt.at
       FROM receipts receipt JOIN sessions session ON session.id = receipt.session_id
       WHERE receipt.person_id = ANY ($1) AND receipt.request_id IS NULL AND receipt.at >= $2
         AND receipt.decision -> 'reasons' @> jsonb_build_array(jsonb_build_object('code', $3::text))
         AND session.first_day > $4 AND session.status = 'open'
       ORDER BY receipt.at DESC, receipt.code`,
      [filter.personIds, filter.since, filter.reason, filter.after],
    );
  }

  async findReceipt(code: string): Promise<Receipt | null> {
    const [receipt] = await this.transaction.rows<Receipt>(
      `SELECT code, request_id AS "requestId", person_id AS "personId", session_id AS "sessionId",
         at, rulebook_version AS "rulebookVersion", input, decision FROM receipts WHERE code = $1`,
      [code],
    );
    return receipt ?? null;
  }

  private async requests(statement: string, values: unknown[]): Promise<RequestRecord[]> {
    return (await this.transaction.rows<RequestRow>(statement, values)).map(toRequest);
  }

  private async views(statement: string, values: unknown[]): Promise<RequestView[]> {
    return (await this.transaction.rows<ViewRow>(statement, values)).map(toView);
  }
}
