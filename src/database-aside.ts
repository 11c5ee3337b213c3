import { Worker } from 'node:worker_threads';
import type { Config } from './config.ts';
import { type DatabaseServer, startDatabaseServer } from './database-server.ts';

/** What the thread says when it could not do its work. */
export type Failure = { name: string; message: string; stack: string | undefined };

/**
 * Starts the server, brings the schema up to date and loads the demo from a thread of its own, then takes the server over: reading
 * the rest of the code and the data files keeps this thread busy for as long.
 */
export async function prepareDatabase(config: Config): Promise<DatabaseServer> {
  const thread = new Worker(new URL('./database-thread.ts', import.meta.url), {
    workerData: config,
  });
  await new Promise<void>((resolve, reject) => {
    thread.once('message', (failure: Failure) => reject(Object.assign(new Error(), failure)));
    thread.once('error', reject);
    thread.once('exit', () => resolve());
  });
  return await startDatabaseServer(config);
}
