import type { DateReading } from '#conversation/index.ts';
import { addDays, type Day, daysBetween, workingDaysBetween } from '#reglement/index.ts';
import type { Days } from './session-words.ts';

const ONLY_ONE =
  /(?<!\p{L})(?:seulement|uniquement|(?:une|un) seule? jour(?:n[ée]e)?|sur (?:une|un) jour(?:n[ée]e)?|only|one day)(?!\p{L})/iu;

/** « au 8 octobre »: the day it begins, whatever its length, unless it is said to last one day. */
export function isOneDay(fresh: readonly DateReading[], text: string): boolean {
  const [only] = fresh;
  return fresh.length === 1 && only?.precision === 'day' && !ONLY_ONE.test(text);
}

/** As many working days as before, from a day on. */
export function sameLength(before: Days, firstDay: Day): Days {
  const span = daysBetween(before.firstDay, before.lastDay);
  const worked = ({ firstDay: from, lastDay: to }: Days) =>
    workingDaysBetween(from, addDays(to, 1));
  const least = worked(before);
  if (span === 0) return { firstDay, lastDay: firstDay };
  let lastDay = least > 0 ? firstDay : addDays(firstDay, span);
  while (worked({ firstDay, lastDay }) < least) lastDay = addDays(lastDay, 1);
  return { firstDay, lastDay };
}
