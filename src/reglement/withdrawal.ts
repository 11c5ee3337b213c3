// Sources: règlement 2026, report, absence et annulation; charte 2025, 2; FAQ 2024, question 11.
import { addDays, daysBetween, parisDay, workingDaysBetween, yearOf } from './calendar.ts';
import { isReserved } from './kinds.ts';
import { changeTo, done, isBlank, refused } from './operations.ts';
import { type Rulebook, type Rulebooks, rulebookFor } from './rulebook.ts';
import { isExpected, isLive } from './status.ts';
import type {
  Action,
  Day,
  Done,
  Instant,
  Refused,
  Request,
  RequestStatus,
  Session,
  Signal,
} from './types.ts';

/** A person gives up a request. */
export interface WithdrawalInput {
  readonly withdrawnAt: Instant;
  readonly reason: string | null;
  /** The force majeure in a word, or null. */
  readonly forceMajeure: string | null;
  readonly action: Action;
  readonly session: Session;
  readonly request: Request;
  /** The person's requests, this one included. */
  readonly requests: readonly Request[];
}

/** How long before the first day a withdrawal comes. */
interface NoticeGiven {
  readonly workingDays: number;
  readonly calendarDays: number;
}

type WithdrawalRefusal = 'WRONG_STATUS' | 'ABSENCE_INSTEAD' | 'REASON_REQUIRED';
type WithdrawalResult = (Done | (Refused<WithdrawalRefusal> & { signals: [] })) & NoticeGiven;

/** Withdraws a request: in time, late, or excused by a force majeure. */
export function withdraw(rulebooks: Rulebooks, input: WithdrawalInput): WithdrawalResult {
  const { rulebook } = rulebookFor(rulebooks, yearOf(input.session.firstDay));
  const day = parisDay(input.withdrawnAt);
  const notice = noticeGiven(day, input.session.firstDay);
  const refusal = withdrawalRefusal(input, day);
  if (refusal !== undefined) return { ...refused(refusal), signals: [], ...notice };
  const isLate = isLateOn(rulebook, day, input);
  const status = withdrawnStatus(isLate, input.forceMajeure);
  const change = changeTo(input.request, status, ['person', 'valideur_rh', 'provider']);
  return {
    ...done(change, repeatedLateWithdrawals(rulebook, change.after, input.requests)),
    ...notice,
  };
}

/** Working and calendar days in [day, first day); none once the session has begun. */
function noticeGiven(day: Day, firstDay: Day): NoticeGiven {
  return {
    workingDays: workingDaysBetween(day, firstDay),
    calendarDays: Math.max(0, daysBetween(day, firstDay)),
  };
}

/** Whether giving up a request on a day would be a late withdrawal. */
function isLateOn(
  rulebook: Rulebook,
  day: Day,
  { action, session, request }: Pick<WithdrawalInput, 'action' | 'session' | 'request'>,
): boolean {
  return (
    isExpected(request) &&
    isReserved(action.kind) &&
    isTooShort(rulebook, day, session.firstDay) &&
    !isInGrace(rulebook, day, session, request) &&
    !isConfirming(rulebook, day, request)
  );
}

/** The last day on which giving up a request costs nothing; null when there is none any more. */
export function lastFreeWithdrawalDay(
  rulebooks: Rulebooks,
  input: Pick<WithdrawalInput, 'action' | 'session' | 'request'> & { readonly from: Day },
): Day | null {
  const { rulebook } = rulebookFor(rulebooks, yearOf(input.session.firstDay));
  let day = addDays(input.session.firstDay, -1);
  while (isLateOn(rulebook, day, input)) day = addDays(day, -1);
  return day < input.from ? null : day;
}

/** Tells the gestionnaires when a late withdrawal is not the person's first of the year. */
export function repeatedLateWithdrawals(
  rulebook: Rulebook,
  request: Request,
  requests: readonly Request[],
): Signal[] {
  if (request.status !== 'withdrawn_late') return [];
  const year = request.firstDay.slice(0, 4);
  const others = requests.filter(
    (other) =>
      other.id !== request.id &&
      other.personId === request.personId &&
      other.status === 'withdrawn_late' &&
      other.firstDay.startsWith(year),
  );
  const isRepeated = others.length + 1 >= rulebook.figures.repeatedLateWithdrawals.value;
  return isRepeated ? ['REPEATED_LATE_WITHDRAWAL'] : [];
}

function withdrawalRefusal(input: WithdrawalInput, day: Day): WithdrawalRefusal | undefined {
  if (!isLive(input.request)) return 'WRONG_STATUS';
  if (day >= input.session.firstDay) return 'ABSENCE_INSTEAD';
  return isBlank(input.reason) ? 'REASON_REQUIRED' : undefined;
}

function withdrawnStatus(isLate: boolean, forceMajeure: string | null): RequestStatus {
  if (!isLate) return 'withdrawn';
  return forceMajeure === null ? 'withdrawn_late' : 'absent_excused';
}

function isTooShort(rulebook: Rulebook, day: Day, firstDay: Day): boolean {
  const { lateWithdrawalDays, lateWithdrawalUnit } = rulebook.figures;
  const days =
    lateWithdrawalUnit.value === 'working_days'
      ? workingDaysBetween(day, firstDay)
      : daysBetween(day, firstDay);
  return days < lateWithdrawalDays.value;
}

/** Somebody who got a seat late has until the end of the day after to give it up. */
function isInGrace(rulebook: Rulebook, day: Day, session: Session, request: Request): boolean {
  if (request.promotedAt === undefined) return false;
  const promotedOn = parisDay(request.promotedAt);
  const { graceWorkingDays, graceDays } = rulebook.figures;
  return (
    workingDaysBetween(promotedOn, session.firstDay) < graceWorkingDays.value &&
    day <= addDays(promotedOn, graceDays.value)
  );
}

/** Somebody whose session was postponed has some days after the message to give up. */
function isConfirming(rulebook: Rulebook, day: Day, request: Request): boolean {
  if (request.confirmationAskedAt === undefined) return false;
  const askedOn = parisDay(request.confirmationAskedAt);
  return day <= addDays(askedOn, rulebook.figures.confirmationDays.value);
}
