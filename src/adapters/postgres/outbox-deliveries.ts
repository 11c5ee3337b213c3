import { randomInt } from 'node:crypto';
import type pg from 'pg';
import type { OutboxClaim, OutboxDeliveries, Personal, Sent } from '#ports/outbox.ts';

/** First number of the advisory locks that say which sending processes are alive. */
const ALIVE_LOCK = 7411;

export class PostgresOutboxDeliveries implements OutboxDeliveries {
  private readonly pool: pg.Pool;
  /** This process, as written on its claims. */
  private readonly processNumber = randomInt(1, 2 ** 31 - 1);
  private alive: Promise<pg.PoolClient> | undefined;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  // One item for each recipient: the earliest left. One that waits for its hour holds nobody back, one that failed
  // and waits to be tried again does.
  async claim(now: string, most: number): Promise<OutboxClaim[]> {
    const client = await this.sayAlive();
    const { rows } = await client.query<OutboxClaim>({
      name: 'outbox_claim',
      text: `
        WITH due AS (
          SELECT id FROM outbox item
          WHERE status = 'waiting' AND coalesce(not_before, $1) <= $1 AND coalesce(retry_at, $1) <= $1
            AND NOT EXISTS (
              SELECT FROM outbox earlier
              WHERE earlier.recipient = item.recipient AND earlier.id < item.id
                AND (earlier.status = 'claimed'
                  OR earlier.status = 'waiting' AND coalesce(earlier.not_before, $1) <= $1))
          ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
        ), claimed AS (
          UPDATE outbox SET status = 'claimed', claimed_at = $1, claimed_by = $3, attempts = attempts + 1
          FROM due WHERE outbox.id = due.id AND outbox.status = 'waiting'
          RETURNING outbox.id, outbox.item, outbox.attempts - 1 AS attempts
        )
        SELECT claimed.id, claimed.item, claimed.attempts, conversation.reference
        FROM claimed LEFT JOIN conversations conversation
          ON conversation.channel = claimed.item #>> '{to,channel}'
         AND conversation.id = claimed.item #>> '{to,id}'
        ORDER BY claimed.id`,
      values: [now, most, this.processNumber],
    });
    return rows;
  }

  async markSent(sent: readonly Sent[]): Promise<void> {
    const client = await this.sayAlive();
    await client.query({
      name: 'outbox_sent',
      text: `
        UPDATE outbox
        SET status = 'sent', finished_at = sent.at, sent_message_id = sent.message_id, failure = NULL
        FROM unnest($1::bigint[], $2::timestamptz[], $3::text[]) AS sent (id, at, message_id)
        WHERE outbox.id = sent.id`,
      values: [
        sent.map(({ id }) => id),
        sent.map(({ at }) => at),
        sent.map(({ messageId }) => messageId ?? null),
      ],
    });
  }

  async markFailed(
    id: bigint,
    failure: { at: string; reason: string; retryAt?: string },
  ): Promise<void> {
    const client = await this.sayAlive();
    await client.query(
      `UPDATE outbox
       SET status = CASE WHEN $4::timestamptz IS NULL THEN 'failed' ELSE 'waiting' END,
           failure = $3, retry_at = $4, claimed_at = NULL, claimed_by = NULL,
           finished_at = CASE WHEN $4::timestamptz IS NULL THEN $2::timestamptz END
       WHERE id = $1 AND status IN ('claimed', 'uncertain')`,
      [id, failure.at, failure.reason, failure.retryAt ?? null],
    );
  }

  async releaseAbandoned(claimedBefore: string): Promise<number> {
    const client = await this.sayAlive();
    const { rowCount } = await client.query(
      `UPDATE outbox
       SET status = 'uncertain', finished_at = claimed_at, failure = 'the sending process stopped meanwhile'
       WHERE status = 'claimed'
         AND (claimed_at < $1 OR claimed_by NOT IN (
           SELECT objid::bigint FROM pg_locks
           WHERE locktype = 'advisory' AND granted AND classid = $2 AND objsubid = 2
             AND database = (SELECT oid FROM pg_database WHERE datname = current_database())))`,
      [claimedBefore, ALIVE_LOCK],
    );
    return rowCount ?? 0;
  }

  async findUncertain(since: string): Promise<Personal[]> {
    const { rows } = await this.pool.query<{ item: Personal }>(
      `SELECT item FROM outbox
       WHERE status = 'uncertain' AND kind IN ('message', 'mail') AND account_id IS NOT NULL
         AND item IS NOT NULL AND finished_at >= $1 AND key NOT LIKE '%:again'
       ORDER BY id`,
      [since],
    );
    return rows.map(({ item }) => item);
  }

  async nextDue(): Promise<string | null> {
    const { rows } = await this.pool.query<{ due: string | null }>(
      `SELECT min(greatest(not_before, retry_at, created_at)) AS due FROM outbox WHERE status = 'waiting'`,
    );
    return rows[0]?.due ?? null;
  }

  /** Gives back what says that this process is alive. */
  async close(): Promise<void> {
    const alive = this.alive;
    this.alive = undefined;
    (await alive?.catch(() => undefined))?.release(true);
  }

  // A connection kept for as long as the process lives: the database forgets its lock when the process dies. What is asked
  // on it is done in order: an item noted as sent lets the recipient’s next one be taken at once.
  private sayAlive(): Promise<pg.PoolClient> {
    this.alive ??= this.holdLock().catch((error: unknown) => {
      this.alive = undefined;
      throw error;
    });
    return this.alive;
  }

  private async holdLock(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    client.on('error', () => {
      // Given back already.
      if (this.alive === undefined) return;
      this.alive = undefined;
      client.release(true);
    });
    await client
      .query('SELECT pg_advisory_lock($1, $2)', [ALIVE_LOCK, this.processNumber])
      .catch((error: unknown) => {
        client.release(true);
        throw error;
      });
    return client;
  }
}
