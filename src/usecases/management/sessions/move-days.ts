import { type DateReading, readDates } from '#conversation/index.ts';
import { fold } from '#knowledge/index.ts';
import type { Day } from '#reglement/index.ts';
import { spoken, takeOut, wordings } from '../../catalogue/words.ts';
import type { Exchange } from '../../exchange.ts';
import { readHours } from './session-words.ts';
import { partsNamed } from './what-named.ts';

/** What a text says of dates: those of the session spoken of, and those it is moved to. */
export interface MovedDays {
  old: DateReading[];
  fresh: DateReading[];
  /** The text without the days it is moved to. */
  left: string;
}

const TOWARDS =
  /(?:\b(?:au|pour|a partir|vers|plutot|to)(?: du| le| the)?|[ -]l[ae] du|->|=>|→)\s*$/u;
/** « les 18 et 19 juin »: the second day goes with the first. */
const TWIN = /\d\S*\s*(?:\p{L}+\s+)?(?:et|and)(?: le)?\s*$/u;
const UNTIL = /\s+(?:au|to)\s+/gu;

/**
 * « déplace la session du 12 mai au 19 », « … du 12 mai à 14 places et déplace-la au 19/05 »: only a move has fresh days.
 * `isKnown`: the session comes from elsewhere, every day is a fresh one; `isMove`: it is copied to other days.
 */
export function readMove(
  exchange: Exchange,
  text: string,
  { isKnown = false, isMove = false } = {},
): MovedDays {
  const { today, language } = exchange;
  const dates = readDates(text, today, { language });
  if (!isMove && !saysMove(exchange, text)) return { old: dates, fresh: [], left: text };
  const old: DateReading[] = [];
  const fresh: DateReading[] = [];
  for (const [index, date] of dates.entries()) {
    const before = fold(text.slice(0, date.index));
    const isFirst = !isKnown && old.length === 0;
    const isTwin = index > 0 && TWIN.test(before);
    if (isTwin) {
      (fresh.length > 0 ? fresh : old).push(date);
      continue;
    }
    const next = dates[index + 1];
    const isLast = !next || TWIN.test(fold(text.slice(0, next.index)));
    const parts = isFirst && isLast && !TOWARDS.test(before) ? halves(exchange, date) : null;
    if (parts) {
      old.push(parts.old);
      fresh.push(parts.fresh);
    } else if (isFirst && !TOWARDS.test(before)) old.push(date);
    else fresh.push(date);
  }
  const left = without(text, fresh);
  const [whole] = dates;
  const cut = whole && old[0] && old[0].text !== whole.text ? old[0] : undefined;
  return { old, fresh, left: cut ? withMonth(left, cut) : left };
}

/** The order that a text gives: a postponement that says more than days is a change. */
export function moveOrder(exchange: Exchange, order: string, text: string): string {
  return order === 'postpone-session' && altersMore(exchange, text) ? 'alter-session' : order;
}

/** « … au 3 juin, 10 places, à Pau »: more than the days is to change. */
export function altersMore(exchange: Exchange, text: string): boolean {
  if (partsNamed(exchange, text).some((part) => part !== 'days') || readHours(text)) return true;
  const last = readMove(exchange, text).fresh.at(-1);
  const tail = last ? text.slice(last.index + last.text.length) : '';
  return /^[\s,]*(?:et\s+)?(?:à|en|at|in)\s+\p{Lu}/u.test(tail);
}

/** Whether a session is to take place on other days. */
export function saysMove({ services }: Exchange, text: string): boolean {
  return takeOut(spoken(text), wordings(services, 'session-words-move')) !== null;
}

/** « 12 mai au 3 juin » after a verb that moves is no stretch of days: from one, to the other. */
function halves({ today, language }: Exchange, date: DateReading) {
  const cut = [...date.text.matchAll(UNTIL)].at(-1);
  if (!cut) return null;
  const read = (text: string, near?: Day) =>
    readDates(text, today, { language, ...(near && { near }) })[0];
  const start = cut.index + cut[0].length;
  const end = date.text.slice(start);
  const month = /[\p{L}/.-]/u.exec(end) ? end.replace(/^\s*(?:\p{L}+ )?\d{1,2}/u, '') : '';
  const first = date.text.slice(0, cut.index);
  const old = read(
    /[\p{L}/.-]\d*$/u.test(first.replace(/^\p{L}+ /u, '')) ? first : `${first}${month}`,
  );
  const fresh = old && (read(end, old.from) ?? read(`le ${end}`, old.from));
  if (!old || !fresh || fresh.from === old.from) return null;
  return {
    old: { ...old, text: first, index: date.index },
    fresh: { ...fresh, text: date.text.slice(cut.index), index: date.index + cut.index },
  };
}

/** « du 12 » of « du 12 au 19 mai », with the month that went with the rest. */
function withMonth(text: string, { index, text: said, from }: DateReading): string {
  const [year, month, day] = from.split('-');
  return `${text.slice(0, index)}${day}/${month}/${year}${text.slice(index + said.length)}`;
}

function without(text: string, dates: readonly DateReading[]): string {
  return dates.toReversed().reduce((rest, { index, text: said }) => {
    const before = rest
      .slice(0, index)
      .replace(/\s+(?:au|le|pour le|du|à partir du|vers le)\s*$/iu, ' ');
    return `${before} ${rest.slice(index + said.length)}`;
  }, text);
}
