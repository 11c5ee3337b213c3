import type { Translations } from '#ports/translate.ts';
import { Passage } from './passage.ts';
import { type Schedule, USUAL_HOUR } from './schedule.ts';

const NOON = '12:00';
const EVENING_HOUR = '18:00';

/** A schedule said in a text. `isPlain`: it cannot be a way to split figures (« chaque mois »). */
export interface SaidSchedule {
  schedule: Schedule;
  isPlain: boolean;
}

/** Finds when in a text, and takes it out; `null` when it says nothing of it. `isAsked`: « le lundi » counts as every Monday. */
export function takeSchedule(
  passage: Passage,
  translations: Translations,
  { isAsked }: { isAsked: boolean },
): SaidSchedule | null {
  const words = (key: string) => Passage.oneOf(translations, key);
  const days = takeDays(passage, words, isAsked);
  if (!days) return null;
  const hour = takeHour(passage, words) ?? (days.isEvening ? EVENING_HOUR : USUAL_HOUR);
  return { schedule: { ...days.of, hour }, isPlain: days.isPlain };
}

type Words = (key: string) => string;
interface SaidDays {
  of: { every: 'day' } | { every: 'week'; weekday: number } | { every: 'month'; day: number };
  isPlain: boolean;
  isEvening?: boolean;
}

function takeDays(passage: Passage, words: Words, isAsked: boolean): SaidDays | null {
  const every = words('wish-every');
  const monthDay = passage.take(
    `(?:${words('wish-the')}) (\\d{1,2})(?:er|st|nd|rd|th)? (?:${words('wish-of-month')})`,
  );
  if (monthDay)
    return { of: { every: 'month', day: Math.max(1, Number(monthDay[1])) }, isPlain: true };
  if (passage.take(words('wish-daily'))) return { of: { every: 'day' }, isPlain: true };
  const evening = passage.take(`(?:${every}) (?:${words('wish-evening')})`);
  if (evening) return { of: { every: 'day' }, isPlain: true, isEvening: true };
  if (passage.take(`(?:${every}) (?:${words('wish-day')})`))
    return { of: { every: 'day' }, isPlain: true };
  const weekday = takeWeekday(passage, words, isAsked);
  if (weekday) return { of: { every: 'week', weekday }, isPlain: true };
  if (passage.take(`(?:${every}) (?:${words('wish-week')})`) ?? passage.take(words('wish-weekly')))
    return { of: { every: 'week', weekday: 1 }, isPlain: false };
  if (
    passage.take(`(?:${every}) (?:${words('wish-month')})`) ??
    passage.take(words('wish-monthly'))
  )
    return { of: { every: 'month', day: 1 }, isPlain: false };
  return null;
}

function takeWeekday(passage: Passage, words: Words, isAsked: boolean): number | null {
  const every = isAsked ? `${words('wish-every')}|${words('wish-the')}` : words('wish-every');
  return takeDayName(passage, words, `(?:${every}) `);
}

/** « vendredi », after what must come before it. */
export function takeDayName(passage: Passage, words: Words, before = ''): number | null {
  const names = words('wish-weekdays').split('|');
  const moment = `(?: (?:${words('wish-moment')}))?`;
  const found = passage.take(`${before}(${names.join('|')})s?${moment}(?! \\d)`);
  if (!found) return null;
  // The names of every language follow each other, Monday first in each.
  return (names.indexOf(found[1] ?? '') % 7) + 1;
}

/** « à 9 h », « à 17 h 30 », « at 9:15 », « à midi ». */
export function takeHour(passage: Passage, words: Words): string | null {
  if (passage.take(words('wish-noon'))) return NOON;
  const at = words('wish-at');
  const found = passage.take(`(?:${at}) (\\d{1,2}) ?(?:h|heures?|:|am|pm)(?: ?(\\d{2}))?`);
  const hour = Number(found?.[1]) + (found?.[0].includes('pm') ? 12 : 0);
  if (!found || hour > 23) return null;
  return `${String(hour).padStart(2, '0')}:${found[2] ?? '00'}`;
}
