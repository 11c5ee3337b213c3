import {
  type ActionKind,
  addDays,
  type Day,
  isReserved,
  isWorkingDay,
  yearOf,
} from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { either, kindIn, opensElse, type Said } from './read-said.ts';
import { rulebookOn, sourceLines, supposedWithdrawal } from './supposed.ts';

/** Somebody would give up so many days before a session whose day is not said. */
export interface NoticeSaid {
  kind: ActionKind;
  days: number;
  isWorking: boolean;
}

/** « je me suis retiré à 12 jours de la formation », « 11 jours calendaires avant »; `null`: no such number is said. */
export function readNotice(exchange: Exchange, said: Said): NoticeSaid | null {
  const { days: dates, words, has, isAsked } = said;
  if (dates.length > 0 || !has('situation-give-up') || has('situation-cancels')) return null;
  const isOfDelay = isAsked || has('situation-late');
  // « moins de 10 jours avant », « jusqu’à 10 jours avant »: the rule itself is asked.
  if (!isOfDelay || has('situation-bound') || opensElse(exchange, said)) return null;
  const part = (key: string) => either(exchange, `situation-notice-${key}`);
  const unit = `(${part('working')})|${part('calendar')}`;
  const number = `(\\d{1,2}) (?:(?:${unit}) )?(${part('days')}|${part('weeks')})(?: (?:${unit}))?`;
  const before = new RegExp(` ${number} (?:${part('before')}) `, 'u').exec(words);
  const to = new RegExp(` (?:${part('at')}) ${number} (?:${part('of')}) `, 'u').exec(words);
  const [, count, workingFirst, period = '', working = workingFirst] = before ?? to ?? [];
  if (!count) return null;
  const isWeeks = new RegExp(`^(?:${part('weeks')})$`, 'u').test(period);
  const kind = kindIn(exchange, words) ?? 'formation';
  return { kind, days: Number(count) * (isWeeks ? 7 : 1), isWorking: working !== undefined };
}

/** Whether it is late for every session of the year that begins on a working day, for none, or for some. */
export function tellNotice(exchange: Exchange, said: NoticeSaid): string | null {
  const { services, t, today } = exchange;
  const rulebook = rulebookOn(services.rulebooks, today);
  if (!rulebook) return null;
  const { kind, isWorking } = said;
  if (!isReserved(kind)) return t('situation-open-kind', { kind: t(`kind-${kind}`) });
  const { figures } = rulebook;
  const notices = noticesOf(exchange, said);
  const late = notices.filter(({ isLate }) => isLate).length;
  const told = late === notices.length ? 'late' : late === 0 ? 'in-time' : 'depends';
  const args = {
    days: said.days,
    working: isWorking ? 'yes' : 'no',
    most: Math.max(...notices.map(({ working }) => working)),
    limit: figures.lateWithdrawalDays.value,
    unit: figures.lateWithdrawalUnit.value,
    kind,
    actions: figures.annualActions.value,
    formations: figures.annualFormations.value,
  };
  return [
    t(`situation-notice-${told}`, args),
    ...(isWorking ? [] : [t('situation-notice-most', args)]),
    sourceLines(exchange, rulebook, { figure: figures.lateWithdrawalDays, year: yearOf(today) }),
  ].join('\n');
}

/** Each session it may be of, as the règlement decides it. */
function noticesOf({ services, today }: Exchange, { kind, days, isWorking }: NoticeSaid) {
  const year = yearOf(today);
  const firstDays: Day[] = [];
  for (let day: Day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1))
    if (isWorkingDay(day)) firstDays.push(day);
  return firstDays.map((firstDay) => {
    const on = isWorking ? workingDaysBefore(firstDay, days) : addDays(firstDay, -days);
    const result = supposedWithdrawal(services.rulebooks, { kind, firstDay, on });
    const isLate = !('refused' in result) && result.status === 'withdrawn_late';
    return { isLate, working: result.workingDays };
  });
}

function workingDaysBefore(firstDay: Day, days: number): Day {
  let on = firstDay;
  for (let left = days; left > 0; left -= isWorkingDay(on) ? 1 : 0) on = addDays(on, -1);
  return on;
}
