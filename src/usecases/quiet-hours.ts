import { DateTime } from 'luxon';
import {
  addDays,
  type Day,
  type Instant,
  isWorkingDay,
  parisDay,
  startOfDay,
} from '#reglement/index.ts';

const OPENS_AT = 8;
const CLOSES_AT = 19;
const ACTIVE_MINUTES = 15;
const PARIS = 'Europe/Paris';

/** What decides whether a notification leaves at once. */
export interface Moment {
  now: Instant;
  /** Day from which it is too late to act on it: what comes first does not wait for the morning. */
  deadline?: Day | undefined;
  /** The person chose to be written to at any hour. */
  isAnyHour?: boolean;
  /** When the person last wrote in that chat. */
  lastActiveAt?: Instant | undefined;
}

/** The instant before which a notification waits; `undefined`: it leaves at once. */
export function quietUntil(moment: Moment): Instant | undefined {
  const { now, deadline, isAnyHour, lastActiveAt } = moment;
  if (isAnyHour || isWorkingHour(now)) return undefined;
  if (lastActiveAt !== undefined && minutesBetween(lastActiveAt, now) < ACTIVE_MINUTES) {
    return undefined;
  }
  const opening = nextOpening(now);
  return deadline !== undefined && comesFirst(deadline, now, opening) ? undefined : opening;
}

/** Whether people are at work then, in Europe/Paris. */
export function isWorkingHour(now: Instant): boolean {
  return isWorkingDay(parisDay(now)) && isDaytime(now);
}

/** Whether the clock in Europe/Paris is between the hours at which one may be written to. */
export function isDaytime(now: Instant): boolean {
  const { hour } = DateTime.fromISO(now, { zone: PARIS });
  return hour >= OPENS_AT && hour < CLOSES_AT;
}

/** What is over already is no hurry any more. */
function comesFirst(deadline: Day, now: Instant, opening: Instant): boolean {
  return deadline >= parisDay(now) && startOfDay(deadline) <= opening;
}

function nextOpening(now: Instant): Instant {
  const { hour } = DateTime.fromISO(now, { zone: PARIS });
  let day = hour < OPENS_AT ? parisDay(now) : addDays(parisDay(now), 1);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  const opening = DateTime.fromISO(day, { zone: PARIS }).set({ hour: OPENS_AT }).toUTC().toISO();
  if (opening === null) throw new Error(`not a day: ${day}`);
  return opening;
}

function minutesBetween(from: Instant, to: Instant): number {
  return DateTime.fromISO(to).diff(DateTime.fromISO(from), 'minutes').minutes;
}
