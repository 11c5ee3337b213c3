import { isReserved } from './kinds.ts';
import type { Request, RequestStatus } from './types.ts';

interface Traits {
  readonly counts: boolean;
  readonly holdsSeat: boolean;
  readonly live: boolean;
}

const nothing: Traits = { counts: false, holdsSeat: false, live: false };
const seated: Traits = { counts: true, holdsSeat: true, live: true };
const queued: Traits = { counts: false, holdsSeat: false, live: true };
const used: Traits = { counts: true, holdsSeat: false, live: false };

/** The table of section 1 of the règlement; `pending_employer` is read there as placed on a seat. */
const TRAITS: Readonly<Record<RequestStatus, Traits>> = {
  pending_employer: seated,
  waitlisted: queued,
  preregistered: seated,
  enrolled: seated,
  refused_employer: nothing,
  refused_provider: nothing,
  withdrawn: nothing,
  withdrawn_late: used,
  attended: used,
  absent_excused: nothing,
  absent_unexcused: used,
  expired: nothing,
  cancelled_manager: nothing,
  session_cancelled: nothing,
};

/** Whether a request uses one of the yearly actions of its person; only reserved kinds do. */
export function countsTowardsLimits(request: Request): boolean {
  return isReserved(request.kind) && traitsOf(request).counts;
}

/** Whether a request takes one of the places of its session. */
export function holdsSeat(request: Request): boolean {
  return traitsOf(request).holdsSeat;
}

/** Whether a request may still lead to taking part. */
export function isLive(request: Request): boolean {
  return TRAITS[request.status].live;
}

/** Whether a request waits in the queue of its session: live, without a seat. */
export function isQueued(request: Request): boolean {
  return isLive(request) && !holdsSeat(request);
}

/** Whether a decision or a seat is still awaited. */
export function isWaiting({ status }: Pick<Request, 'status'>): boolean {
  return status === 'pending_employer' || status === 'waitlisted';
}

/** Whether its person is expected at the session; on the first day a preregistered request is taken for enrolled. */
export function isExpected({ status }: Pick<Request, 'status'>): boolean {
  return status === 'preregistered' || status === 'enrolled';
}

function traitsOf(request: Request): Traits {
  if (request.status === 'pending_employer' && request.placement === 'waitlist') return queued;
  return TRAITS[request.status];
}
