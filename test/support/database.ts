import pg from 'pg';
import { afterAll, inject, onTestFinished } from 'vitest';
import { connect, type Database } from '#adapters/postgres/connect.ts';
import { databaseUrl } from './postgres-server.ts';

let made = 0;

/** A database of its own for the test that asks; dropped when the test passes, kept when it is red. */
export async function createTestDatabase(): Promise<string> {
  const name = await createDatabase();
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') return;
    await onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  });
  return databaseUrl(inject('postgresUrl'), name);
}

/** One database for all tests of a file, from `beforeAll`; the next run drops it. */
export async function createSharedDatabase(): Promise<string> {
  return databaseUrl(inject('postgresUrl'), await createDatabase());
}

/** The same, connected, for tests that only read. */
export async function connectSharedDatabase(): Promise<Database> {
  const database = await connect({ databaseUrl: await createSharedDatabase() });
  afterAll(() => database.close());
  return database;
}

async function createDatabase(): Promise<string> {
  made += 1;
  const name = `test_${process.pid}_${made}_${Date.now().toString(36)}`;
  await onServer(`CREATE DATABASE "${name}" TEMPLATE "${inject('postgresTemplate')}"`);
  return name;
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

async function onServer(statement: string): Promise<void> {
  await query(inject('postgresUrl'), statement);
}
