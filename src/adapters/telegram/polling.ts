import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '#ports/log.ts';
import { toChannelError } from './errors.ts';
import { type TelegramUpdate, updateSchema } from './types.ts';

/** « Must be positive »; long polling holds the connection this long: https://core.telegram.org/bots/api#getupdates */
export const POLL_SECONDS = 25;
/** An update that cannot be recorded blocks those behind it, but not for ever: with the pauses, about four minutes. */
const ATTEMPTS_PER_UPDATE = 12;
const LONGEST_PAUSE_MS = 30_000;

export interface PollingOptions {
  fetchUpdates: (offset: number, signal: AbortSignal) => Promise<unknown[]>;
  accept: (update: TelegramUpdate) => Promise<void>;
  log: Log;
  signal: AbortSignal;
  /** First pause after a failure; doubled at each further one. */
  firstPauseMs: number;
}

/** Fetches updates until aborted. Telegram forgets an update once a later offset is asked: only after it is safe. */
export async function poll(options: PollingOptions): Promise<void> {
  const { fetchUpdates, signal, log } = options;
  let offset = 0;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const updates = readUpdates(await fetchUpdates(offset, signal), log);
      const isLastAttempt = failures >= ATTEMPTS_PER_UPDATE;
      const failed = await acceptAll(updates.read, { ...options, isLastAttempt });
      offset = failed ?? Math.max(offset, updates.next);
      failures = failed === null ? 0 : failures + 1;
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      log.warn({ err: toChannelError(error), failures }, 'telegram polling failed');
    }
    if (failures > 0) await backOff(failures, options);
  }
}

function readUpdates(raw: unknown[], log: Log): { read: TelegramUpdate[]; next: number } {
  let next = 0;
  const read = raw.flatMap((one) => {
    next = Math.max(next, Number((one as { update_id?: unknown }).update_id) + 1);
    const update = updateSchema.safeParse(one);
    if (update.success) return [update.data];
    log.warn({ at: update.error.issues[0]?.path }, 'unreadable update skipped');
    return [];
  });
  return { read, next };
}

/** Chats side by side, each in order. Resolves to the first update that could not be recorded, or `null`. */
async function acceptAll(
  updates: TelegramUpdate[],
  options: PollingOptions & { isLastAttempt: boolean },
): Promise<number | null> {
  const chats = Map.groupBy(updates, chatOf).values();
  const failed = await Promise.all(
    [...chats].map((ofOneChat) => acceptInOrder(ofOneChat, options)),
  );
  const ids = failed.filter((id) => id !== null);
  return ids.length > 0 ? Math.min(...ids) : null;
}

async function acceptInOrder(
  updates: TelegramUpdate[],
  { accept, log, isLastAttempt }: PollingOptions & { isLastAttempt: boolean },
): Promise<number | null> {
  for (const update of updates) {
    try {
      await accept(update);
    } catch (error) {
      log.error({ err: error, updateId: update.update_id }, 'update not recorded');
      if (!isLastAttempt) return update.update_id;
    }
  }
  return null;
}

function chatOf({ message, callback_query, my_chat_member }: TelegramUpdate): number | undefined {
  return (message ?? callback_query?.message ?? my_chat_member)?.chat.id;
}

/** Waits 1, 2, 4… times the first pause; returns at once when aborted. */
export async function backOff(
  failures: number,
  { firstPauseMs, signal }: Pick<PollingOptions, 'firstPauseMs' | 'signal'>,
): Promise<void> {
  const pauseMs = Math.min(LONGEST_PAUSE_MS, firstPauseMs * 2 ** (failures - 1));
  try {
    await pause(pauseMs, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
