import { describe, expect, it } from 'vitest';
import { isMoving, movePeriod } from '#usecases/subscriptions/moving-period.ts';
import { daysSinceLast, nextDelivery, type Schedule } from '#usecases/subscriptions/schedule.ts';

const QUIET = { isAnyHour: false };
const MONDAYS: Schedule = { every: 'week', weekday: 1, hour: '08:30' };

describe('the next time of a subscription', () => {
  it.each<[string, Schedule, string, string]>([
    ['later the same day', MONDAYS, '2026-09-07T06:00:00.000Z', '2026-09-07T06:30:00.000Z'],
    ['not at the very instant', MONDAYS, '2026-09-07T06:30:00.000Z', '2026-09-14T06:30:00.000Z'],
    [
      'across the end of summer time',
      MONDAYS,
      '2026-10-20T06:30:00.000Z',
      '2026-10-26T07:30:00.000Z',
    ],
    [
      'over the weekend, for every working day',
      { every: 'day', hour: '09:15' },
      '2026-09-11T08:00:00.000Z',
      '2026-09-14T07:15:00.000Z',
    ],
    [
      'after Easter Monday, at the opening',
      MONDAYS,
      '2026-04-01T08:00:00.000Z',
      '2026-04-07T06:00:00.000Z',
    ],
    [
      'on the last day of a shorter month',
      { every: 'month', day: 31, hour: '10:00' },
      '2026-09-07T08:00:00.000Z',
      '2026-09-30T08:00:00.000Z',
    ],
    [
      'at the next opening, for an hour at which nobody is written to',
      { every: 'week', weekday: 4, hour: '21:00' },
      '2026-09-07T08:00:00.000Z',
      '2026-09-11T06:00:00.000Z',
    ],
  ])('comes %s', (_when, schedule, after, expected) => {
    expect(nextDelivery(schedule, after, QUIET)).toBe(expected);
  });

  it('keeps its own hour for somebody who may be written to at any hour', () => {
    const late: Schedule = { every: 'week', weekday: 6, hour: '21:00' };

    expect(nextDelivery(late, '2026-09-07T08:00:00.000Z', { isAnyHour: true })).toBe(
      '2026-09-12T19:00:00.000Z',
    );
  });
});

describe('what is new since the time before', () => {
  it.each<[Schedule, string, string, string]>([
    [MONDAYS, '2026-09-14', '2026-09-07', '2026-09-13'],
    [{ every: 'day', hour: '08:30' }, '2026-09-14', '2026-09-11', '2026-09-13'],
    [{ every: 'day', hour: '08:30' }, '2026-09-15', '2026-09-14', '2026-09-14'],
    [{ every: 'month', day: 1, hour: '08:30' }, '2026-10-01', '2026-09-01', '2026-09-30'],
  ])('%o on %s goes from %s to %s', (schedule, today, from, until) => {
    expect(daysSinceLast(schedule, today)).toEqual({ from, until });
  });
});

describe('a period understood on Monday 7 September 2026', () => {
  const on = (period: string, to: string) => movePeriod(period, { from: '2026-09-07', to });

  it.each([
    ['this month', '2026-09-01/2026-09-30', '2026-10-05', '2026-10-01/2026-10-31'],
    ['last month', '2026-08-01/2026-08-31', '2026-10-05', '2026-09-01/2026-09-30'],
    ['this week', '2026-09-07/2026-09-13', '2026-09-21', '2026-09-21/2026-09-27'],
    ['last week', '2026-08-31/2026-09-06', '2026-09-21', '2026-09-14/2026-09-20'],
    ['this semester', '2026-07-01/2026-12-31', '2027-01-04', '2027-01-01/2027-06-30'],
    ['within 15 days', '2026-09-07/2026-09-22', '2026-09-14', '2026-09-14/2026-09-29'],
    ['since January', '2026-01-01/2026-09-07', '2026-09-14', '2026-01-01/2026-09-14'],
    ['the last 30 days', '2026-08-08/2026-09-07', '2026-09-14', '2026-08-15/2026-09-14'],
    ['until the end of the year', '2026-09-07/2026-12-31', '2026-10-01', '2026-10-01/2026-12-31'],
  ])('moves when it is %s', (_said, period, to, expected) => {
    expect(on(period, to)).toBe(expected);
    expect(isMoving(period, '2026-09-07')).toBe(true);
  });

  it.each([
    ['March', '2026-03-01/2026-03-31'],
    ['a day', '2026-05-12/2026-05-12'],
    ['some days of spring', '2026-04-02/2026-05-20'],
  ])('stays when it is %s', (_said, period) => {
    expect(on(period, '2026-12-01')).toBe(period);
    expect(isMoving(period, '2026-09-07')).toBe(false);
  });
});
