import type { ConversationRef, IncomingMessage } from '#conversation/message.ts';
import type { Reply } from '#ports/channel.ts';
import type { Inbox, InboxEntry } from '#ports/inbox.ts';
import { toJson } from './to-json.ts';
import type { Transaction } from './transaction.ts';

export class PostgresInbox implements Inbox {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  // A conversation in use is touched once an hour at most, so that a burst of messages does not rewrite it. Whoever writes
  // can be written to again: one that was blocked no longer is, unless this message says that the bot has left.
  async record(message: IncomingMessage): Promise<boolean> {
    const { conversation, sender, address } = message;
    const inserted = await this.transaction.rows(
      `WITH conversation AS (
         INSERT INTO conversations (channel, id, scope, sender_id, reference, last_used_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (channel, id) DO UPDATE
         SET reference = excluded.reference, last_used_at = excluded.last_used_at,
             sender_id = coalesce(excluded.sender_id, conversations.sender_id), is_blocked = false
         WHERE conversations.is_blocked
            OR conversations.reference <> excluded.reference
            OR conversations.sender_id IS DISTINCT FROM excluded.sender_id
            OR conversations.last_used_at < excluded.last_used_at - interval '1 hour'
       )
       INSERT INTO inbox (channel, conversation_id, message_id, message, received_at)
       VALUES ($1, $2, $7, $8, $6)
       ON CONFLICT (channel, conversation_id, message_id) DO NOTHING
       RETURNING sequence`,
      [
        conversation.channel,
        conversation.id,
        conversation.scope,
        conversation.scope === 'private' ? sender.id : null,
        toJson(address ?? null),
        message.receivedAt,
        message.id,
        toJson(message),
      ],
    );
    return inserted.length > 0;
  }

  // Sent together: the second statement sees what was committed before the lock was had.
  async lockNext({ channel, id }: ConversationRef): Promise<InboxEntry | null> {
    const [, [entry]] = await Promise.all([
      this.transaction.rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`, [
        `${channel}:${id}`,
      ]),
      this.transaction.rows<InboxEntry>(
        `SELECT sequence, message FROM inbox
         WHERE channel = $1 AND conversation_id = $2 AND NOT is_handled
         ORDER BY sequence LIMIT 1`,
        [channel, id],
      ),
    ]);
    return entry ?? null;
  }

  async markHandled(
    sequence: bigint,
    result: { reply?: Reply; failureReference?: string },
  ): Promise<boolean> {
    const [row] = await this.transaction.rows<{ isMore: boolean }>(
      `UPDATE inbox handled SET is_handled = true, reply = $2, failure_reference = $3 WHERE sequence = $1
       RETURNING EXISTS (
         SELECT FROM inbox next
         WHERE next.channel = handled.channel AND next.conversation_id = handled.conversation_id
           AND NOT next.is_handled AND next.sequence > handled.sequence) AS "isMore"`,
      [sequence, toJson(result.reply ?? {}), result.failureReference ?? null],
    );
    return row?.isMore ?? false;
  }

  // The playground is its own client: what it would show again is emptied too.
  async redact({ id, conversation }: Pick<IncomingMessage, 'id' | 'conversation'>): Promise<void> {
    if (conversation.channel === 'playground') {
      this.transaction.write(
        `UPDATE playground_messages SET content = jsonb_set(content, '{text}', '"…"')
         WHERE person_id = $1 AND 'playground:' || id = $2 AND content ? 'text'`,
        [conversation.id, id],
      );
    }
    this.transaction.write(
      `UPDATE inbox SET message =
         jsonb_set(message #- '{sender,name}' #- '{content,inputs}', '{content,text}', '""')
       WHERE channel = $1 AND conversation_id = $2 AND message_id = $3`,
      [conversation.channel, conversation.id, id],
    );
  }

  async findReply({
    id,
    conversation,
  }: Pick<IncomingMessage, 'id' | 'conversation'>): Promise<Reply | null> {
    const [row] = await this.transaction.rows<{ reply: Reply }>(
      `SELECT reply FROM inbox
       WHERE channel = $1 AND conversation_id = $2 AND message_id = $3 AND is_handled`,
      [conversation.channel, conversation.id, id],
    );
    return row?.reply ?? null;
  }

  async findUnhandled(limit: number): Promise<ConversationRef[]> {
    return this.transaction.rows<ConversationRef>(
      `SELECT conversation.channel, conversation.id, conversation.scope
       FROM (SELECT channel, conversation_id, min(sequence) AS first FROM inbox
             WHERE NOT is_handled GROUP BY channel, conversation_id) waiting
       JOIN conversations conversation
         ON conversation.channel = waiting.channel AND conversation.id = waiting.conversation_id
       ORDER BY waiting.first LIMIT $1`,
      [limit],
    );
  }
}
