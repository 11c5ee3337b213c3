// Learns the answers, compiles the code and sets a PostgreSQL up once after an install, so that the first start need not. What is
// wrong is said by the start itself: an install never fails for it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject, ownNode } from './own-node.mjs';

const keepCompiled = './scripts/keep-compiled.mjs';
const base = 'src/adapters/files/knowledge-base.ts';

// Nothing to prepare: only the packages are here yet.
if (existsSync(inProject(base))) {
  const prepare = `
    await import('./src/app.ts');
    const { connect } = await import('./src/adapters/postgres/connect.ts');
    const { prepareEmbedded } = await import('./src/adapters/postgres/embedded.ts');
    const { preparedDir } = await import('./src/database-server.ts');
    const { loadBase } = await import('./${base}');
    const [database] = await Promise.allSettled([
      prepareEmbedded(preparedDir(), async (databaseUrl) => (await connect({ databaseUrl })).close()),
      loadBase('.'),
    ]);
    if (database.reason) throw database.reason;`;
  const run = spawnSync(ownNode, ['--import', keepCompiled, '--input-type=module', '-e', prepare], {
    cwd: inProject('.'),
    encoding: 'utf8',
  });
  if (run.status !== 0) console.warn(`the first start will take longer\n${run.stderr}`);
}
