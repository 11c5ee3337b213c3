import type { ChannelName, ConversationRef } from '#conversation/message.ts';
import type {
  KeptMessage,
  KeptRecords,
  PersonalDataStore,
  RecordsOwner,
} from '#ports/personal-data-store.ts';
import { findKeptRecords } from './kept-records.ts';
import type { Transaction } from './transaction.ts';

/** A message without its words: what is left is where it went, so that later ones still find their place. */
const WITHOUT_WORDS = `jsonb_strip_nulls(jsonb_build_object('kind', item -> 'kind', 'key', item -> 'key', 'to', item -> 'to'))`;

/** Presses whose arguments hold words of a person: answers of a dialog, questions, queries. */
const HOLDS_WORDS = `(press ->> 'intent' = 'dialog' OR press -> 'args' ?| array['question', 'text', 'reading'])`;

const OVER = `status IN ('sent', 'failed', 'uncertain')`;

interface Chat {
  channel: ChannelName;
  id: string;
}

export class PostgresPersonalDataStore implements PersonalDataStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async findMessages(conversations: ConversationRef[]): Promise<KeptMessage[]> {
    const [channels, ids] = [conversations.map((ref) => ref.channel), conversations.map(idOf)];
    return this.transaction.rows<KeptMessage>(
      `WITH chat AS (SELECT * FROM unnest($1::text[], $2::text[]) AS chat (channel, id))
       SELECT received_at AS at, chat.channel, 'person' AS "from", message #>> '{content,text}' AS text
       FROM inbox JOIN chat ON chat.channel = inbox.channel AND chat.id = inbox.conversation_id
       WHERE coalesce(message #>> '{content,text}', '') <> ''
       UNION ALL
       SELECT coalesce(finished_at, created_at), chat.channel, 'bot',
              concat_ws(' ', item #>> '{message,text}', item #>> '{message,card,title}', item #>> '{message,card,body}')
       FROM outbox JOIN chat ON outbox.recipient = chat.channel || ':' || chat.id
       WHERE kind = 'message' AND item ? 'message'
       ORDER BY at`,
      [channels, ids],
    );
  }

  findRecords(owner: RecordsOwner): Promise<KeptRecords> {
    return findKeptRecords(this.transaction, owner);
  }

  async erase({ accountId, email }: { accountId: string; email: string }): Promise<void> {
    const chats = await this.transaction.rows<Chat>(
      `SELECT conversation.channel, conversation.id
       FROM chat_identities identity JOIN conversations conversation
         ON conversation.channel = identity.channel AND conversation.sender_id = identity.sender_id
       WHERE identity.account_id = $1 AND conversation.scope = 'private'`,
      [accountId],
    );
    await this.eraseChats(chats);
    await this.eraseMails(email);
    await this.eraseOwn(accountId);
  }

  async purgeTexts(before: string): Promise<number> {
    const counts = await Promise.all(
      [
        `UPDATE inbox SET message = NULL, reply = '{}'
         WHERE is_handled AND message IS NOT NULL AND received_at < $1 RETURNING 1`,
        `UPDATE outbox SET item = ${WITHOUT_WORDS}
         WHERE ${OVER} AND kind <> 'mail' AND item ? 'message' AND finished_at < $1 RETURNING 1`,
        `UPDATE outbox SET item = NULL, recipient = 'mail:'
         WHERE ${OVER} AND kind = 'mail' AND item IS NOT NULL AND finished_at < $1 RETURNING 1`,
        `UPDATE conversations SET state = NULL, memory = memory - 'topic'
         WHERE last_used_at < $1 AND (state IS NOT NULL OR memory ? 'topic') RETURNING 1`,
        `DELETE FROM presses WHERE created_at < $1 AND ${HOLDS_WORDS} RETURNING 1`,
        'DELETE FROM email_codes WHERE requested_at < $1 RETURNING 1',
        'DELETE FROM shown_mails WHERE sent_at < $1 RETURNING 1',
        'DELETE FROM playground_messages WHERE at < $1 RETURNING 1',
        'UPDATE feedback SET question = NULL WHERE at < $1 AND question IS NOT NULL RETURNING 1',
        `UPDATE petitions SET email = NULL, name = NULL
         WHERE status <> 'open' AND decided_at < $1 AND email IS NOT NULL RETURNING 1`,
      ].map((statement) => this.transaction.rows(statement, [before])),
    );
    return counts.reduce((sum, rows) => sum + rows.length, 0);
  }

  private async eraseChats(chats: Chat[]): Promise<void> {
    const [channels, ids] = [chats.map(({ channel }) => channel), chats.map(idOf)];
    const isOfChat = `(channel, conversation_id) IN (SELECT * FROM unnest($1::text[], $2::text[]))`;
    const statements = [
      `UPDATE inbox SET message = NULL, reply = '{}' WHERE is_handled AND ${isOfChat}`,
      `UPDATE conversations SET state = NULL, memory = '{}', language = NULL
       WHERE (channel, id) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
      `DELETE FROM presses WHERE ${isOfChat}`,
      `UPDATE outbox SET item = ${WITHOUT_WORDS} WHERE ${OVER} AND item IS NOT NULL
         AND recipient IN (SELECT channel || ':' || id FROM unnest($1::text[], $2::text[]) AS chat (channel, id))`,
      `DELETE FROM email_codes WHERE (channel, sender_id) IN (
         SELECT channel, sender_id FROM conversations
         WHERE (channel, id) IN (SELECT * FROM unnest($1::text[], $2::text[])))`,
      `DELETE FROM unanswered_questions WHERE (details #>> '{askedIn,channel}', details #>> '{askedIn,id}') IN (
         SELECT * FROM unnest($1::text[], $2::text[]))`,
      `DELETE FROM feedback USING unnest($1::text[], $2::text[]) AS chat (channel, id)
       WHERE starts_with(feedback.id, chat.channel || ':' || chat.id || ':')`,
      `UPDATE petitions SET email = NULL, name = NULL, reason = NULL WHERE account_id IS NULL
         AND (channel, conversation_id) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
      `DELETE FROM playground_messages WHERE person_id IN (
         SELECT id FROM unnest($1::text[], $2::text[]) AS chat (channel, id) WHERE channel = 'playground')`,
    ];
    for (const statement of statements) await this.transaction.rows(statement, [channels, ids]);
  }

  private async eraseMails(email: string): Promise<void> {
    const statements = [
      'DELETE FROM email_codes WHERE email = $1',
      'DELETE FROM shown_mails WHERE "to" = $1',
      'UPDATE petitions SET email = NULL, name = NULL, reason = NULL WHERE email = $1',
      `UPDATE outbox SET item = NULL, recipient = 'mail:' WHERE ${OVER} AND recipient = 'mail:' || $1`,
    ];
    for (const statement of statements) await this.transaction.rows(statement, [email]);
  }

  private async eraseOwn(accountId: string): Promise<void> {
    const statements = [
      'DELETE FROM chat_identities WHERE account_id = $1',
      'DELETE FROM account_settings WHERE account_id = $1',
      'DELETE FROM basket_items WHERE person_id = $1',
      'DELETE FROM subscriptions WHERE account_id = $1',
      'DELETE FROM substitutes WHERE valideur_id = $1 OR substitute_id = $1',
      'UPDATE petitions SET email = NULL, name = NULL, reason = NULL WHERE account_id = $1',
      `UPDATE requests SET motivation = '', last_words = NULL, force_majeure = force_majeure - 'details'
       WHERE person_id = $1`,
    ];
    for (const statement of statements) await this.transaction.rows(statement, [accountId]);
  }
}

function idOf({ id }: { id: string }): string {
  return id;
}
