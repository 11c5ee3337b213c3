import type { Subscription, SubscriptionStore } from '#ports/subscription-store.ts';
import type { Transaction } from './transaction.ts';

const SELECT = `SELECT id, account_id AS "accountId", plan, known, next_at AS "nextAt",
  created_at AS "createdAt" FROM subscriptions`;

export class PostgresSubscriptionStore implements SubscriptionStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async insert(given: Subscription): Promise<boolean> {
    const { id, accountId, plan, known, nextAt, createdAt } = given;
    const rows = await this.transaction.rows(
      `INSERT INTO subscriptions (id, account_id, plan, known, next_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, accountId, JSON.stringify(plan), JSON.stringify(known), nextAt, createdAt],
    );
    return rows.length > 0;
  }

  async find(id: string): Promise<Subscription | null> {
    const [found] = await this.transaction.rows<Subscription>(`${SELECT} WHERE id = $1`, [id]);
    return found ?? null;
  }

  async findOf(accountId: string): Promise<Subscription[]> {
    return this.transaction.rows<Subscription>(
      `${SELECT} WHERE account_id = $1 ORDER BY created_at, id`,
      [accountId],
    );
  }

  async findDue(now: string, limit: number): Promise<string[]> {
    const rows = await this.transaction.rows<{ id: string }>(
      'SELECT id FROM subscriptions WHERE next_at <= $1 ORDER BY next_at, id LIMIT $2',
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  async take(id: string, now: string): Promise<Subscription | null> {
    const [found] = await this.transaction.rows<Subscription>(
      `${SELECT} WHERE id = $1 AND next_at <= $2 FOR UPDATE SKIP LOCKED`,
      [id, now],
    );
    return found ?? null;
  }

  async update(
    id: string,
    { plan, known, nextAt }: Partial<Pick<Subscription, 'plan' | 'known' | 'nextAt'>>,
  ): Promise<void> {
    this.transaction.write(
      `UPDATE subscriptions SET plan = coalesce($2, plan), known = coalesce($3, known),
         next_at = coalesce($4, next_at) WHERE id = $1`,
      [
        id,
        plan === undefined ? null : JSON.stringify(plan),
        known === undefined ? null : JSON.stringify(known),
        nextAt ?? null,
      ],
    );
  }

  async remove(id: string): Promise<boolean> {
    const rows = await this.transaction.rows(
      'DELETE FROM subscriptions WHERE id = $1 RETURNING id',
      [id],
    );
    return rows.length > 0;
  }
}
