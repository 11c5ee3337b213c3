import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type RunningApp, startSharedApp } from './running-app.ts';
import type { TeamsDriver } from './teams-driver.ts';
import type { TelegramDriver } from './telegram-driver.ts';
import { NOW, TranscriptWorld } from './transcript-world.ts';

export interface SharedWorld {
  readonly app: RunningApp;
  readonly world: TranscriptWorld;
  /** Somebody of the programme, in a chat of their own. */
  chatOf<Name extends 'teams' | 'telegram'>(
    person: string,
    channel: Name,
  ): Promise<Name extends 'teams' ? TeamsDriver : TelegramDriver>;
}

/** One application for the tests of a file, each of which finds the world of the transcripts as new. */
export function shareWorld(): SharedWorld {
  let app: RunningApp;
  let world: TranscriptWorld;
  let chats = 8000;
  beforeAll(async () => {
    app = await startSharedApp({ SIMULATED_NOW: NOW }, async (databaseUrl) => {
      world = await TranscriptWorld.open(databaseUrl);
    });
  });
  afterAll(() => world.close());
  beforeEach(() => world.reset());
  return {
    get app() {
      return app;
    },
    get world() {
      return world;
    },
    async chatOf(person, channel) {
      chats += 1;
      await world.link(channel, String(chats), person);
      return (channel === 'teams' ? app.onTeams(String(chats)) : app.onTelegram(chats)) as never;
    },
  };
}
