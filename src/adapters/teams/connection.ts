import type { Channel, Inlet } from '#ports/channel.ts';
import { createBot } from './bot.ts';
import { TeamsChannel } from './channel.ts';
import { TeamsConnector } from './connector.ts';
import { createEndpoint } from './endpoint.ts';
import type { TeamsOptions } from './options.ts';
import { type Handler, INVOKE_TIMEOUT_MS } from './types.ts';

/** Both ways to Teams, through its SDK. */
export interface Connection {
  channel: Channel;
  /** What answers the activities posted to the bot. */
  openEndpoint(inlet: Inlet): Handler;
}

/** Loads the SDK with it: imported only once Teams is spoken to. */
export function createConnection(options: TeamsOptions): Connection {
  const { config, words, files, log, invokeTimeoutMs = INVOKE_TIMEOUT_MS } = options;
  const connector = new TeamsConnector(config);
  const channel = new TeamsChannel(connector, { words, log });
  return {
    channel,
    openEndpoint: (inlet) => {
      const bot = createBot({
        inlet,
        log,
        files,
        invokeTimeoutMs,
        contextOf: ({ conversation, address }) =>
          channel.contextOf({ conversation, reference: address }),
      });
      const tenantId = config.credentials?.tenantId ?? null;
      return createEndpoint({ connector, bot, tenantId, log });
    },
  };
}
