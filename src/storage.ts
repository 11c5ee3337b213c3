import { connect, type Database } from '#adapters/postgres/connect.ts';
import { type EmbeddedServer, startEmbedded } from '#adapters/postgres/embedded.ts';
import type { Log } from '#ports/log.ts';
import type { Config } from './config.ts';

/** The database, with the embedded server behind it when none was given. */
export interface Storage extends Database {
  isEmbedded: boolean;
}

/** Opens `DATABASE_URL`, or starts the embedded PostgreSQL, and brings the schema up to date. */
export async function openStorage(config: Config, log: Log): Promise<Storage> {
  const embedded: EmbeddedServer | null =
    config.databaseUrl === undefined ? await startEmbedded({ dataDir: config.dataDir }) : null;
  const databaseUrl = config.databaseUrl ?? embedded?.databaseUrl ?? '';
  try {
    const database = await connect({
      databaseUrl,
      onLostConnection: (error) => log.warn({ err: error }, 'database connection lost'),
    });
    return {
      ...database,
      isEmbedded: embedded !== null,
      async close() {
        await database.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
