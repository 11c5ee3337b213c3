import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject, onTestFinished, type RunnerTask } from 'vitest';
import { connect, type Database } from '#adapters/postgres/connect.ts';
import { databaseUrl } from './postgres-server.ts';

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
  afterAll(async (_, suite) => {
    if (!suite.tasks.some(isRed)) await drop(name);
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
  afterAll(() => database.close());
  return database;
}

async function createDatabase(template = inject('postgresTemplate')): Promise<string> {
  made += 1;
  const name = `test_${process.pid}_${made}_${Date.now().toString(36)}`;
  await onServer(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  return name;
}

async function drop(name: string): Promise<void> {
  await onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

/** A database of its own, connected as the application does. */
export async function connectTestDatabase(): Promise<Database> {
  const database = await connect({ databaseUrl: await createTestDatabase() });
  onTestFinished(() => database.close());
  return database;
}

/** A statement on the database of a test, beside the application. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

let onServerAlready: Promise<pg.Client> | undefined;

/** On the connection of this worker: opening one costs more than most statements. */
async function onServer(statement: string): Promise<void> {
  onServerAlready ??= connectServer();
  await (await onServerAlready).query(statement);
}

async function connectServer(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  return client;
}
