import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Log } from '#ports/log.ts';
import { type Routes, type TelegramConfig, type TelegramUpdate, updateSchema } from './types.ts';

export const WEBHOOK_PATH = '/telegram/webhook';
/** Asks Telegram to come back: anything but 2xx is sent again. */
const TRY_AGAIN = 503;

/** The secret Telegram sends back with every update. */
export function webhookSecretOf({ webhookSecret, token }: TelegramConfig): string {
  return webhookSecret ?? createHmac('sha256', token).update('webhook').digest('hex');
}

/** Receives updates: the secret is checked first, and 200 is answered once the update is safe. */
export function mountWebhook(
  server: Routes,
  secret: string,
  { accept, log }: { accept: (update: TelegramUpdate) => Promise<void>; log: Log },
): void {
  server.post(WEBHOOK_PATH, async (httpRequest, response) => {
    const status = await answerTo(httpRequest.headers, httpRequest.body);
    // restify's writeHead gives nothing back: no chaining.
    response.writeHead(status, { 'Content-Length': 0 });
    response.end();
  });

  async function answerTo(headers: Record<string, unknown>, body: unknown): Promise<number> {
    if (!isSame(headers['x-telegram-bot-api-secret-token'], secret)) return 401;
    const update = updateSchema.safeParse(body);
    if (!update.success) return 400;
    try {
      await accept(update.data);
      return 200;
    } catch (error) {
      log.error({ err: error, updateId: update.data.update_id }, 'update not recorded');
      return TRY_AGAIN;
    }
  }
}

/** Takes the same time whatever differs. */
function isSame(given: unknown, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(typeof given === 'string' ? given : ''), digest(expected));
}
