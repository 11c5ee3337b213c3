import { describe, expect, it } from 'vitest';
import { playSeason } from '../../bench/season/season.ts';
import { createTestDatabase } from '../support/database.ts';

/** `node bench/season/run.ts` plays the whole year; these weeks keep it true every day. */
describe('two weeks of a small programme, through the endpoints of every channel', () => {
  it('break no rule, and tell everyone once what concerns them', async () => {
    const { tally, audit } = await playSeason(
      {
        people: 30,
        structures: 3,
        sessions: 8,
        from: '2026-05-04',
        until: '2026-05-18',
        triesADay: 3,
      },
      { seed: 3, databaseUrl: await createTestDatabase() },
    );

    expect(tally.problems).toEqual([]);
    expect(audit.problems).toEqual([]);
    expect(audit.requests).toBeGreaterThanOrEqual(5);
    for (const name of ['tried: accepted', 'linked']) {
      expect(tally.of(name), name).toBeGreaterThan(0);
    }
    expect(tally.of('card accepted') + tally.of('digest accepted')).toBeGreaterThan(0);
  }, 180_000);
});
