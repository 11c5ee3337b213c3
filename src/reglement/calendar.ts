import publicHolidays from '@socialgouv/jours-feries';
import { DateTime } from 'luxon';
import type { Day, Instant } from './types.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const ZONE = 'Europe/Paris';
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** The day of an instant in Europe/Paris. */
export function parisDay(instant: Instant): Day {
  const epochMs = epochOf(instant);
  return dayOf(Math.floor((epochMs + parisOffsetMs(epochMs)) / DAY_MS));
}

/** Orders two instants in time, whatever their offsets: negative when `a` comes first. */
export function compareInstants(a: Instant, b: Instant): number {
  return epochOf(a) - epochOf(b);
}

/** Whether a text is an ISO 8601 instant with an offset, on a day that exists. */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  if (match === null) return false;
  const [, day = '', hour, minute, second = '0', , , offsetHour = '0', offsetMinute = '0'] = match;
  return (
    isDay(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour) < 24 &&
    Number(offsetMinute) < 60
  );
}

/** Whether a text is a calendar day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(numberOf(text)) === text;
}

/** The civil year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The day so many calendar days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** Calendar days from one day to another: `to` minus `from`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** Working days in [from, to): Monday to Friday, without the public holidays of metropolitan France. */
export function workingDaysBetween(from: Day, to: Day): number {
  const end = numberOf(to);
  let days = 0;
  for (let number = numberOf(from); number < end; number += 1) {
    if (isWorkingNumber(number)) days += 1;
  }
  return days;
}

/** Whether people work that day: not a weekend, not a public holiday of metropolitan France. */
export function isWorkingDay(day: Day): boolean {
  return isWorkingNumber(numberOf(day));
}

/** 00:00 in Europe/Paris on a day, as an instant with its offset. */
export function startOfDay(day: Day): Instant {
  const isoInstant = DateTime.fromISO(day, { zone: ZONE }).toISO({ suppressMilliseconds: true });
  if (isoInstant === null) throw new Error(`not a day: ${day}`);
  return isoInstant;
}

function isWorkingNumber(number: number): boolean {
  // Day 0 of the count, 1 January 1970, was a Thursday; Monday is 0 here.
  const weekday = (((number + 3) % 7) + 7) % 7;
  return weekday < 5 && !holidaysOf(yearOfNumber(number)).has(number);
}

const holidaysByYear = new Map<number, ReadonlySet<number>>();

function holidaysOf(year: number): ReadonlySet<number> {
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known;
  // The package counts 24-hour steps from local midnights: noon keeps the right day in any time zone.
  const days = Object.values(publicHolidays(year)).map((date) =>
    DateTime.fromJSDate(date).plus({ hours: 12 }).toFormat('yyyy-MM-dd'),
  );
  const numbers = new Set(days.map(numberOf));
  holidaysByYear.set(year, numbers);
  return numbers;
}

function epochOf(instant: Instant): number {
  const match = INSTANT.exec(instant);
  if (match === null) throw new Error(`not an instant: ${instant}`);
  const [, day = '', hour, minute, second = 0, fraction = 0, sign, offsetHour, offsetMinute] =
    match;
  const local =
    numberOf(day) * DAY_MS +
    Number(hour) * HOUR_MS +
    Number(minute) * 60_000 +
    (Number(second) + Number(fraction)) * 1000;
  if (sign === undefined) return local;
  const offsetMs = Number(offsetHour) * HOUR_MS + Number(offsetMinute) * 60_000;
  return sign === '-' ? local + offsetMs : local - offsetMs;
}

interface OffsetChange {
  readonly atMs: number;
  readonly beforeMs: number;
  readonly afterMs: number;
}

// Changes of clocks are at least 147 days apart: a window of 120 days holds one at most.
const WINDOW_MS = 120 * DAY_MS;
const offsetChangesByWindow = new Map<number, OffsetChange>();

function parisOffsetMs(epochMs: number): number {
  const window = Math.floor(epochMs / WINDOW_MS);
  let change = offsetChangesByWindow.get(window);
  if (change === undefined) {
    change = findOffsetChange(window * WINDOW_MS, (window + 1) * WINDOW_MS);
    offsetChangesByWindow.set(window, change);
  }
  return epochMs < change.atMs ? change.beforeMs : change.afterMs;
}

function findOffsetChange(startMs: number, endMs: number): OffsetChange {
  const beforeMs = askParisOffsetMs(startMs);
  const afterMs = askParisOffsetMs(endMs);
  let low = startMs;
  let high = endMs;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askParisOffsetMs(middle) === beforeMs) low = middle;
    else high = middle;
  }
  return { atMs: high, beforeMs, afterMs };
}

function askParisOffsetMs(epochMs: number): number {
  return DateTime.fromMillis(epochMs, { zone: ZONE }).offset * 60_000;
}

// Days are counted from 1 January 1970 by the civil calendar's own arithmetic (years begin in March),
// which spares the hot path a date library.
function numberOf(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dayOf(number: number): Day {
  const { year, month, day } = civilOf(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function yearOfNumber(number: number): number {
  return civilOf(number).year;
}

function civilOf(number: number): { year: number; month: number; day: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
