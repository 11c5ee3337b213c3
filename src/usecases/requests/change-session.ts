import type { SessionRecord, SessionTrail } from '#ports/programme-repository.ts';
import type { RequestRecord } from '#ports/request-repository.ts';
import {
  type Change,
  cancelSession,
  type Day,
  isLive,
  parisDay,
  postponeSession,
  rulebookFor,
  seatsTaken,
  yearOf,
} from '#reglement/index.ts';
import { isAllowed } from './access.ts';
import { applyChanges } from './apply-changes.ts';
import type { NotDone, RequestCommand, RequestResult, SessionAlteration } from './command.ts';
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
  await storeSession(work, session, {
    change: { status: 'cancelled' },
    event: 'session.cancelled',
  });
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

/** The session is no longer as it was: other days, seats, place, hours or prestataire. All that is given changes, or nothing. */
export async function alterWholeSession(
  work: Work,
  alteration: { sessionId: string } & SessionAlteration,
): Promise<RequestResult> {
  const { sessionId, details, days, capacity } = alteration;
  const scheduled = await readOpenSession(work, sessionId);
  if ('outcome' in scheduled) return scheduled;
  const requests = await readRequests(work, { sessionIds: [sessionId] });
  const why = await refusalOf(work, scheduled, { alteration, requests });
  if (why !== null) return notDone(work, why);
  const { action } = scheduled;
  let { session } = scheduled;
  const before = details && detailsOf(session);
  if (details) {
    session = await storeSession(work, session, { change: details, event: 'session.changed' });
  }
  // Who is asked to confirm other days reads there what else has changed.
  if (before && !days) announceDetails(work, { session, action }, { before, requests });
  const changes = days ? await postpone(work, { session, action }, { days, requests, before }) : [];
  session = { ...session, ...days };
  if (capacity !== undefined) {
    await storeSession(work, session, { change: { capacity }, event: 'session.capacity_changed' });
  }
  // All of them: a request that is over also counts in the year of the new first day.
  if (days) await runPassAfter(work, changes);
  if (capacity !== undefined) await runPassOver(work, [sessionId]);
  return doneWith(work);
}

interface Wanted {
  alteration: SessionAlteration;
  requests: RequestRecord[];
}

/** Why not all of it can be done; nothing is stored before it is known. */
async function refusalOf(
  work: Work,
  { session, action }: Scheduled,
  { alteration: { days, capacity, details }, requests }: Wanted,
): Promise<NotDone | null> {
  const today = parisDay(work.context.now);
  if (details && today > session.lastDay) return 'SESSION_CLOSED';
  if (details && !(await mayRun(work, details.providerId, session))) return 'WRONG_PROVIDER';
  if (days && today >= session.firstDay) return 'SESSION_CLOSED';
  if (days && (days.firstDay <= today || days.lastDay < days.firstDay)) return 'WRONG_DAYS';
  if (capacity === undefined) return null;
  const taken = seatsTaken(session.id, requests);
  return capacityRefusal(work, { session: { ...session, ...days }, action }, { capacity, taken });
}

async function mayRun(work: Work, providerId: string, session: SessionRecord): Promise<boolean> {
  if (providerId === session.providerId) return true;
  const provider = await readAccount(work, providerId);
  return provider?.status === 'active' && provider.roles.includes('prestataire');
}

interface Postponement {
  days: { firstDay: Day; lastDay: Day };
  requests: RequestRecord[];
  /** What else has changed. */
  before: SessionDetails | undefined;
}

/** Its people are asked to confirm the new days. */
async function postpone(
  work: Work,
  scheduled: Scheduled,
  { days, requests, before }: Postponement,
): Promise<Change[]> {
  const { session } = scheduled;
  const moved = { fromDay: session.firstDay, toDay: days.firstDay };
  await storeSession(work, session, { change: days, event: 'session.postponed' });
  const { now } = work.context;
  const changes = postponeSession(now, { id: session.id, newFirstDay: days.firstDay }, requests);
  const asked = changes.filter(({ after }) => after.confirmationAskedAt === now);
  const requestIds = asked.map(({ after }) => after.id);
  const says = { ...moved, ...(before && { before }) };
  announce(work, scheduled, { type: 'session.postponed', requestIds, ...says });
  const event = 'request.confirmation_asked';
  await storeChanges(
    work,
    asked.map((change) => ({ change, event, says, details: moved })),
  );
  return changes;
}

/** Its people are told what was and what is. */
function announceDetails(
  work: Work,
  scheduled: Scheduled,
  { before, requests }: { before: SessionDetails; requests: RequestRecord[] },
): void {
  const { id } = scheduled.session;
  const live = requests.filter((request) => request.sessionId === id && isLive(request));
  const requestIds = live.map((request) => request.id);
  announce(work, scheduled, { type: 'session.changed', requestIds, before });
}

function detailsOf({ mode, place, hours, providerId }: SessionRecord): SessionDetails {
  return { mode, place, hours, providerId };
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

/** Stores what changes; the trail keeps what was beside what is. */
async function storeSession(
  work: Work,
  before: SessionRecord,
  { change, event }: { change: Partial<SessionRecord>; event: string },
): Promise<SessionRecord> {
  const { now: at, actor } = work.context;
  const session = { ...before, ...change };
  await work.stores.programme.saveSession(session);
  await work.stores.audit.append({
    at,
    actor,
    event,
    subject: { type: 'session', id: session.id },
    details: { ...trailOf(session), before: trailOf(before) },
  });
  return session;
}

function trailOf({
  firstDay,
  lastDay,
  capacity,
  mode,
  place,
  hours,
  providerId,
}: SessionRecord): SessionTrail {
  return { firstDay, lastDay, capacity, mode, place, hours, providerId };
}

type Announcement = { requestIds: string[] } & (
  | { type: 'session.cancelled' }
  | { type: 'session.changed'; before: SessionDetails }
  | { type: 'session.postponed'; fromDay: string; toDay: string; before?: SessionDetails }
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
