import type { Perimeter } from '#ports/report-repository.ts';
import type { Reads } from '../transaction.ts';
import { addPerimeter, Conditions, inStructures } from './conditions.ts';
import { DATED } from './tables.ts';

type Narrow = Exclude<Perimeter, { kind: 'everything' }>;

/** Whose name may be looked for: the people of the structures, and those with a request that is seen. */
export async function findPeopleWithin(transaction: Reads, perimeter: Narrow): Promise<string[]> {
  if (perimeter.kind === 'person') return [perimeter.accountId];
  const where = new Conditions();
  addPerimeter(where, perimeter);
  const asked = `SELECT request.person_id AS id FROM ${DATED} WHERE ${where}`;
  const members =
    perimeter.kind === 'structures'
      ? `UNION SELECT person.id FROM accounts person WHERE ${inStructures(where, 'person', perimeter)}`
      : '';
  const rows = await transaction.composed<{ id: string }>(
    `SELECT DISTINCT id FROM (${asked} ${members}) known`,
    where.values,
  );
  return rows.map(({ id }) => id);
}

/** Which structures may be named. */
export async function findSiretsWithin(transaction: Reads, perimeter: Narrow): Promise<string[]> {
  const where = new Conditions();
  const rows = await transaction.composed<{ siret: string | null }>(
    perimeter.kind === 'structures'
      ? `SELECT siret FROM structures structure WHERE ${inStructures(where, 'structure', perimeter)}`
      : perimeter.kind === 'person'
        ? `SELECT siret FROM accounts WHERE id = ${where.value(perimeter.accountId)}`
        : `SELECT DISTINCT request.siret FROM ${DATED}
           WHERE session.provider_id = ${where.value(perimeter.accountId)}`,
    where.values,
  );
  return rows.flatMap(({ siret }) => siret ?? []);
}
