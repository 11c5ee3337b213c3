import type { DeliveryReport, Undelivered } from '#ports/delivery-report.ts';
import type { Transaction } from './transaction.ts';

export class PostgresDeliveryReport implements DeliveryReport {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  // A card that could not be drawn again is no message: whoever has it sees the present state when they press.
  async findUndelivered(since: string, limit: number): Promise<Undelivered[]> {
    return this.transaction.rows<Undelivered>(
      `SELECT entry.finished_at AS at, COALESCE(entry.account_id, (
           SELECT identity.account_id FROM conversations talk
           JOIN chat_identities identity
             ON identity.channel = talk.channel AND identity.sender_id = talk.sender_id
           WHERE talk.channel = split_part(entry.recipient, ':', 1)
             AND talk.id = substr(entry.recipient, strpos(entry.recipient, ':') + 1))) AS "accountId",
         CASE WHEN entry.kind = 'mail' THEN 'mail' ELSE split_part(entry.recipient, ':', 1) END AS by,
         entry.status, entry.failure AS reason,
         (SELECT replace(substring(other.key FROM '[a-z]+$'), 'again', 'mail') FROM outbox other
          WHERE other.status = 'sent' AND other.key <> entry.key AND other.key = ANY (entry.key || ':again' || ARRAY(
            SELECT regexp_replace(entry.key, $3, '') || ':' || way
            FROM unnest(ARRAY['teams', 'telegram', 'playground', 'mail']) AS way))
          LIMIT 1) AS "rescuedBy"
       FROM outbox entry
       WHERE entry.status IN ('failed', 'uncertain') AND entry.kind IN ('message', 'mail')
         AND entry.finished_at >= $1
       ORDER BY entry.finished_at DESC, entry.id DESC LIMIT $2`,
      [since, limit, ':(teams|telegram|playground|mail)$'],
    );
  }

  async countSent(since: string): Promise<number> {
    const [row] = await this.transaction.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM outbox
       WHERE status = 'sent' AND kind IN ('message', 'mail') AND finished_at >= $1`,
      [since],
    );
    return row?.count ?? 0;
  }
}
