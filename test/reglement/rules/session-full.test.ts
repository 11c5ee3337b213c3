import { describe, expect, it } from 'vitest';
import { REQUEST_STATUSES } from '../../../src/reglement/index.ts';
import { colleagues, findReason, others, reasonsFor, session, situation } from '../builders.ts';

const SEATED = ['pending_employer', 'preregistered', 'enrolled'];

describe('SESSION_FULL', () => {
  it.each([
    [8, []],
    [9, ['SESSION_FULL']],
    [10, ['SESSION_FULL']],
  ])('with %i seats taken of nine gives %j', (taken, expected) => {
    const input = situation({ session: session({ capacity: 9 }), requests: others(taken) });

    expect(reasonsFor(input)).toEqual(expected);
  });

  it.each(REQUEST_STATUSES.map((status) => [status, SEATED.includes(status)] as const))(
    'counts the requests that hold a seat: %s gives %s',
    (status, holds) => {
      const input = situation({
        session: session({ capacity: 1 }),
        requests: others(1, { status }),
      });

      expect(reasonsFor(input)).toEqual(holds ? ['SESSION_FULL'] : []);
    },
  );

  it('leaves out pending requests placed on the waiting list, and other sessions', () => {
    const requests = [
      ...others(1, { status: 'pending_employer', placement: 'waitlist' }),
      ...others(1, { sessionId: 'S2' }),
    ];

    expect(reasonsFor(situation({ session: session({ capacity: 1 }), requests }))).toEqual([]);
  });

  it('never fills a session without a capacity', () => {
    const input = situation({
      kind: 'webinaire',
      session: session({ capacity: null }),
      requests: others(500, { kind: 'webinaire' }),
    });

    expect(reasonsFor(input)).toEqual([]);
  });

  it('comes after the limit of colleagues', () => {
    const input = situation({ session: session({ capacity: 2 }), requests: colleagues(2) });

    expect(reasonsFor(input)).toEqual(['STRUCTURE_LIMIT', 'SESSION_FULL']);
    expect(findReason(input, 'SESSION_FULL')).toEqual({
      code: 'SESSION_FULL',
      source: { document: 'Questions et réponses, janvier 2024', article: 'question 12' },
      figures: { taken: 2, capacity: 2 },
    });
  });

  it('is not said of a request that is refused anyway', () => {
    const input = situation({
      memberships: [],
      session: session({ capacity: 2 }),
      requests: colleagues(2),
    });

    expect(reasonsFor(input)).toEqual(['MEMBERSHIP_REQUIRED']);
  });
});
