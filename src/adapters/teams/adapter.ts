import type { Channel, Inlet } from '#ports/channel.ts';
import type { Connection } from './connection.ts';
import type { TeamsOptions } from './options.ts';
import { ENDPOINT_PATH, type Routes } from './types.ts';

export interface TeamsAdapter {
  channel: Channel;
  /** Adds the endpoint Teams and the Microsoft 365 Agents Playground post to. */
  mount(server: Routes, inlet: Inlet): void;
}

/**
 * Connects the bot to Microsoft Teams. The SDK takes over a second to load: at once for a bot of Teams, and for local tools when the
 * first of them speaks.
 */
export function createTeamsAdapter(options: TeamsOptions): TeamsAdapter {
  let loading: Promise<Connection> | undefined;
  const connect = () => {
    loading ??= import('./connection.ts').then(({ createConnection }) => createConnection(options));
    return loading;
  };
  if (options.config.credentials) void connect();
  return {
    channel: {
      name: 'teams',
      send: async (address, message) => (await connect()).channel.send(address, message),
      update: async (address, id, message) =>
        (await connect()).channel.update(address, id, message),
      showTyping: async (address) => (await connect()).channel.showTyping(address),
      download: async (ref) => (await connect()).channel.download(ref),
    },
    mount: (server, inlet) => {
      let endpoint: ReturnType<Connection['openEndpoint']> | undefined;
      server.post(ENDPOINT_PATH, async (httpRequest, response) => {
        const connection = await connect();
        endpoint ??= connection.openEndpoint(inlet);
        await endpoint(httpRequest, response);
      });
    },
  };
}
