import { describe, expect, it } from 'vitest';
import { findReason, reasonsFor, request, session, several, situation } from '../builders.ts';

function asked(year: number, used: number, over: Parameters<typeof situation>[0] = {}) {
  return situation({
    requestedAt: `${year}-06-15T10:00:00+02:00`,
    session: session({ firstDay: `${year}-09-16` }),
    requests: several(used, { kind: 'formation', firstDay: `${year}-03-12` }),
    ...over,
  });
}

describe('FORMATION_LIMIT', () => {
  it.each([
    [2024, 2, []],
    [2024, 3, ['FORMATION_LIMIT']],
    [2025, 2, []],
    [2025, 3, ['FORMATION_LIMIT']],
    [2026, 2, []],
    [2026, 3, ['FORMATION_LIMIT', 'TIER_LIMIT']],
    [2026, 4, ['FORMATION_LIMIT', 'TIER_LIMIT']],
  ])('in %i, with %i formations used, gives %j', (year, used, expected) => {
    expect(reasonsFor(asked(year, used))).toEqual(expected);
  });

  it('counts a formation withdrawn late as a formation', () => {
    const requests = several(3, {
      kind: 'formation',
      firstDay: '2025-03-12',
      status: 'withdrawn_late',
    });

    expect(reasonsFor(asked(2025, 0, { requests }))).toEqual(['FORMATION_LIMIT']);
  });

  it('leaves other kinds to the other limit', () => {
    const requests = [
      ...several(2, { kind: 'formation', firstDay: '2025-03-12' }),
      request({ id: 'atelier', firstDay: '2025-03-12' }),
    ];

    expect(reasonsFor(asked(2025, 0, { requests }))).toEqual([]);
  });

  it('does not stop an atelier', () => {
    expect(reasonsFor(asked(2026, 3, { kind: 'atelier' }))).toEqual([]);
  });

  it('says how many of how many and cites the rulebook of the year', () => {
    expect(findReason(asked(2025, 3), 'FORMATION_LIMIT')).toEqual({
      code: 'FORMATION_LIMIT',
      source: { document: 'Charte d’adhésion 2025', article: '2, limite annuelle' },
      figures: { used: 3, max: 3 },
    });
  });
});
