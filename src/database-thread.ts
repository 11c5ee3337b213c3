import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { v7 as uuidv7 } from 'uuid';
import { readRulebooks } from '#adapters/files/rulebooks.ts';
import { connect } from '#adapters/postgres/connect.ts';
import { createClock } from '#adapters/system/clock.ts';
import type { Config } from './config.ts';
import type { Failure } from './database-aside.ts';
import { type DatabaseServer, startDatabaseServer } from './database-server.ts';
import { loadDemo, readDemo } from './demo.ts';

/** The thread of `prepareDatabase`: whoever started it takes the server over. */
async function prepare(config: Config): Promise<void> {
  const server = await startDatabaseServer(config);
  try {
    await fill(server, config);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function fill({ databaseUrl }: DatabaseServer, config: Config): Promise<void> {
  const database = await connect({ databaseUrl, isRepeating: true });
  try {
    if (config.isProduction) return;
    const clock = createClock(config.simulatedNow);
    const rulebooks = readRulebooks(fileURLToPath(new URL('../reglement', import.meta.url)));
    await loadDemo(database, { rulebooks, clock, newId: () => uuidv7() }, readDemo({ clock }));
  } finally {
    await database.close();
  }
}

try {
  await prepare(workerData);
} catch (error) {
  const { name, message, stack } = error as Error;
  parentPort?.postMessage({ name, message, stack } satisfies Failure);
}
process.exit();
