import type pg from 'pg';
import type { OutgoingMessage } from '#conversation/message.ts';
import type {
  PlaygroundMessage,
  PlaygroundMessageStore,
  ShownMail,
} from '#ports/playground-message-store.ts';

const COLUMNS = `id, cursor, person_id AS "personId", at, content, is_updated AS "isUpdated"`;
const MAIL_COLUMNS = `id::int, sent_at AS at, "to", subject, text, attachments`;
/** Held while a cursor is taken, so that no change appears below one already read. */
const CURSOR_LOCK = 7412;
const NEXT_CURSOR = `nextval('playground_cursor')`;

export class PostgresPlaygroundMessageStore implements PlaygroundMessageStore {
  private readonly pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  async append({
    personId,
    at,
    content,
  }: Pick<PlaygroundMessage, 'personId' | 'at' | 'content'>): Promise<PlaygroundMessage> {
    const [message] = await this.inOrder(
      `INSERT INTO playground_messages (id, cursor, person_id, at, content)
       SELECT number, number, $1, $2, $3 FROM ${NEXT_CURSOR} AS number RETURNING ${COLUMNS}`,
      [personId, at, JSON.stringify(content)],
    );
    if (message === undefined) throw new Error('a playground message was not stored');
    return message;
  }

  async replace(personId: string, id: number, message: OutgoingMessage): Promise<boolean> {
    const content = JSON.stringify({ from: 'bot', message });
    const replaced = await this.inOrder(
      `UPDATE playground_messages SET content = $3, cursor = ${NEXT_CURSOR}, is_updated = true
       WHERE id = $2 AND person_id = $1 AND content ->> 'from' = 'bot' AND content <> $3
       RETURNING ${COLUMNS}`,
      [personId, id, content],
    );
    if (replaced.length > 0) return true;
    const same = await this.find(id);
    return same?.personId === personId && same.content.from === 'bot';
  }

  async find(id: number): Promise<PlaygroundMessage | null> {
    const [message] = await this.messages('WHERE id = $1', [id]);
    return message ?? null;
  }

  async findLatest(personId: string, limit: number): Promise<PlaygroundMessage[]> {
    const latest = await this.messages('WHERE person_id = $1 ORDER BY id DESC LIMIT $2', [
      personId,
      limit,
    ]);
    return latest.reverse();
  }

  async findChanges(after: number, limit: number, personId?: string): Promise<PlaygroundMessage[]> {
    return this.messages(
      'WHERE cursor > $1 AND ($3::text IS NULL OR person_id = $3) ORDER BY cursor LIMIT $2',
      [after, limit, personId ?? null],
    );
  }

  async lastCursor(): Promise<number> {
    const { rows } = await this.pool.query<{ last: number }>(
      'SELECT coalesce(max(cursor), 0) AS last FROM playground_messages',
    );
    return rows[0]?.last ?? 0;
  }

  async findMails(after: number, limit: number): Promise<ShownMail[]> {
    const { rows } = await this.pool.query<ShownMail>(
      `SELECT ${MAIL_COLUMNS} FROM shown_mails WHERE id > $1 ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return rows;
  }

  async lastMailId(): Promise<number> {
    const { rows } = await this.pool.query<{ last: number }>(
      'SELECT coalesce(max(id), 0)::int AS last FROM shown_mails',
    );
    return rows[0]?.last ?? 0;
  }

  async findMail(id: number): Promise<ShownMail | null> {
    const { rows } = await this.pool.query<ShownMail>(
      `SELECT ${MAIL_COLUMNS} FROM shown_mails WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  private async messages(where: string, values: unknown[]): Promise<PlaygroundMessage[]> {
    const statement = `SELECT ${COLUMNS} FROM playground_messages ${where}`;
    return (await this.pool.query<PlaygroundMessage>(statement, values)).rows;
  }

  private async inOrder(statement: string, values: unknown[]): Promise<PlaygroundMessage[]> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock($1)', [CURSOR_LOCK]);
      const { rows } = await client.query<PlaygroundMessage>(statement, values);
      await client.query('COMMIT');
      return rows;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }
}
