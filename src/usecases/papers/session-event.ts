import type { CalendarEvent } from '#ports/documents.ts';
import type { ActionRecord, SessionRecord } from '#ports/programme-repository.ts';
import { addDays, daysBetween, isWorkingDay } from '#reglement/index.ts';
import type { Reader } from '../describe-session.ts';

const TIME = /\b([01]?\d|2[0-3])\s*(?:h|:)\s*([0-5]\d)?/g;

/** A session in a diary; the same session later replaces it there. */
export function sessionEvent(
  action: ActionRecord,
  session: SessionRecord,
  { t }: Pick<Reader, 't'>,
): CalendarEvent {
  return {
    uid: `session-${session.id}@parcourspro`,
    title: t('calendar-title', { title: action.title }),
    description: [session.hours, action.duration, t('calendar-why')].filter(Boolean).join('\n'),
    place: session.mode === 'distanciel' ? t('session-remote') : session.place,
    days: daysOf(session),
    ...timesOf(session.hours),
  };
}

/** Its working days; a session of days off only keeps them all. */
function daysOf({ firstDay, lastDay }: SessionRecord): string[] {
  const count = daysBetween(firstDay, lastDay) + 1;
  const days = Array.from({ length: count }, (_, index) => addDays(firstDay, index));
  const worked = days.filter(isWorkingDay);
  return worked.length > 0 ? worked : days;
}

/** « 9 h – 12 h 30, 13 h 30 – 17 h » lasts from 09:00 to 17:00; hours without figures are whole days. */
function timesOf(hours: string): Pick<CalendarEvent, 'from' | 'until'> {
  const times = [...hours.matchAll(TIME)].map(
    ([, hour = '', minutes = '00']) => `${hour.padStart(2, '0')}:${minutes}`,
  );
  const [from] = times;
  const until = times.at(-1);
  return from !== undefined && until !== undefined && from < until ? { from, until } : {};
}
