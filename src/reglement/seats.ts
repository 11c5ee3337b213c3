import { holdsSeat } from './status.ts';
import type { Request, Session } from './types.ts';

/** How many requests hold a seat on a session. */
export function seatsTaken(sessionId: string, requests: readonly Request[]): number {
  let taken = 0;
  for (const request of requests) {
    if (request.sessionId === sessionId && holdsSeat(request)) taken += 1;
  }
  return taken;
}

/** Whether a session has room for one more; one without a capacity always has. */
export function isSeatFree(session: Session, requests: readonly Request[]): boolean {
  return session.capacity === null || seatsTaken(session.id, requests) < session.capacity;
}
