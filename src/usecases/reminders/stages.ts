import {
  addDays,
  type Day,
  daysBetween,
  lastFreeWithdrawalDay,
  parisDay,
  type Request,
  type Rulebooks,
  type Session,
  workingDaysBetween,
} from '#reglement/index.ts';

/** How long a request may wait for its Valideur RH, then for its prestataire, in working days, before each step. */
export const FIRST_REMINDER = 3;
export const SECOND_REMINDER = 6;
export const OTHERS_TOLD = 7;

const THREE_WEEKS = 21;
/** Closer than this, « dans trois semaines » has no sense any more: the person was not reminded in time. */
const TOO_LATE_FOR_THREE_WEEKS = 7;

/** What a request that waits for its Valideur RH has come to. */
export type ApprovalStage = 'first' | 'second' | 'referent';

/** What a request that waits for its prestataire has come to. */
export type ConfirmationStage = 'first' | 'second' | 'managers';

/** Every stage reached after so many working days, oldest first: what was missed is known, and not sent again. */
export function approvalStages(submitted: Day, today: Day): ApprovalStage[] {
  return stagesReached(['first', 'second', 'referent'], submitted, today);
}

/** The same for a confirmation, since the day the request was preregistered. */
export function confirmationStages(since: Day, today: Day): ConfirmationStage[] {
  return stagesReached(['first', 'second', 'managers'], since, today);
}

function stagesReached<Stage>(stages: Stage[], since: Day, today: Day): Stage[] {
  const waited = workingDaysBetween(since, today);
  const after = [FIRST_REMINDER, SECOND_REMINDER, OTHERS_TOLD];
  return stages.filter((_, index) => waited >= (after[index] ?? waited));
}

/** Why a person is reminded of a session. */
export type PersonStage = 'three-weeks' | 'last-free' | 'eve';

/** The reminder due on a day about a session that somebody goes to; only the most pressing one. */
export function personStage(
  rulebooks: Rulebooks,
  { session, request, today }: { session: Session; request: Request; today: Day },
): PersonStage | null {
  const daysLeft = daysBetween(today, session.firstDay);
  if (daysLeft === 1) return 'eve';
  if (daysLeft < 1 || daysLeft > THREE_WEEKS) return null;
  const action = { id: request.actionId, kind: request.kind };
  const lastDay = lastFreeWithdrawalDay(rulebooks, { action, session, request, from: today });
  if (lastDay === today) return 'last-free';
  const wasThere = parisDay(request.submittedAt) <= addDays(session.firstDay, -THREE_WEEKS);
  const isInTime = lastDay !== null && daysLeft > TOO_LATE_FOR_THREE_WEEKS;
  return wasThere && isInTime ? 'three-weeks' : null;
}
