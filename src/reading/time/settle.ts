import { addTo, daysBetween, type Interval, yearOf } from '../calendar.ts';
import type { Day } from '../reading.ts';
import type { OpenTime, Time } from './time.ts';

/** A day or a stretch with a name. */
type TimeNamed = Extract<Time, { kind: 'day' | 'period' }>;

/**
 * Where the event asked about lies: behind, mostly behind (one withdraws from a session to come),
 * ahead, or where the message alone says.
 */
export type Tense = 'past' | 'mostly_past' | 'future' | 'any';

const COMING_DAYS = 60;
const FAR_DAYS = 240;

/** The interval meant, once the question says whether it looks back or ahead. */
export function settleTime(time: Time, ref: Day, tense: Tense): Interval {
  if (time.kind === 'age') return time.interval;
  if ('day' in time) return settleOpen(time, ref, tense);
  if (time.isWeekly && tense !== 'future' && tense !== 'any') return weekBehind(time.interval, ref);
  return time.hasYear ? time.interval : moveYears(time.interval, yearShift(time, ref, tense));
}

/** « les absents de vendredi », « les demandes du week-end »: the last one there was. */
function weekBehind({ from, to }: Interval, ref: Day): Interval {
  if (from <= ref) return { from, to };
  return { from: addTo(from, -1, 'week'), to: addTo(to, -1, 'week') };
}

function yearShift({ kind, interval }: TimeNamed, ref: Day, tense: Tense): number {
  const { from, to } = interval;
  const ahead = daysBetween(ref, from);
  if (tense === 'past') return ahead > 0 ? -1 : 0;
  if (tense === 'mostly_past') return ahead > COMING_DAYS ? -1 : 0;
  const mayBeNext = tense === 'future' || kind === 'day';
  if (mayBeNext && daysBetween(to, ref) > FAR_DAYS) return 1;
  return ahead > FAR_DAYS ? -1 : 0;
}

function moveYears({ from, to }: Interval, years: number): Interval {
  if (years === 0) return { from, to };
  return {
    from: addTo(from, years, 'year'),
    to: addTo(addTo(addTo(to, 1, 'day'), years, 'year'), -1, 'day'),
  };
}

function settleOpen(time: OpenTime, ref: Day, tense: Tense): Interval {
  if (time.kind === 'after') {
    const isPast = time.day <= ref && tense !== 'future';
    return { from: time.day, to: isPast ? ref : `${yearOf(time.day)}-12-31` };
  }
  return time.day >= ref
    ? { from: ref, to: time.day }
    : { from: `${yearOf(time.day)}-01-01`, to: time.day };
}
