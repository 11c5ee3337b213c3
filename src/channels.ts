import type { HttpServer } from '#adapters/http/server.ts';
import { createPlaygroundAdapter, type PlaygroundAdapter } from '#adapters/playground/adapter.ts';
import type { createClock } from '#adapters/system/clock.ts';
import { createTeamsAdapter } from '#adapters/teams/adapter.ts';
import { createTelegramAdapter, type TelegramAdapter } from '#adapters/telegram/adapter.ts';
import type { TelegramCommands } from '#adapters/telegram/types.ts';
import type { ChannelName, ConversationRef, Translate } from '#conversation/index.ts';
import type { Channel, Inlet } from '#ports/channel.ts';
import type { Services } from '#usecases/exchange.ts';
import type { Config } from './config.ts';
import { listPlaygroundPeople } from './demo.ts';
import type { Storage } from './storage.ts';

/** Commands of Telegram's menu; each is read as the words it is made of. */
const COMMANDS: Record<'fr' | 'en', Record<string, string>> = {
  fr: {
    inscription: 'button-enrol',
    mes_demandes: 'button-my-requests',
    mon_quota: 'button-my-quota',
    aide: 'button-help',
    annuler: 'command-cancel',
  },
  en: {
    enrol: 'button-enrol',
    my_requests: 'button-my-requests',
    my_quota: 'button-my-quota',
    help: 'button-help',
    cancel: 'command-cancel',
  },
};

/** Every channel that is on, and how to plug them in. */
export interface Channels {
  all: ReadonlyMap<ChannelName, Channel>;
  mount(http: HttpServer, inlet: Inlet, settle: (ref: ConversationRef) => Promise<void>): void;
  start(inlet: Inlet): void;
  stop(): Promise<void>;
}

/** Builds the channels the configuration turns on. */
export function createChannels(
  config: Config,
  parts: {
    services: Services;
    storage: Storage;
    clock: ReturnType<typeof createClock>;
    /** The playground has moved the simulated clock. */
    onClockMoved(): Promise<void>;
  },
): Channels {
  const { log, translations } = parts.services;
  const teams = createTeamsAdapter({
    config: config.teams,
    words: {
      fr: { fieldRequired: translations.fr('playground-field-required') },
      en: { fieldRequired: translations.en('playground-field-required') },
    },
    files: {
      find: (to, sha256) =>
        parts.storage.unitOfWork.run(({ outbox }) => outbox.findFile(to, sha256)),
      gone: { fr: translations.fr('file-gone'), en: translations.en('file-gone') },
    },
    log,
  });
  const telegram = createTelegram(config, parts.services);
  const playground = config.isProduction ? null : createPlayground(config, parts);
  const adapters = [teams, telegram, playground].filter((adapter) => adapter !== null);
  return {
    all: new Map(adapters.map(({ channel }) => [channel.name, channel])),
    mount(http, inlet, settle) {
      teams.mount(http.server, inlet);
      telegram?.mount(http.server, inlet);
      playground?.mount(http.server as never, inlet, settle);
    },
    start: (inlet) => telegram?.start(inlet),
    async stop() {
      playground?.close();
      await telegram?.stop();
    },
  };
}

function createTelegram(config: Config, { log, translations }: Services): TelegramAdapter | null {
  if (!config.telegram) return null;
  return createTelegramAdapter({
    config: { ...config.telegram, publicUrl: config.publicUrl },
    log,
    commands: {
      fr: commandsIn(translations.fr, COMMANDS.fr),
      en: commandsIn(translations.en, COMMANDS.en),
    } satisfies TelegramCommands,
  });
}

function commandsIn(t: Translate, commands: Record<string, string>) {
  return Object.entries(commands).map(([command, key]) => ({ command, description: t(key) }));
}

function createPlayground(
  config: Config,
  { services, storage, clock, onClockMoved }: Parameters<typeof createChannels>[1],
): PlaygroundAdapter {
  return createPlaygroundAdapter({
    log: services.log,
    people: (named) => listPlaygroundPeople(storage, services, named),
    messages: storage.playgroundMessages,
    clock,
    simulation: config.simulatedNow
      ? {
          async move(now) {
            clock.set(now);
            await onClockMoved();
          },
        }
      : undefined,
    translations: services.translations,
  });
}
