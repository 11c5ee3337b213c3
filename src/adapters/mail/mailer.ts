import { createTransport, type Transporter } from 'nodemailer';
import type { Mail, Mailer } from '#ports/mailer.ts';
import { toChannelError } from './errors.ts';

const CONNECTION_TIMEOUT_MS = 15_000;

interface MailerOptions {
  /** smtp:// or smtps://, with the user and password when the server wants them. */
  smtpUrl: string;
  /** « Name <address> » the mails come from. */
  from: string;
}

/** Sends mail by SMTP. */
export function createMailer({ smtpUrl, from }: MailerOptions): Mailer & { close(): void } {
  const transport = createTransport(smtpUrl, {
    from,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    greetingTimeout: CONNECTION_TIMEOUT_MS,
    socketTimeout: CONNECTION_TIMEOUT_MS,
  } as never) as Transporter;
  return {
    async send(mail) {
      try {
        await transport.sendMail(toEnvelope(mail, from));
      } catch (error) {
        throw toChannelError(error);
      }
    },
    close: () => transport.close(),
  };
}

function toEnvelope(mail: Mail, from: string) {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    messageId: `<${Buffer.from(mail.key).toString('base64url')}@${domain}>`,
    attachments: (mail.attachments ?? []).map(({ name, mediaType, contentBase64 }) => ({
      filename: name,
      contentType: mediaType,
      content: contentBase64,
      encoding: 'base64',
    })),
  };
}
