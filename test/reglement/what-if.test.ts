import { describe, expect, it } from 'vitest';
import { earliestPassing, lastAdvisedDay, quotaOf } from '../../src/reglement/index.ts';
import { MINE, paid, request, rulebooks, session, several, situation } from './builders.ts';

describe('what a person has used', () => {
  it('is counted in the year asked, against its own limits', () => {
    const requests = [
      ...several(2, { kind: 'formation' }),
      request({ id: 'atelier' }),
      request({ id: 'before', kind: 'formation', firstDay: '2025-06-02' }),
    ];

    expect(quotaOf(rulebooks, { personId: 'p-me', year: 2026, requests })).toEqual({
      actions: { used: 3, max: 5 },
      formations: { used: 2, max: 3 },
    });
    expect(quotaOf(rulebooks, { personId: 'p-me', year: 2025, requests })).toEqual({
      actions: { used: 1, max: 4 },
      formations: { used: 1, max: 3 },
    });
  });
});

describe('the earliest day a request would pass', () => {
  const formations = (used: number) => several(used, { kind: 'formation', status: 'enrolled' });
  const earliest = (over: Parameters<typeof situation>[0]) =>
    earliestPassing(rulebooks, situation(over));

  it('is today when nothing refuses', () => {
    expect(earliest({})).toBe('2026-06-15');
    expect(earliest({ requestedAt: '2026-06-15T23:30:00Z' })).toBe('2026-06-16');
  });

  it('is the palier that opens the semester, or the second formation', () => {
    const january = { requestedAt: '2026-01-15T09:00:00+01:00' };

    expect(earliest(january)).toBe('2026-04-30');
    expect(earliest({ ...january, session: session({ firstDay: '2026-05-11' }) })).toBe(
      '2026-01-30',
    );
    expect(
      earliest({
        ...january,
        session: session({ firstDay: '2026-05-11' }),
        requests: formations(1),
      }),
    ).toBe('2026-04-01');
    expect(earliest({ ...january, requests: formations(2) })).toBe('2026-06-01');
  });

  it('is none when the limit is reached, or the session begins on that day', () => {
    expect(earliest({ requests: formations(3) })).toBeNull();
    expect(
      earliest({
        requestedAt: '2026-01-15T09:00:00+01:00',
        session: session({ firstDay: '2026-01-30' }),
      }),
    ).toBeNull();
  });

  it('is 1 January when only the membership of the next year is paid', () => {
    const input = {
      kind: 'atelier' as const,
      requestedAt: '2025-12-10T09:00:00+01:00',
      session: session({ firstDay: '2026-03-16' }),
      memberships: [paid(MINE, 2026)],
    };

    expect(earliest(input)).toBe('2026-01-01');
    expect(earliest({ ...input, session: session({ firstDay: '2026-01-01' }) })).toBeNull();
  });

  it('is never a day gone by', () => {
    const renewing = [paid(MINE, 2025), paid(MINE, 2026, { status: 'requested', renewal: true })];

    expect(earliest({ kind: 'atelier', memberships: renewing })).toBeNull();
  });

  it('counts a place on the waiting list as passing', () => {
    expect(earliest({ session: session({ capacity: 0 }) })).toBe('2026-06-15');
  });
});

describe('the last day without a short notice', () => {
  it('leaves the days advised that year', () => {
    expect(lastAdvisedDay(rulebooks, '2026-06-22')).toBe('2026-06-01');
    expect(lastAdvisedDay(rulebooks, '2025-06-16')).toBe('2025-06-01');
  });
});
