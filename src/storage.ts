import { connect, type Database } from '#adapters/postgres/connect.ts';
import type { Log } from '#ports/log.ts';
import type { DatabaseServer } from './database-server.ts';

/** The database, and what server holds it. */
export interface Storage extends Database {
  isEmbedded: boolean;
}

/** Connects to the server and brings the schema up to date; closing it stops the server too. */
export async function openStorage(server: DatabaseServer, log: Log): Promise<Storage> {
  try {
    const database = await connect({
      databaseUrl: server.databaseUrl,
      onLostConnection: (error) => log.warn({ err: error }, 'database connection lost'),
    });
    return {
      ...database,
      isEmbedded: server.isEmbedded,
      async close() {
        await database.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
