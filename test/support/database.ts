import { createHash } from 'node:crypto';
import pg from 'pg';
import { inject, onTestFinished, type RunnerTask } from 'vitest';
import { connect, type Database } from '#adapters/postgres/connect.ts';
import { databaseUrl } from './postgres-server.ts';
import { whenFileIsOver } from './when-over.ts';

let made = 0;

/** A database of its own for the test that asks; dropped when the test passes, kept when it is red. */
export async function createTestDatabase(template?: string): Promise<string> {
  const name = await createDatabase(template);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') return;
    await drop(name);
  });
  return databaseUrl(inject('postgresUrl'), name);
}

/** One database for all tests of a file, from `beforeAll`; the next run drops it when one of them is red. */
export async function createSharedDatabase(template?: string): Promise<string> {
  const name = await createDatabase(template);
  whenFileIsOver(async (file) => {
    if (!file.tasks.some(isRed)) await drop(name);
  });
  return databaseUrl(inject('postgresUrl'), name);
}

const isRed = (task: RunnerTask): boolean =>
  task.result?.state === 'fail' || (task.type === 'suite' && task.tasks.some(isRed));

const templates = new Map<string, Promise<string>>();

/** A database to copy, filled by whichever worker of this run asks first. */
export function findTemplate(
  what: string,
  fill: (databaseUrl: string) => Promise<void>,
): Promise<string> {
  const found = templates.get(what) ?? makeTemplate(what, fill);
  templates.set(what, found);
  return found;
}

async function makeTemplate(
  what: string,
  fill: (databaseUrl: string) => Promise<void>,
): Promise<string> {
  const digest = createHash('sha256').update(what).digest('hex').slice(0, 12);
  const name = `test_${inject('runId')}_${digest}`;
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) {
      const draft = await createDatabase();
      await fill(databaseUrl(inject('postgresUrl'), draft));
      await client.query(`ALTER DATABASE "${draft}" RENAME TO "${name}"`);
    }
    return name;
  } finally {
    await client.end();
  }
}

/** The same, connected, for tests that only read. */
export async function connectSharedDatabase(): Promise<Database> {
  const database = await connect({ databaseUrl: await createSharedDatabase() });
  whenFileIsOver(() => database.close());
  return database;
}

async function createDatabase(template = inject('postgresTemplate')): Promise<string> {
  made += 1;
  const name = `test_${process.pid}_${made}_${Date.now().toString(36)}`;
  await onServer(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  return name;
}

async function drop(name: string): Promise<void> {
  await closePool(databaseUrl(inject('postgresUrl'), name));
  await onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

/** Databases left by the tests before, emptied and still connected: a connection costs more than most tests. */
const left: Database[] = [];

/** An empty database, connected as the application does; given to another test when this one passes, kept when it is red. */
export async function connectTestDatabase(): Promise<Database> {
  const database = left.pop() ?? (await connectNewDatabase());
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') return await database.close();
    await empty(database.databaseUrl);
    left.push(database);
  });
  return database;
}

async function connectNewDatabase(): Promise<Database> {
  return await connect({ databaseUrl: databaseUrl(inject('postgresUrl'), await createDatabase()) });
}

/** Takes every row away, those that triggers keep too. */
async function empty(url: string): Promise<void> {
  const tables = await query<{ name: string }>(
    url,
    `SELECT format('%I', tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename NOT LIKE '%migration%'`,
  );
  await query(
    url,
    `SET LOCAL session_replication_role = replica;
     ${tables.map(({ name }) => `DELETE FROM ${name};`).join(' ')}
     SELECT setval(seqrelid::regclass, seqstart, false) FROM pg_sequence`,
  );
}

const pools = new Map<string, pg.Pool>();

/** A statement on the database of a test, beside the application. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
  values?: unknown[],
): Promise<Row[]> {
  const pool = pools.get(url) ?? openPool(url);
  try {
    return (await pool.query<Row>(statement, values)).rows;
  } finally {
    if (!isOnServer(url)) await closePool(url);
  }
}

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 4, idleTimeoutMillis: 0 });
  // Databases are dropped under connections that nobody uses any more.
  pool.on('error', () => undefined);
  pools.set(url, pool);
  return pool;
}

async function closePool(url: string): Promise<void> {
  const pool = pools.get(url);
  pools.delete(url);
  await pool?.end();
}

/** Whether a database is on the server of the run, not on one that a test starts and stops. */
const isOnServer = (url: string) => new URL(url).host === new URL(inject('postgresUrl')).host;

let onServerAlready: Promise<pg.Client> | undefined;

/** A statement on the server, from outside of any test’s database; opening a connection costs more than most of them. */
export async function onServer(statement: string): Promise<void> {
  onServerAlready ??= connectServer();
  await (await onServerAlready).query(statement);
}

async function connectServer(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  return client;
}
