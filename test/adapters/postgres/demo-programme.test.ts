import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readDemoProgramme } from '#adapters/files/demo-programme.ts';
import { ACTION_KINDS } from '#reglement/index.ts';
import { loadDemo } from '#usecases/load-demo.ts';
import { connectTestDatabase, query } from '../../support/database.ts';
import { rulebooks } from '../../support/programme.ts';

const STARTS = ['2026-02-15T09:00:00+01:00', '2026-06-10T07:00:00Z', '2026-11-22T12:00:00Z'];

async function startDemo(now: string) {
  const database = await connectTestDatabase();
  const demo = readDemoProgramme('prisma/demo', now);
  const load = () =>
    database.unitOfWork.run((stores) =>
      loadDemo(stores, demo, { rulebooks, now, newId: () => randomUUID() }),
    );
  expect(await load()).toBe(true);
  return { ...database, demo, load };
}

describe('the demo programme', () => {
  it.each(STARTS)('is lively when it starts on %s', async (now) => {
    const { databaseUrl, demo } = await startDemo(now);

    expect(new Set(demo.actions.map(({ kind }) => kind))).toEqual(new Set(ACTION_KINDS));
    const counts = await query<{ status: string; count: number }>(
      databaseUrl,
      'SELECT status, count(*)::int AS count FROM requests GROUP BY status ORDER BY status',
    );
    const byStatus = Object.fromEntries(counts.map(({ status, count }) => [status, count]));
    for (const status of ['pending_employer', 'waitlisted', 'preregistered', 'enrolled']) {
      expect(byStatus[status], status).toBeGreaterThan(0);
    }
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    expect(total, JSON.stringify(byStatus)).toBeGreaterThan(40);
  });

  it('is loaded once', async () => {
    const { load } = await startDemo('2026-06-10T07:00:00Z');

    expect(await load()).toBe(false);
  });

  it('gives everybody a chat where news arrive by themselves', async () => {
    const { unitOfWork } = await startDemo('2026-06-10T07:00:00Z');

    await unitOfWork.run(async ({ conversations }) => {
      expect(await conversations.findPrivateOf('sophie')).toEqual([
        { channel: 'playground', id: 'sophie', scope: 'private' },
      ]);
    });
  });
});
