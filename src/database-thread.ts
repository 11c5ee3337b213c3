import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { v7 as uuidv7 } from 'uuid';
import { readRulebooks } from '#adapters/files/rulebooks.ts';
import { createClock } from '#adapters/system/clock.ts';
import { createLog } from '#adapters/system/log.ts';
import type { Config } from './config.ts';
import type { FromThread } from './database-aside.ts';
import { startDatabaseServer } from './database-server.ts';
import { loadDemo, readDemo } from './demo.ts';
import { openStorage } from './storage.ts';

/** Few statements run many times: each is planned once. */
const OPTIONS = '-c jit=off -c plan_cache_mode=force_generic_plan';

/** The thread of `prepareDatabase`: it keeps the server until it is told to stop. */
async function prepare(config: Config): Promise<{ databaseUrl: string; close(): Promise<void> }> {
  const server = await startDatabaseServer(config);
  const url = new URL(server.databaseUrl);
  url.searchParams.set('options', OPTIONS);
  const storage = await openStorage(
    { ...server, databaseUrl: url.href },
    createLog(config.logLevel),
  );
  try {
    if (!config.isProduction) {
      const clock = createClock(config.simulatedNow);
      const rulebooks = readRulebooks(fileURLToPath(new URL('../reglement', import.meta.url)));
      await loadDemo(storage, { rulebooks, clock, newId: () => uuidv7() }, readDemo({ clock }));
    }
    return { databaseUrl: server.databaseUrl, close: storage.close };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

const say = (said: FromThread) => parentPort?.postMessage(said);
try {
  const { databaseUrl, close } = await prepare(workerData);
  parentPort?.once('message', async () => {
    await close();
    say({ type: 'stopped' });
  });
  say({ type: 'ready', databaseUrl });
} catch (error) {
  const { name, message, stack } = error as Error;
  say({ type: 'failed', error: { name, message, stack } });
}
