import type {
  FillLine,
  Paged,
  ReportRepository,
  SessionFigureFilter,
  SessionLine,
} from '#ports/report-repository.ts';
import { IS_QUEUED } from '../programme-rows.ts';
import type { Reads } from '../transaction.ts';
import { type Conditions, sessionConditions } from './conditions.ts';
import { isTime, sessionGroup } from './groups.ts';
import { readPage } from './paging.ts';
import { SEATED } from './tables.ts';

type Arguments<Name extends keyof ReportRepository> = Parameters<ReportRepository[Name]>;

export async function findSessions(
  transaction: Reads,
  ...[filter, perimeter, { order, ...page }]: Arguments<'findSessions'>
): Promise<Paged<SessionLine>> {
  const where = sessionConditions(filter, perimeter);
  const having = havingOf(filter, where);
  const direction = order === 'asc' ? 'ASC' : 'DESC';
  return await readPage<SessionLine>(
    transaction,
    `SELECT * FROM (${SESSION_FIGURES} WHERE ${where}) figures WHERE ${having}`,
    {
      where,
      page,
      order: `${order ? `taken::float / nullif(capacity, 0) ${direction} NULLS LAST,` : ''} "firstDay", id`,
    },
  );
}

export async function measureFill(
  transaction: Reads,
  ...[filter, perimeter, grouping]: Arguments<'measureFill'>
): Promise<FillLine[]> {
  const where = sessionConditions({ ...filter, status: 'open', isLimited: true }, perimeter);
  const having = havingOf(filter, where);
  const rate = `sum(taken)::float / nullif(sum(capacity), 0)`;
  const byTime = !grouping?.order || isTime(grouping.by);
  const first = byTime ? '1' : `${rate} ${grouping.order === 'asc' ? 'ASC' : 'DESC'}, 1`;
  return await transaction.composed(
    `SELECT "group", count(*)::int AS sessions, coalesce(sum(taken), 0)::int AS taken,
            sum(capacity)::int AS capacity
     FROM (SELECT ${grouping ? sessionGroup(grouping.by) : `''`} AS "group", session.capacity,
                  ${TAKEN} AS taken
           FROM sessions session JOIN actions action ON action.id = session.action_id
           WHERE ${where}) figures
     WHERE ${having} GROUP BY 1 ORDER BY ${first}`,
    where.values,
  );
}

export async function countSessions(
  transaction: Reads,
  ...[filter, perimeter, { by, order }]: Arguments<'countSessions'>
): ReturnType<ReportRepository['countSessions']> {
  const where = sessionConditions(filter, perimeter);
  const having = havingOf(filter, where);
  const first = isTime(by) ? '1' : `2 ${order === 'asc' ? 'ASC' : 'DESC'}, 1`;
  return await transaction.composed(
    `SELECT "group", count(*)::int AS count
     FROM (SELECT ${sessionGroup(by)} AS "group", session.capacity, ${TAKEN} AS taken
           FROM sessions session JOIN actions action ON action.id = session.action_id
           WHERE ${where}) figures
     WHERE ${having} GROUP BY 1 ORDER BY ${first}`,
    where.values,
  );
}

const TAKEN = `(SELECT count(*)::int FROM requests request
  WHERE request.session_id = session.id AND ${SEATED})`;

const SESSION_FIGURES = `SELECT session.id, action.title AS action, session.first_day AS "firstDay",
    session.place, session.capacity, ${TAKEN} AS taken,
    (SELECT count(*)::int FROM requests request
     WHERE request.session_id = session.id AND ${IS_QUEUED}) AS queue, session.status
  FROM sessions session JOIN actions action ON action.id = session.action_id`;

function havingOf(filter: SessionFigureFilter, where: Conditions): Having {
  const having = new Having(where);
  if (filter.below !== undefined) having.add('taken < ?', filter.below);
  if (filter.atLeast !== undefined) having.add('taken >= ?', filter.atLeast);
  if (filter.rateBelow !== undefined) having.add('taken * 100.0 / capacity < ?', filter.rateBelow);
  if (filter.rateAtLeast !== undefined) {
    having.add('taken * 100.0 / capacity >= ?', filter.rateAtLeast);
  }
  if (filter.freeBelow !== undefined) having.add('capacity - taken < ?', filter.freeBelow);
  if (filter.freeAtLeast !== undefined) having.add('capacity - taken >= ?', filter.freeAtLeast);
  if (filter.isFull) having.add('taken >= capacity');
  if (filter.hasRoom) having.add('(capacity IS NULL OR taken < capacity)');
  return having;
}

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
