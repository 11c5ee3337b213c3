import type { BasketItem, BasketStore } from '#ports/basket-store.ts';
import type { Transaction } from './transaction.ts';

export class PostgresBasketStore implements BasketStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async findOfPerson(personId: string): Promise<BasketItem[]> {
    return await this.transaction.rows<BasketItem>(
      `SELECT person_id AS "personId", session_id AS "sessionId", coalesce(motivation, '') AS motivation,
              added_at AS "addedAt"
       FROM basket_items WHERE person_id = $1 ORDER BY added_at, session_id`,
      [personId],
    );
  }

  async save({ personId, sessionId, motivation, addedAt }: BasketItem): Promise<boolean> {
    const [row] = await this.transaction.rows<{ isNew: boolean }>(
      `INSERT INTO basket_items (person_id, session_id, motivation, added_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id, session_id) DO UPDATE SET motivation = excluded.motivation
       RETURNING xmax = 0 AS "isNew"`,
      [personId, sessionId, motivation, addedAt],
    );
    return row?.isNew ?? false;
  }

  async remove(personId: string, sessionId: string): Promise<void> {
    this.transaction.write('DELETE FROM basket_items WHERE person_id = $1 AND session_id = $2', [
      personId,
      sessionId,
    ]);
  }
}
