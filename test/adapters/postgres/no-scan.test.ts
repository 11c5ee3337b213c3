import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { connect } from '#adapters/postgres/connect.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { fillProgramme } from '../../../bench/fill-programme.ts';
import { createTestDatabase, query } from '../../support/database.ts';
import { change } from '../../support/programme.ts';

const SIZE = 20_000;
const NOW = '2026-06-02T08:00:00.000Z';
const SIRET = '00000000100001';

/** Every way the product looks at requests. */
const READS: Record<string, (stores: Stores) => Promise<unknown>> = {
  'one request': ({ requests }) => requests.find('r17'),
  'what a decision needs': ({ requests }) =>
    requests.findScope({ personIds: ['p17'], sessionIds: ['s17'], actionIds: ['a17'] }),
  'my requests': ({ requests }) => requests.findViewsOfPerson('p17'),
  'the people of a session': ({ requests }) => requests.findViewsOfSession('s17'),
  'what waits for a Valideur RH': ({ requests }) => requests.findPendingViews(SIRET),
  'colleagues on an action': ({ requests }) => requests.findColleagues(SIRET, 'a17', 2026),
  'attestations that are ready': ({ requests }) =>
    requests.findAttended({
      day: '2026-06-02',
      since: '2026-05-26T00:00:00.000Z',
      endedSince: '2026-05-26',
    }),
  'what waits for a prestataire': ({ requests }) =>
    requests.findUnconfirmed({ changedBefore: '2026-01-10T00:00:00.000Z', day: '2026-06-02' }),
  'who waits though there is a seat': ({ requests }) => requests.findHeld('2026-06-02'),
  'the last submission': ({ requests }) => requests.findLastSubmittedAt('s17'),
  'a history': ({ requests }) => requests.findEvents('r17'),
  'my decisions': ({ requests }) => requests.findEventsByActor('rh', ['request.approved'], 20),
  'a session and its seats': ({ programme }) => programme.findSessionView('s17'),
  'queues of a person or an action': ({ requests }) =>
    requests.findQueuedSessionIds({ after: '2026-06-02', personIds: ['p17'], actionIds: ['a17'] }),
};

async function planAsOutsideOfTests(client: pg.Client): Promise<void> {
  const { rows } = await client.query('SELECT current_database() AS name');
  await client.query(`ALTER DATABASE "${rows[0].name}" SET plan_cache_mode = auto`);
}

describe('with twenty thousand requests', () => {
  it('nothing reads them all', async () => {
    const url = await createTestDatabase();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const [submission] = await fillProgramme(client, SIZE, 1);
    await planAsOutsideOfTests(client);
    await client.end();
    const scans = async () => {
      const [row] = await query<{ scans: number }>(
        url,
        `SELECT coalesce(sum(seq_scan), 0)::int AS scans FROM pg_stat_user_tables
         WHERE relname IN ('requests', 'request_events')`,
      );
      return row?.scans;
    };

    for (const [what, read] of Object.entries(READS)) {
      const before = await scans();
      const database = await connect({ databaseUrl: url });
      await database.unitOfWork.run(read);
      // A connection says what it has read when it closes.
      await database.close();
      expect(await scans(), what).toBe(before);
    }

    const before = await scans();
    const database = await connect({ databaseUrl: url });
    const { personId, sessionId } = submission ?? { personId: '', sessionId: '' };
    const command = { type: 'submit', personId, sessionId, motivation: 'x' } as const;
    const result = await change(database.unitOfWork, command, { actor: personId, now: NOW });
    await database.close();
    expect(result.outcome).not.toBe('not_done');
    expect(await scans(), 'submitting').toBe(before);
  });
});
