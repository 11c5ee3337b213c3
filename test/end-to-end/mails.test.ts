import { SMTPServer } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findFreePort } from '#adapters/postgres/free-port.ts';
import { startTestApp } from '../support/running-app.ts';

/** A real SMTP server; the mails it took, as they came. */
async function startSmtp(port: number): Promise<string[]> {
  const mails: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return mails;
}

describe('mails', { timeout: 90_000 }, () => {
  it('wait for a mail server that is down, then leave by SMTP, once', async () => {
    const port = await findFreePort();
    const app = await startTestApp({
      SIMULATED_NOW: '2026-09-07T09:00:00+02:00',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'ParcoursPro <assistant@parcourspro.example>',
    });
    const emma = app.onTelegram(501, 'Emma');
    await emma.say('relier mon compte');
    await emma.waitFor(/adresse/);
    await emma.say('emma.picard@example.org');
    await emma.waitFor('Un code à six chiffres');

    const mails = await startSmtp(port);
    await expect.poll(() => mails.length, { timeout: 40_000 }).toBe(1);
    const code = /\b\d{6}\b/.exec(mails[0]?.split('\r\n\r\n').slice(1).join() ?? '')?.[0] ?? '';
    await emma.say(code);
    await emma.waitFor('C’est fait');

    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatch(/^To: emma\.picard@example\.org\r$/m);
    expect(mails[0]).toMatch(/^From: ParcoursPro <assistant@parcourspro\.example>\r$/m);
    expect(mails[0]).toContain('charset=utf-8');
  });
});
