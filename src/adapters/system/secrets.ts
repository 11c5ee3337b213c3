import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '#ports/secrets.ts';

/** Codes from the operating system's randomness, kept as HMACs salted by their id. */
export const nodeSecrets: Secrets = {
  newCode: (digits) => String(randomInt(10 ** digits)).padStart(digits, '0'),
  digest,
  matches: (code, salt, expected) =>
    timingSafeEqual(Buffer.from(digest(code, salt)), Buffer.from(expected)),
};

function digest(code: string, salt: string): string {
  return createHmac('sha256', salt).update(code).digest('base64url');
}
