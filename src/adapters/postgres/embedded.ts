import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import {
  findOwner,
  findPrograms,
  type Owner,
  type Programs,
  prepareFolder,
} from './embedded-files.ts';
import { DatabaseError } from './errors.ts';
import { withLockFile } from './lock-file.ts';

const run = promisify(execFile);

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

/** How the server was set up, kept beside its data. */
interface Settings {
  port: number;
  password: string;
}

interface Cluster {
  programs: Programs;
  owner: Owner | undefined;
  folder: string;
  settings: Settings;
  isDurable: boolean;
}

const USER = 'parcourspro';
const DATABASE = 'parcourspro';
const LEAVING_MS = 1_000;

/** Starts PostgreSQL on this machine's own address, or takes over the one that a killed process left running. */
export async function startEmbedded({
  dataDir,
  isDurable = true,
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = resolve(dataDir);
  await mkdir(home, { recursive: true });
  const lockFile = join(home, 'postgres.lock');
  return withLockFile(lockFile, async () => {
    const owner = findOwner();
    const parent = prepareFolder(join(home, 'postgres'), owner);
    const settings = await readSettings(join(home, 'postgres.json'));
    const programs = await findPrograms(owner);
    const cluster = { programs, owner, folder: join(parent, 'data'), settings, isDurable };
    if (!existsSync(join(cluster.folder, 'PG_VERSION'))) await initialise(cluster);
    const port = (await runningPort(cluster)) ?? (await start(cluster));
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

// Made aside and then renamed, so that a process killed meanwhile leaves nothing half made.
async function initialise({
  programs,
  owner,
  folder,
  settings,
  isDurable,
}: Cluster): Promise<void> {
  const draft = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, settings.password, { mode: 0o600 });
  try {
    if (owner !== undefined) chownSync(passwordFile, owner.uid, owner.gid);
    await run(
      programs.initdb,
      [
        `--pgdata=${draft}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        ...(isDurable ? [] : ['--no-sync']),
      ],
      { ...owner, cwd: '/' },
    );
  } catch (error) {
    throw new DatabaseError(`The embedded PostgreSQL could not be set up in ${folder}`, {
      cause: error,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, folder);
}

/** The port of a server already running on this data, if any. */
async function runningPort({ programs, owner, folder }: Cluster): Promise<number | undefined> {
  try {
    await run(programs.pg_ctl, ['status', '-D', folder], { ...owner, cwd: '/' });
  } catch (error) {
    if ((error as { code?: unknown }).code === 3) return undefined;
    throw error;
  }
  return Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[3]);
}

async function start({ programs, owner, folder, settings, isDurable }: Cluster): Promise<number> {
  const port = (await isFree(settings.port)) ? settings.port : await findFreePort();
  const flags = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    jit: 'off',
    max_connections: 200,
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const options = Object.entries(flags).map(([name, value]) => `-c ${name}='${value}'`);
  const log = join(folder, 'server.log');
  try {
    await run(programs.pg_ctl, ['start', '-w', '-D', folder, '-l', log, '-o', options.join(' ')], {
      ...owner,
      cwd: '/',
    });
  } catch (error) {
    throw new DatabaseError(`The embedded PostgreSQL did not start: see ${log}`, { cause: error });
  }
  return port;
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

async function stop({ programs, owner, folder }: Cluster, use: pg.Client): Promise<void> {
  const isShared = await isUsedByOthers(use);
  await use.end();
  if (isShared) return;
  await run(programs.pg_ctl, ['stop', '-w', '-m', 'fast', '-D', folder], { ...owner, cwd: '/' });
}

/** Whether somebody else is still connected after a while: connections just closed take a moment to leave the list. */
async function isUsedByOthers(use: pg.Client): Promise<boolean> {
  for (let waited = 0; waited < LEAVING_MS; waited += LEAVING_MS / 10) {
    const { rows } = await use.query<{ others: number }>(
      `SELECT count(*)::int AS others FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    if (rows[0]?.others === 0) return false;
    await pause(LEAVING_MS / 10);
  }
  return true;
}

async function readSettings(path: string): Promise<Settings> {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const settings = { port: await findFreePort(), password: randomBytes(24).toString('hex') };
  writeSettings(path, settings);
  return settings;
}

function writeSettings(path: string, settings: Settings): void {
  writeFileSync(path, `${JSON.stringify(settings)}\n`, { mode: 0o600 });
}

async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== null;
}

async function findFreePort(): Promise<number> {
  const port = await listenOnce(0);
  if (port === null) throw new DatabaseError('No port is free for the embedded PostgreSQL');
  return port;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', () => settle(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : null));
    });
  });
}
