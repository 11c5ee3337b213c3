import { describe, expect, it } from 'vitest';
import { findReason, reasonsFor, session, situation } from '../builders.ts';

describe('SESSION_CLOSED', () => {
  it.each([
    ['2026-09-13T23:59:59+02:00', []],
    ['2026-09-13T21:59:59.999Z', []],
    ['2026-09-13T22:00:00Z', ['SESSION_CLOSED']],
    ['2026-09-14T00:00:00+02:00', ['SESSION_CLOSED']],
    ['2026-09-15T00:00:00+02:00', ['SESSION_CLOSED']],
  ])(
    'closes at the first minute of the first day in Paris: asked %s gives %j',
    (requestedAt, expected) => {
      expect(reasonsFor(situation({ requestedAt }))).toEqual(expected);
    },
  );

  it('refuses a cancelled session until it is open again', () => {
    const cancelled = situation({ session: session({ status: 'cancelled' }) });
    const reopened = situation({ session: session({ status: 'open' }) });

    expect(reasonsFor(cancelled)).toEqual(['SESSION_CLOSED']);
    expect(reasonsFor(reopened)).toEqual([]);
  });

  it('applies to open kinds too', () => {
    const input = situation({ kind: 'webinaire', requestedAt: '2026-09-14T08:00:00+02:00' });

    expect(reasonsFor(input)).toEqual(['SESSION_CLOSED']);
  });

  it('says the days compared and cites no document', () => {
    const input = situation({ requestedAt: '2026-09-14T08:00:00+02:00' });

    expect(findReason(input, 'SESSION_CLOSED')).toEqual({
      code: 'SESSION_CLOSED',
      source: null,
      figures: { sessionStatus: 'open', requestDay: '2026-09-14', firstDay: '2026-09-14' },
    });
  });
});
