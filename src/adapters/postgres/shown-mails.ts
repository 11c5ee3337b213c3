import type pg from 'pg';
import type { Mail, Mailer } from '#ports/mailer.ts';

export interface ShownMail extends Mail {
  sentAt: string;
}

/** Keeps mails to be shown by the playground, where no SMTP server is configured. */
export class PostgresShownMails implements Mailer {
  private readonly pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  async send({ key, to, subject, text, attachments = [] }: Mail): Promise<void> {
    await this.pool.query(
      `INSERT INTO shown_mails (key, "to", subject, text, attachments, sent_at)
       VALUES ($1, $2, $3, $4, $5, now()) ON CONFLICT (key) DO NOTHING`,
      [key, to, subject, text, JSON.stringify(attachments)],
    );
  }

  /** Latest last; those of one address, or all. */
  async list(to?: string): Promise<ShownMail[]> {
    const { rows } = await this.pool.query<ShownMail>(
      `SELECT key, "to", subject, text, attachments, sent_at AS "sentAt" FROM shown_mails
       WHERE $1::text IS NULL OR "to" = $1 ORDER BY id`,
      [to ?? null],
    );
    return rows;
  }
}
