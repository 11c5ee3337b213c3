// Learns the answers and compiles the code once after an install, so that the first start need not. What is wrong in
// `knowledge/` is said by the start itself: an install never fails for it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject, ownNode } from './own-node.mjs';

const keepCompiled = './scripts/keep-compiled.mjs';
const base = 'src/adapters/files/knowledge-base.ts';

// Nothing to learn from: only the packages are here yet.
if (existsSync(inProject(base))) {
  const prepare = `
    await import('./src/app.ts');
    const { loadBase } = await import('./${base}');
    await loadBase('.');`;
  const run = spawnSync(ownNode, ['--import', keepCompiled, '--input-type=module', '-e', prepare], {
    cwd: inProject('.'),
    encoding: 'utf8',
  });
  if (run.status !== 0) console.warn(`the first start will learn the answers\n${run.stderr}`);
}
