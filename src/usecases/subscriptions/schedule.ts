import { DateTime } from 'luxon';
import { addDays, type Day, type Instant, isWorkingDay, parisDay } from '#reglement/index.ts';
import { quietUntil } from '../quiet-hours.ts';

const PARIS = 'Europe/Paris';
/** Before the first meeting, after the mail is read. */
export const USUAL_HOUR = '08:30';

/** When a question is answered again; hours are those of Europe/Paris, weekdays from 1 for Monday. */
export type Schedule =
  | { every: 'day'; hour: string }
  | { every: 'week'; hour: string; weekday: number }
  | { every: 'month'; hour: string; day: number };

/** The first time after an instant; outside the hours at which one may be written to, the next opening. */
export function nextDelivery(
  schedule: Schedule,
  after: Instant,
  { isAnyHour }: { isAnyHour: boolean },
): Instant {
  let day = parisDay(after);
  for (;;) {
    const due = isOn(schedule, day) ? at(day, schedule.hour) : null;
    const open = due && (quietUntil({ now: due, isAnyHour }) ?? due);
    if (open && Date.parse(open) > Date.parse(after)) return open;
    day = addDays(day, 1);
  }
}

function isOn(schedule: Schedule, day: Day): boolean {
  const date = DateTime.fromISO(day);
  switch (schedule.every) {
    case 'day':
      return isWorkingDay(day);
    case 'week':
      return date.weekday === schedule.weekday;
    case 'month':
      return date.day === Math.min(schedule.day, date.daysInMonth ?? schedule.day);
    default:
      return schedule satisfies never;
  }
}

/** The days since the delivery before: what is new in one that comes on `today`. */
export function daysSinceLast({ every }: Schedule, today: Day): { from: Day; until: Day } {
  const until = addDays(today, -1);
  if (every === 'week') return { from: addDays(today, -7), until };
  if (every === 'month') {
    const from = DateTime.fromISO(today).minus({ months: 1 }).toISODate();
    return { from: from ?? until, until };
  }
  let from = until;
  while (!isWorkingDay(from)) from = addDays(from, -1);
  return { from, until };
}

function at(day: Day, hour: string): Instant {
  const [hours, minutes] = hour.split(':').map(Number);
  const instant = DateTime.fromISO(day, { zone: PARIS })
    .set({ hour: hours ?? 0, minute: minutes ?? 0 })
    .toUTC()
    .toISO();
  if (instant === null) throw new Error(`not a day: ${day}`);
  return instant;
}
