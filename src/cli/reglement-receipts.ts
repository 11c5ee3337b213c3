import type pg from 'pg';
import { createLog } from '../adapters/system/log.ts';
import { readConfig } from '../config.ts';
import { startDatabaseServer } from '../database-server.ts';
import type { RehearsalCase } from '../reglement/index.ts';
import { openStorage } from '../storage.ts';

const PAGE = 500;

type Row = { code: string; input: RehearsalCase['input'] };

/** Every decision the database keeps, oldest first, with everything it depended on. */
export async function* readReceipts(): AsyncGenerator<RehearsalCase> {
  const config = readConfig(process.env);
  const storage = await openStorage(await startDatabaseServer(config), createLog('error'));
  const { default: driver } = await import('pg');
  const client: pg.Client = new driver.Client({ connectionString: storage.databaseUrl });
  await client.connect();
  try {
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await client.query<Row>(
        'SELECT code, input FROM receipts ORDER BY at, code LIMIT $1 OFFSET $2',
        [PAGE, offset],
      );
      for (const { code, input } of rows) yield { id: code, input };
      if (rows.length < PAGE) return;
    }
  } finally {
    await client.end();
    await storage.close();
  }
}
