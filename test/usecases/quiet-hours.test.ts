import { describe, expect, it } from 'vitest';
import { quietUntil } from '#usecases/quiet-hours.ts';

// 7 September 2026 is a Monday; 11 November 2026, a public holiday, is a Wednesday.
describe('quiet hours', () => {
  it.each([
    ['at 8:00 on a Monday', '2026-09-07T08:00:00+02:00'],
    ['at 18:59 on a Friday', '2026-09-11T18:59:59+02:00'],
  ])('lets a notification leave %s', (_when, now) => {
    expect(quietUntil({ now })).toBeUndefined();
  });

  it.each([
    ['at 7:59 until 8:00 the same day', '2026-09-07T07:59:59+02:00', '2026-09-07T06:00:00.000Z'],
    ['at 19:00 until the next morning', '2026-09-07T19:00:00+02:00', '2026-09-08T06:00:00.000Z'],
    ['on Friday evening until Monday', '2026-09-11T19:30:00+02:00', '2026-09-14T06:00:00.000Z'],
    [
      'on a Saturday afternoon until Monday',
      '2026-09-12T15:00:00+02:00',
      '2026-09-14T06:00:00.000Z',
    ],
    [
      'on a public holiday until the day after',
      '2026-11-11T10:00:00+01:00',
      '2026-11-12T07:00:00.000Z',
    ],
    ['through the change to winter time', '2026-10-23T20:00:00+02:00', '2026-10-26T07:00:00.000Z'],
  ])('holds one back %s', (_when, now, until) => {
    expect(quietUntil({ now })).toBe(until);
  });

  it('compares hours in Paris, however the instant is written', () => {
    expect(quietUntil({ now: '2026-09-07T05:59:00Z' })).toBe('2026-09-07T06:00:00.000Z');
    expect(quietUntil({ now: '2026-09-07T06:00:00Z' })).toBeUndefined();
  });

  it('does not wait when it would be too late the next working morning, and waits when it would not', () => {
    const onMonday = '2026-09-07T20:00:00+02:00';
    const onFriday = '2026-09-11T20:00:00+02:00';

    expect(quietUntil({ now: onMonday, deadline: '2026-09-08' })).toBeUndefined();
    expect(quietUntil({ now: onMonday, deadline: '2026-09-09' })).toBe('2026-09-08T06:00:00.000Z');
    expect(quietUntil({ now: onFriday, deadline: '2026-09-13' })).toBeUndefined();
    expect(quietUntil({ now: onFriday, deadline: '2026-09-14' })).toBeUndefined();
    expect(quietUntil({ now: onFriday, deadline: '2026-09-15' })).toBe('2026-09-14T06:00:00.000Z');
  });

  it('does not wait before the hours of the very day, and waits once it is over', () => {
    const now = '2026-09-07T07:30:00+02:00';

    expect(quietUntil({ now, deadline: '2026-09-07' })).toBeUndefined();
    expect(quietUntil({ now, deadline: '2026-09-06' })).toBe('2026-09-07T06:00:00.000Z');
  });

  it('does not wait for somebody who chose any hour', () => {
    expect(quietUntil({ now: '2026-09-12T23:00:00+02:00', isAnyHour: true })).toBeUndefined();
  });

  it('does not wait for somebody who wrote less than fifteen minutes ago', () => {
    const now = '2026-09-07T21:00:00+02:00';

    expect(quietUntil({ now, lastActiveAt: '2026-09-07T18:45:01Z' })).toBeUndefined();
    expect(quietUntil({ now, lastActiveAt: '2026-09-07T18:45:00Z' })).toBe(
      '2026-09-08T06:00:00.000Z',
    );
  });
});
