// Source: FAQ, janvier 2024, question 12: seats go in order; a full action has a waiting list.

import type { Rule } from '../facts.ts';
import { isSeatFree, seatsTaken } from '../seats.ts';

/** SESSION_FULL: the requests that hold a seat on the session already reach its capacity. */
export const sessionFull: Rule<'SESSION_FULL'> = {
  code: 'SESSION_FULL',
  appliesTo: 'all',
  violation: ({ session, view }) =>
    session.capacity === null || isSeatFree(session, view.ofSession)
      ? undefined
      : { taken: seatsTaken(session.id, view.ofSession), capacity: session.capacity },
};
