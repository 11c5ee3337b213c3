import type { ConversationRef, OutgoingMessage } from '#conversation/message.ts';
import type { Outbox, OutboxItem } from '#ports/outbox.ts';
import { toJson } from './to-json.ts';
import type { Transaction } from './transaction.ts';

export class PostgresOutbox implements Outbox {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async add(items: OutboxItem[]): Promise<void> {
    if (items.length === 0) return;
    this.transaction.write(
      `INSERT INTO outbox (key, kind, recipient, item, subject, account_id, not_before)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::text[], $6::text[],
                            $7::timestamptz[])
       ON CONFLICT (key) DO NOTHING`,
      [
        items.map((item) => item.key),
        items.map((item) => item.kind),
        items.map(recipientOf),
        items.map((item) => toJson(item)),
        items.map((item) => (item.kind === 'message' ? (item.subject ?? null) : null)),
        items.map((item) => (item.kind === 'update' ? null : (item.accountId ?? null))),
        items.map((item) => (item.kind === 'update' ? null : (item.notBefore ?? null))),
      ],
    );
  }

  // Locked: one that is taken for delivery meanwhile is not waiting any more.
  async findWaiting(subject: string): Promise<{ key: string; to: ConversationRef }[]> {
    return this.transaction.rows(
      `SELECT key, item -> 'to' AS "to" FROM outbox
       WHERE subject = $1 AND status = 'waiting' AND kind = 'message' ORDER BY id FOR UPDATE`,
      [subject],
    );
  }

  async rewrite(key: string, message: OutgoingMessage): Promise<void> {
    this.transaction.write(
      `UPDATE outbox SET item = jsonb_set(item, '{message}', $2::jsonb)
       WHERE key = $1 AND status = 'waiting'`,
      [key, toJson(message)],
    );
  }

  async findSent(subject: string): Promise<{ to: ConversationRef; messageId: string }[]> {
    return this.transaction.rows(
      `SELECT item -> 'to' AS "to", sent_message_id AS "messageId" FROM outbox
       WHERE subject = $1 AND status = 'sent' AND sent_message_id IS NOT NULL AND item ? 'to' ORDER BY id`,
      [subject],
    );
  }

  async findFile(to: ConversationRef, sha256: string): Promise<string | null> {
    const [row] = await this.transaction.rows<{ content: string }>(
      `SELECT content FROM outbox,
         LATERAL (SELECT item #>> '{message,file,contentBase64}' AS content) file
       WHERE recipient = $1 AND kind = 'message' AND content IS NOT NULL
         AND encode(sha256(decode(content, 'base64')), 'hex') = $2
       LIMIT 1`,
      [`${to.channel}:${to.id}`, sha256],
    );
    return row?.content ?? null;
  }
}

/** Items for one recipient leave in the order they were added. */
function recipientOf(item: OutboxItem): string {
  return item.kind === 'mail' ? `mail:${item.mail.to}` : `${item.to.channel}:${item.to.id}`;
}
