import type { Channel, Inlet } from '#ports/channel.ts';
import type { Log } from '#ports/log.ts';
import { TelegramChannel } from './channel.ts';
import { InFlight } from './in-flight.ts';
import { Receiver } from './receiver.ts';
import { createApi } from './setup.ts';
import type { Routes, TelegramCommands, TelegramConfig } from './types.ts';
import { mountWebhook, webhookSecretOf } from './webhook.ts';

const FIRST_PAUSE_MS = 1_000;

export interface TelegramOptions {
  config: TelegramConfig;
  log: Log;
  commands?: TelegramCommands;
  /** First pause after a failed call to Telegram (tests shorten it). */
  firstPauseMs?: number;
}

export interface TelegramAdapter {
  channel: Channel;
  /** Adds the webhook's route; does nothing without `publicUrl`. */
  mount(server: Routes, inlet: Inlet): void;
  /** Presents the bot to Telegram and, without `publicUrl`, polls. Never throws: retried until it works or `stop`. */
  start(inlet: Inlet): void;
  /** Takes no more updates, and resolves when those taken are handled. */
  stop(): Promise<void>;
}

/** Connects the bot to Telegram: long polling by default, webhook when `publicUrl` is set. */
export function createTelegramAdapter(options: TelegramOptions): TelegramAdapter {
  const { config, commands, log, firstPauseMs = FIRST_PAUSE_MS } = options;
  const apiRoot = (config.apiRoot ?? 'https://api.telegram.org').replace(/\/+$/, '');
  const api = createApi(config.token, apiRoot);
  const channel = new TelegramChannel(api, { log, fileRoot: `${apiRoot}/file/bot${config.token}` });
  const inFlight = new InFlight();
  const receiver = new Receiver({ config, commands, firstPauseMs, log, api, channel, inFlight });
  const stopping = new AbortController();
  return {
    channel,
    mount: (server, inlet) => {
      if (!config.publicUrl) return;
      mountWebhook(server, webhookSecretOf(config), {
        accept: (update) => inFlight.track(receiver.accept(update, inlet)),
        log,
      });
    },
    start: (inlet) => {
      inFlight
        .track(receiver.run(inlet, stopping.signal))
        .catch((error: unknown) => log.error({ err: error }, 'telegram stopped'));
    },
    stop: async () => {
      stopping.abort();
      await inFlight.settle();
    },
  };
}
