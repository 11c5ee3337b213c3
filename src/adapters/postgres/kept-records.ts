import type { KeptRecords, RecordsOwner } from '#ports/personal-data-store.ts';
import type { Transaction } from './transaction.ts';

/** Parameters of every statement: account, address, channels and ids of the chats. */
const CHATS = 'SELECT * FROM unnest($3::text[], $4::text[]) AS chat (channel, id)';

/** A statement by list; each takes the same parameters. */
const STATEMENTS: Record<keyof KeptRecords, string> = {
  petitions: `SELECT asked_at AS at, kind, siret, status, reason FROM petitions
    WHERE account_id = $1 OR other_id = $1 OR email = $2
       OR (account_id IS NULL AND (channel, conversation_id) IN (${CHATS}))
    ORDER BY asked_at`,
  questions: `SELECT at, text, details ->> 'reply' AS reply FROM unanswered_questions
    WHERE details ->> 'accountId' = $1
       OR (details #>> '{askedIn,channel}', details #>> '{askedIn,id}') IN (${CHATS})
    ORDER BY at`,
  votes: `SELECT at, entry_id AS "entryId", is_helpful AS "isHelpful", question FROM feedback
    WHERE EXISTS (SELECT FROM (${CHATS}) chat
      WHERE starts_with(feedback.id, chat.channel || ':' || chat.id || ':'))
    ORDER BY at`,
  mails: `SELECT coalesce(finished_at, created_at) AS at, item #>> '{mail,subject}' AS subject,
      item #>> '{mail,text}' AS text
    FROM outbox WHERE kind = 'mail' AND recipient = 'mail:' || $2 AND item ? 'mail' ORDER BY 1`,
  codes: `SELECT requested_at AS at, channel FROM email_codes WHERE email = $2 ORDER BY 1`,
  receipts: `SELECT at, code, decision ->> 'outcome' AS outcome FROM receipts
    WHERE person_id = $1 ORDER BY at, code`,
  decisions: `SELECT event.at, event.event, event.request_id AS "requestId"
    FROM request_events event JOIN requests request ON request.id = event.request_id
    WHERE event.actor = $1 AND request.person_id <> $1 ORDER BY event.id`,
  operations: `SELECT at, event FROM audit_trail
    WHERE (actor = $1 AND subject_type <> 'request') OR (subject_type = 'account' AND subject_id = $1)
    ORDER BY id`,
  sessions: `SELECT session.first_day::text AS "firstDay", action.title
    FROM sessions session JOIN actions action ON action.id = session.action_id
    WHERE session.provider_id = $1 ORDER BY session.first_day, session.id`,
  underway: `SELECT conversation.channel, run ->> 'dialog' AS dialog,
      ARRAY(SELECT slot.value ->> 'label' FROM jsonb_each(run -> 'slots') slot) AS answers
    FROM conversations conversation
    JOIN (${CHATS}) chat USING (channel, id)
    CROSS JOIN LATERAL (
      SELECT conversation.state -> 'active' AS run WHERE conversation.state ? 'active'
      UNION ALL SELECT jsonb_array_elements(coalesce(conversation.state -> 'suspended', '[]'))
    ) runs`,
};

/** Every record that names a person, of the tables no other port gives them. */
export async function findKeptRecords(
  transaction: Transaction,
  { accountId, email, conversations }: RecordsOwner,
): Promise<KeptRecords> {
  const channels = conversations.map(({ channel }) => channel);
  const ids = conversations.map(({ id }) => id);
  const found: [string, unknown][] = [];
  for (const [list, statement] of Object.entries(STATEMENTS)) {
    const typed = `WITH owner AS (SELECT $1::text, $2::text, $3::text[], $4::text[]) ${statement}`;
    found.push([list, await transaction.rows(typed, [accountId, email, channels, ids])]);
  }
  return Object.fromEntries(found) as unknown as KeptRecords;
}
