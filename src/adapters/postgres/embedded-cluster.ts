import { execFile } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Owner, Programs } from './embedded-files.ts';
import { DatabaseError } from './errors.ts';
import { findFreePort, isFree } from './free-port.ts';

const run = promisify(execFile);

/** How the server was set up, kept beside its data. */
export interface Settings {
  /** 0 as long as it never started. */
  port: number;
  password: string;
}

/** A server's programs and data. */
export interface Cluster {
  programs: Programs;
  owner: Owner | undefined;
  folder: string;
  settings: Settings;
  isDurable: boolean;
}

/** The server's only user. */
const USER = 'parcourspro';
/** Nothing is written out, and a statement is planned once for each of many short-lived connections. */
const FOR_TESTS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  plan_cache_mode: 'force_generic_plan',
};
/** What the shortest of the systems' limits (104 bytes) leaves beside the name of the socket. */
const LONGEST_SOCKET_FOLDER = 85;
const LEAVING_MS = 1_000;
const PATIENCE_MS = 15_000;
const PAUSE_MS = 100;
const START_ATTEMPTS = 10;
const ATTEMPTS_WITH_SOCKET = 5;
/** Refused, cut short, its socket not there yet, or « the database system is starting up ». */
const NOT_YET = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', '57P03']);

/**
 * Makes the data, as a copy of those of a `prepared` server when they can be read: aside, then renamed, so that a process killed
 * meanwhile leaves nothing half made.
 */
export async function initialise(cluster: Cluster, prepared?: string): Promise<void> {
  const draft = `${cluster.folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  if (prepared === undefined || !(await copy(cluster, prepared, draft))) await make(cluster, draft);
  renameSync(draft, cluster.folder);
}

async function copy({ owner }: Cluster, prepared: string, draft: string): Promise<boolean> {
  try {
    await run('cp', ['-Rp', prepared, draft], { ...owner, cwd: '/' });
    return true;
  } catch {
    // Another user's, or no such program here: it is made anew.
    rmSync(draft, { recursive: true, force: true });
    return false;
  }
}

async function make({ programs, owner, folder, settings }: Cluster, draft: string): Promise<void> {
  const passwordFile = `${folder}.password`;
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
        // The password is long and random: stretching it would only slow connections down.
        '--set=scram_iterations=1',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        '--no-sync',
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
}

/** Has new data on the disk itself, where a power cut leaves them; the server may run meanwhile. */
export async function writeOut({ programs, owner, folder, isDurable }: Cluster): Promise<void> {
  if (!isDurable) return;
  await run(programs.initdb, ['--sync-only', `--pgdata=${folder}`], { ...owner, cwd: '/' });
}

/** The address of a database of the server: through its socket, where there is one, a round trip costs a third less. */
export function addressOf({ folder, settings }: Cluster, port: number, database: string): string {
  const url = new URL(`postgres://${USER}:${settings.password}@127.0.0.1:${port}/${database}`);
  const [, , , , socket] = readPidFile(folder);
  if (socket) url.searchParams.set('host', socket);
  return url.href;
}

const pidFileOf = (folder: string) => join(folder, 'postmaster.pid');

/** What the server that runs on these data says of itself, a line each: its process first, its port fourth, where its socket is fifth. */
function readPidFile(folder: string): string[] {
  const file = pidFileOf(folder);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** The port of a server already running on this data, if any; one that is just starting or stopping is waited for. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    if (!(await isSaidToRun(cluster))) return undefined;
    const [pid, , , port] = readPidFile(cluster.folder).map(Number);
    if (!isServer(pid)) {
      rmSync(pidFileOf(cluster.folder));
      return undefined;
    }
    if (port !== undefined && (await doesAnswer(cluster, port))) return port;
    await pause(PAUSE_MS);
  }
  throw new DatabaseError(`The embedded PostgreSQL of ${cluster.folder} runs but does not answer`);
}

async function isSaidToRun({ programs, owner, folder }: Cluster): Promise<boolean> {
  try {
    await run(programs.pg_ctl, ['status', '-D', folder], { ...owner, cwd: '/' });
    return existsSync(pidFileOf(folder));
  } catch (error) {
    if ((error as { code?: unknown }).code === 3) return false;
    throw error;
  }
}

async function doesAnswer(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: addressOf(cluster, port, 'postgres') });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (NOT_YET.has(code)) return false;
    throw error;
  }
}

/**
 * Whether a number is still that of a PostgreSQL. One that was killed stays in the list of processes until its parent looks, which
 * the first process of a container may never do; and its number may be given to another program.
 */
function isServer(pid: number | undefined): boolean {
  const file = `/proc/${pid}/stat`;
  if (!existsSync('/proc/self/stat')) return true;
  return existsSync(file) && /\(postgres\) [^Z]/.test(readFileSync(file, 'utf8'));
}

/** The data, where nobody but the server's user may enter; none where the system has no such sockets, or none of that length. */
function socketFolder(folder: string): string {
  const hasSockets = process.platform !== 'win32';
  return hasSockets && Buffer.byteLength(folder) < LONGEST_SOCKET_FOLDER ? folder : '';
}

/** Starts the server; gives its port. */
export async function start({
  programs,
  owner,
  folder,
  settings,
  isDurable,
}: Cluster): Promise<number> {
  const isKept = settings.port !== 0 && (await isFree(settings.port));
  const port = isKept ? settings.port : await findFreePort();
  const flags = {
    port,
    listen_addresses: '127.0.0.1',
    timezone: 'UTC',
    jit: 'off',
    max_connections: 200,
    ...(isDurable ? {} : FOR_TESTS),
  };
  const log = join(folder, 'server.log');
  for (let attempt = 1; ; attempt += 1) {
    // Some shared folders hold no sockets: after a few failures, the port alone.
    const unix_socket_directories = attempt > ATTEMPTS_WITH_SOCKET ? '' : socketFolder(folder);
    const options = Object.entries({ ...flags, unix_socket_directories })
      .map(([name, value]) => `-c ${name}='${value}'`)
      .join(' ');
    try {
      const command = ['start', '-w', '-D', folder, '-l', log, '-o', options];
      await run(programs.pg_ctl, command, { ...owner, cwd: '/' });
      return port;
    } catch (error) {
      if (attempt === START_ATTEMPTS) {
        throw new DatabaseError(`The embedded PostgreSQL did not start: see ${log}`, {
          cause: error,
        });
      }
      // The last processes of a killed server take a moment to let go of its memory.
      await pause(PAUSE_MS * attempt);
    }
  }
}

/** Stops the server, unless somebody else uses it; `use` is this process's own connection. */
export async function stop({ programs, owner, folder }: Cluster, use: pg.Client): Promise<void> {
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
