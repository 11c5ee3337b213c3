import { DateTime } from 'luxon';
import type { Language } from '#conversation/index.ts';
import type { Day, Instant } from '#reglement/index.ts';

const PARIS = 'Europe/Paris';

/** « lundi 14 septembre 2026 », « Monday, 14 September 2026 ». */
export function formatDay(day: Day, language: Language): string {
  return format(DateTime.fromISO(day), language, 'cccc d MMMM yyyy');
}

/** « 14 septembre 2026 ». */
export function formatShortDay(day: Day, language: Language): string {
  return format(DateTime.fromISO(day), language, 'd MMMM yyyy');
}

/** « 14 » of a day whose month and year are said after it. */
export function formatDayOfMonth(day: Day, language: Language): string {
  const number = Number(day.slice(8));
  return language === 'fr' && number === 1 ? '1er' : String(number);
}

/** « 14/09/26 »: in a table, on a phone. */
export function formatFigureDay(day: Day): string {
  return DateTime.fromISO(day).toFormat('dd/MM/yy');
}

/** « 14 septembre 2026 à 9 h 05 », Paris time. */
export function formatInstant(instant: Instant, language: Language): string {
  const at = DateTime.fromISO(instant, { zone: PARIS });
  const pattern =
    language === 'fr' ? "d MMMM yyyy 'à' H\u00A0'h'\u00A0mm" : "d MMMM yyyy 'at' HH:mm";
  return format(at, language, pattern);
}

function format(at: DateTime, language: Language, pattern: string): string {
  const text = at.setLocale(language === 'fr' ? 'fr' : 'en-GB').toFormat(pattern);
  return language === 'fr' ? text.replace(/(^|\s)1 (?=\p{L}{3})/u, '$11er ') : text;
}
