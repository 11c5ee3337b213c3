import pg from 'pg';
import type { Clock } from '#ports/clock.ts';
import type { UnitOfWork } from '#ports/unit-of-work.ts';
import { Client } from './client.ts';
import { DatabaseError, translateConnectionError } from './errors.ts';
import { applyMigrations } from './migrations.ts';
import { PostgresOutboxDeliveries } from './outbox-deliveries.ts';
import { PostgresPlaygroundMessageStore } from './playground-message-store.ts';
import { PostgresShownMails } from './shown-mails.ts';
import { rowTypes } from './transaction.ts';
import { PostgresUnitOfWork } from './unit-of-work.ts';

const OLDEST_VERSION = 15;
/** Every statement is short: compiling one takes longer than running it. */
const NO_JIT = '-c jit=off';

export interface Database {
  databaseUrl: string;
  unitOfWork: UnitOfWork;
  deliveries: PostgresOutboxDeliveries;
  /** Mails kept to be shown, for want of an SMTP server. */
  shownMails: PostgresShownMails;
  playgroundMessages: PostgresPlaygroundMessageStore;
  /** Migrations applied by this start. */
  migrated: string[];
  /** Rejects when the database does not answer. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

interface ConnectOptions {
  databaseUrl: string;
  /** Dates the mails that are shown. */
  clock?: Clock;
  /** Connections kept at most. */
  poolSize?: number;
  /** Few statements run many times: each is planned once. */
  isRepeating?: boolean;
  /** Hears of connections lost while idle; the pool replaces them. */
  onLostConnection?: (error: Error) => void;
}

/** Connects, checks the server and brings its schema up to date; rejects with one DatabaseError that says what is wrong. */
export async function connect({
  databaseUrl,
  clock = { now: () => new Date().toISOString() },
  poolSize = 10,
  isRepeating = false,
  onLostConnection = () => undefined,
}: ConnectOptions): Promise<Database> {
  const migrated = await prepare(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    types: rowTypes,
    Client,
    pipeline: true,
    options: isRepeating ? `${NO_JIT} -c plan_cache_mode=force_generic_plan` : NO_JIT,
    application_name: 'parcourspro-bot',
  } as pg.PoolConfig);
  pool.on('error', onLostConnection);
  // One lost while in use fails its statement: it must not stop the process besides.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const deliveries = new PostgresOutboxDeliveries(pool);
  return {
    databaseUrl,
    unitOfWork: new PostgresUnitOfWork(pool),
    deliveries,
    shownMails: new PostgresShownMails(pool, clock),
    playgroundMessages: new PostgresPlaygroundMessageStore(pool),
    migrated,
    ready: async () => void (await pool.query('SELECT 1')),
    close: async () => {
      await deliveries.close();
      await pool.end();
    },
  };
}

/** On one connection, the server is checked and the schema brought up to date. */
async function prepare(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await checkVersion(client);
  } catch (error) {
    await client.end();
    throw error instanceof DatabaseError ? error : translateConnectionError(error, databaseUrl);
  }
  try {
    return await applyMigrations(client);
  } finally {
    await client.end();
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version`,
  );
  const version = rows[0]?.version ?? 0;
  if (version < OLDEST_VERSION) {
    throw new DatabaseError(
      `DATABASE_URL: PostgreSQL ${version} is too old, ${OLDEST_VERSION} or later is needed`,
    );
  }
}
