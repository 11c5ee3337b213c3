import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { initialise, runningPort, type Settings, start, stop, USER } from './embedded-cluster.ts';
import { findOwner, findPrograms, prepareFolder } from './embedded-files.ts';
import { withLockFile } from './lock-file.ts';

export interface EmbeddedServer {
  databaseUrl: string;
  /** Stops the server, unless another process still uses it. */
  stop(): Promise<void>;
}

interface EmbeddedOptions {
  dataDir: string;
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
  isDurable = true,
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = resolve(dataDir);
  mkdirSync(home, { recursive: true });
  const lockFile = join(home, 'postgres.lock');
  return withLockFile(lockFile, async () => {
    const owner = findOwner();
    const parent = prepareFolder(join(home, 'postgres'), owner);
    const settings = readSettings(join(home, 'postgres.json'));
    const programs = findPrograms(owner);
    const cluster = { programs, owner, folder: join(parent, 'data'), settings, isDurable };
    const isNew = !existsSync(join(cluster.folder, 'PG_VERSION'));
    if (isNew) await initialise(cluster);
    const port = (isNew ? undefined : await runningPort(cluster)) ?? (await start(cluster));
    writeSettings(join(home, 'postgres.json'), { ...settings, port });
    const server = `postgres://${USER}:${settings.password}@127.0.0.1:${port}`;
    await createDatabase(server);
    // Kept open: it tells other processes that the server is in use.
    const use = new pg.Client({ connectionString: `${server}/${DATABASE}` });
    use.on('error', () => undefined);
    await use.connect();
    return {
      databaseUrl: `${server}/${DATABASE}`,
      stop: () => withLockFile(lockFile, () => stop(cluster, use)),
    };
  });
}

async function createDatabase(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function readSettings(path: string): Settings {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const settings = { port: 0, password: randomBytes(24).toString('hex') };
  writeSettings(path, settings);
  return settings;
}

function writeSettings(path: string, settings: Settings): void {
  writeFileSync(path, `${JSON.stringify(settings)}\n`, { mode: 0o600 });
}
