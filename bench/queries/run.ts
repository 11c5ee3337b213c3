import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { connect } from '#adapters/postgres/connect.ts';
import { startEmbedded } from '#adapters/postgres/embedded.ts';
import { fillYears } from './fill.ts';
import { QUESTIONS } from './questions.ts';

/** How long each usual question takes at 100,000 requests: `node bench/queries/run.ts` (half a minute). */
const REQUESTS = 100_000;
const TIMES = 40;

const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
chmodSync(dataDir, 0o755);
const server = await startEmbedded({ dataDir });
const database = await connect({ databaseUrl: server.databaseUrl });
const client = new pg.Client({ connectionString: server.databaseUrl });
await client.connect();
try {
  await fillYears(client, REQUESTS);
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    const durations: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const start = performance.now();
      await database.unitOfWork.run((stores) => ask(stores.reports));
      durations.push(performance.now() - start);
    }
    durations.sort((a, b) => a - b);
    const at = (share: number) => (durations[Math.floor(share * (TIMES - 1))] ?? 0).toFixed(1);
    console.log(
      `${name.padEnd(48)} median ${at(0.5).padStart(6)} ms   p95 ${at(0.95).padStart(6)} ms`,
    );
  }
} finally {
  await client.end();
  await database.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
