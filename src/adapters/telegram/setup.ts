import { autoRetry } from '@grammyjs/auto-retry';
import { Api } from 'grammy';
import type { Log } from '#ports/log.ts';
import { toChannelError } from './errors.ts';
import { backOff, POLL_SECONDS } from './polling.ts';
import type { TelegramCommands, TelegramConfig } from './types.ts';
import { WEBHOOK_PATH, webhookSecretOf } from './webhook.ts';

/** Asked to wait longer than this, the outbox waits instead. */
const LONGEST_RETRY_SECONDS = 10;
/** Longer than a long poll. */
const CALL_TIMEOUT_SECONDS = POLL_SECONDS + 15;
/** The updates Telegram should send: not edits, not channel posts. */
export const ALLOWED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const;

/** grammY types its signals after an older package; Node's own work. */
type GrammySignal = NonNullable<Parameters<Api['getMe']>[0]>;
export const toGrammySignal = (signal: AbortSignal) => signal as unknown as GrammySignal;

export function createApi(token: string, apiRoot: string): Api {
  const api = new Api(token, { apiRoot, timeoutSeconds: CALL_TIMEOUT_SECONDS });
  api.config.use(
    autoRetry({
      maxRetryAttempts: 2,
      maxDelaySeconds: LONGEST_RETRY_SECONDS,
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  );
  return api;
}

/** Says where updates should go. */
export async function presentBot(
  api: Api,
  config: TelegramConfig,
  signal: GrammySignal,
): Promise<void> {
  if (!config.publicUrl) {
    await api.deleteWebhook({}, signal);
    return;
  }
  await api.setWebhook(
    `${config.publicUrl}${WEBHOOK_PATH}`,
    { secret_token: webhookSecretOf(config), allowed_updates: ALLOWED_UPDATES },
    signal,
  );
}

/** A bot without its menu still works. */
export async function setMenu(
  api: Api,
  { commands, log, signal }: { commands: TelegramCommands; log: Log; signal: GrammySignal },
): Promise<void> {
  try {
    await api.setMyCommands(commands.fr, {}, signal);
    await api.setMyCommands(commands.en, { language_code: 'en' }, signal);
  } catch (error) {
    log.warn({ err: toChannelError(error) }, 'menu of commands not set');
  }
}

/** Tries until it works or is aborted. */
export async function persist(
  options: { signal: AbortSignal; firstPauseMs: number; log: Log },
  attempt: () => Promise<void>,
): Promise<void> {
  for (let failures = 1; !options.signal.aborted; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (options.signal.aborted) return;
      options.log.error({ err: toChannelError(error), failures }, 'telegram cannot be set up');
      await backOff(failures, options);
    }
  }
}
