import { readDates, writeDay } from '#conversation/index.ts';
import { type Day, isDay } from '#reglement/index.ts';
import { spoken, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { lastReading } from '../queries/query-memory.ts';
import { spokenOf } from './spoken-of.ts';

const BARE = /^(?:du|le|on the|of the|the)\s+\d{1,2}(?:er|st|nd|rd|th)?$/iu;
const MONTH = 'YYYY-MM'.length;

/** « la session du 7 », right after sessions of October were shown, is of 7 October; the text as it is when its days are plain. */
export async function withMonthShown(exchange: Exchange, text: string): Promise<string> {
  const { services, today, language } = exchange;
  // Dates take longest to read: most messages hold no number.
  if (!/\d/u.test(text)) return text;
  const [date, ...others] = readDates(text, today, { language });
  if (!date || others.length > 0 || !BARE.test(date.text)) return text;
  const lead = spoken(text.slice(0, date.index));
  if (!wordings(services, 'month-shown-words').some((wording) => lead.endsWith(wording)))
    return text;
  const day = dayAmong(await daysShown(exchange), date.from.slice(MONTH));
  if (!day) return text;
  const [article] = date.text.split(/\d/u);
  const end = date.index + date.text.length;
  return `${text.slice(0, date.index)}${article}${writeDay(day, language)}${text.slice(end)}`;
}

/** The one of those days that has this number, else the day of the one month they are of. */
function dayAmong(days: readonly Day[], number: string): Day | null {
  const [same, ...others] = new Set(days.filter((day) => day.endsWith(number)));
  if (same && others.length === 0) return same;
  const [month, ...months] = new Set(days.map((day) => day.slice(0, MONTH)));
  const day = `${month}${number}`;
  return month && months.length === 0 && isDay(day) ? day : null;
}

/** The first days of the sessions shown last, else those that the last question was of. */
async function daysShown(exchange: Exchange): Promise<Day[]> {
  const ids = spokenOf.last(exchange)?.sessionIds ?? [];
  const { programme } = exchange.stores;
  const views = await Promise.all(ids.map((id) => programme.findSessionView(id)));
  const days = views.flatMap((view) => (view ? [view.firstDay] : []));
  if (days.length > 0) return days;
  const { session_date: day, period } = lastReading(exchange) ?? {};
  return day ? [day] : (period?.split('/') ?? []);
}
