import type { ActionRecord, SessionRecord } from '#ports/programme-repository.ts';
import {
  addDays,
  type Day,
  daysBetween,
  isReserved,
  isWorkingDay,
  parisDay,
  type Rulebooks,
  rulebookFor,
  workingDaysBetween,
  yearOf,
} from '#reglement/index.ts';
import type { Exchange } from '../../exchange.ts';
import type { Days } from './session-words.ts';

/** A value of a session that cannot stand, by the slot that holds it, and why. */
export interface SessionProblem {
  slot: 'days' | 'seats' | 'provider';
  text: string;
}

/** What is wrong with the days of a session to come. */
export function daysProblem(
  { t, now, services }: Exchange,
  { firstDay, lastDay }: Days,
): SessionProblem | null {
  const wrong = (key: string, args = {}): SessionProblem => ({ slot: 'days', text: t(key, args) });
  if (!hasRulebook(services.rulebooks, firstDay)) return wrong('session-wrong-year');
  if (firstDay <= parisDay(now)) return wrong('session-wrong-past');
  return lastDay < firstDay ? wrong('session-wrong-order') : null;
}

function hasRulebook({ years }: Rulebooks, day: Day): boolean {
  return yearOf(day) >= Math.min(...years);
}

/** What is wrong with a number of seats: the règlement bounds those of a formation. */
export function seatsProblem(
  { t, services, today }: Exchange,
  { kind }: Pick<ActionRecord, 'kind'>,
  { firstDay, seats }: { firstDay: Day; seats: number | null },
): SessionProblem | null {
  const wrong = (key: string, args = {}): SessionProblem => ({ slot: 'seats', text: t(key, args) });
  if (kind === 'formation') {
    // A day that no règlement covers is another problem; the seats are judged all the same.
    const day = hasRulebook(services.rulebooks, firstDay) ? firstDay : today;
    const { least, most } = formationSeats(services.rulebooks, day);
    const isWithin = seats !== null && seats >= least && seats <= most;
    const said = seats === null ? t('session-unlimited-short') : String(seats);
    return isWithin ? null : wrong('session-wrong-formation-seats', { said, least, most });
  }
  if (seats === null) return isReserved(kind) ? wrong('session-wrong-unlimited') : null;
  return seats < 1 ? wrong('session-wrong-seats') : null;
}

/** The seats a formation may have in a year. */
export function formationSeats(rulebooks: Rulebooks, day: Day): { least: number; most: number } {
  const { figures } = rulebookFor(rulebooks, yearOf(day)).rulebook;
  return { least: figures.formationMinimum.value, most: figures.formationMaximum.value };
}

/** Nobody asked is told twice that days are odd: a weekend or a holiday is said, not refused. */
export function daysRemarks({ t, today, services }: Exchange, days: Days): string[] {
  const { firstDay, lastDay } = days;
  const { figures } = rulebookFor(services.rulebooks, yearOf(firstDay)).rulebook;
  const daysLeft = daysBetween(today, firstDay);
  return [
    ...(isWorkingDay(firstDay) && isWorkingDay(lastDay) ? [] : [t('session-remark-day-off')]),
    ...(daysLeft < figures.shortNoticeDays.value
      ? [t('session-remark-short-notice', { days: daysLeft })]
      : []),
  ];
}

/** A move that makes a session longer or shorter is said; so is that one of several days keeps its length. */
export function lengthRemark({ t }: Pick<Exchange, 't'>, before: Days, after: Days): string[] {
  const [was, is] = [before, after].map(({ firstDay, lastDay }) =>
    workingDaysBetween(firstDay, addDays(lastDay, 1)),
  );
  if (!was || !is) return [];
  if (was !== is) return [t('session-remark-length', { was, is })];
  return was > 1 ? [t('session-remark-length-kept', { days: was })] : [];
}

/** Whether an account runs sessions. */
export async function providerProblem(
  { stores, t }: Exchange,
  providerId: SessionRecord['providerId'],
): Promise<SessionProblem | null> {
  const provider = await stores.accounts.find(providerId);
  const runsSessions = provider?.status === 'active' && provider.roles.includes('prestataire');
  return runsSessions ? null : { slot: 'provider', text: t('refusal-WRONG_PROVIDER') };
}
