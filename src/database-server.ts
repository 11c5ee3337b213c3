import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '#adapters/postgres/embedded.ts';
import { schemaFingerprint } from '#adapters/postgres/migrations.ts';
import type { Config } from './config.ts';

const cache = fileURLToPath(new URL('../node_modules/.cache/parcourspro-bot', import.meta.url));

/** Where the install keeps a server with the schema of these migrations: see `scripts/prepare-start.mjs`. */
export function preparedDir(): string {
  return join(cache, `postgres-${schemaFingerprint()}`);
}

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
  return { ...(await startEmbedded({ dataDir, preparedDir: preparedDir() })), isEmbedded: true };
}
