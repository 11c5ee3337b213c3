import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import {
  addressOf,
  initialise,
  runningPort,
  type Settings,
  start,
  stop,
  writeOut,
} from './embedded-cluster.ts';
import { findOwner, findPrograms, type Owner, prepareFolder } from './embedded-files.ts';
import { withLockFile } from './lock-file.ts';

export interface EmbeddedServer {
  databaseUrl: string;
  /** Stops the server, unless another process still uses it. */
  stop(): Promise<void>;
}

interface EmbeddedOptions {
  dataDir: string;
  /** Where `prepareEmbedded` set one up: a new server is a copy of it. */
  preparedDir?: string;
  /** `false`: faster, and lost with the machine; for tests. */
  isDurable?: boolean;
}

const DATABASE = 'parcourspro';

/**
 * Starts PostgreSQL on this machine's own address, or takes over the one that a killed process left running. Its first program runs when
 * this returns: what the caller then reads takes no time from it.
 */
export async function startEmbedded({
  dataDir,
  preparedDir,
  isDurable = true,
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = resolve(dataDir);
  mkdirSync(home, { recursive: true });
  const lockFile = join(home, 'postgres.lock');
  return withLockFile(lockFile, async () => {
    const owner = findOwner();
    const folder = dataFolder(home, owner);
    const isNew = !existsSync(join(folder, 'PG_VERSION'));
    const prepared = isNew ? readPrepared(preparedDir, owner) : undefined;
    const settings = isNew ? newSettings(home, prepared?.password) : readSettings(home);
    const cluster = { programs: findPrograms(owner), owner, folder, settings, isDurable };
    if (isNew) await initialise(cluster, prepared?.folder);
    const running = isNew ? undefined : await runningPort(cluster);
    const [port] = await Promise.all([running ?? start(cluster), isNew && writeOut(cluster)]);
    writeSettings(home, { ...settings, port });
    await createDatabase(addressOf(cluster, port, 'postgres'));
    const databaseUrl = addressOf(cluster, port, DATABASE);
    // Kept open: it tells other processes that the server is in use.
    const use = new pg.Client({ connectionString: databaseUrl });
    use.on('error', () => undefined);
    await use.connect();
    return {
      databaseUrl,
      stop: () => withLockFile(lockFile, () => stop(cluster, use)),
    };
  });
}

/** Sets up, once, what every new server of this machine is copied from: making and filling one takes ten times longer. */
export async function prepareEmbedded(
  dir: string,
  fill: (databaseUrl: string) => Promise<void>,
): Promise<void> {
  const preparedDir = resolve(dir);
  const draft = `${preparedDir}.new`;
  const owner = findOwner();
  for (const dir of [draft, preparedDir]) {
    rmSync(dataFolder(dir, owner), { recursive: true, force: true });
    rmSync(dir, { recursive: true });
  }
  const server = await startEmbedded({ dataDir: draft });
  await fill(server.databaseUrl).finally(() => server.stop());
  renameSync(draft, preparedDir);
}

async function createDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function dataFolder(home: string, owner: Owner | undefined): string {
  return join(prepareFolder(join(home, 'postgres'), owner), 'data');
}

function readPrepared(
  dir: string | undefined,
  owner: Owner | undefined,
): { folder: string; password: string } | undefined {
  if (dir === undefined || !existsSync(settingsFile(dir))) return undefined;
  return { folder: dataFolder(dir, owner), password: readSettings(dir).password };
}

function settingsFile(home: string): string {
  return join(home, 'postgres.json');
}

function readSettings(home: string): Settings {
  return JSON.parse(readFileSync(settingsFile(home), 'utf8'));
}

function newSettings(home: string, password = randomBytes(24).toString('hex')): Settings {
  const settings = { port: 0, password };
  writeSettings(home, settings);
  return settings;
}

function writeSettings(home: string, settings: Settings): void {
  writeFileSync(settingsFile(home), `${JSON.stringify(settings)}\n`, { mode: 0o600 });
}
