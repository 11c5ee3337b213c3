import { once } from 'node:events';
import { createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMailer } from '#adapters/mail/mailer.ts';
import type { Mail } from '#ports/mailer.ts';

const MAIL: Mail = {
  key: 'event:request.approved:r1:lea',
  to: 'lea@example.org',
  subject: 'Votre demande est acceptée',
  text: 'Bonjour,\n\nà bientôt !',
};

/** A server that keeps what it is sent. */
async function startServer(options: SMTPServerOptions = {}) {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString());
        done();
      });
    },
    ...options,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { received, mailer: mailerTo(`smtp://127.0.0.1:${port}`) };
}

function mailerTo(smtpUrl: string) {
  const mailer = createMailer({ smtpUrl, from: 'ParcoursPro <bot@example.org>' });
  onTestFinished(() => mailer.close());
  return mailer;
}

const answering = (code: number, message: string) =>
  Object.assign(new Error(message), { responseCode: code });

describe('mail', () => {
  it('arrives with its subject, its words and its attachments', async () => {
    const { mailer, received } = await startServer();
    const contentBase64 = Buffer.from('BEGIN:VCALENDAR').toString('base64');

    await mailer.send({
      ...MAIL,
      attachments: [{ name: 'session.ics', mediaType: 'text/calendar', contentBase64 }],
    });

    expect(received).toHaveLength(1);
    expect(received[0]).toMatch(/^From: ParcoursPro <bot@example\.org>/m);
    expect(received[0]).toMatch(/^To: lea@example\.org/m);
    expect(received[0]).toMatch(/^Subject: =\?UTF-8\?Q\?Votre_demande_est_accept=C3=A9e\?=/m);
    expect(received[0]).toContain('=C3=A0 bient=C3=B4t');
    expect(received[0]).toContain('filename=session.ics');
    expect(received[0]).toContain(contentBase64);
  });

  it('carries the same Message-ID when it is sent again for the same event', async () => {
    const { mailer, received } = await startServer();

    await mailer.send(MAIL);
    await mailer.send(MAIL);
    await mailer.send({ ...MAIL, key: 'another event' });

    const ids = received.map((mail) => /^Message-ID: (.+)$/m.exec(mail)?.[1]);
    expect(ids[0]).toMatch(/^<[\w-]+@example\.org>/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it.each([
    ['refuses the address for good', answering(550, 'no such person'), 'rejected', false],
    ['asks to come back later', answering(451, 'try again'), 'unreachable', true],
  ])('says whether to try again when the server %s', async (_what, error, kind, isRetryable) => {
    const { mailer } = await startServer({ onRcptTo: (_address, _session, done) => done(error) });

    await expect(mailer.send(MAIL)).rejects.toMatchObject({
      name: 'ChannelError',
      kind,
      isRetryable,
    });
  });

  it('may be tried again when no server answers', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const address = squatter.address();
    await new Promise((closed) => squatter.close(closed));
    const port = typeof address === 'object' && address ? address.port : 0;

    await expect(mailerTo(`smtp://127.0.0.1:${port}`).send(MAIL)).rejects.toMatchObject({
      kind: 'unreachable',
      isRetryable: true,
    });
  });
});
