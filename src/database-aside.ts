import { Worker } from 'node:worker_threads';
import type { Config } from './config.ts';
import type { DatabaseServer } from './database-server.ts';

/** What the thread says: once it is ready or failed, then, told to stop, that it did. */
export type FromThread =
  | { type: 'ready'; databaseUrl: string }
  | { type: 'failed'; error: { name: string; message: string; stack: string | undefined } }
  | { type: 'stopped' };

/**
 * Starts the server, brings the schema up to date and loads the demo, all from a thread of its own: reading the rest of the code and
 * the data files keeps this one busy for as long.
 */
export async function prepareDatabase(config: Config): Promise<DatabaseServer> {
  const thread = new Worker(new URL('./database-thread.ts', import.meta.url), {
    workerData: config,
  });
  const said = await nextFrom(thread);
  if (said.type === 'failed') throw Object.assign(new Error(), said.error);
  if (said.type === 'stopped') throw new Error('The thread of the database stopped by itself');
  return {
    databaseUrl: said.databaseUrl,
    isEmbedded: config.databaseUrl === undefined,
    async stop() {
      const stopped = nextFrom(thread);
      thread.postMessage('stop');
      await stopped;
    },
  };
}

function nextFrom(thread: Worker): Promise<FromThread> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
