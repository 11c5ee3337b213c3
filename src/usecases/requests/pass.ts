import type { QueuedFilter, RequestRecord } from '#ports/request-repository.ts';
import {
  type Change,
  isQueued,
  isSeatFree,
  type PassInput,
  parisDay,
  runPass,
} from '#reglement/index.ts';
import { storeChanges } from './store-changes.ts';
import { readPeople, readRequests, type Scheduled, type Work } from './work.ts';

/** The pass over every queue that some changes may have unblocked. */
export async function runPassAfter(work: Work, changes: Change[]): Promise<void> {
  if (changes.length === 0) return;
  await runPassWhere(work, {
    personIds: [...new Set(changes.map(({ after }) => after.personId))],
    actionIds: [...new Set(changes.map(({ after }) => after.actionId))],
  });
}

/** The pass over the queues of sessions to come, as one queue. */
export async function runPassWhere(work: Work, filter: Omit<QueuedFilter, 'after'>): Promise<void> {
  const after = parisDay(work.context.now);
  await runPassOver(work, await work.stores.requests.findQueuedSessionIds({ after, ...filter }));
}

/** The pass over the queues of some sessions. A seat given is stored, told and never taken back here. */
export async function runPassOver(work: Work, sessionIds: string[]): Promise<void> {
  if (sessionIds.length === 0) return;
  const input = await readPassInput(work, await work.stores.programme.findScheduled(sessionIds));
  if (input === null) return;
  const promoted = runPass(work.context.rulebooks, input);
  await storeChanges(
    work,
    promoted.map((change) => ({ change, event: 'request.promoted' })),
  );
}

/** What the pass depends on; `null` when no session has both a queue and a free seat, so that it would do nothing. */
async function readPassInput(work: Work, sessions: Scheduled[]): Promise<PassInput | null> {
  const requests = await readRequests(work, {
    actionIds: [...new Set(sessions.map(({ action }) => action.id))],
  });
  const promising = sessions.filter(
    ({ session }) =>
      requests.some((request) => request.sessionId === session.id && isQueued(request)) &&
      isSeatFree(session, requests),
  );
  if (promising.length === 0) return null;
  return { ...(await readQueues(work, promising, requests)), sessions: promising };
}

/** Everything about the people in the queues of some sessions, whose own requests are given. */
export async function readQueues(
  work: Work,
  sessions: Scheduled[],
  requests: RequestRecord[],
): Promise<Omit<PassInput, 'sessions'>> {
  const ids = new Set(sessions.map(({ session }) => session.id));
  const queued = requests.filter((request) => ids.has(request.sessionId) && isQueued(request));
  const personIds = [...new Set(queued.map(({ personId }) => personId))];
  const [theirs, state] = await Promise.all([
    readRequests(work, { personIds }),
    readPeople(work, personIds),
  ]);
  const all = new Map([...requests, ...theirs].map((request) => [request.id, request]));
  return { at: work.context.now, requests: [...all.values()], ...state };
}
