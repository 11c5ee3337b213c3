import { describe, expect, it } from 'vitest';
import { carryToYear, createRulebooks, decide, rulebookFor } from '../../../src/reglement/index.ts';
import { findReason, reasonsFor, rulebooks, session, several, situation } from '../builders.ts';

function asked(requestedAt: string, used: number, firstDay = '2026-06-22') {
  const requests = several(used, { kind: 'formation', status: 'enrolled' });
  return situation({ requestedAt, session: session({ firstDay }), requests });
}

describe('TIER_LIMIT', () => {
  it.each([
    ['2026-01-30T00:00:00+01:00', 0, [], undefined],
    ['2026-01-30T00:00:00+01:00', 1, ['TIER_LIMIT'], '2026-04-01'],
    ['2026-03-31T23:59:59+02:00', 1, ['TIER_LIMIT'], '2026-04-01'],
    ['2026-03-31T21:59:59Z', 1, ['TIER_LIMIT'], '2026-04-01'],
    ['2026-03-31T22:00:00Z', 1, [], undefined],
    ['2026-04-01T00:00:00+02:00', 2, ['TIER_LIMIT'], '2026-06-01'],
    ['2026-04-30T00:00:00+02:00', 1, [], undefined],
    ['2026-05-31T23:59:59+02:00', 2, ['TIER_LIMIT'], '2026-06-01'],
    ['2026-06-01T00:00:00+02:00', 2, [], undefined],
    ['2026-06-01T00:00:00+02:00', 3, ['FORMATION_LIMIT', 'TIER_LIMIT'], undefined],
    ['2026-02-10T09:00:00+01:00', 3, ['FORMATION_LIMIT', 'TIER_LIMIT'], undefined],
  ])('asked %s with %i formations gives %j, open on %s', (requestedAt, used, expected, opensOn) => {
    const input = asked(requestedAt, used);

    expect(reasonsFor(input)).toEqual(expected);
    expect(findReason(input, 'TIER_LIMIT')?.opensOn).toBe(opensOn);
  });

  it('names no date when the session begins on the palier date', () => {
    const sameDay = asked('2026-02-10T09:00:00+01:00', 1, '2026-04-01');
    const dayAfter = asked('2026-02-10T09:00:00+01:00', 1, '2026-04-02');

    expect(findReason(sameDay, 'TIER_LIMIT')).not.toHaveProperty('opensOn');
    expect(findReason(dayAfter, 'TIER_LIMIT')?.opensOn).toBe('2026-04-01');
  });

  it('never names a palier gone by, were it wider than those to come', () => {
    const wideFirst = carryToYear(rulebookFor(rulebooks, 2026).rulebook, 2026);
    Object.assign(wideFirst.paliers[0] ?? {}, { formations: 3, sessions: 'year' });
    const input = asked('2026-04-01T09:00:00+02:00', 2);

    const decision = decide(createRulebooks([wideFirst]), input);

    expect(decision.reasons.map(({ code, opensOn }) => [code, opensOn])).toEqual([
      ['TIER_LIMIT', '2026-06-01'],
    ]);
  });

  it('looks at the session’s year only', () => {
    const requests = several(3, { kind: 'formation', firstDay: '2025-10-06' });

    expect(reasonsFor({ ...asked('2026-02-10T09:00:00+01:00', 0), requests })).toEqual([]);
  });

  it('says the figures of the open palier', () => {
    expect(findReason(asked('2026-05-02T09:00:00+02:00', 2), 'TIER_LIMIT')).toEqual({
      code: 'TIER_LIMIT',
      source: {
        document: 'Conditions d’accès et règlement 2026',
        article: 'Nouveauté 2026, inscriptions échelonnées',
      },
      figures: { used: 2, max: 2, openSince: '2026-04-30' },
      opensOn: '2026-06-01',
    });
  });
});
