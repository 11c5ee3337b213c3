import type {
  FillLine,
  Grouping,
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
import { dayOf, isTime, requestGroup, sessionGroup } from './groups.ts';

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

type WithTotal<Line> = Line & { total: number };

export class PostgresReportRepository implements ReportRepository {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async findRequests(
    filter: RequestFilter,
    perimeter: Perimeter,
    { by, order, ...page }: Parameters<ReportRepository['findRequests']>[2],
  ): Promise<Paged<RequestLine>> {
    const where = requestConditions(filter, perimeter);
    const first = by ? `${dayOf(by)} ${order === 'desc' ? 'DESC' : 'ASC'},` : '';
    return await this.page<RequestLine>(
      `SELECT request.id, ${PERSON} AS person, person.email, structure.name AS structure,
              action.title AS action, action.kind, session.first_day AS "firstDay", session.place,
              request.status, request.placement, request.submitted_at AS "submittedAt",
              request.changed_at AS "changedAt"
       FROM ${REQUESTS} WHERE ${where}
       ORDER BY ${first} session.first_day, request.submitted_at, request.id COLLATE "C"`,
      where,
      page,
    );
  }

  async countRequests(
    filter: RequestFilter,
    perimeter: Perimeter,
    { by, day, order }: Grouping<RequestGroup>,
  ): Promise<{ group: string; count: number }[]> {
    const where = requestConditions(filter, perimeter);
    const first = isTime(by) ? '1' : `2 ${order === 'asc' ? 'ASC' : 'DESC'}, 1`;
    return await this.transaction.composed(
      `SELECT ${requestGroup(by, day)} AS "group", count(*)::int AS count
       FROM ${REQUESTS} WHERE ${where} GROUP BY 1 ORDER BY ${first}`,
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
    if (filter.atLeast !== undefined) having.add('taken >= ?', filter.atLeast);
    if (filter.rateBelow !== undefined)
      having.add('taken * 100.0 / capacity < ?', filter.rateBelow);
    if (filter.rateAtLeast !== undefined) {
      having.add('taken * 100.0 / capacity >= ?', filter.rateAtLeast);
    }
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
    grouping?: Omit<Grouping<SessionGroup>, 'day'>,
  ): Promise<FillLine[]> {
    const where = sessionConditions({ ...filter, status: 'open', isLimited: true }, perimeter);
    const rate = `sum(taken)::float / nullif(sum(capacity), 0)`;
    const byTime = !grouping?.order || isTime(grouping.by);
    const first = byTime ? '1' : `${rate} ${grouping.order === 'asc' ? 'ASC' : 'DESC'}, 1`;
    return await this.transaction.composed(
      `SELECT "group", count(*)::int AS sessions, coalesce(sum(taken), 0)::int AS taken,
              sum(capacity)::int AS capacity
       FROM (SELECT ${grouping ? sessionGroup(grouping.by) : `''`} AS "group", session.capacity,
                    ${TAKEN} AS taken
             FROM sessions session JOIN actions action ON action.id = session.action_id
             WHERE ${where}) figures
       GROUP BY 1 ORDER BY ${first}`,
      where.values,
    );
  }

  async findQuotas(
    filter: Parameters<ReportRepository['findQuotas']>[0],
    perimeter: Perimeter,
    page: Page,
  ): Promise<Paged<QuotaLine>> {
    const where = new Conditions();
    if (filter.personIds) where.add('request.person_id = ANY(?)', filter.personIds);
    if (filter.sirets) {
      where.add(
        `request.person_id = ANY(ARRAY(SELECT id FROM accounts WHERE siret = ANY(?)))`,
        filter.sirets,
      );
    }
    addPerimeter(where, perimeter);
    const { from, until } = yearOf(filter.year);
    const days = `BETWEEN ${where.value(from)}::date AND ${where.value(until)}::date`;
    const threshold = where.value(filter.threshold);
    const below =
      filter.below === undefined ? '' : ` AND ${filter.measure} < ${where.value(filter.below)}`;
    // For everybody, OFFSET 0 keeps the sessions of the year first: their requests are found one session at a time.
    const isNarrow = filter.personIds || filter.sirets || perimeter.kind !== 'everything';
    return await this.page<QuotaLine>(
      `SELECT ${PERSON} AS person, person.email, actions, formations,
              (SELECT name FROM structures WHERE siret = person.siret) AS structure
       FROM (SELECT counted.person_id, count(*)::int AS actions,
                    (count(*) FILTER (WHERE action.kind = 'formation'))::int AS formations
             FROM sessions session JOIN actions action ON action.id = session.action_id
             CROSS JOIN LATERAL (SELECT request.person_id FROM requests request
               WHERE request.session_id = session.id AND ${where} AND ${COUNTS} ${isNarrow ? '' : 'OFFSET 0'}) counted
             WHERE session.first_day ${days} GROUP BY counted.person_id) used
       JOIN accounts person ON person.id = used.person_id
       WHERE ${filter.measure} >= ${threshold}${below}
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

  async findMembers(
    { year, isMember }: { year: number; isMember: boolean },
    page: Page,
  ): Promise<Paged<{ structure: string; town: string | null; formula: string | null }>> {
    const where = new Conditions();
    const formula = `(SELECT membership.formula FROM memberships membership
      WHERE membership.siren = structure.siren AND membership.year = ${where.value(year)}
        AND membership.status = 'active' LIMIT 1)`;
    return await this.page(
      `SELECT * FROM (SELECT structure.name AS structure, structure.town, ${formula} AS formula
         FROM structures structure WHERE structure.status = 'active') known
       WHERE formula IS ${isMember ? 'NOT NULL' : 'NULL'} ORDER BY structure, town`,
      where,
      page,
    );
  }

  async findUnpaidRenewals(
    year: number,
    page: Page,
  ): ReturnType<ReportRepository['findUnpaidRenewals']> {
    const where = new Conditions();
    where.add('membership.year = ?', year);
    return await this.page(
      `SELECT structure.name AS structure, membership.status, membership.requested_at AS "requestedAt"
       FROM memberships membership JOIN structures structure ON structure.siret = membership.siret
       WHERE ${where} AND membership.is_renewal
         AND membership.status IN ('requested', 'approved', 'invoiced')
       ORDER BY membership.requested_at, structure.name`,
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
