// Source: règlement 2026, report, absence et annulation; the règlement's own page, 4.
import { daysBetween, parisDay, yearOf } from './calendar.ts';
import { changeTo } from './operations.ts';
import { type Rulebooks, rulebookFor } from './rulebook.ts';
import { isExpected, isLive, isWaiting } from './status.ts';
import type { Change, Day, Instant, Request, Session } from './types.ts';

/** At 00:00 of the first day, the requests still without a decision or a seat come to nothing. */
export function expire(at: Instant, session: Session, requests: readonly Request[]): Change[] {
  if (parisDay(at) < session.firstDay) return [];
  return requests
    .filter((request) => request.sessionId === session.id && isWaiting(request))
    .map((request) => changeTo(request, 'expired', ['person', 'valideur_rh']));
}

/** The session is cancelled: its live requests and its late withdrawals are given back. */
export function cancelSession(sessionId: string, requests: readonly Request[]): Change[] {
  return requests
    .filter((request) => request.sessionId === sessionId)
    .filter((request) => isLive(request) || request.status === 'withdrawn_late')
    .map((request) =>
      changeTo(request, 'session_cancelled', ['person', 'valideur_rh', 'provider']),
    );
}

/** The session moves: all its requests follow, and its live ones are asked to confirm. */
export function postponeSession(
  at: Instant,
  session: { readonly id: string; readonly newFirstDay: Day },
  requests: readonly Request[],
): Change[] {
  return requests
    .filter(({ sessionId }) => sessionId === session.id)
    .map((request) => {
      const firstDay = session.newFirstDay;
      return isLive(request)
        ? changeTo(request, request.status, ['person'], { firstDay, confirmationAskedAt: at })
        : changeTo(request, request.status, [], { firstDay });
    });
}

/** How many people a formation has and needs, when it lacks some close to its first day. */
export interface TooFew {
  readonly people: number;
  readonly minimum: number;
}

/** Whether, from the day of the check on, a formation has too few people preregistered or enrolled. */
export function tooFew(
  rulebooks: Rulebooks,
  { at, session, requests }: { at: Instant; session: Session; requests: readonly Request[] },
): TooFew | undefined {
  const { figures } = rulebookFor(rulebooks, yearOf(session.firstDay)).rulebook;
  const daysLeft = daysBetween(parisDay(at), session.firstDay);
  const isTime = daysLeft > 0 && daysLeft <= figures.tooFewNoticeDays.value;
  if (!isTime || session.status === 'cancelled') return undefined;
  const placed = requests.filter(
    (request) => request.sessionId === session.id && isExpected(request),
  );
  const people = new Set(placed.map(({ personId }) => personId)).size;
  const minimum = figures.formationMinimum.value;
  return people < minimum ? { people, minimum } : undefined;
}

/** The coming requests of a person that gestionnaires may cancel after repeated late withdrawals. */
export function cancelComingRequests(
  day: Day,
  { personId, year }: { readonly personId: string; readonly year: number },
  requests: readonly Request[],
): Change[] {
  return requests
    .filter(
      (request) =>
        request.personId === personId &&
        yearOf(request.firstDay) === year &&
        request.firstDay > day &&
        isLive(request),
    )
    .map((request) =>
      changeTo(request, 'cancelled_manager', ['person', 'valideur_rh', 'provider']),
    );
}

/** The sessions whose queue a change may unblock: its own, its person's, those of its action. */
export function concernedSessions(
  changed: readonly Request[],
  queued: readonly Request[],
): string[] {
  const sessions = new Set(changed.map(({ sessionId }) => sessionId));
  const people = new Set(changed.map(({ personId }) => personId));
  const actions = new Set(changed.map(({ actionId }) => actionId));
  for (const { sessionId, personId, actionId } of queued) {
    if (people.has(personId) || actions.has(actionId)) sessions.add(sessionId);
  }
  return [...sessions].sort();
}
