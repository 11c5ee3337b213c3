// Source: shared sense, no document states it: one request for one session.
import type { Rule } from '../facts.ts';
import { isLive } from '../status.ts';

/** DUPLICATE: the person has a live request for this very session. */
export const duplicate: Rule<'DUPLICATE'> = {
  code: 'DUPLICATE',
  appliesTo: 'all',
  violation: ({ view, person, session, ownRequestId }) => {
    const live = view.ofPerson.filter(
      (request) =>
        request.personId === person.id &&
        request.id !== ownRequestId &&
        request.sessionId === session.id &&
        isLive(request),
    );
    return live.length > 0 ? { liveRequests: live.length } : undefined;
  },
};
