import type { Language, Translate } from '#conversation/index.ts';
import type { ActionRecord, SessionRecord, SessionView } from '#ports/programme-repository.ts';
import { formatDay, formatDayOfMonth, formatShortDay } from './format-day.ts';

export interface Reader {
  language: Language;
  t: Translate;
}

/** « du 14 au 15 septembre 2026, à Pau » or « le 14 septembre 2026, à distance ». */
export function describeWhen(session: SessionRecord, reader: Reader): string {
  return `${describeDays(session, reader)}, ${describePlace(session, reader)}`;
}

/** The same without its place. */
export function describeDays(session: SessionRecord, { language, t }: Reader): string {
  if (session.firstDay === session.lastDay) {
    return t('session-on-day', { day: formatDay(session.firstDay, language) });
  }
  return t('session-from-to', {
    from: formatStart(session, language),
    to: formatShortDay(session.lastDay, language),
  });
}

/** The first day, without what the last day repeats: « du 14 au 15 septembre 2026 ». */
function formatStart({ firstDay, lastDay }: SessionRecord, language: Language): string {
  return firstDay.slice(0, 7) === lastDay.slice(0, 7)
    ? formatDayOfMonth(firstDay, language)
    : formatShortDay(firstDay, language);
}

/** « à Pau » or « à distance ». */
export function describePlace(
  session: Pick<SessionRecord, 'mode' | 'place'>,
  { t }: Reader,
): string {
  if (session.mode === 'distanciel') return t('session-remote');
  return session.place ? t('session-in-place', { place: session.place }) : t('session-on-site');
}

/** « 9 h – 12 h 30 », never cut inside an hour. */
export function writeHours(hours: string): string {
  return hours.replace(/(?<=\d) (?=h\b)|(?<=\bh) (?=\d)/g, '\u00A0');
}

/** « 4 places libres », « complet, 3 en attente », « places illimitées ». */
export function describeSeats(view: SessionView, { t }: Reader): string {
  if (view.capacity === null) return t('session-unlimited');
  const free = Math.max(0, view.capacity - view.seatsTaken);
  return free > 0 ? t('session-seats', { free }) : t('session-full', { queue: view.queueLength });
}

/** « Laïcité et accueil, le lundi 14 septembre 2026, à Pau ». */
export function describeBoth(action: ActionRecord, session: SessionRecord, reader: Reader): string {
  return `${action.title}, ${describeWhen(session, reader)}`;
}
