import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;

/** Lock files held by this process: its own number on another one was left by an earlier process. */
const held = new Set<string>();

/** Runs work while holding a lock file; one left by a dead process is taken over. */
export async function withLockFile<T>(path: string, work: () => Promise<T>): Promise<T> {
  if (!takeNow(path)) await take(path);
  try {
    return await work();
  } finally {
    held.delete(path);
    rmSync(path, { force: true });
  }
}

function takeNow(path: string): boolean {
  const isTaken = !held.has(path) && create(path);
  if (isTaken) held.add(path);
  return isTaken;
}

async function take(path: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    if (takeNow(path)) return;
    if (!isHolderAlive(path)) rmSync(path, { force: true });
    else await pause(PAUSE_MS);
  }
  throw new Error(`another process has held ${path} for too long`);
}

function create(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    throw error;
  }
}

function isHolderAlive(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    if (pid === process.pid) return held.has(path);
    return process.kill(pid, 0);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EPERM') return true;
    if (code === 'ESRCH' || code === 'ENOENT') return false;
    throw error;
  }
}
