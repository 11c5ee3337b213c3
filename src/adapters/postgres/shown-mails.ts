import type pg from 'pg';
import type { Clock } from '#ports/clock.ts';
import type { Mail, Mailer } from '#ports/mailer.ts';

/** Keeps mails to be shown by the playground, where no SMTP server is configured. */
export class PostgresShownMails implements Mailer {
  private readonly pool: pg.Pool;
  private readonly clock: Clock;

  constructor(pool: pg.Pool, clock: Clock) {
    this.pool = pool;
    this.clock = clock;
  }

  async send({ key, to, subject, text, attachments = [] }: Mail): Promise<void> {
    await this.pool.query(
      `INSERT INTO shown_mails (key, "to", subject, text, attachments, sent_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (key) DO NOTHING`,
      [key, to, subject, text, JSON.stringify(attachments), this.clock.now()],
    );
  }
}
