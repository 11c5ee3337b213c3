import publicHolidays from '@socialgouv/jours-feries';
import { DateTime } from 'luxon';
import { addTo, yearOf } from '../calendar.ts';
import type { Day } from '../reading.ts';
import { type Moment, onDay, type Reader } from './moment.ts';
import { wordsAt } from './words.ts';
import { readYear } from './year.ts';

/** What is said, the holiday the package names, and how many days from it. */
const HOLIDAYS: readonly (readonly [string, string, number])[] = [
  ['lundi de paques', 'Lundi de Pâques', 0],
  ['paques', 'Lundi de Pâques', -1],
  ['ascension', 'Ascension', 0],
  ['lundi de pentecote', 'Lundi de Pentecôte', 0],
  ['pentecote', 'Lundi de Pentecôte', -1],
  ['toussaint', 'Toussaint', 0],
  ['noel', 'Noël', 0],
  ["jour de l' an", "Jour de l'an", 0],
  ['nouvel an', "Jour de l'an", 0],
];
/** « Valérie Noël », « Mme Toussaint » are people. */
const BEFORE = /^(le|ici|avant|apres|a|depuis|la|l'|entre|jusqu'|since|until|by)$/;

/** The package counts 24-hour steps from local midnights: noon keeps the right day. */
function holidayIn(year: number, name: string): Day {
  const date = publicHolidays(year)[name];
  if (!date) throw new Error(`no public holiday is called ${name}`);
  return DateTime.fromJSDate(date).plus({ hours: 12 }).toFormat('yyyy-MM-dd');
}

/** « depuis Pâques », « avant la Toussaint », « d’ici Noël ». */
export const readHoliday: Reader<Moment> = (tokens, at, ref) => {
  if (!BEFORE.test(tokens[at - 1]?.norm ?? '')) return undefined;
  for (const [words, name, days] of HOLIDAYS) {
    const end = wordsAt(words, tokens, at);
    if (end === undefined) continue;
    const stated = readYear(tokens, end, ref);
    const inYear = (year: number): Day => addTo(holidayIn(year, name), days, 'day');
    const day = inYear(yearOf(stated?.value.interval.from ?? ref));
    const isSince = [at - 1, at - 2].some((near) =>
      /^(depuis|since)$/.test(tokens[near]?.norm ?? ''),
    );
    const last = isSince && !stated && day > ref ? inYear(yearOf(ref) - 1) : day;
    return onDay(last, stated?.end ?? end, stated !== undefined);
  }
  return undefined;
};
