import { describe, expect, it } from 'vitest';
import { queueOf, rankOf } from '../../src/reglement/index.ts';
import { request } from './builders.ts';

const waiting = (id: string, submittedAt: string, sessionId = 'S') =>
  request({ id, sessionId, submittedAt, status: 'waitlisted' });

describe('the queue', () => {
  it('holds the live requests without a seat', () => {
    const requests = [
      waiting('waitlisted', '2026-05-01T09:00:00+02:00'),
      request({
        id: 'pending',
        status: 'pending_employer',
        placement: 'waitlist',
        submittedAt: '2026-05-02T09:00:00+02:00',
      }),
      request({ id: 'seated', status: 'pending_employer', placement: 'seat' }),
      request({ id: 'enrolled', status: 'enrolled', placement: 'waitlist' }),
      request({ id: 'expired', status: 'expired', placement: 'waitlist' }),
    ];

    expect(queueOf(requests).map(({ id }) => id)).toEqual(['waitlisted', 'pending']);
  });

  it('compares instants as instants, whatever their offset', () => {
    const requests = [
      waiting('third', '2026-05-01T07:00:00-02:00'),
      waiting('second', '2026-05-01T08:00:00.001Z'),
      waiting('first', '2026-05-01T10:00:00+02:00'),
    ];

    expect(queueOf(requests).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('then compares ids by code unit, not by alphabet', () => {
    const at = '2026-05-01T08:00:00Z';
    const requests = ['é', 'a', 'Z', 'r-10', 'r-2', '\u{1F600}', '\uFF5E'].map((id) =>
      waiting(id, at),
    );
    const expected = ['Z', 'a', 'r-10', 'r-2', 'é', '\u{1F600}', '\uFF5E'];

    expect(queueOf(requests).map(({ id }) => id)).toEqual(expected);
    expect(queueOf(requests.toReversed()).map(({ id }) => id)).toEqual(expected);
  });

  it('gives each its rank on its session, and none to others', () => {
    const elsewhere = waiting('elsewhere', '2026-04-01T09:00:00+02:00', 'S2');
    const first = waiting('first', '2026-05-01T09:00:00+02:00');
    const second = waiting('second', '2026-05-02T09:00:00+02:00');
    const seated = request({ id: 'seated', sessionId: 'S', status: 'enrolled' });
    const requests = [second, elsewhere, seated, first];

    expect(rankOf(first, requests)).toBe(1);
    expect(rankOf(second, requests)).toBe(2);
    expect(rankOf(elsewhere, requests)).toBe(1);
    expect(rankOf(seated, requests)).toBeUndefined();
  });
});
