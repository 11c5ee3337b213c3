// Prepares the first start once after an install. What is wrong is said by the start itself: an install never fails for it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject, ownNode } from './own-node.mjs';

// Nothing to prepare: only the packages are here yet.
if (existsSync(inProject('src'))) {
  const run = spawnSync(
    ownNode,
    ['--import', './scripts/keep-compiled.mjs', 'scripts/prepare.ts'],
    { cwd: inProject('.'), stdio: 'inherit' },
  );
  if (run.status !== 0) console.warn('the first start will take longer');
}
