import { connect, type Database } from '#adapters/postgres/connect.ts';
import { query } from '../../support/database.ts';
import { type RunningApp, startSharedApp } from '../../support/running-app.ts';
import type { TeamsDriver } from '../../support/teams-driver.ts';
import type { TelegramDriver } from '../../support/telegram-driver.ts';
import { whenFileIsOver } from '../../support/when-over.ts';

/** A Tuesday, in the middle of the morning. */
export const MORNING = '2026-03-10T10:00:00+01:00';

/** The demo people, with two gestionnaires: Gilles on Telegram, Claire on Teams. */
export interface QuestionsWorld {
  app: RunningApp;
  gilles: TelegramDriver;
  claire: TeamsDriver;
  /** Somebody on Telegram, without an account or as one of the demo people. */
  onTelegram(account?: string): Promise<TelegramDriver>;
  /** Somebody on Teams, in English unless an account says otherwise. */
  onTeams(account?: string): Promise<TeamsDriver>;
  moveTo(now: string): Promise<void>;
  rows<Row extends Record<string, unknown>>(statement: string, values?: unknown[]): Promise<Row[]>;
}

let people = 8100;

export async function startQuestions(): Promise<QuestionsWorld> {
  let database: Database | undefined;
  const app = await startSharedApp({ SIMULATED_NOW: MORNING }, async (databaseUrl) => {
    database = await connect({ databaseUrl });
    whenFileIsOver(async () => database?.close());
  });
  const link = async (channel: 'teams' | 'telegram', senderId: string, accountId: string) =>
    await database?.unitOfWork.run(({ accounts }) =>
      accounts.linkIdentity({ channel, senderId, accountId, linkedAt: MORNING }),
    );
  const world = {
    app,
    async onTelegram(account?: string) {
      people += 1;
      if (account) await link('telegram', String(people), account);
      return app.onTelegram(people);
    },
    async onTeams(account?: string) {
      people += 1;
      if (account) await link('teams', `person-${people}`, account);
      return app.onTeams(`person-${people}`);
    },
    async moveTo(now: string) {
      await fetch(`${app.url}/playground/api/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now }),
      });
    },
    rows: <Row extends Record<string, unknown>>(statement: string, values?: unknown[]) =>
      query<Row>(app.databaseUrl, statement, values),
  };
  const gilles = await world.onTelegram('gilles');
  const claire = await world.onTeams('claire');
  for (const manager of [gilles, claire]) {
    await manager.say('bonjour');
    await manager.next();
  }
  return { ...world, gilles, claire };
}
