import type {
  MembershipRecord,
  StructureRecord,
  StructureRepository,
} from '#ports/structure-repository.ts';
import { searchText, startsWord, wordsOf } from './search-text.ts';
import type { Transaction } from './transaction.ts';

const COLUMNS = `siret, name, ape_code AS "apeCode", address, postcode, town,
  is_training_organisation AS "isTrainingOrganisation", status`;
const MEMBERSHIP_COLUMNS = `id, siret, year, formula, status, is_renewal AS "isRenewal",
  invoice_number AS "invoiceNumber", requested_at AS "requestedAt"`;
/** Under it, two names do not resemble each other. */
const MIN_RESEMBLANCE = 0.5;

export class PostgresStructureRepository implements StructureRepository {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async find(siret: string): Promise<StructureRecord | null> {
    const [structure] = await this.findMany([siret]);
    return structure ?? null;
  }

  async findMany(sirets: string[]): Promise<StructureRecord[]> {
    if (sirets.length === 0) return [];
    return this.transaction.rows<StructureRecord>(
      `SELECT ${COLUMNS} FROM structures WHERE siret = ANY ($1) ORDER BY siret`,
      [sirets],
    );
  }

  // A structure that has every word comes before one whose words only resemble, each on its own: « mision local pau ».
  async search(text: string, limit: number, among?: string[]): Promise<StructureRecord[]> {
    const words = wordsOf(text);
    if (words.length === 0) return [];
    const compact = text.replace(/\s/g, '');
    if (/^\d{9,14}$/.test(compact)) words.splice(0, words.length, compact);
    return this.transaction.rows<StructureRecord>(
      `SELECT ${COLUMNS} FROM structures
       CROSS JOIN LATERAL (
         SELECT avg(word_similarity(word, search_text)) AS resemblance FROM unnest($2::text[]) AS word
       ) AS compared
       WHERE status <> 'refused' AND ($5::text[] IS NULL OR siret = ANY ($5))
         AND (search_text LIKE ALL ($1) OR search_text %> ANY ($2) AND resemblance >= $3)
       ORDER BY search_text LIKE ALL ($1) DESC, resemblance DESC, name, siret
       LIMIT $4`,
      [words.map(startsWord), words, MIN_RESEMBLANCE, limit, among ?? null],
    );
  }

  async save(structure: StructureRecord): Promise<void> {
    const { siret, name, apeCode, address, postcode, town } = structure;
    this.transaction.write(
      `INSERT INTO structures (siret, siren, name, ape_code, address, postcode, town,
         is_training_organisation, status, search_text)
       VALUES ($1, left($1, 9), $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (siret) DO UPDATE
       SET name = $2, ape_code = $3, address = $4, postcode = $5, town = $6,
           is_training_organisation = $7, status = $8, search_text = $9`,
      [
        siret,
        name,
        apeCode,
        address,
        postcode,
        town,
        structure.isTrainingOrganisation,
        structure.status,
        searchText(name, town, siret),
      ],
    );
  }

  // In one order, so that two transactions never wait for each other; a structure not recorded yet is locked too.
  async lock(sirets: string[]): Promise<void> {
    for (const siret of [...new Set(sirets)].sort()) {
      this.transaction.write('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [siret]);
    }
  }

  async findMemberships(sirens: string[]): Promise<MembershipRecord[]> {
    if (sirens.length === 0) return [];
    return this.transaction.rows<MembershipRecord>(
      `SELECT ${MEMBERSHIP_COLUMNS} FROM memberships WHERE siren = ANY ($1)
       ORDER BY year, requested_at, id`,
      [sirens],
    );
  }

  async findMembership(id: string): Promise<MembershipRecord | null> {
    const [membership] = await this.transaction.rows<MembershipRecord>(
      `SELECT ${MEMBERSHIP_COLUMNS} FROM memberships WHERE id = $1`,
      [id],
    );
    return membership ?? null;
  }

  async findMembershipsIn(
    statuses: MembershipRecord['status'][],
    limit: number,
  ): Promise<MembershipRecord[]> {
    return this.transaction.rows<MembershipRecord>(
      `SELECT ${MEMBERSHIP_COLUMNS} FROM memberships WHERE status = ANY ($1)
       ORDER BY requested_at, id LIMIT $2`,
      [statuses, limit],
    );
  }

  async findEstablishments(siren: string): Promise<StructureRecord[]> {
    return this.transaction.rows<StructureRecord>(
      `SELECT ${COLUMNS} FROM structures WHERE siren = $1 AND status = 'active' ORDER BY siret`,
      [siren],
    );
  }

  async saveMembership(membership: MembershipRecord): Promise<void> {
    const { id, siret, year, formula, status, isRenewal, invoiceNumber, requestedAt } = membership;
    this.transaction.write(
      `INSERT INTO memberships (id, siret, siren, year, formula, status, is_renewal, invoice_number, requested_at)
       VALUES ($1, $2, left($2, 9), $3, $4, $5, $6, $7, $8)
       ON CONFLICT (id) DO UPDATE
       SET siret = $2, siren = left($2, 9), year = $3, formula = $4, status = $5, is_renewal = $6,
           invoice_number = $7, requested_at = $8`,
      [id, siret, year, formula, status, isRenewal, invoiceNumber, requestedAt],
    );
  }
}
