import { DateTime, type DateTimeUnit, type DurationLike } from 'luxon';
import type { Day } from './reading.ts';

/** Two days, both included. */
export type Interval = { from: Day; to: Day };

/** A span of the calendar people speak of. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'semester' | 'year';

const MS_A_DAY = 86_400_000;

const parse = (day: Day): DateTime => DateTime.fromISO(day, { zone: 'utc' });
const write = (date: DateTime): Day => date.toISODate() as Day;

/** The interval as the reading writes it. */
export function writeInterval({ from, to }: Interval): string {
  return `${from}/${to}`;
}

/** The day with this number, or nothing when the calendar has none (31 April). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = DateTime.utc(year, month, day);
  return date.isValid ? write(date) : undefined;
}

/** The day this much later; the amount may be negative. */
export function addTo(day: Day, amount: number, unit: Unit): Day {
  return write(parse(day).plus(duration(amount, unit)));
}

function duration(amount: number, unit: Unit): DurationLike {
  return unit === 'semester' ? { months: 6 * amount } : { [unit]: amount };
}

/** The whole week (from Monday), month, quarter, semester or year the day is in. */
export function unitAround(day: Day, unit: Unit): Interval {
  if (unit === 'semester') return semester(yearOf(day), monthOf(day) <= 6 ? 1 : 2);
  return around(parse(day), unit);
}

const around = (date: DateTime, unit: DateTimeUnit): Interval => ({
  from: write(date.startOf(unit)),
  to: write(date.endOf(unit)),
});

/** A whole month. */
export function month(year: number, number: number): Interval {
  return around(DateTime.utc(year, number, 1), 'month');
}

/** One of the four quarters of a year. */
export function quarter(year: number, number: number): Interval {
  return around(DateTime.utc(year, 3 * number - 2, 1), 'quarter');
}

/** One of the two semesters of a year. */
export function semester(year: number, number: number): Interval {
  return { from: month(year, 6 * number - 5).from, to: month(year, 6 * number).to };
}

/** A whole year. */
export function year(number: number): Interval {
  return { from: `${number}-01-01`, to: `${number}-12-31` };
}

/** An ISO week of a year. */
export function isoWeek(weekYear: number, weekNumber: number): Interval {
  return around(DateTime.fromObject({ weekYear, weekNumber }, { zone: 'utc' }), 'week');
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, from 1. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The day of the week, Monday being 1. */
export function weekdayOf(day: Day): number {
  return parse(day).weekday;
}

/** How many days lie between the two, negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((parse(to).toMillis() - parse(from).toMillis()) / MS_A_DAY);
}
