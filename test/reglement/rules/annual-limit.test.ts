import { describe, expect, it } from 'vitest';
import { REQUEST_STATUSES } from '../../../src/reglement/index.ts';
import { findReason, reasonsFor, request, session, several, situation } from '../builders.ts';

const COUNTING = [
  'pending_employer',
  'preregistered',
  'enrolled',
  'withdrawn_late',
  'attended',
  'absent_unexcused',
];

function asked(year: number, requests: ReturnType<typeof several>) {
  return situation({
    kind: 'atelier',
    requestedAt: `${year}-06-15T10:00:00+02:00`,
    session: session({ firstDay: `${year}-09-16` }),
    requests,
  });
}

describe('ANNUAL_LIMIT', () => {
  it.each([
    [2024, 3, []],
    [2024, 4, ['ANNUAL_LIMIT']],
    [2025, 3, []],
    [2025, 4, ['ANNUAL_LIMIT']],
    [2026, 4, []],
    [2026, 5, ['ANNUAL_LIMIT']],
    [2026, 6, ['ANNUAL_LIMIT']],
  ])('in %i, with %i actions used, gives %j', (year, used, expected) => {
    const requests = several(used, { firstDay: `${year}-03-12` });

    expect(reasonsFor(asked(year, requests))).toEqual(expected);
  });

  it.each(REQUEST_STATUSES.map((status) => [status, COUNTING.includes(status)] as const))(
    'counts by status: a fifth one %s gives %s',
    (status, counts) => {
      const requests = [...several(4), request({ id: 'fifth', status })];

      expect(reasonsFor(asked(2026, requests))).toEqual(counts ? ['ANNUAL_LIMIT'] : []);
    },
  );

  it('does not count a pending request placed on the waiting list', () => {
    const waiting = { id: 'fifth', status: 'pending_employer', placement: 'waitlist' } as const;

    expect(reasonsFor(asked(2026, [...several(4), request(waiting)]))).toEqual([]);
  });

  it('looks at the placement of pending requests only', () => {
    const enrolled = { id: 'fifth', status: 'enrolled', placement: 'waitlist' } as const;

    expect(reasonsFor(asked(2026, [...several(4), request(enrolled)]))).toEqual(['ANNUAL_LIMIT']);
  });

  it('leaves out open kinds, other years and other people', () => {
    const requests = [
      ...several(4),
      request({ id: 'kind', kind: 'conference' }),
      request({ id: 'before', firstDay: '2025-12-31' }),
      request({ id: 'after', firstDay: '2027-01-01' }),
      request({ id: 'who', personId: 'p-you' }),
    ];

    expect(reasonsFor(asked(2026, requests))).toEqual([]);
  });

  it('follows the person to another structure', () => {
    const requests = several(5, { siret: '99999999900011' });

    expect(reasonsFor(asked(2026, requests))).toEqual(['ANNUAL_LIMIT']);
  });

  it('does not apply to open kinds', () => {
    expect(reasonsFor(situation({ kind: 'webinaire', requests: several(9) }))).toEqual([]);
  });

  it('says how many of how many and cites the rulebook of the year', () => {
    expect(findReason(asked(2026, several(6)), 'ANNUAL_LIMIT')).toEqual({
      code: 'ANNUAL_LIMIT',
      source: { document: 'Conditions d’accès et règlement 2026', article: 'Règlement, 1' },
      figures: { used: 6, max: 5 },
    });
  });
});
