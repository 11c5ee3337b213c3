import { onTestFinished, vi } from 'vitest';
import { createClock } from '#adapters/system/clock.ts';
import { createLog } from '#adapters/system/log.ts';
import { type App, startApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { readServices } from '#services.ts';
import { createSharedDatabase, createTestDatabase, findTemplate } from './database.ts';
import { TeamsDriver } from './teams-driver.ts';
import { TeamsServer } from './teams-server.ts';
import { TelegramDriver } from './telegram-driver.ts';
import { TelegramServer } from './telegram-server.ts';
import { whenFileIsOver } from './when-over.ts';

/** The whole application on a database of its own, with stand-ins for Teams and Telegram, all over real HTTP. */
export interface RunningApp {
  url: string;
  databaseUrl: string;
  teams: TeamsServer;
  telegram: TelegramServer;
  /** A person on Teams, of this Entra id. */
  onTeams(id: string, name?: string): TeamsDriver;
  onTelegram(id: number, firstName?: string): TelegramDriver;
  /** Says something in the playground and gives what follows. */
  playground(person: string, said: PlaygroundSaid): Promise<PlaygroundMessage[]>;
  /** Stops it and starts it again on the same database; `changes` are environment variables that differ from now on. */
  restart(changes?: Record<string, string>): Promise<void>;
}

export type PlaygroundSaid = { text: string } | { choice: string; inputs?: Record<string, string> };

export interface PlaygroundMessage {
  id: number;
  from: 'bot' | 'person';
  text: string | null;
  card: {
    title: string;
    subtitle?: string;
    body?: string;
    facts?: { label: string; value: string }[];
  } | null;
  choices: { label: string; choice: string }[];
  updated: boolean;
}

/** Starts the application for the test that asks, and stops it after; `settings` are environment variables. */
export async function startTestApp(settings: Record<string, string> = {}): Promise<RunningApp> {
  const databaseUrl = await createTestDatabase(await templateFor(settings));
  return await runApp(databaseUrl, settings, onTestFinished);
}

/** One application for all tests of a file, from `beforeAll`; `prepare` fills its database first, else it holds the demo. */
export async function startSharedApp(
  settings: Record<string, string>,
  prepare?: (databaseUrl: string) => Promise<void>,
): Promise<RunningApp> {
  const databaseUrl = await createSharedDatabase(prepare ? undefined : await templateFor(settings));
  await prepare?.(databaseUrl);
  return await runApp(databaseUrl, settings, whenFileIsOver);
}

/** A database where the demo is loaded already, when the moment to load it at is known. */
async function templateFor({ SIMULATED_NOW: now }: Record<string, string>) {
  if (now === undefined) return undefined;
  return await findTemplate(`demo ${now}`, async (DATABASE_URL) => {
    const app = await start({ DATABASE_URL, SIMULATED_NOW: now });
    await app.stop();
  });
}

let files: ReturnType<typeof readServices> | undefined;

function start(settings: Record<string, string>): Promise<App> {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...settings });
  files ??= readServices(createClock(), createLog('silent'));
  return startApp(config, () => undefined, { files });
}

async function runApp(
  databaseUrl: string,
  given: Record<string, string>,
  whenOver: (stop: () => Promise<void>) => void,
): Promise<RunningApp> {
  const [teams, telegram] = await Promise.all([TeamsServer.start(), TelegramServer.start()]);
  let settings = given;
  const startAgain = () =>
    start({
      DATABASE_URL: databaseUrl,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      ...settings,
    });
  let app = await startAgain();
  whenOver(async () => {
    await app.stop();
    await Promise.all([teams.stop(), telegram.stop()]);
  });
  return {
    get url() {
      return app.url;
    },
    databaseUrl,
    teams,
    telegram,
    onTeams: (id, name = id) =>
      new TeamsDriver({ server: teams, botUrl: () => app.url, person: { id, name } }),
    onTelegram: (id, firstName = 'Camille') =>
      new TelegramDriver({ server: telegram, person: { id, firstName } }),
    playground: (person, said) => postToPlayground(app.url, person, said),
    async restart(changes = {}) {
      settings = { ...settings, ...changes };
      await app.stop();
      app = await startAgain();
    },
  };
}

/** Says something in the playground of a running bot and gives what follows. */
export async function postToPlayground(
  url: string,
  person: string,
  said: PlaygroundSaid,
): Promise<PlaygroundMessage[]> {
  const response = await fetch(`${url}/playground/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, ...said }),
  });
  const body = (await response.json()) as { messages?: PlaygroundMessage[]; error?: string };
  if (!body.messages) throw new Error(`playground: ${body.error ?? response.status}`);
  return body.messages;
}

/** The six-digit code of the last mail shown for an address, once it is there. */
export function lastMailCode(app: RunningApp, to: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const response = await fetch(`${app.url}/playground/api/mails`);
      const { mails } = (await response.json()) as { mails: { to: string; text: string }[] };
      const code = /\b\d{6}\b/.exec(mails.findLast((mail) => mail.to === to)?.text ?? '')?.[0];
      if (!code) throw new Error(`no code was mailed to ${to}`);
      return code;
    },
    { timeout: 10_000, interval: 50 },
  );
}
