import { addDays, type Day } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { dayBefore, dayMeant } from '../what-if-day.ts';
import { kindIn, monthsOn, opensElse, type Said, tellApart } from './read-said.ts';
import type { WithdrawalSaid } from './withdrawal-said.ts';

/** « absent le 22, prévenu le 20 », « malade le 22, signalé le lendemain »; `null`: no such two days are said. */
export function readAbsence(exchange: Exchange, text: string, said: Said): WithdrawalSaid | null {
  const { days, has } = said;
  const [first, second, third] = days;
  if (!first || third || !has('situation-absent') || !has('situation-told')) return null;
  if (has('situation-how-many') || opensElse(exchange, said)) return null;
  const known = { kind: kindIn(exchange, said.words) ?? 'formation', isOnlyTold: true } as const;
  const isPast = has('situation-past') && days.every(({ isBare }) => isBare);
  const at = (day: Day) => (isPast && day > exchange.today ? monthsOn(day, -1) : day);
  if (!second) {
    const firstDay = at(first.day);
    if (has('situation-next-day')) return { ...known, firstDay, on: addDays(firstDay, 1) };
    const before = dayMeant(exchange, text);
    const isBefore = before && 'daysBefore' in before;
    return isBefore ? { ...known, firstDay, on: dayBefore(before, firstDay) } : null;
  }
  const keys = { key: 'situation-told', other: 'situation-absent' };
  const apart = tellApart(exchange, said, [first, second], keys);
  if (!apart) return null;
  const [on, session] = apart;
  return { ...known, firstDay: at(session.day), on: at(on.day) };
}
