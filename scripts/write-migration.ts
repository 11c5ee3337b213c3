import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/adapters/postgres/embedded.ts';
import { migrationsFolder, readMigrations } from '../src/adapters/postgres/migrations.ts';
import { compareSchemas, readSchema } from './schema-engine.ts';

/**
 * Writes the migration that leads from the schema reached by prisma/migrations to prisma/schema.prisma:
 * `node scripts/write-migration.ts add-baskets`. Read it, complete it by hand, then commit both files.
 */
const name = process.argv[2];
if (name === undefined || !/^[a-z0-9-]+$/.test(name)) {
  console.error('usage: node scripts/write-migration.ts <name-in-kebab-case>');
  process.exit(2);
}
const reachedFile = join(migrationsFolder, 'reached.prisma');
const reached = existsSync(reachedFile) ? readFileSync(reachedFile, 'utf8') : undefined;
const wanted = readSchema();
const dataDir = mkdtempSync(join(tmpdir(), 'migration-'));
chmodSync(dataDir, 0o755);
const server = await startEmbedded({ dataDir, isDurable: false });
const script = await compareSchemas(server.databaseUrl, reached, wanted);
await server.stop();
rmSync(dataDir, { recursive: true });
if (script === undefined) {
  console.log('The migrations already lead to the schema.');
} else {
  const number = String(readMigrations().length + 1).padStart(4, '0');
  const folder = join(migrationsFolder, `${number}_${name.replaceAll('-', '_')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), script);
  writeFileSync(reachedFile, wanted);
  console.log(`Written: ${folder}/migration.sql`);
}
