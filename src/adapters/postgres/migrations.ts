import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { DatabaseError } from './errors.ts';

/** Where migrations are read from. */
export const migrationsFolder = fileURLToPath(
  new URL('../../../prisma/migrations', import.meta.url),
);

/** Held while migrating, so that two processes that start together do it one after the other. */
const MIGRATION_LOCK = 7409;

interface Migration {
  name: string;
  script: string;
  checksum: string;
}

/**
 * Brings the database up to date; resolves to the migrations it applied. Safe when several processes start together.
 *
 * Written in Prisma's own table, so that `prisma migrate` understands it. Prisma's engine is not used for it: over a driver
 * adapter it runs a script statement by statement, and a process killed meanwhile leaves it half applied. Here a
 * migration and its record are one transaction.
 */
export async function applyMigrations(client: pg.Client): Promise<string[]> {
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await client.query(MIGRATIONS_TABLE);
    const missing = await findMissing(client);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

/** Every migration, in the order in which they apply. */
export function readMigrations(): Migration[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const script = readFileSync(`${migrationsFolder}/${name}/migration.sql`, 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    });
}

/** Changes with the migrations: a database made with others is not taken for one with this schema. */
export function schemaFingerprint(): string {
  const digest = createHash('sha256');
  for (const { checksum } of readMigrations()) digest.update(checksum);
  return digest.digest('hex').slice(0, 24);
}

const MIGRATIONS_TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz,
    migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

async function findMissing(client: pg.Client): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  const known = readMigrations();
  const edited = known.filter(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum);
  if (edited.length > 0) {
    const names = edited.map(({ name }) => name).join(', ');
    throw new DatabaseError(`The database was made with other versions of the migrations ${names}`);
  }
  const unknown = [...applied.keys()].filter((name) => !known.some((own) => own.name === name));
  if (unknown.length > 0) {
    throw new DatabaseError(
      `The database is newer than this version of the application (${unknown.join(', ')})`,
    );
  }
  return known.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, script, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(script);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       VALUES ($1, $2, now(), $3, 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(`The migration ${name} failed, nothing of it was kept: ${why}`, {
      cause: error,
    });
  }
}
