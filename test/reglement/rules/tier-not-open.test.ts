import { describe, expect, it } from 'vitest';
import { findReason, reasonsFor, session, several, situation } from '../builders.ts';

const MAY = '2026-05-11';
const JUNE_30 = '2026-06-30';
const JULY_1 = '2026-07-01';

function asked(requestedAt: string, firstDay: string, used = 0) {
  const requests = several(used, { kind: 'formation', status: 'enrolled' });
  return situation({ requestedAt, session: session({ firstDay }), requests });
}

describe('TIER_NOT_OPEN', () => {
  it.each([
    ['2026-01-29T23:59:59+01:00', MAY, ['TIER_NOT_OPEN'], '2026-01-30'],
    ['2026-01-29T22:59:59Z', MAY, ['TIER_NOT_OPEN'], '2026-01-30'],
    ['2026-01-29T23:00:00Z', MAY, [], undefined],
    ['2026-01-30T00:00:00+01:00', MAY, [], undefined],
    ['2026-01-30T09:00:00+01:00', JUNE_30, [], undefined],
    ['2026-01-30T09:00:00+01:00', JULY_1, ['TIER_NOT_OPEN'], '2026-04-30'],
    ['2026-04-01T09:00:00+02:00', JULY_1, ['TIER_NOT_OPEN'], '2026-04-30'],
    ['2026-04-29T21:59:59.999Z', JULY_1, ['TIER_NOT_OPEN'], '2026-04-30'],
    ['2026-04-29T22:00:00Z', JULY_1, [], undefined],
    ['2025-12-01T09:00:00+01:00', JULY_1, ['TIER_NOT_OPEN'], '2026-04-30'],
    ['2025-12-01T09:00:00+01:00', MAY, ['TIER_NOT_OPEN'], '2026-01-30'],
  ])('asked %s for %s gives %j, open on %s', (requestedAt, firstDay, expected, opensOn) => {
    const input = asked(requestedAt, firstDay);

    expect(reasonsFor(input)).toEqual(expected);
    expect(findReason(input, 'TIER_NOT_OPEN')?.opensOn).toBe(opensOn);
  });

  it('names no date when the session begins on or before the palier', () => {
    const tooEarly = asked('2026-01-15T09:00:00+01:00', '2026-01-30');
    const justAfter = asked('2026-01-15T09:00:00+01:00', '2026-01-31');

    expect(findReason(tooEarly, 'TIER_NOT_OPEN')).not.toHaveProperty('opensOn');
    expect(findReason(justAfter, 'TIER_NOT_OPEN')?.opensOn).toBe('2026-01-30');
  });

  it('names the date at which the other palier rule passes too', () => {
    const one = asked('2026-01-15T09:00:00+01:00', MAY, 1);
    const two = asked('2026-01-15T09:00:00+01:00', JULY_1, 2);

    expect(findReason(one, 'TIER_NOT_OPEN')?.opensOn).toBe('2026-04-01');
    expect(findReason(two, 'TIER_NOT_OPEN')?.opensOn).toBe('2026-06-01');
  });

  it('joins TIER_LIMIT, with the same date, when semester and number both fail', () => {
    const input = asked('2026-02-10T09:00:00+01:00', JULY_1, 1);

    expect(reasonsFor(input)).toEqual(['TIER_NOT_OPEN', 'TIER_LIMIT']);
    expect(findReason(input, 'TIER_NOT_OPEN')?.opensOn).toBe('2026-04-30');
    expect(findReason(input, 'TIER_LIMIT')?.opensOn).toBe('2026-04-30');
  });

  it.each(['atelier', 'lab_innov', 'webinaire'] as const)('is not for a %s', (kind) => {
    const input = asked('2026-01-15T09:00:00+01:00', MAY);

    expect(reasonsFor({ ...input, action: { id: 'A', kind } })).toEqual([]);
  });

  it.each(['2024', '2025', '2027'])('does not speak in %s', (year) => {
    const input = asked(`${year}-01-08T09:00:00+01:00`, `${year}-09-15`);

    expect(reasonsFor(input)).toEqual([]);
  });

  it('says since when, or from when, and cites the novelty of 2026', () => {
    const source = {
      document: 'Conditions d’accès et règlement 2026',
      article: 'Nouveauté 2026, inscriptions échelonnées',
    };

    expect(findReason(asked('2026-01-15T09:00:00+01:00', MAY), 'TIER_NOT_OPEN')).toEqual({
      code: 'TIER_NOT_OPEN',
      source,
      figures: { requestDay: '2026-01-15', openSince: 'none', first: '2026-01-30' },
      opensOn: '2026-01-30',
    });
    expect(findReason(asked('2026-02-15T09:00:00+01:00', JULY_1), 'TIER_NOT_OPEN')).toEqual({
      code: 'TIER_NOT_OPEN',
      source,
      figures: { requestDay: '2026-02-15', openSince: '2026-01-30', firstDay: JULY_1 },
      opensOn: '2026-04-30',
    });
  });
});
