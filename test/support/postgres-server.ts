import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { type EmbeddedServer, startEmbedded } from '#adapters/postgres/embedded.ts';
import { applyMigrations, schemaFingerprint } from '#adapters/postgres/migrations.ts';
import { folderInMemory } from './new-folder.ts';

/** How the folders of test data are called in memory, and the file that says whose each is. */
const NAME = 'parcourspro-test-';
const OF_PROJECT = 'project.txt';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server where tests make databases of their own. */
    postgresUrl: string;
    /** A database with every migration applied, copied for each test. */
    postgresTemplate: string;
    /** The process of the run, which outlives its workers. */
    runId: number;
  }
}

/** One server for the run: TEST_DATABASE_URL, or an embedded one whose data is kept, so that a red test's database can be looked at. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const template = `template_${schemaFingerprint()}`;
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  await client.query('SELECT pg_advisory_lock(74)');
  await dropLeftovers(client);
  const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
  if (found.rowCount === 0) {
    await client.query(`CREATE DATABASE "${template}_draft"`);
    await migrate(databaseUrl(server.databaseUrl, `${template}_draft`));
    await client.query(`ALTER DATABASE "${template}_draft" RENAME TO "${template}"`);
  }
  await client.end();
  project.provide('postgresUrl', server.databaseUrl);
  project.provide('postgresTemplate', template);
  project.provide('runId', process.pid);
  return () => server.stop();
}

/** Brings a database up to date, on a connection of its own. */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await applyMigrations(client);
  } finally {
    await client.end();
  }
}

/** The address of another database of the same server. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function startServer(): Promise<EmbeddedServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { databaseUrl: given, stop: async () => undefined };
  return startEmbedded({ dataDir: dataDir(), isDurable: false });
}

function dataDir(): string {
  const project = process.cwd();
  const memory = folderInMemory();
  if (!memory) return '.data/test';
  sweep(memory);
  const digest = createHash('sha256').update(project).digest('hex').slice(0, 8);
  const folder = join(memory, `${NAME}${digest}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, OF_PROJECT), project);
  return folder;
}

/** Memory is given back when a project is no more: a clone made for one run, say. */
function sweep(memory: string): void {
  for (const name of readdirSync(memory).filter((one) => one.startsWith(NAME))) {
    const folder = join(memory, name);
    const note = join(folder, OF_PROJECT);
    if (!existsSync(note) || existsSync(readFileSync(note, 'utf8'))) continue;
    if (existsSync(join(folder, 'postgres/data/postmaster.pid'))) continue;
    rmSync(folder, { recursive: true, force: true });
  }
}

// Databases are named after the process that made them: those of a dead one belong to nobody.
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname ~ '^test_[0-9]+_' OR datname LIKE 'template\\_%\\_draft'`,
  );
  for (const { datname } of rows) {
    const owner = Number(datname.split('_')[1]);
    if (datname.startsWith('test_') && isAlive(owner)) continue;
    await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
