import type { Channel, Inlet } from '#ports/channel.ts';
import type { Log } from '#ports/log.ts';
import { createBot } from './bot.ts';
import { TeamsChannel } from './channel.ts';
import { TeamsConnector } from './connector.ts';
import { mountEndpoint } from './endpoint.ts';
import type { WrittenFiles } from './files.ts';
import type { WordsByLanguage } from './outgoing.ts';
import { INVOKE_TIMEOUT_MS, type Routes, type TeamsConfig } from './types.ts';

export interface TeamsOptions {
  config: TeamsConfig;
  /** Words of the cards themselves, in each language. */
  words: WordsByLanguage;
  files: WrittenFiles;
  log: Log;
  /** Time given to a press before Teams is told that it failed (tests shorten it). */
  invokeTimeoutMs?: number;
}

export interface TeamsAdapter {
  channel: Channel;
  /** Adds the endpoint Teams and the Microsoft 365 Agents Playground post to. */
  mount(server: Routes, inlet: Inlet): void;
}

/** Connects the bot to Microsoft Teams. */
export function createTeamsAdapter(options: TeamsOptions): TeamsAdapter {
  const { config, words, files, log, invokeTimeoutMs = INVOKE_TIMEOUT_MS } = options;
  const connector = new TeamsConnector(config);
  const channel = new TeamsChannel(connector, { words, log });
  return {
    channel,
    mount: (server, inlet) => {
      const bot = createBot({
        inlet,
        log,
        files,
        invokeTimeoutMs,
        contextOf: ({ conversation, address }) =>
          channel.contextOf({ conversation, reference: address }),
      });
      const tenantId = config.credentials?.tenantId ?? null;
      mountEndpoint(server, { connector, bot, tenantId, log });
    },
  };
}
