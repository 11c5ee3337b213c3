import type { Language } from './text.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const msPerDay = 86_400_000;

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * msPerDay).toISOString().slice(0, 10);
}

/** Days since Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The last day of the month that begins on this day. */
export function lastOfMonth(first: Day): Day {
  return addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
}

/** Hours between two instants. */
export function hoursBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 3_600_000;
}

const formatOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fr: formatOf('fr-FR'),
  en: formatOf('en-GB'),
};

/** « 12 mai 2026 », « 12 May 2026 ». */
export function writeDay(day: Day, language: Language): string {
  const said = days[language].format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
}
