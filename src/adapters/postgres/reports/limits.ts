import type { Paged, Perimeter, QuotaLine, ReportRepository } from '#ports/report-repository.ts';
import type { Reads } from '../transaction.ts';
import { addPerimeter, Conditions, inStructures, requestConditions } from './conditions.ts';
import { paged, pagedOf, readPage, type WithTotal } from './paging.ts';
import {
  ACTION,
  COUNTS,
  DATED,
  daysOf,
  FULL_NAME,
  IS_FORMATION,
  RESERVED,
  SEATED,
} from './tables.ts';

type Arguments<Name extends keyof ReportRepository> = Parameters<ReportRepository[Name]>;

export async function findQuotas(
  transaction: Reads,
  ...[filter, perimeter, page]: Arguments<'findQuotas'>
): Promise<Paged<QuotaLine>> {
  const where = new Conditions();
  addPeople(where, filter);
  addOwners(where, perimeter);
  const { from, until } = daysOf(filter.year);
  const isOfYear = `session.first_day BETWEEN ${where.value(from)}::date AND ${where.value(until)}::date`;
  const isMeasured = filter.measure === 'formations' ? `${isOfYear} AND ${IS_FORMATION}` : isOfYear;
  const threshold = where.value(filter.threshold);
  const below = filter.below === undefined ? '' : ` AND used < ${where.value(filter.below)}`;
  // For everybody, OFFSET 0 keeps the sessions of the year first: their requests are found one session at a time.
  const isNarrow = filter.personIds || filter.sirets || perimeter.kind !== 'everything';
  const reached = `SELECT counted.person_id, count(*)::int AS used
    FROM sessions session JOIN actions action ON action.id = session.action_id
    CROSS JOIN LATERAL (SELECT request.person_id FROM requests request
      WHERE request.session_id = session.id AND ${where} AND ${COUNTS} ${isNarrow ? '' : 'OFFSET 0'}) counted
    WHERE ${isMeasured} GROUP BY counted.person_id`;
  // Below a figure are those, too, who have asked for nothing; a prestataire knows of none of them.
  const isAboutAll = filter.below !== undefined && perimeter.kind !== 'provider';
  const people = isAboutAll
    ? `SELECT person.id AS person_id, coalesce(used, 0) AS used
       FROM accounts person LEFT JOIN (${reached}) reached ON reached.person_id = person.id
       WHERE ${beneficiaries(where, filter, perimeter)}`
    : reached;
  // Names are looked up for the page, and for those who come level with its last line.
  const found = paged(
    `SELECT person.id, ${FULL_NAME} AS person, person.email, person.siret, used, total
     FROM (SELECT *, count(*) OVER ()::int AS total, rank() OVER (ORDER BY used DESC) AS place
           FROM (${people}) counted WHERE used >= ${threshold}${below}) placed
     JOIN accounts person ON person.id = placed.person_id
     WHERE place <= ${where.value(page.offset + page.limit)}
     ORDER BY used DESC, person, email`,
    where,
    page,
  );
  // Both figures are counted for the lines of the page only.
  const rows = await transaction.composed<WithTotal<QuotaLine>>(
    `SELECT page.id, page.person, page.email, structure.name AS structure, counted.actions, counted.formations, page.total
     FROM (${found}) page LEFT JOIN structures structure ON structure.siret = page.siret
     CROSS JOIN LATERAL (SELECT count(*)::int AS actions, (count(*) FILTER (WHERE ${IS_FORMATION}))::int AS formations
       FROM ${DATED} ${ACTION} WHERE request.person_id = page.id AND ${isOfYear} AND ${where} AND ${COUNTS}) counted
     ORDER BY page.used DESC, page.person, page.email`,
    where.values,
  );
  return pagedOf(rows);
}

/** Who may ask for something: the active people of a structure, those who run things aside. */
function beneficiaries(
  where: Conditions,
  filter: Arguments<'findQuotas'>[0],
  perimeter: Perimeter,
): string {
  return [
    `person.status = 'active' AND person.siret IS NOT NULL`,
    `NOT person.roles && ARRAY['gestionnaire', 'prestataire']`,
    ...(filter.personIds ? [`person.id = ANY(${where.value(filter.personIds)})`] : []),
    ...(filter.sirets ? [`person.siret = ANY(${where.value(filter.sirets)})`] : []),
    ...(perimeter.kind === 'structures' ? [inStructures(where, 'person', perimeter)] : []),
    ...(perimeter.kind === 'person' ? [`person.id = ${where.value(perimeter.accountId)}`] : []),
  ].join(' AND ');
}

export async function findStructuresAtLimit(
  transaction: Reads,
  ...[filter, perimeter, page]: Arguments<'findStructuresAtLimit'>
): ReturnType<ReportRepository['findStructuresAtLimit']> {
  const where = requestConditions(filter, perimeter);
  const threshold = where.value(filter.threshold);
  return await readPage(
    transaction,
    `SELECT structure.siret || ' ' || action.id AS id, structure.name AS structure, action.title AS action,
            count(DISTINCT request.person_id)::int AS people
     FROM ${DATED} ${ACTION} JOIN structures structure ON structure.siret = request.siret
     WHERE ${where} AND ${RESERVED} AND ${SEATED}
     GROUP BY structure.siret, action.id HAVING count(DISTINCT request.person_id) >= ${threshold}`,
    { where, page, order: 'people DESC, structure, action' },
  );
}

/** Limits follow people, not the structures they had: those of now may be seen, with all their requests. */
function addOwners(where: Conditions, perimeter: Perimeter): void {
  if (perimeter.kind !== 'structures') {
    addPerimeter(where, perimeter);
    return;
  }
  where.add(
    `request.person_id = ANY(ARRAY(SELECT person.id FROM accounts person
       WHERE ${inStructures(where, 'person', perimeter)}))`,
  );
}

function addPeople(
  where: Conditions,
  { personIds, sirets }: { personIds?: string[]; sirets?: string[] },
): void {
  if (personIds) where.add('request.person_id = ANY(?)', personIds);
  if (sirets) {
    where.add(
      `request.person_id = ANY(ARRAY(SELECT id FROM accounts WHERE siret = ANY(?)))`,
      sirets,
    );
  }
}
