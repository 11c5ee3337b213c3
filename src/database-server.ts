import { fileURLToPath } from 'node:url';
import { startEmbedded } from '#adapters/postgres/embedded.ts';
import type { Config } from './config.ts';

/** Set up by the install, see `scripts/prepare-start.mjs`. */
const preparedDir = fileURLToPath(
  new URL('../node_modules/.cache/parcourspro-bot/postgres', import.meta.url),
);

/** The PostgreSQL the application works on. */
export interface DatabaseServer {
  databaseUrl: string;
  isEmbedded: boolean;
  /** Stops the embedded one, unless another process still uses it. */
  stop(): Promise<void>;
}

/** The server of `DATABASE_URL`, or the embedded one, started. */
export async function startDatabaseServer({
  databaseUrl,
  dataDir,
}: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<DatabaseServer> {
  if (databaseUrl !== undefined) {
    return { databaseUrl, isEmbedded: false, stop: async () => undefined };
  }
  return { ...(await startEmbedded({ dataDir, preparedDir })), isEmbedded: true };
}
