import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it, vi } from 'vitest';
import {
  addDays,
  compareInstants,
  daysBetween,
  isDay,
  isInstant,
  isWorkingDay,
  parisDay,
  startOfDay,
  workingDaysBetween,
  yearOf,
} from '../../src/reglement/index.ts';

// Thousands of days are compared: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

describe('the day of an instant', () => {
  it.each([
    ['2026-02-15T22:59:59Z', '2026-02-15'],
    ['2026-02-15T22:59:59.999Z', '2026-02-15'],
    ['2026-02-15T23:00:00Z', '2026-02-16'],
    ['2026-07-14T21:59:59Z', '2026-07-14'],
    ['2026-07-14T22:00:00Z', '2026-07-15'],
    ['2026-07-14T17:00:00-05:00', '2026-07-15'],
    ['2026-07-15T05:29:59+07:30', '2026-07-14'],
    ['2026-07-15T05:30:00+07:30', '2026-07-15'],
    ['2026-01-01T00:00:00+14:00', '2025-12-31'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
    ['2026-03-28T23:30:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T21:59:59Z', '2026-10-24'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-06-15T10:00+02:00', '2026-06-15'],
    ['2026-06-15T23:30+0100', '2026-06-16'],
  ])('%s is %s in Paris', (instant, day) => {
    expect(parisDay(instant)).toBe(day);
  });

  it('agrees with luxon at every minute and offset', () => {
    const minute = fc.integer({ min: -10_000_000, max: 60_000_000 });
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(minute, offset, (minutes, offsetMinutes) => {
        const at = DateTime.fromMillis(minutes * 60_000, { zone: 'utc' });
        const zone = `UTC${offsetMinutes < 0 ? '-' : '+'}${Math.floor(Math.abs(offsetMinutes) / 60)}:${String(Math.abs(offsetMinutes) % 60).padStart(2, '0')}`;
        const text = at.setZone(zone).toISO() ?? '';

        expect(parisDay(text)).toBe(at.setZone('Europe/Paris').toISODate());
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused for a text that is no instant', () => {
    expect(() => parisDay('2026-06-15')).toThrow('not an instant: 2026-06-15');
  });
});

describe('the order of instants', () => {
  it.each([
    ['2026-05-01T10:00:00+02:00', '2026-05-01T08:00:00Z', 0],
    ['2026-05-01T10:00:00+02:00', '2026-05-01T08:00:00.001Z', -1],
    ['2026-05-01T09:00:00.5Z', '2026-05-01T09:00:00.250Z', 1],
    ['2026-05-01T09:00:00-05:30', '2026-05-01T14:29:59Z', 1],
    ['2026-05-01T09:00:01Z', '2026-05-01T09:01:00Z', -1],
  ])('%s against %s is %i', (a, b, order) => {
    expect(Math.sign(compareInstants(a, b))).toBe(order);
    expect(Math.sign(compareInstants(b, a))).toBe(order === 0 ? 0 : -order);
  });
});

describe('what a text must be', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-06-31', false],
    ['2026-6-1', false],
    ['x2026-06-01', false],
    ['2026-06-01T', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it.each([
    ['2026-06-15T10:00:00+02:00', true],
    ['2026-06-15T10:00:00.123456-11:00', true],
    ['2026-06-15T23:59:59+23:59', true],
    ['2026-06-15T10:00:00', false],
    ['2026-06-15 10:00:00Z', false],
    ['2026-06-31T10:00:00Z', false],
    ['2026-06-15T24:00:00Z', false],
    ['2026-06-15T10:60:00Z', false],
    ['2026-06-15T10:00:60Z', false],
    ['2026-06-15T10:00:00+24:00', false],
    ['2026-06-15T10:00:00+02:60', false],
    ['x2026-06-15T10:00:00Z', false],
    ['2026-06-15T10:00:00Zx', false],
    ['2026-06-15T10:00:00.Z', false],
  ])('%s is an instant: %s', (text, expected) => {
    expect(isInstant(text)).toBe(expected);
  });
});

describe('days', () => {
  const day = fc.integer({ min: -30_000, max: 80_000 }).map((days) => addDays('2000-01-01', days));

  it('are added as a calendar adds them', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2000-02-28', 1)).toBe('2000-02-29');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
    expect(yearOf('2026-12-31')).toBe(2026);
  });

  it('agree with luxon', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const to = DateTime.fromISO(from).plus({ days }).toISODate() ?? '';

        expect(addDays(from, days)).toBe(to);
        expect(daysBetween(from, to)).toBe(days);
        expect(isDay(from)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('begin at midnight in Paris, whatever the season', () => {
    expect(startOfDay('2026-01-30')).toBe('2026-01-30T00:00:00+01:00');
    expect(startOfDay('2026-04-01')).toBe('2026-04-01T00:00:00+02:00');
    expect(() => startOfDay('soon')).toThrow('not a day: soon');
  });
});

describe('working days', () => {
  it.each([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
    '2024-04-01',
    '2024-05-09',
    '2024-05-20',
    '2025-04-21',
    '2025-05-29',
    '2025-06-09',
    '2027-03-29',
    '2027-05-17',
  ])('leave out the public holiday of %s', (holiday) => {
    expect(isWorkingDay(holiday)).toBe(false);
  });

  it.each(['2026-04-03', '2026-12-26', '2026-05-15', '2026-05-26'])(
    'keep %s, a holiday only for some, or for nobody',
    (day) => {
      const isWeekend = DateTime.fromISO(day).weekday > 5;

      expect(isWorkingDay(day)).toBe(!isWeekend);
    },
  );

  it('are eleven fewer than the weekdays when every holiday of a year falls on one', () => {
    const weekdays = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index)).filter(
      (day) => DateTime.fromISO(day).weekday <= 5,
    );

    // In 2026, 15 August is a Saturday and 1 November a Sunday.
    expect(workingDaysBetween('2026-01-01', '2027-01-01')).toBe(weekdays.length - 9);
  });

  it.each([
    ['2026-03-02', '2026-03-16', 10],
    ['2026-03-03', '2026-03-16', 9],
    ['2026-05-15', '2026-06-01', 10],
    ['2026-05-16', '2026-06-01', 9],
    ['2026-03-16', '2026-03-16', 0],
    ['2026-03-17', '2026-03-16', 0],
    ['2026-03-13', '2026-03-16', 1],
    ['2026-03-14', '2026-03-16', 0],
    ['2025-12-24', '2026-01-05', 6],
    ['1969-12-29', '1970-01-05', 4],
  ])('from %s until before %s are %i', (from, to, expected) => {
    expect(workingDaysBetween(from, to)).toBe(expected);
  });

  it('add up along any cut', () => {
    const length = fc.integer({ min: 0, max: 60 });
    const start = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(start, length, length, (from, first, second) => {
        const middle = addDays(from, first);
        const end = addDays(middle, second);

        expect(workingDaysBetween(from, end)).toBe(
          workingDaysBetween(from, middle) + workingDaysBetween(middle, end),
        );
      }),
    );
  });
});
