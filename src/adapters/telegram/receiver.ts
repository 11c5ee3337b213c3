import type { Api } from 'grammy';
import type { Channel, Inlet } from '#ports/channel.ts';
import type { Log } from '#ports/log.ts';
import { toChannelError } from './errors.ts';
import type { InFlight } from './in-flight.ts';
import { toIncomingMessage } from './incoming.ts';
import { POLL_SECONDS, poll } from './polling.ts';
import { handlePress } from './presses.ts';
import { ALLOWED_UPDATES, persist, presentBot, setMenu, toGrammySignal } from './setup.ts';
import type { BotIdentity, TelegramCommands, TelegramConfig, TelegramUpdate } from './types.ts';

export interface ReceiverOptions {
  config: TelegramConfig;
  commands?: TelegramCommands | undefined;
  firstPauseMs: number;
  log: Log;
  api: Api;
  channel: Channel;
  inFlight: InFlight;
}

/** What Telegram sends, whichever way it comes, handed to the inlet. */
export class Receiver {
  readonly #options: ReceiverOptions;
  readonly #bot: BotIdentity;

  constructor(options: ReceiverOptions) {
    this.#options = options;
    this.#bot = { id: Number.parseInt(options.config.token, 10) };
  }

  /** Resolves once the update is safe: recorded or, for a press, handled. */
  async accept(update: TelegramUpdate, inlet: Inlet): Promise<void> {
    const message = toIncomingMessage(update, this.#bot);
    const queryId = update.callback_query?.id;
    if (queryId === undefined) return message ? inlet.receive(message) : undefined;
    const { api, channel, log, inFlight } = this.#options;
    const answer = (notice: object) => api.answerCallbackQuery(queryId, notice);
    if (message) return handlePress(message, { inlet, channel, log, answer, inFlight });
    try {
      await answer({});
    } catch (error) {
      log.debug({ err: toChannelError(error) }, 'press not answered');
    }
  }

  /** Presents the bot to Telegram, then polls unless a webhook is set, until aborted. */
  async run(inlet: Inlet, signal: AbortSignal): Promise<void> {
    const { api, config, commands, log, firstPauseMs } = this.#options;
    const grammySignal = toGrammySignal(signal);
    await persist({ signal, firstPauseMs, log }, async () => {
      const { id, username } = await api.getMe(grammySignal);
      Object.assign(this.#bot, { id, username });
      await presentBot(api, config, grammySignal);
    });
    if (commands) await setMenu(api, { commands, log, signal: grammySignal });
    if (signal.aborted) return;
    log.info({ mode: config.publicUrl ? 'webhook' : 'polling' }, 'telegram is on');
    if (config.publicUrl) return;
    const settings = { timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES };
    await poll({
      fetchUpdates: (offset) => api.getUpdates({ offset, ...settings }, grammySignal),
      accept: (update) => this.accept(update, inlet),
      log,
      signal,
      firstPauseMs,
    });
  }
}
