import type { ReportRepository } from '#ports/report-repository.ts';
import type { Reads } from '../transaction.ts';
import { Conditions } from './conditions.ts';
import { readPage } from './paging.ts';

type Arguments<Name extends keyof ReportRepository> = Parameters<ReportRepository[Name]>;

export async function findMembers(
  transaction: Reads,
  ...[{ year, isMember, sirets, formula: asked }, page]: Arguments<'findMembers'>
): ReturnType<ReportRepository['findMembers']> {
  const where = new Conditions();
  const formula = `(SELECT membership.formula FROM memberships membership
    WHERE membership.siren = structure.siren AND membership.year = ${where.value(year)}
      AND membership.status = 'active' LIMIT 1)`;
  const among = sirets ? `AND structure.siret = ANY(${where.value(sirets)})` : '';
  const chosen = asked ? ` AND formula = ${where.value(asked)}` : '';
  return await readPage(
    transaction,
    `SELECT * FROM (SELECT structure.siret AS id, structure.name AS structure, structure.town, ${formula} AS formula
       FROM structures structure WHERE structure.status = 'active' ${among}) known
     WHERE formula IS ${isMember ? 'NOT NULL' : 'NULL'}${chosen}`,
    { where, page, order: 'structure, town' },
  );
}

export async function findUnpaidRenewals(
  transaction: Reads,
  ...[year, page]: Arguments<'findUnpaidRenewals'>
): ReturnType<ReportRepository['findUnpaidRenewals']> {
  const where = new Conditions();
  where.add('membership.year = ?', year);
  return await readPage(
    transaction,
    `SELECT structure.siret, structure.name AS structure, membership.status, membership.requested_at AS "requestedAt"
     FROM memberships membership JOIN structures structure ON structure.siret = membership.siret
     WHERE ${where} AND membership.is_renewal
       AND membership.status IN ('requested', 'approved', 'invoiced')`,
    { where, page, order: '"requestedAt", structure' },
  );
}

/** Those whose membership ended with the year before, one line for each SIREN that had one. */
export async function findNotRenewed(
  transaction: Reads,
  ...[year, page]: Arguments<'findNotRenewed'>
): ReturnType<ReportRepository['findNotRenewed']> {
  const where = new Conditions();
  where.add('membership.year = ? - 1', year);
  where.add(
    `NOT EXISTS (SELECT FROM memberships later
       WHERE later.siren = membership.siren AND later.year = ?
         AND (later.status = 'active' OR later.is_renewal AND later.status <> 'rejected'))`,
    year,
  );
  return await readPage(
    transaction,
    `SELECT DISTINCT ON (membership.siren) structure.siret, structure.name AS structure
     FROM memberships membership JOIN structures structure ON structure.siret = membership.siret
     WHERE ${where} AND membership.status = 'active'
     ORDER BY membership.siren, structure.siret`,
    { where, page, order: 'structure, siret' },
  );
}
