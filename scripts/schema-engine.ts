import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

/** prisma/schema.prisma as it stands. */
export function readSchema(): string {
  return readFileSync(fileURLToPath(new URL('../prisma/schema.prisma', import.meta.url)), 'utf8');
}

/** The SQL that leads from one schema to another; nothing when they are the same. */
export async function compareSchemas(
  databaseUrl: string,
  from: string | undefined,
  to: string,
): Promise<string | undefined> {
  const schemaEngine = await openSchemaEngine(databaseUrl);
  const target = (content: string): DiffTarget => ({
    tag: 'schemaDatamodel',
    files: [{ path: 'schema.prisma', content }],
  });
  const { stdout } = await schemaEngine.diff({
    from: from === undefined ? { tag: 'empty' } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  schemaEngine.free();
  return stdout !== null && /^[A-Z]/m.test(stdout) ? stdout : undefined;
}

/** Prisma's schema engine, its WebAssembly build: the one that needs no binary of its own. It insists on a database. */
async function openSchemaEngine(databaseUrl: string): Promise<SchemaEngine> {
  const script = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  );
  const wasm = readFileSync(script.replace(/\.js$/, '.wasm'));
  const { instance } = await webAssembly.instantiate(wasm, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports['__wbindgen_start']?.();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(databaseUrl));
  return engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

/** Not among the types of Node. */
const webAssembly = (
  globalThis as unknown as {
    WebAssembly: {
      instantiate(
        wasm: Uint8Array,
        imports: object,
      ): Promise<{ instance: { exports: Record<string, () => void> } }>;
    };
  }
).WebAssembly;
