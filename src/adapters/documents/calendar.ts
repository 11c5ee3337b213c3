import ical, { type ICalCalendar, ICalEventRepeatingFreq } from 'ical-generator';
import { DateTime } from 'luxon';
import type { CalendarEvent } from '#ports/documents.ts';

const PARIS = 'Europe/Paris';
const MAKER = '//Cap Métiers Nouvelle-Aquitaine//ParcoursPro//FR';
/** Clock changes in force since 1996; diaries that do not know the zone by name need them. */
const PARIS_RULES = [
  'BEGIN:VTIMEZONE',
  `TZID:${PARIS}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** Events for a diary. */
export function toCalendar(events: CalendarEvent[], at: string): Uint8Array {
  const calendar = ical({
    prodId: MAKER,
    // Named by each event only: a zone of the calendar would take the stamps out of UTC.
    timezone: { name: null, generator: () => PARIS_RULES },
  });
  for (const event of events) add(calendar, event, at);
  return Buffer.from(`${calendar.toString()}\r\n`, 'utf8');
}

function add(calendar: ICalCalendar, event: CalendarEvent, at: string): void {
  const { uid, title, description, place, days, from, until } = event;
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) throw new Error(`event ${uid} has no day`);
  const isTimed = from !== undefined && until !== undefined;
  const entry = calendar.createEvent({
    id: uid,
    stamp: DateTime.fromISO(at, { zone: 'utc' }),
    summary: title,
    description,
    ...(place ? { location: place } : {}),
    allDay: !isTimed,
    timezone: isTimed ? PARIS : null,
    start: isTimed ? inParis(first, from) : inParis(first, '00:00'),
    end: isTimed ? inParis(first, until) : inParis(last, '00:00').plus({ days: 1 }),
  });
  // The same hours every day: one event that comes again, so that a later file replaces it whole.
  if (isTimed && days.length > 1) {
    const span = daysFrom(first, last);
    const off = span.filter((day) => !days.includes(day));
    entry.repeating({
      freq: ICalEventRepeatingFreq.DAILY,
      count: span.length,
      ...(off.length > 0 ? { exclude: off.map((day) => inParis(day, from)) } : {}),
    });
  }
}

function daysFrom(first: string, last: string): string[] {
  const start = inParis(first, '12:00');
  const count = Math.round(inParis(last, '12:00').diff(start, 'days').days) + 1;
  return Array.from({ length: count }, (_, index) => start.plus({ days: index }).toISODate() ?? '');
}

function inParis(day: string, time: string): DateTime {
  return DateTime.fromISO(`${day}T${time}`, { zone: PARIS });
}
