import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs `prisma generate` after an install. The schema engine is a binary that Prisma would download and that generating never
 * runs: naming one that exists (this Node) spares the download.
 */
const cli = fileURLToPath(new URL('../node_modules/prisma/build/index.js', import.meta.url));
const run = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  encoding: 'utf8',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
});
if (run.status !== 0) {
  console.error(`prisma generate failed\n${run.stdout}\n${run.stderr}`);
  process.exit(1);
}
