import type { ConversationRef } from '#conversation/message.ts';
import type { ConversationStore, StoredConversation } from '#ports/conversation-store.ts';
import { toJson } from './to-json.ts';
import type { Transaction } from './transaction.ts';

type Row = Omit<StoredConversation, 'ref'> & ConversationRef;

export class PostgresConversationStore implements ConversationStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async load(ref: ConversationRef): Promise<StoredConversation | null> {
    const [row] = await this.transaction.rows<Row>(
      `SELECT channel, id, scope, reference, state, language, memory
       FROM conversations WHERE channel = $1 AND id = $2`,
      [ref.channel, ref.id],
    );
    if (row === undefined) return null;
    const { channel, id, scope, ...rest } = row;
    return { ref: { channel, id, scope }, ...rest };
  }

  // A private conversation never written in is taken for its own person's; the first message says better.
  async save({ ref, reference, state, language, memory }: StoredConversation): Promise<void> {
    this.transaction.write(
      `INSERT INTO conversations
         (channel, id, scope, sender_id, reference, state, language, memory, last_used_at)
       VALUES ($1, $2, $3, CASE WHEN $3 = 'private' THEN $2 END, $4, $5, $6, $7, now())
       ON CONFLICT (channel, id) DO UPDATE
       SET state = excluded.state, language = excluded.language, memory = excluded.memory`,
      [
        ref.channel,
        ref.id,
        ref.scope,
        toJson(reference ?? null),
        toJson(state ?? null),
        language,
        toJson(memory),
      ],
    );
  }

  // The same lock as the inbox takes for the messages of the conversation.
  async lock({ channel, id }: ConversationRef): Promise<void> {
    this.transaction.write('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [
      `${channel}:${id}`,
    ]);
  }

  async findPrivateOf(accountId: string): Promise<ConversationRef[]> {
    return this.transaction.rows<ConversationRef>(
      `SELECT conversation.channel, conversation.id, conversation.scope
       FROM chat_identities identity
       JOIN conversations conversation
         ON conversation.channel = identity.channel AND conversation.sender_id = identity.sender_id
       WHERE identity.account_id = $1 AND conversation.scope = 'private' AND NOT conversation.is_blocked
       ORDER BY conversation.last_used_at DESC`,
      [accountId],
    );
  }

  async setBlocked(ref: ConversationRef, isBlocked: boolean): Promise<void> {
    this.transaction.write(
      'UPDATE conversations SET is_blocked = $3 WHERE channel = $1 AND id = $2',
      [ref.channel, ref.id, isBlocked],
    );
  }

  async isBlocked({ channel, id }: ConversationRef): Promise<boolean> {
    const rows = await this.transaction.rows(
      'SELECT FROM conversations WHERE channel = $1 AND id = $2 AND is_blocked',
      [channel, id],
    );
    return rows.length > 0;
  }
}
