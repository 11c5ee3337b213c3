import type { Stores } from '#ports/unit-of-work.ts';
import {
  holdingReasons,
  isQueued,
  promote,
  queueOf,
  type Reason,
  type Request,
  seatsTaken,
} from '#reglement/index.ts';
import type { RequestContext } from './command.ts';
import { readQueues } from './pass.ts';
import { beginWork, readRequest, readRequests, readScheduled } from './work.ts';

/** Why a request waits in the queue of its session, as things stand now. */
export interface Waiting {
  /** What holds it, a full session aside. */
  held: readonly Reason[];
  /** `null`: the session is never full. */
  seatsLeft: number | null;
  /** Those before it, in their order. */
  before: readonly Request[];
  /** Who the pass would give a free seat to. */
  next: Request | undefined;
}

/** What keeps a request in the queue now; `null` when it is in none. */
export async function readWaiting(
  stores: Stores,
  requestId: string,
  context: RequestContext,
): Promise<Waiting | null> {
  const work = beginWork(stores, context);
  const request = await readRequest(work, requestId);
  const scheduled = request && (await readScheduled(work, request.sessionId));
  if (!request || !scheduled || !isQueued(request)) return null;
  const { action, session } = scheduled;
  const all = await readRequests(work, { actionIds: [action.id] });
  const input = { ...(await readQueues(work, [scheduled], all)), action, session };
  const queue = queueOf(input.requests.filter(({ sessionId }) => sessionId === session.id));
  const { capacity } = session;
  const next = promote(context.rulebooks, input);
  return {
    held: holdingReasons(context.rulebooks, input, request),
    seatsLeft: capacity === null ? null : capacity - seatsTaken(session.id, input.requests),
    before: queue.slice(
      0,
      queue.findIndex(({ id }) => id === request.id),
    ),
    next: queue.find(({ id }) => id === next),
  };
}
