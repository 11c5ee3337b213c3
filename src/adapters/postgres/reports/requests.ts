import type { Paged, ReportRepository, RequestLine } from '#ports/report-repository.ts';
import { IS_LIVE } from '../programme-rows.ts';
import type { Reads } from '../transaction.ts';
import { requestConditions } from './conditions.ts';
import { dayOf, isTime, requestGroup, tablesOfGroup } from './groups.ts';
import { paged, pagedOf, readPage, type WithTotal } from './paging.ts';
import { ACTION, DATED, FULL_NAME, PERSON, STRUCTURE } from './tables.ts';

type Arguments<Name extends keyof ReportRepository> = Parameters<ReportRepository[Name]>;

/** The page is found by days alone; names are looked up for its lines only. */
export async function findRequests(
  transaction: Reads,
  ...[filter, perimeter, { by, order, ...page }]: Arguments<'findRequests'>
): Promise<Paged<RequestLine>> {
  const where = requestConditions(filter, perimeter);
  const first = by ? `${dayOf(by)} ${order === 'desc' ? 'DESC' : 'ASC'},` : '';
  const inOrder = `ORDER BY ${first} session.first_day, request.submitted_at, request.id COLLATE "C"`;
  const found = paged(
    `SELECT request.id, count(*) OVER ()::int AS total FROM ${DATED} WHERE ${where} ${inOrder}`,
    where,
    page,
  );
  const rows = await transaction.composed<WithTotal<RequestLine>>(
    `SELECT request.id, ${FULL_NAME} AS person, person.email, structure.name AS structure,
            action.title AS action, action.kind, session.first_day AS "firstDay", session.place,
            request.status, request.placement, request.submitted_at AS "submittedAt",
            request.changed_at AS "changedAt", page.total
     FROM (${found}) page
     JOIN (${DATED} ${ACTION} ${PERSON} ${STRUCTURE}) ON request.id = page.id ${inOrder}`,
    where.values,
  );
  return pagedOf(rows);
}

export async function countPeople(
  transaction: Reads,
  ...[filter, perimeter]: Arguments<'countPeople'>
): Promise<number> {
  const where = requestConditions(filter, perimeter);
  const [row] = await transaction.composed<{ people: number }>(
    `SELECT count(*)::int AS people
     FROM (SELECT DISTINCT request.person_id FROM ${DATED} WHERE ${where}) known`,
    where.values,
  );
  return row?.people ?? 0;
}

/** Only the tables the groups are named after are joined. */
export async function countRequests(
  transaction: Reads,
  ...[filter, perimeter, { by, day, order }]: Arguments<'countRequests'>
): Promise<{ group: string; count: number }[]> {
  const where = requestConditions(filter, perimeter);
  const first = isTime(by) ? '1' : `2 ${order === 'asc' ? 'ASC' : 'DESC'}, 1`;
  const group = requestGroup(by, day);
  return await transaction.composed(
    by === 'person'
      ? // People are counted by ids, and named once each.
        `SELECT ${group} AS "group", request.count
         FROM (SELECT request.person_id, count(*)::int AS count
               FROM ${DATED} WHERE ${where} GROUP BY request.person_id) request ${PERSON}
         ORDER BY ${first}`
      : `SELECT ${group} AS "group", count(*)::int AS count
         FROM ${DATED} ${tablesOfGroup(by)} WHERE ${where} GROUP BY 1 ORDER BY ${first}`,
    where.values,
  );
}

/** Counted by ids, then named one by one: the règlement lets through very few of them. */
export async function findDoubles(
  transaction: Reads,
  ...[filter, perimeter, page]: Arguments<'findDoubles'>
): ReturnType<ReportRepository['findDoubles']> {
  const where = requestConditions(filter, perimeter);
  const statement = `SELECT person.id || ' ' || action.id AS id, ${FULL_NAME} AS person, person.email,
      action.title AS action, request.requests
    FROM (SELECT request.person_id, request.action_id, count(*)::int AS requests
          FROM ${DATED} WHERE ${where} AND ${IS_LIVE}
          GROUP BY request.person_id, request.action_id, date_part('year', session.first_day)
          HAVING count(*) > 1) request ${ACTION}
    CROSS JOIN LATERAL (SELECT * FROM accounts WHERE id = request.person_id OFFSET 0) person`;
  const order = 'requests DESC, person, email, action';
  return await readPage(transaction, statement, { where, page, order });
}
