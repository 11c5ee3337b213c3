import { describe, expect, it } from 'vitest';
import {
  countsTowardsLimits,
  holdsSeat,
  isLive,
  isQueued,
  isReserved,
  OPEN_KINDS,
  RESERVED_KINDS,
} from '../../src/reglement/index.ts';
import { request } from './builders.ts';

describe('what a status means', () => {
  it.each([
    ['pending_employer', true, true, true],
    ['waitlisted', false, false, true],
    ['preregistered', true, true, true],
    ['enrolled', true, true, true],
    ['refused_employer', false, false, false],
    ['refused_provider', false, false, false],
    ['withdrawn', false, false, false],
    ['withdrawn_late', true, false, false],
    ['attended', true, false, false],
    ['absent_excused', false, false, false],
    ['absent_unexcused', true, false, false],
    ['expired', false, false, false],
    ['cancelled_manager', false, false, false],
    ['session_cancelled', false, false, false],
  ] as const)('%s: counts %s, holds a seat %s, is live %s', (status, counts, seat, live) => {
    const one = request({ status });

    expect([countsTowardsLimits(one), holdsSeat(one), isLive(one)]).toEqual([counts, seat, live]);
    expect(isQueued(one)).toBe(live && !seat);
  });

  it('changes for a pending request placed on the waiting list', () => {
    const one = request({ status: 'pending_employer', placement: 'waitlist' });

    expect([countsTowardsLimits(one), holdsSeat(one), isLive(one)]).toEqual([false, false, true]);
    expect(isQueued(one)).toBe(true);
  });

  it('ignores the placement of any other status', () => {
    expect(holdsSeat(request({ status: 'enrolled', placement: 'waitlist' }))).toBe(true);
    expect(holdsSeat(request({ status: 'waitlisted', placement: 'seat' }))).toBe(false);
  });

  it('never counts an open kind, which holds a seat all the same', () => {
    for (const kind of OPEN_KINDS) {
      const one = request({ kind, status: 'enrolled' });

      expect([countsTowardsLimits(one), holdsSeat(one), isReserved(kind)]).toEqual([
        false,
        true,
        false,
      ]);
    }
    expect(RESERVED_KINDS.every(isReserved)).toBe(true);
  });
});
