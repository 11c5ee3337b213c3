import { describe, expect, it } from 'vitest';
import { REQUEST_STATUSES } from '../../../src/reglement/index.ts';
import { findReason, reasonsFor, request, situation } from '../builders.ts';

const sameFormation = { actionId: 'A', sessionId: 'S2', kind: 'formation' } as const;
const BLOCKING = ['pending_employer', 'waitlisted', 'preregistered', 'enrolled', 'attended'];

describe('ONE_SESSION_PER_FORMATION', () => {
  it.each(REQUEST_STATUSES.map((status) => [status, BLOCKING.includes(status)] as const))(
    'looks at live and attended requests on another session: %s gives %s',
    (status, isRefused) => {
      const requests = [request({ ...sameFormation, status })];

      const reasons = reasonsFor(situation({ requests }));

      expect(reasons).toEqual(isRefused ? ['ONE_SESSION_PER_FORMATION'] : []);
    },
  );

  it('is for formations only', () => {
    const requests = [request({ ...sameFormation, kind: 'atelier', status: 'enrolled' })];

    expect(reasonsFor(situation({ kind: 'atelier', requests }))).toEqual([]);
  });

  it('leaves out this session, another formation, another year and other people', () => {
    const requests = [
      request({ ...sameFormation, id: 'this', sessionId: 'S', firstDay: '2026-09-14' }),
      request({ ...sameFormation, id: 'formation', actionId: 'B' }),
      request({ ...sameFormation, id: 'year', firstDay: '2025-11-03' }),
      request({ ...sameFormation, id: 'who', personId: 'p-you' }),
    ];

    expect(reasonsFor(situation({ requests }))).toEqual([]);
  });

  it('names the earliest other session, whatever the order of the list', () => {
    const requests = [
      request({
        ...sameFormation,
        id: 'late',
        sessionId: 'S3',
        firstDay: '2026-11-02',
        status: 'enrolled',
      }),
      request({ ...sameFormation, id: 'soon', firstDay: '2026-10-05', status: 'enrolled' }),
      request({
        ...sameFormation,
        id: 'last',
        sessionId: 'S4',
        firstDay: '2026-12-01',
        status: 'enrolled',
      }),
    ];
    const code = 'ONE_SESSION_PER_FORMATION';

    const reason = findReason(situation({ requests }), code);

    expect(reason).toEqual({
      code,
      source: { document: 'Conditions d’accès et règlement 2026', article: 'Règlement, 3' },
      figures: { sessions: 3, otherFirstDay: '2026-10-05' },
    });
    expect(findReason(situation({ requests: requests.toReversed() }), code)).toEqual(reason);
  });
});
