import type { Paged, Perimeter, QuotaLine, ReportRepository } from '#ports/report-repository.ts';
import type { Transaction } from '../transaction.ts';
import { addPerimeter, Conditions, inStructures, requestConditions } from './conditions.ts';
import { paged, pagedOf, readPage, type WithTotal } from './paging.ts';
import { ACTION, COUNTS, DATED, daysOf, FULL_NAME, RESERVED, SEATED } from './tables.ts';

type Arguments<Name extends keyof ReportRepository> = Parameters<ReportRepository[Name]>;

/** Read once from end to end, where thousands of names are wanted: one look-up each takes longer. */
const EVERYBODY = '(SELECT id, first_name, surname, email, siret FROM accounts OFFSET 0)';

export async function findQuotas(
  transaction: Transaction,
  ...[filter, perimeter, page]: Arguments<'findQuotas'>
): Promise<Paged<QuotaLine>> {
  const where = new Conditions();
  addPeople(where, filter);
  addOwners(where, perimeter);
  const { from, until } = daysOf(filter.year);
  const days = `BETWEEN ${where.value(from)}::date AND ${where.value(until)}::date`;
  const threshold = where.value(filter.threshold);
  const below =
    filter.below === undefined
      ? ''
      : ` AND coalesce(${filter.measure}, 0) < ${where.value(filter.below)}`;
  // For everybody, OFFSET 0 keeps the sessions of the year first: their requests are found one session at a time.
  const isNarrow = filter.personIds || filter.sirets || perimeter.kind !== 'everything';
  const used = `SELECT counted.person_id, count(*)::int AS actions,
      (count(*) FILTER (WHERE action.kind = 'formation'))::int AS formations
    FROM sessions session JOIN actions action ON action.id = session.action_id
    CROSS JOIN LATERAL (SELECT request.person_id FROM requests request
      WHERE request.session_id = session.id AND ${where} AND ${COUNTS} ${isNarrow ? '' : 'OFFSET 0'}) counted
    WHERE session.first_day ${days} GROUP BY counted.person_id`;
  // Below a figure are those, too, who have asked for nothing; a prestataire knows of none of them.
  const isAboutAll = filter.below !== undefined && perimeter.kind !== 'provider';
  const people = isAboutAll
    ? `accounts person LEFT JOIN (${used}) used ON used.person_id = person.id`
    : `(${used}) used JOIN ${isNarrow ? 'accounts' : EVERYBODY} person ON person.id = used.person_id`;
  const kept = isAboutAll ? ` AND ${beneficiaries(where, filter, perimeter)}` : '';
  const found = paged(
    `SELECT person.id, ${FULL_NAME} AS person, person.email, person.siret,
            coalesce(actions, 0) AS actions, coalesce(formations, 0) AS formations,
            count(*) OVER ()::int AS total
     FROM ${people}
     WHERE coalesce(${filter.measure}, 0) >= ${threshold}${below}${kept}
     ORDER BY ${filter.measure} DESC, person, email`,
    where,
    page,
  );
  const rows = await transaction.composed<WithTotal<QuotaLine>>(
    `SELECT page.id, page.person, page.email, structure.name AS structure, page.actions, page.formations, page.total
     FROM (${found}) page LEFT JOIN structures structure ON structure.siret = page.siret
     ORDER BY ${filter.measure} DESC, person, email`,
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
  transaction: Transaction,
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
