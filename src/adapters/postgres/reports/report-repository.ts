import type {
  Page,
  Paged,
  Perimeter,
  QuotaLine,
  ReportRepository,
  RequestFilter,
  RequestGroup,
  RequestLine,
  SessionFigureFilter,
  SessionGroup,
  SessionLine,
} from '#ports/report-repository.ts';
import { HOLDS_SEAT, IS_LIVE, IS_QUEUED } from '../programme-rows.ts';
import type { Transaction } from '../transaction.ts';
import { addPerimeter, Conditions, requestConditions, sessionConditions } from './conditions.ts';

const REQUESTS = `requests request
  JOIN sessions session ON session.id = request.session_id
  JOIN actions action ON action.id = request.action_id
  JOIN accounts person ON person.id = request.person_id
  LEFT JOIN structures structure ON structure.siret = request.siret`;
const PERSON = `trim(person.first_name || ' ' || person.surname)`;
const RESERVED = `action.kind IN ('formation', 'autoformation', 'atelier', 'module_decouverte', 'lab_innov', 'lab_studio')`;
/** Counts towards the yearly limits (règlement, section 1). */
const COUNTS = `${RESERVED} AND (request.status IN ('preregistered', 'enrolled', 'withdrawn_late', 'attended', 'absent_unexcused')
  OR request.status = 'pending_employer' AND request.placement = 'seat')`;
const SEATED = `(${HOLDS_SEAT} OR request.status = 'attended')`;

const REQUEST_GROUPS: Record<RequestGroup, string> = {
  structure: `coalesce(structure.name, '–')`,
  action: 'action.title',
  place: `coalesce(session.place, '–')`,
  month: `to_char(session.first_day, 'YYYY-MM')`,
  status: 'request.status',
};
const SESSION_GROUPS: Record<SessionGroup, string> = {
  action: 'action.title',
  place: `coalesce(session.place, '–')`,
  month: `to_char(session.first_day, 'YYYY-MM')`,
};

type WithTotal<Line> = Line & { total: number };

export class PostgresReportRepository implements ReportRepository {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async findRequests(
    filter: RequestFilter,
    perimeter: Perimeter,
    page: Page,
  ): Promise<Paged<RequestLine>> {
    const where = requestConditions(filter, perimeter);
    return await this.page<RequestLine>(
      `SELECT request.id, ${PERSON} AS person, person.email, structure.name AS structure,
              action.title AS action, action.kind, session.first_day AS "firstDay", session.place,
              request.status, request.placement, request.submitted_at AS "submittedAt",
              request.changed_at AS "changedAt"
       FROM ${REQUESTS} WHERE ${where}
       ORDER BY session.first_day, request.submitted_at, request.id COLLATE "C"`,
      where,
      page,
    );
  }

  async countRequests(
    filter: RequestFilter,
    perimeter: Perimeter,
    group: RequestGroup,
  ): Promise<{ group: string; count: number }[]> {
    const where = requestConditions(filter, perimeter);
    return await this.transaction.composed(
      `SELECT ${REQUEST_GROUPS[group]} AS "group", count(*)::int AS count
       FROM ${REQUESTS} WHERE ${where} GROUP BY 1 ORDER BY ${group === 'month' ? '1' : '2 DESC, 1'}`,
      where.values,
    );
  }

  async findSessions(
    filter: SessionFigureFilter,
    perimeter: Perimeter,
    { order, ...page }: Page & { order?: 'asc' | 'desc' },
  ): Promise<Paged<SessionLine>> {
    const where = sessionConditions(filter, perimeter);
    const having = new Having(where);
    if (filter.below !== undefined) having.add('taken < ?', filter.below);
    if (filter.isFull) having.add('taken >= capacity');
    const direction = order === 'asc' ? 'ASC' : 'DESC';
    return await this.page<SessionLine>(
      `SELECT * FROM (${SESSION_FIGURES} WHERE ${where}) figures WHERE ${having}
       ORDER BY ${order ? `taken::float / nullif(capacity, 0) ${direction} NULLS LAST,` : ''} "firstDay", id`,
      where,
      page,
    );
  }

  async measureFill(
    filter: SessionFigureFilter,
    perimeter: Perimeter,
    group?: SessionGroup,
  ): Promise<{ group: string; sessions: number; taken: number; capacity: number }[]> {
    const where = sessionConditions({ ...filter, status: 'open' }, perimeter);
    return await this.transaction.composed(
      `SELECT "group", count(*)::int AS sessions, sum(taken)::int AS taken, sum(capacity)::int AS capacity
       FROM (SELECT ${group ? SESSION_GROUPS[group] : `''`} AS "group", session.capacity, ${TAKEN} AS taken
             FROM sessions session JOIN actions action ON action.id = session.action_id
             WHERE ${where} AND session.capacity IS NOT NULL) figures
       GROUP BY 1 ORDER BY 1`,
      where.values,
    );
  }

  async findQuotas(
    filter: Parameters<ReportRepository['findQuotas']>[0],
    perimeter: Perimeter,
    page: Page,
  ): Promise<Paged<QuotaLine>> {
    const where = new Conditions();
    where.within('session.first_day', yearOf(filter.year));
    if (filter.personIds) where.add('request.person_id = ANY(?)', filter.personIds);
    if (filter.sirets) where.add('person.siret = ANY(?)', filter.sirets);
    addPerimeter(where, perimeter);
    const threshold = where.value(filter.threshold);
    return await this.page<QuotaLine>(
      `SELECT * FROM (
         SELECT ${PERSON} AS person, person.email, home.name AS structure, count(*)::int AS actions,
                (count(*) FILTER (WHERE action.kind = 'formation'))::int AS formations
         FROM ${REQUESTS} LEFT JOIN structures home ON home.siret = person.siret
         WHERE ${where} AND ${COUNTS} GROUP BY person.id, home.name
       ) used WHERE ${filter.measure} >= ${threshold}
       ORDER BY ${filter.measure} DESC, person, email`,
      where,
      page,
    );
  }

  async findStructuresAtLimit(
    filter: Parameters<ReportRepository['findStructuresAtLimit']>[0],
    perimeter: Perimeter,
    page: Page,
  ): Promise<Paged<{ structure: string; action: string; people: number }>> {
    const where = new Conditions();
    where.within('session.first_day', yearOf(filter.year));
    if (filter.actionIds) where.add('request.action_id = ANY(?)', filter.actionIds);
    if (filter.sirets) where.add('request.siret = ANY(?)', filter.sirets);
    addPerimeter(where, perimeter);
    const threshold = where.value(filter.threshold);
    return await this.page(
      `SELECT structure.name AS structure, action.title AS action,
              count(DISTINCT request.person_id)::int AS people
       FROM ${REQUESTS} WHERE ${where} AND ${RESERVED} AND ${SEATED} AND structure.siret IS NOT NULL
       GROUP BY structure.siret, action.id HAVING count(DISTINCT request.person_id) >= ${threshold}
       ORDER BY people DESC, structure, action`,
      where,
      page,
    );
  }

  async findDoubles(
    filter: RequestFilter,
    perimeter: Perimeter,
    page: Page,
  ): Promise<Paged<{ person: string; email: string; action: string; requests: number }>> {
    const where = requestConditions(filter, perimeter);
    return await this.page(
      `SELECT ${PERSON} AS person, person.email, action.title AS action, count(*)::int AS requests
       FROM ${REQUESTS} WHERE ${where} AND ${IS_LIVE}
       GROUP BY person.id, action.id, extract(year FROM session.first_day) HAVING count(*) > 1
       ORDER BY requests DESC, person, action`,
      where,
      page,
    );
  }

  private async page<Line>(
    statement: string,
    where: Conditions,
    { limit, offset }: Page,
  ): Promise<Paged<Line>> {
    const rows = await this.transaction.composed<WithTotal<Line>>(
      `SELECT page.*, count(*) OVER ()::int AS total FROM (${statement}) page
       LIMIT ${where.value(limit)} OFFSET ${where.value(offset)}`,
      where.values,
    );
    const lines = rows.map(({ total: _total, ...line }) => line as unknown as Line);
    return { lines, total: rows[0]?.total ?? 0 };
  }
}

const TAKEN = `(SELECT count(*)::int FROM requests request
  WHERE request.session_id = session.id AND ${SEATED})`;

const SESSION_FIGURES = `SELECT session.id, action.title AS action, session.first_day AS "firstDay",
    session.place, session.capacity, ${TAKEN} AS taken,
    (SELECT count(*)::int FROM requests request
     WHERE request.session_id = session.id AND ${IS_QUEUED}) AS queue, session.status
  FROM sessions session JOIN actions action ON action.id = session.action_id`;

/** Conditions on computed figures, whose values follow those of the WHERE. */
class Having {
  readonly #where: Conditions;
  readonly #parts: string[] = [];

  constructor(where: Conditions) {
    this.#where = where;
  }

  add(condition: string, value?: unknown): void {
    this.#parts.push(
      condition.includes('?') ? condition.replaceAll('?', this.#where.value(value)) : condition,
    );
  }

  toString(): string {
    return this.#parts.length > 0 ? this.#parts.join(' AND ') : 'true';
  }
}

function yearOf(year: number) {
  return { from: `${year}-01-01`, until: `${year}-12-31` };
}
