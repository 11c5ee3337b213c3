import { describe, expect, it } from 'vitest';
import { REQUEST_STATUSES } from '../../../src/reglement/index.ts';
import { findReason, reasonsFor, request, situation } from '../builders.ts';

const onThisSession = {
  sessionId: 'S',
  actionId: 'A',
  kind: 'webinaire',
  firstDay: '2026-09-14',
} as const;
const LIVE = ['pending_employer', 'waitlisted', 'preregistered', 'enrolled'];

describe('DUPLICATE', () => {
  it.each(REQUEST_STATUSES.map((status) => [status, LIVE.includes(status)] as const))(
    'looks at whether the other request is live: %s gives %s',
    (status, isRefused) => {
      const requests = [request({ ...onThisSession, status })];

      const reasons = reasonsFor(situation({ kind: 'webinaire', requests }));

      expect(reasons).toEqual(isRefused ? ['DUPLICATE'] : []);
    },
  );

  it('counts a pending request placed on the waiting list as live', () => {
    const requests = [
      request({ ...onThisSession, status: 'pending_employer', placement: 'waitlist' }),
    ];

    expect(findReason(situation({ kind: 'webinaire', requests }), 'DUPLICATE')).toEqual({
      code: 'DUPLICATE',
      source: null,
      figures: { liveRequests: 1 },
    });
  });

  it('ignores other people and other sessions', () => {
    const requests = [
      request({ ...onThisSession, id: 'a', personId: 'p-you', status: 'enrolled' }),
      request({ ...onThisSession, id: 'b', sessionId: 'S2', status: 'enrolled' }),
    ];

    expect(reasonsFor(situation({ kind: 'webinaire', requests }))).toEqual([]);
  });
});
