import { readDates } from '#conversation/index.ts';
import { addDays, type Day } from '#reglement/index.ts';
import { readOnce, spoken, takeOut, wordings } from './catalogue/words.ts';
import type { Exchange } from './exchange.ts';
import { freshMemory } from './fresh-memory.ts';
import { holds } from './order-words.ts';
import { LAST_ACTIVE } from './tell.ts';

/** When somebody would withdraw: on a day, or so many days before each session. */
export type DayMeant = { on: Day } | { daysBefore: number };

const daysBefore = readOnce((texts) => {
  const units = texts.map((text) => spoken(text).trim()).join('|');
  return new RegExp(`\\b(\\d{1,2}) (?:${units})\\b`, 'u');
});
const OF_SESSION = /(?:^|\s)(?:du|de|of|of the)\s+$/iu;

/** « le 20 avril », « la veille », « 3 jours avant »; the date of a session only names it. `null`: no day is said. */
export function dayMeant(
  { services, today, language }: Exchange,
  text: string,
  sessionDays: readonly Day[] = [],
): DayMeant | null {
  const said = spoken(text);
  const before = daysBefore(services, 'what-if-words-days-before').exec(said)?.[1];
  if (before) return { daysBefore: Number(before) };
  if (holds(services, said, 'what-if-words-eve')) return { daysBefore: 1 };
  const dates = readDates(text, today, { language }).filter(
    ({ from, index, text: words }) =>
      !sessionDays.includes(from) ||
      !(/^du\s/iu.test(words) || OF_SESSION.test(text.slice(0, index))),
  );
  const date = dates.find(({ from }) => !sessionDays.includes(from)) ?? dates[0];
  return date ? { on: date.from } : null;
}

/** The day meant for one session. */
export function dayBefore(meant: DayMeant, firstDay: Day): Day {
  return 'on' in meant ? meant.on : addDays(firstDay, -meant.daysBefore);
}

/** The requests a withdrawal was foretold of, so that « et le 16 ? » asks the same. */
const foretold = freshMemory<{ requestIds: string[]; turn: string }>('foretold', 10);

export function rememberForetold(exchange: Exchange, requestIds: string[]): void {
  foretold.keep(exchange, { requestIds, turn: exchange.now });
}

/** « et le 16 ? », « et la veille ? », right after a withdrawal was foretold; `null` when it is something else. */
export function recogniseSameOn(exchange: Exchange, text: string): { requestIds: string[] } | null {
  const { conversation, services, today, language } = exchange;
  const last = foretold.last(exchange);
  if (last?.turn !== conversation.memory[LAST_ACTIVE] || !last) return null;
  if (!dayMeant(exchange, text)) return null;
  let rest = text;
  for (const date of readDates(text, today, { language })) rest = rest.replace(date.text, ' ');
  const said = spoken(rest).replace(daysBefore(services, 'what-if-words-days-before'), ' ');
  const fillers = ['what-if-words-eve', 'what-if-words-and', 'what-if-words-withdraw'];
  const left = takeOut(
    said,
    fillers.flatMap((key) => wordings(services, key)),
  );
  return (left ?? said).trim() === '' ? { requestIds: last.requestIds } : null;
}
