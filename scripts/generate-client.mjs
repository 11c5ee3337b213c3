// Runs `prisma generate` after an install. The schema engine is a binary that Prisma would download and that
// generating never runs: naming one that exists spares the download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject, ownNode } from './own-node.mjs';

const cli = inProject('node_modules/prisma/build/index.js');

// Nothing to generate with: npm was asked for its lock file only.
if (existsSync(cli)) {
  const run = spawnSync(ownNode, [cli, 'generate', '--no-hints'], {
    cwd: inProject('.'),
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: ownNode,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (run.status !== 0) {
    console.error(`prisma generate failed\n${run.stdout}\n${run.stderr}`);
    process.exit(1);
  }
}
