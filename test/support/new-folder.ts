import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenFileIsOver } from './when-over.ts';

const MEMORY = '/dev/shm';
const ROOM = 3 * 2 ** 30;

/** Where data of PostgreSQL go: in memory where there is room, a tenth of the time it takes to copy them on a disk. */
export function folderInMemory(): string | undefined {
  const { bavail, bsize } = existsSync(MEMORY) ? statfsSync(MEMORY) : { bavail: 0, bsize: 0 };
  return bavail * bsize < ROOM ? undefined : MEMORY;
}

/** A folder for data of PostgreSQL, which another user may enter; removed once the tests of the file are over. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(folderInMemory() ?? tmpdir(), 'parcourspro-'));
  chmodSync(folder, 0o755);
  whenFileIsOver(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
