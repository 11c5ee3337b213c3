import { describe, expect, it } from 'vitest';
import { REQUEST_STATUSES } from '../../../src/reglement/index.ts';
import { BRANCH, colleagues, findReason, reasonsFor, session, situation } from '../builders.ts';

const PRESENT = ['pending_employer', 'preregistered', 'enrolled', 'attended'];

describe('STRUCTURE_LIMIT', () => {
  it.each([
    [1, []],
    [2, ['STRUCTURE_LIMIT']],
    [3, ['STRUCTURE_LIMIT']],
  ])('allows two colleagues on one action: with %i others, %j', (count, expected) => {
    expect(reasonsFor(situation({ requests: colleagues(count) }))).toEqual(expected);
  });

  it.each(REQUEST_STATUSES.map((status) => [status, PRESENT.includes(status)] as const))(
    'counts colleagues with a seat or present: %s gives %s',
    (status, counts) => {
      const requests = colleagues(2, { status });

      expect(reasonsFor(situation({ requests }))).toEqual(counts ? ['STRUCTURE_LIMIT'] : []);
    },
  );

  it('does not count a pending colleague placed on the waiting list', () => {
    const requests = colleagues(2, { status: 'pending_employer', placement: 'waitlist' });

    expect(reasonsFor(situation({ requests }))).toEqual([]);
  });

  it('counts people: one colleague on two sessions is one', () => {
    const requests = colleagues(2, { personId: 'p-colleague' });

    expect(reasonsFor(situation({ kind: 'atelier', requests }))).toEqual([]);
  });

  it('does not count the person’s own requests', () => {
    const requests = [
      ...colleagues(1),
      ...colleagues(1, { personId: 'p-me', sessionId: 'S2', kind: 'atelier' }),
    ];

    expect(reasonsFor(situation({ kind: 'atelier', requests }))).toEqual([]);
  });

  it('counts one establishment: a branch of the company is another', () => {
    expect(reasonsFor(situation({ requests: colleagues(2, { siret: BRANCH }) }))).toEqual([]);
  });

  it('never takes people without a structure for colleagues', () => {
    const requests = colleagues(2, { siret: null });

    expect(reasonsFor(situation({ structure: null, requests }))).toEqual(['MEMBERSHIP_REQUIRED']);
  });

  it.each([
    [2024, 'S', 'A', ['STRUCTURE_LIMIT']],
    [2024, 'S2', 'A', []],
    [2025, 'S', 'A', ['STRUCTURE_LIMIT']],
    [2025, 'S2', 'A', ['STRUCTURE_LIMIT']],
    [2025, 'S2', 'B', []],
    [2026, 'S2', 'A', ['STRUCTURE_LIMIT']],
    [2027, 'S2', 'A', ['STRUCTURE_LIMIT']],
  ])(
    'in %i, colleagues on session %s of action %s give %j',
    (year, sessionId, actionId, expected) => {
      const firstDay = `${year}-09-16`;
      const input = situation({
        requestedAt: `${year}-06-15T10:00:00+02:00`,
        session: session({ firstDay }),
        requests: colleagues(2, { sessionId, actionId, firstDay: `${year}-10-14` }),
      });

      expect(reasonsFor(input)).toEqual(expected);
    },
  );

  it.each(['2025-12-31', '2027-01-01'])('forgets a session of the action on %s', (firstDay) => {
    const requests = colleagues(2, { sessionId: 'S2', firstDay });

    expect(reasonsFor(situation({ requests }))).toEqual([]);
  });

  it('does not apply to open kinds', () => {
    const requests = colleagues(5, { kind: 'webinaire' });

    expect(reasonsFor(situation({ kind: 'webinaire', requests }))).toEqual([]);
  });

  it('says how many and cites the rulebook of the year', () => {
    expect(findReason(situation({ requests: colleagues(3) }), 'STRUCTURE_LIMIT')).toEqual({
      code: 'STRUCTURE_LIMIT',
      source: { document: 'Conditions d’accès et règlement 2026', article: 'Règlement, 2' },
      figures: { colleagues: 3, max: 2 },
    });
  });
});
