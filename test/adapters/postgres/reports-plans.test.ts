import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReportRepository } from '#adapters/postgres/reports/report-repository.ts';
import { fillYears } from '../../../bench/queries/fill.ts';
import { QUESTIONS } from '../../../bench/queries/questions.ts';
import { createSharedDatabase } from '../../support/database.ts';

const REQUESTS = 100_000;
const client = { current: undefined as pg.Client | undefined };

beforeAll(async () => {
  const connected = new pg.Client({ connectionString: await createSharedDatabase() });
  await connected.connect();
  await fillYears(connected, REQUESTS);
  client.current = connected;
}, 120_000);
afterAll(() => client.current?.end());

describe(`the usual questions at ${REQUESTS} requests`, () => {
  it.each(Object.entries(QUESTIONS))(
    '%s never reads the whole table of requests',
    async (_name, ask) => {
      const plans: string[] = [];
      const explain = async <Row>(statement: string, values: unknown[] = []): Promise<Row[]> => {
        const { rows } = await connection().query(`EXPLAIN ${statement}`, values);
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
        return [];
      };
      await ask(createReportRepository({ rows: explain, composed: explain }));

      expect(plans.length).toBeGreaterThan(0);
      for (const plan of plans) expect(plan).not.toContain('Seq Scan on requests');
    },
  );
});

function connection(): pg.Client {
  if (!client.current) throw new Error('the database is not filled');
  return client.current;
}
