import type { SessionRecord } from '#ports/programme-repository.ts';
import {
  cancelSession,
  isLive,
  parisDay,
  postponeSession,
  rulebookFor,
  seatsTaken,
  yearOf,
} from '#reglement/index.ts';
import { isAllowed } from './access.ts';
import { applyChanges } from './apply-changes.ts';
import type { NotDone, RequestCommand, RequestResult } from './command.ts';
import type { SessionDetails } from './domain-event.ts';
import { runPassAfter, runPassOver } from './pass.ts';
import { doneWith, notDone, unknown } from './results.ts';
import { storeChanges } from './store-changes.ts';
import { readAccount, readRequests, readScheduled, type Scheduled, type Work } from './work.ts';

type Command<Type extends RequestCommand['type']> = Extract<RequestCommand, { type: Type }>;

/** The session will not take place. */
export async function cancelWholeSession(
  work: Work,
  command: Command<'cancel_session'>,
): Promise<RequestResult> {
  const scheduled = await readOpenSession(work, command.sessionId);
  if ('outcome' in scheduled) return scheduled;
  const { session } = scheduled;
  const requests = await readRequests(work, { sessionIds: [session.id] });
  await storeSession(work, { ...session, status: 'cancelled' }, 'session.cancelled');
  const changes = cancelSession(session.id, requests);
  announce(work, scheduled, {
    type: 'session.cancelled',
    requestIds: changes.map(({ after }) => after.id),
  });
  await applyChanges(
    work,
    changes.map((change) => ({ change, event: 'request.session_cancelled' })),
  );
  return doneWith(work);
}

/** The session takes place on other days; its people are asked to confirm. */
export async function postponeWholeSession(
  work: Work,
  { sessionId, firstDay, lastDay }: Command<'postpone_session'>,
): Promise<RequestResult> {
  const scheduled = await readOpenSession(work, sessionId);
  if ('outcome' in scheduled) return scheduled;
  const { session } = scheduled;
  const today = parisDay(work.context.now);
  if (today >= session.firstDay) return notDone(work, 'SESSION_CLOSED');
  if (firstDay <= today || lastDay < firstDay) return notDone(work, 'WRONG_DAYS');
  const requests = await readRequests(work, { sessionIds: [sessionId] });
  await storeSession(work, { ...session, firstDay, lastDay }, 'session.postponed');
  const days = { fromDay: session.firstDay, toDay: firstDay };
  const changes = postponeSession(
    work.context.now,
    { id: sessionId, newFirstDay: firstDay },
    requests,
  );
  const asked = changes.filter(({ after }) => after.confirmationAskedAt === work.context.now);
  announce(work, scheduled, {
    type: 'session.postponed',
    requestIds: asked.map(({ after }) => after.id),
    ...days,
  });
  await storeChanges(
    work,
    asked.map((change) => ({
      change,
      event: 'request.confirmation_asked',
      says: days,
      details: days,
    })),
  );
  // All of them: a request that is over also counts in the year of the new first day.
  await runPassAfter(work, changes);
  return doneWith(work);
}

/** The session has more places, or fewer, but never fewer than are taken. */
export async function changeCapacity(
  work: Work,
  { sessionId, capacity }: Command<'change_capacity'>,
): Promise<RequestResult> {
  const scheduled = await readOpenSession(work, sessionId);
  if ('outcome' in scheduled) return scheduled;
  const requests = await readRequests(work, { sessionIds: [sessionId] });
  const why = capacityRefusal(work, scheduled, {
    capacity,
    taken: seatsTaken(sessionId, requests),
  });
  if (why !== null) return notDone(work, why);
  await storeSession(work, { ...scheduled.session, capacity }, 'session.capacity_changed');
  await runPassOver(work, [sessionId]);
  return doneWith(work);
}

/** The session has another place, other hours or another prestataire; its people are told. */
export async function changeDetails(
  work: Work,
  { sessionId, mode, place, hours, providerId }: Command<'change_session'>,
): Promise<RequestResult> {
  const scheduled = await readOpenSession(work, sessionId);
  if ('outcome' in scheduled) return scheduled;
  const { session } = scheduled;
  if (parisDay(work.context.now) > session.lastDay) return notDone(work, 'SESSION_CLOSED');
  const provider = await readAccount(work, providerId);
  const runsSessions = provider?.status === 'active' && provider.roles.includes('prestataire');
  if (!runsSessions && providerId !== session.providerId) return notDone(work, 'WRONG_PROVIDER');
  const requests = await readRequests(work, { sessionIds: [sessionId] });
  const live = requests.filter((request) => request.sessionId === sessionId && isLive(request));
  await storeSession(work, { ...session, mode, place, hours, providerId }, 'session.changed');
  announce(work, scheduled, {
    type: 'session.changed',
    requestIds: live.map(({ id }) => id),
    before: {
      mode: session.mode,
      place: session.place,
      hours: session.hours,
      providerId: session.providerId,
    },
  });
  return doneWith(work);
}

function capacityRefusal(
  work: Work,
  { session, action }: Scheduled,
  { capacity, taken }: { capacity: number | null; taken: number },
): NotDone | null {
  const { figures } = rulebookFor(work.context.rulebooks, yearOf(session.firstDay)).rulebook;
  if (capacity !== null && (capacity < taken || capacity < 1)) return 'WRONG_CAPACITY';
  if (action.kind !== 'formation') return null;
  const isWithin =
    capacity !== null &&
    capacity >= figures.formationMinimum.value &&
    capacity <= figures.formationMaximum.value;
  return isWithin ? null : 'WRONG_CAPACITY';
}

async function readOpenSession(work: Work, sessionId: string): Promise<Scheduled | RequestResult> {
  if (!(await isAllowed(work, { gestionnaire: true }))) return notDone(work, 'NOT_ALLOWED');
  const scheduled = await readScheduled(work, sessionId);
  if (scheduled === null) return unknown(work);
  return scheduled.session.status === 'open' ? scheduled : notDone(work, 'WRONG_STATUS');
}

async function storeSession(work: Work, session: SessionRecord, event: string): Promise<void> {
  const { now: at, actor } = work.context;
  await work.stores.programme.saveSession(session);
  await work.stores.audit.append({
    at,
    actor,
    event,
    subject: { type: 'session', id: session.id },
    details: {
      firstDay: session.firstDay,
      lastDay: session.lastDay,
      capacity: session.capacity,
      mode: session.mode,
      providerId: session.providerId,
    },
  });
}

type Announcement = { requestIds: string[] } & (
  | { type: 'session.cancelled' }
  | { type: 'session.changed'; before: SessionDetails }
  | { type: 'session.postponed'; fromDay: string; toDay: string }
);

function announce(work: Work, { session, action }: Scheduled, announcement: Announcement): void {
  work.notifications.push({
    at: work.context.now,
    actor: work.context.actor,
    sessionId: session.id,
    actionId: action.id,
    providerId: session.providerId,
    ...announcement,
  });
}
