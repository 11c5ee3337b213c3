/** What a first start need not do itself: the code is compiled, the data files are parsed, the answers learnt, a PostgreSQL set up with its schema. */
import { keepYaml } from '../src/adapters/files/yaml-file.ts';
import { connect } from '../src/adapters/postgres/connect.ts';
import { prepareEmbedded } from '../src/adapters/postgres/embedded.ts';
import { createClock } from '../src/adapters/system/clock.ts';
import { createLog } from '../src/adapters/system/log.ts';
import { preparedDir } from '../src/database-server.ts';
import { readDemo } from '../src/demo.ts';
import { readServices } from '../src/services.ts';

const server = prepareEmbedded(preparedDir(), async (databaseUrl) => {
  const database = await connect({ databaseUrl });
  await database.close();
  // Without a server of its own, the application still starts on that of DATABASE_URL.
}).catch((error: Error) => console.warn(`no PostgreSQL was set up: ${error.message}`));
await import('../src/app.ts');
const { services } = await readServices(createClock(), createLog('silent'));
readDemo(services);
keepYaml();
await server;
