// Runs `prisma generate` after an install, with the project's own Node: the one that installs may be older.
// Plain JavaScript for the same reason. The schema engine is a binary that Prisma would download and that
// generating never runs: naming one that exists spares the download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const cli = inProject('node_modules/prisma/build/index.js');
const ownNode = inProject('node_modules/node/bin/node');
const node = existsSync(ownNode) ? ownNode : process.execPath;

// Nothing to generate with: npm was asked for its lock file only.
if (existsSync(cli)) {
  const run = spawnSync(node, [cli, 'generate', '--no-hints'], {
    cwd: inProject('.'),
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: node,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (run.status !== 0) {
    console.error(`prisma generate failed\n${run.stdout}\n${run.stderr}`);
    process.exit(1);
  }
}
