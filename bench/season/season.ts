import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createLog } from '#adapters/system/log.ts';
import { type App, startApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { startDatabaseServer } from '#database-server.ts';
import { addDays, isWorkingDay } from '#reglement/index.ts';
import { openStorage, type Storage } from '#storage.ts';
import { type Chance, createChance } from '../../test/reglement/season/random.ts';
import { TeamsServer } from '../../test/support/teams-server.ts';
import { TelegramServer } from '../../test/support/telegram-server.ts';
import { auditSeason, checkInvariants, type SeasonAudit } from './audit.ts';
import { playDay } from './day.ts';
import { createHand, type Hand, type Place, Stopwatch } from './hands.ts';
import { seedTown } from './seed.ts';
import { Tally } from './tally.ts';
import { buildTown, type Size, type Town } from './town.ts';

/** Everything a day of the season acts on. */
export interface Season {
  size: Size;
  town: Town;
  chance: Chance;
  tally: Tally;
  place: Place;
  messages: Stopwatch;
  enrolments: Stopwatch;
  hands: Map<string, Hand>;
  storage: Storage;
  moveClock(to: string): Promise<void>;
}

export interface SeasonResult {
  tally: Tally;
  audit: SeasonAudit;
  messages: number[];
  enrolments: number[];
  seconds: number;
}

/** Plays a whole season on an application started for it; `databaseUrl`: instead of an embedded server of its own. */
export async function playSeason(
  size: Size,
  {
    seed,
    databaseUrl,
    say = () => undefined,
  }: { seed: number; databaseUrl?: string; say?: (line: string) => void },
): Promise<SeasonResult> {
  const start = performance.now();
  const chance = createChance(seed);
  const town = buildTown(size, chance);
  const dataDir = mkdtempSync(join(tmpdir(), 'season-'));
  chmodSync(dataDir, 0o755);
  const port = await freePort();
  const [teams, telegram] = await Promise.all([TeamsServer.start(), TelegramServer.start()]);
  for (const standIn of [teams, telegram]) standIn.setMaxListeners(1000);
  const config = readConfig({
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    SIMULATED_NOW: `${size.from}T09:00:00+01:00`,
  });
  // Held open: an embedded server belongs to who started it, and the application finds it by its address.
  const storage = await openStorage(await startDatabaseServer(config), createLog(config.logLevel));
  let app: App | undefined;
  const client = new pg.Pool({ connectionString: storage.databaseUrl, max: 4 });
  try {
    await seedTown(storage, town, `${size.from}T08:00:00.000Z`);
    app = await startApp({ ...config, databaseUrl: storage.databaseUrl }, () => undefined);
    const season = createSeason({
      size,
      town,
      chance,
      teams,
      telegram,
      client,
      url: app.url,
      storage,
    });
    await playYear(season, say);
    return {
      tally: season.tally,
      audit: await auditSeason(season),
      messages: season.messages.millis,
      enrolments: season.enrolments.millis,
      seconds: (performance.now() - start) / 1000,
    };
  } finally {
    await client.end();
    await app?.stop();
    await storage.close();
    await Promise.all([teams.stop(), telegram.stop()]);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function createSeason(given: {
  size: Size;
  town: Town;
  chance: Chance;
  teams: TeamsServer;
  telegram: TelegramServer;
  client: pg.Pool;
  url: string;
  storage: Storage;
}): Season {
  const { size, town, chance, url, client, teams, telegram, storage } = given;
  let now = `${size.from}T08:00:00.000Z`;
  const messages = new Stopwatch();
  const tally = new Tally();
  const late = () => tally.add('press answered late');
  const place: Place = { url, client, teams, telegram, now: () => now, late };
  const hands = new Map(
    town.people
      .filter(({ channel }) => channel !== 'none')
      .map((person) => [person.account.id, createHand(place, person, messages)]),
  );
  return {
    size,
    town,
    chance,
    tally,
    place,
    messages,
    enrolments: new Stopwatch(),
    hands,
    storage,
    async moveClock(to) {
      const response = await fetch(`${url}/playground/api/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now: to }),
      });
      if (response.status !== 200) throw new Error(`clock: ${response.status}`);
      now = new Date(to).toISOString();
    },
  };
}

async function playYear(season: Season, say: (line: string) => void): Promise<void> {
  const { size, tally } = season;
  let told = 0;
  for (let day = size.from; day <= size.until; day = addDays(day, 1)) {
    await playDay(season, day, isWorkingDay(day));
    if (!day.endsWith('-01')) continue;
    for (const violation of await checkInvariants(season)) tally.problem(`${day}: ${violation}`);
    for (const problem of tally.problems.slice(told)) say(`- ${problem}`);
    told = tally.problems.length;
    say(`${day}: ${tally.of('tries')} tries, ${tally.problems.length} problems`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
