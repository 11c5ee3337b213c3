import type { Season } from './season.ts';

/** What the outbox says left, against what Teams, Telegram, the playground and the mail server received. */
export async function checkDeliveries({ place }: Season) {
  const { client, teams, telegram } = place;
  const { rows: statuses } = await client.query<{ kind: string; status: string; count: number }>(
    'SELECT kind, status, count(*)::int FROM outbox GROUP BY 1, 2 ORDER BY 1, 2',
  );
  const { rows: lost } = await client.query<{ key: string; failure: string }>(
    `SELECT item.key, item.failure FROM outbox item
     WHERE item.status IN ('waiting', 'claimed', 'uncertain')
        OR item.status = 'failed' AND item.kind = 'mail'
        OR item.status = 'failed' AND item.kind = 'message' AND item.account_id IS NOT NULL AND NOT EXISTS (
          SELECT FROM outbox mail WHERE mail.key = item.key || ':mail' AND mail.status = 'sent')
     ORDER BY item.id LIMIT 50`,
  );
  const { rows: sent } = await client.query<{ channel: string; id: string; count: number }>(
    `SELECT item #>> '{to,channel}' AS channel, item #>> '{to,id}' AS id, count(*)::int
     FROM outbox WHERE kind = 'message' AND status = 'sent' GROUP BY 1, 2`,
  );
  const { rows: shown } = await client.query<{ id: string; count: number }>(
    `SELECT person_id AS id, count(*)::int FROM playground_messages WHERE content ->> 'from' = 'bot' GROUP BY 1`,
  );
  const { rows: mails } = await client.query<{ shown: number; sent: number }>(
    `SELECT (SELECT count(*)::int FROM shown_mails) AS shown,
            (SELECT count(*)::int FROM outbox WHERE kind = 'mail' AND status = 'sent') AS sent`,
  );
  const received = new Map<string, number>();
  const receive = (key: string, count = 1) => received.set(key, (received.get(key) ?? 0) + count);
  for (const { conversation } of teams.activities) receive(`teams:${conversation.id}`);
  for (const { chat_id } of telegram.messages) receive(`telegram:${chat_id}`);
  for (const { id, count } of shown) receive(`playground:${id}`, count);
  const wrong = sent
    .map(({ channel, id, count }) => ({ key: `${channel}:${id}`, count }))
    .filter(({ key, count }) => received.get(key) !== count)
    .map(({ key, count }) => `${key}: ${count} messages sent, ${received.get(key) ?? 0} received`);
  const isMailed = mails[0]?.shown === mails[0]?.sent;
  return {
    counts: Object.fromEntries(
      statuses.map(({ kind, status, count }) => [`outbox ${kind} ${status}`, count]),
    ),
    problems: [
      ...lost.map(({ key, failure }) => `not delivered: ${key} (${failure})`),
      ...wrong,
      ...(isMailed ? [] : [`mails: ${mails[0]?.sent} sent, ${mails[0]?.shown} received`]),
    ],
  };
}
