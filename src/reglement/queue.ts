import { compareInstants } from './calendar.ts';
import { isQueued } from './status.ts';
import type { Request } from './types.ts';

/** The live requests without a seat, first come first: by submission, then id by code unit. */
export function queueOf(requests: readonly Request[]): Request[] {
  return requests.filter(isQueued).sort(byTurn);
}

/** The place of a request in the queue of its session, from 1; undefined when it is not in it. */
export function rankOf(request: Request, requests: readonly Request[]): number | undefined {
  const own = requests.filter(({ sessionId }) => sessionId === request.sessionId);
  const index = queueOf(own).findIndex(({ id }) => id === request.id);
  return index < 0 ? undefined : index + 1;
}

function byTurn(a: Request, b: Request): number {
  const order = compareInstants(a.submittedAt, b.submittedAt);
  if (order !== 0) return order;
  return a.id < b.id ? -1 : 1;
}
