import {
  type ActionKind,
  addDays,
  type Day,
  isReserved,
  lastFreeWithdrawalDay,
  type Rulebook,
  rulebookFor,
  yearOf,
} from '#reglement/index.ts';
import { wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { formatDay } from '../format-day.ts';
import { type DayMeant, dayBefore, dayMeant } from '../what-if-day.ts';
import { kindIn, lastOf, leadOf, type Said, type SaidDay, settle, yearsOn } from './read-said.ts';
import { rulebookOn, sourceLines, supposedEnrolment, supposedWithdrawal } from './supposed.ts';

/** Somebody would give up, on a day or on none said, a session that begins on another. */
export interface WithdrawalSaid {
  kind: ActionKind;
  firstDay: Day;
  on: Day | null;
  /** « si je préviens »: telling is no withdrawal. */
  isOnlyTold: boolean;
}

/** « formation le 15 juin, je me retire le 1er juin, ça compte ? »; `null`: no such question, or an order. */
export function readWithdrawal(
  exchange: Exchange,
  text: string,
  said: Said,
): WithdrawalSaid | null {
  const { days, words, has } = said;
  const [first, second, third] = days;
  if (!first || third || first.day === second?.day) return null;
  if (!has('situation-give-up') || has('situation-cancels')) return null;
  const isOfDelay = has('situation-late') || has('what-if-words-until');
  const known = {
    kind: kindIn(exchange, words) ?? 'formation',
    isOnlyTold: has('situation-told'),
  };
  if (second) {
    const isSupposed = has('what-if-words-withdraw') || known.isOnlyTold;
    const isOfWithdrawal = isOfDelay || (said.isAsked && isSupposed);
    const isOfSession = has('situation-session') || [0, 1].some((at) => isFor(exchange, said, at));
    const found = isOfWithdrawal && isOfSession ? roles(exchange, said, [first, second]) : null;
    return found && { ...known, ...inThePast(exchange, said, [first, second], found) };
  }
  const before = beforeMeant(exchange, text, said);
  if (!before && !(isOfDelay && (said.isAsked || has('what-if-words-until')))) return null;
  if (!isFor(exchange, said, 0) && lastOf(exchange, leadOf(said, 0), 'situation-session') < 0)
    return null;
  const on = before && dayBefore(before, first.day);
  return { ...known, firstDay: first.day, on };
}

/** « pour le 14 », « 3 jours avant le 14 »: what the day is for is the session. */
function isFor({ services }: Exchange, said: Said, at: number): boolean {
  const lead = leadOf(said, at).replace(/ (?:le|the) $/u, ' ');
  const ends = ['situation-for', 'what-if-words-days-before'];
  return ends.flatMap((key) => wordings(services, key)).some((wording) => lead.endsWith(wording));
}

/** « la veille », « 3 jours avant », « maintenant », beside the day of the session. */
function beforeMeant(exchange: Exchange, text: string, said: Said): DayMeant | null {
  if (!said.isAsked && !said.has('situation-late')) return null;
  const meant = dayMeant(exchange, text);
  if (meant && 'daysBefore' in meant) return meant;
  return said.has('situation-now') ? { on: exchange.today } : null;
}

/** Which day is the withdrawal’s: the one that follows its words, else the first in time; `null`: of two sessions. */
function roles(exchange: Exchange, said: Said, [one, other]: [SaidDay, SaidDay]) {
  const isGiveUp = [0, 1].map((at) => {
    const lead = leadOf(said, at);
    const givesUp = lastOf(exchange, lead, 'situation-give-up');
    const session = isFor(exchange, said, at)
      ? lead.length
      : lastOf(exchange, lead, 'situation-session');
    return givesUp === session ? null : givesUp > session;
  });
  const [isFirst, isSecond] = isGiveUp;
  if (isFirst === false && isSecond === false) return null;
  const isSaid = isFirst !== null && isSecond !== null && isFirst !== isSecond;
  const isSwapped = isSaid ? !isFirst : isFirst === false || isSecond === true;
  const [on, session] = isSwapped ? [other, one] : [one, other];
  const settled = settle(on, session);
  if (settled.first <= settled.last || isSaid) return { on: settled.first, firstDay: settled.last };
  const turned = settle(session, on);
  return { on: turned.first, firstDay: turned.last };
}

/** « je me suis retiré le 1er juin »: days said without a year are of the year before. */
function inThePast(
  { today }: Exchange,
  said: Said,
  days: readonly SaidDay[],
  found: { on: Day; firstDay: Day },
): { on: Day; firstDay: Day } {
  const isPast = said.has('situation-past') && days.every(({ isYearless }) => isYearless);
  if (!isPast || found.on <= today) return found;
  return { on: yearsOn(found.on, -1), firstDay: yearsOn(found.firstDay, -1) };
}

/** How many days lie between, whether that is late, and what follows; with one day only, the last that is free. */
export function tellWithdrawal(exchange: Exchange, said: WithdrawalSaid): string | null {
  const { t } = exchange;
  const rulebook = rulebookOn(exchange.services.rulebooks, said.firstDay);
  if (!rulebook) return null;
  if (!isReserved(said.kind)) return t('situation-open-kind', { kind: t(`kind-${said.kind}`) });
  const told = said.on
    ? tellNotice(exchange, rulebook, { ...said, on: said.on })
    : tellDeadline(exchange, rulebook, said);
  return [told, ...tellOnlyTold(exchange, said), withdrawalSource(exchange, said.firstDay)].join(
    '\n',
  );
}

/** Whoever tells and does not withdraw is absent; a force majeure only has to be told in time. */
export function tellOnlyTold(
  { services, t, language }: Exchange,
  { firstDay, on, isOnlyTold }: WithdrawalSaid,
): string[] {
  if (!isOnlyTold) return [];
  const { figures } = rulebookFor(services.rulebooks, yearOf(firstDay)).rulebook;
  const report = addDays(firstDay, figures.forceMajeureReportDays.value);
  const args = { report: formatDay(report, language) };
  if (on === null || on < firstDay) return [t('situation-only-told', args)];
  const day = formatDay(on, language);
  return [t(on <= report ? 'situation-reported' : 'situation-reported-late', { ...args, day })];
}

/** Where the notice of a withdrawal is written, for a session of that day. */
export function withdrawalSource(exchange: Exchange, firstDay: Day): string {
  const { rulebook } = rulebookFor(exchange.services.rulebooks, yearOf(firstDay));
  const { lateWithdrawalDays: figure } = rulebook.figures;
  return sourceLines(exchange, rulebook, { figure, year: yearOf(firstDay) });
}

function tellNotice(
  exchange: Exchange,
  rulebook: Rulebook,
  said: WithdrawalSaid & { on: Day },
): string {
  const { services, t, language } = exchange;
  const { kind, firstDay, on } = said;
  const result = supposedWithdrawal(services.rulebooks, { kind, firstDay, on });
  const words = wordsOf(exchange, rulebook, said);
  if ('refused' in result) return t('situation-begun', words);
  const isWorking = rulebook.figures.lateWithdrawalUnit.value === 'working_days';
  const args = {
    ...words,
    day: formatDay(said.on, language),
    days: isWorking ? result.workingDays : result.calendarDays,
  };
  const isLate = result.status === 'withdrawn_late';
  return [
    t(isLate ? 'situation-late-so' : 'situation-in-time-so', args),
    t('situation-between', args),
    t('situation-last-free', args),
  ].join('\n');
}

function tellDeadline(exchange: Exchange, rulebook: Rulebook, said: WithdrawalSaid): string {
  const { t, today } = exchange;
  const words = wordsOf(exchange, rulebook, said);
  const isOver = words.lastDay < today;
  return [
    t('situation-until', words),
    ...(isOver ? [t('situation-until-over', words)] : []),
    t('situation-after', words),
  ].join('\n');
}

function wordsOf(exchange: Exchange, rulebook: Rulebook, said: WithdrawalSaid) {
  const { services, language } = exchange;
  const { figures } = rulebook;
  // Nothing in the file makes it free to the end: a day is always found.
  const lastDay =
    lastFreeWithdrawalDay(services.rulebooks, { ...supposedEnrolment(said), from: '0000-01-01' }) ??
    '';
  return {
    lastDay,
    last: formatDay(lastDay, language),
    firstDay: formatDay(said.firstDay, language),
    limit: figures.lateWithdrawalDays.value,
    unit: figures.lateWithdrawalUnit.value,
    kind: said.kind,
    actions: figures.annualActions.value,
    formations: figures.annualFormations.value,
    report: formatDay(addDays(said.firstDay, figures.forceMajeureReportDays.value), language),
  };
}
