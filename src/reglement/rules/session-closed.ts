// Source: shared sense, no document states it: one cannot ask for what is cancelled or has begun.
import type { Rule } from '../facts.ts';

/** SESSION_CLOSED: the session is cancelled, or the request day is on or after its first day. */
export const sessionClosed: Rule<'SESSION_CLOSED'> = {
  code: 'SESSION_CLOSED',
  appliesTo: 'all',
  violation: ({ session, day }) =>
    session.status === 'cancelled' || day >= session.firstDay
      ? { sessionStatus: session.status, requestDay: day, firstDay: session.firstDay }
      : undefined,
};
