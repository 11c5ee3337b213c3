import { DateTime } from 'luxon';
import type { EmailCode } from '#ports/account-repository.ts';
import type { Exchange } from '../exchange.ts';

/** A code is worth trying this long and so many times; so many are sent at most to one address, or for one chat identity. */
const CODE_DIGITS = 6;
const MINUTES_VALID = 15;
const MOST_ATTEMPTS = 5;
const LIMITS = [
  { hours: 1, perAddress: 5, perIdentity: 8 },
  { hours: 24, perAddress: 10, perIdentity: 20 },
];

/** Printable ASCII only: two addresses that look alike are never taken for one another. */
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/;
const LONGEST_ADDRESS = 254;

export type CodeVerdict = 'ok' | 'wrong' | 'expired' | 'too-many';

/** Sends a one-time code by mail; says nothing of whether the address is known. `failed`: no mail can go there. */
export async function sendEmailCode(
  exchange: Exchange,
  email: string,
  purpose: EmailCode['purpose'],
): Promise<'sent' | 'too-many' | 'failed'> {
  const { stores, services, now, t } = exchange;
  if (!ADDRESS.test(email) || email.length > LONGEST_ADDRESS) return 'failed';
  if (await hasTooMany(exchange, email)) return 'too-many';
  const id = services.newId();
  const code = services.secrets.newCode(CODE_DIGITS);
  await stores.accounts.insertCode({
    id,
    email,
    codeHash: services.secrets.digest(code, id),
    purpose,
    requestedBy: identityOf(exchange),
    requestedAt: now,
    expiresAt: shift(now, { minutes: MINUTES_VALID }),
    attempts: 0,
  });
  await stores.outbox.add([
    {
      kind: 'mail',
      key: `code:${id}`,
      mail: {
        key: `code:${id}`,
        to: email,
        subject: t('code-mail-subject'),
        text: t('code-mail-text', { code, minutes: MINUTES_VALID }),
      },
    },
  ]);
  return 'sent';
}

async function hasTooMany(exchange: Exchange, email: string): Promise<boolean> {
  const { stores, now } = exchange;
  const requestedBy = identityOf(exchange);
  for (const { hours, perAddress, perIdentity } of LIMITS) {
    const since = shift(now, { hours: -hours });
    const [forAddress, byIdentity] = await Promise.all([
      stores.accounts.countCodesSince({ email }, since),
      stores.accounts.countCodesSince({ requestedBy }, since),
    ]);
    if (forAddress >= perAddress || byIdentity >= perIdentity) return true;
  }
  return false;
}

/** Judges the code typed; the right one is used up. `email` is the address it proves, never the one that was typed. */
export async function checkEmailCode(
  exchange: Exchange,
  typed: string,
): Promise<{ verdict: CodeVerdict; email?: string }> {
  const { stores, services, now } = exchange;
  const code = await stores.accounts.lockCode(identityOf(exchange), now);
  if (!code) return { verdict: 'expired' };
  if (code.attempts >= MOST_ATTEMPTS) return { verdict: 'too-many' };
  if (!services.secrets.matches(typed, code.id, code.codeHash)) {
    await stores.accounts.recordCodeAttempt(code.id);
    return { verdict: code.attempts + 1 >= MOST_ATTEMPTS ? 'too-many' : 'wrong' };
  }
  await stores.accounts.consumeCode(code.id, now);
  return { verdict: 'ok', email: code.email };
}

function identityOf({ message }: Exchange): EmailCode['requestedBy'] {
  return { channel: message.conversation.channel, senderId: message.sender.id };
}

function shift(instant: string, by: { hours?: number; minutes?: number }): string {
  const shifted = DateTime.fromISO(instant, { zone: 'utc' }).plus(by).toISO();
  if (shifted === null) throw new Error(`not an instant: ${instant}`);
  return shifted;
}
