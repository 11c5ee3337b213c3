import type { SubstituteStore, Substitution } from '#ports/substitute-store.ts';
import type { Transaction } from './transaction.ts';

const SELECT = `SELECT id, valideur_id AS "valideurId", substitute_id AS "substituteId",
  from_day AS "from", until_day AS "until", status, asked_at AS "askedAt" FROM substitutes`;

export class PostgresSubstituteStore implements SubstituteStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async insert(given: Substitution): Promise<void> {
    this.transaction.write(
      `INSERT INTO substitutes (id, valideur_id, substitute_id, from_day, until_day, status, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        given.id,
        given.valideurId,
        given.substituteId,
        given.from,
        given.until,
        given.status,
        given.askedAt,
      ],
    );
  }

  async find(id: string): Promise<Substitution | null> {
    const [found] = await this.transaction.rows<Substitution>(`${SELECT} WHERE id = $1`, [id]);
    return found ?? null;
  }

  async findOpenOf(accountId: string, day: string): Promise<Substitution[]> {
    return this.transaction.rows<Substitution>(
      `${SELECT} WHERE (valideur_id = $1 OR substitute_id = $1) AND until_day >= $2
         AND status IN ('asked', 'accepted') ORDER BY from_day, id`,
      [accountId, day],
    );
  }

  async findActive(day: string, valideurIds?: string[]): Promise<Substitution[]> {
    return this.transaction.rows<Substitution>(
      `${SELECT} WHERE status = 'accepted' AND from_day <= $1 AND until_day >= $1
         AND ($2::text[] IS NULL OR valideur_id = ANY ($2)) ORDER BY asked_at, id`,
      [day, valideurIds ?? null],
    );
  }

  async findOver(since: string, before: string): Promise<Substitution[]> {
    return this.transaction.rows<Substitution>(
      `${SELECT} WHERE status = 'accepted' AND until_day >= $1 AND until_day < $2
       ORDER BY until_day, id`,
      [since, before],
    );
  }

  async changeStatus(
    id: string,
    { from, to }: { from: Substitution['status'][]; to: Substitution['status'] },
  ): Promise<boolean> {
    const rows = await this.transaction.rows(
      'UPDATE substitutes SET status = $3 WHERE id = $1 AND status = ANY ($2) RETURNING id',
      [id, from, to],
    );
    return rows.length > 0;
  }
}
