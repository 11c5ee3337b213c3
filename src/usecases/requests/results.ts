import type { RequestRecord } from '#ports/request-repository.ts';
import type { Reason } from '#reglement/index.ts';
import type { NotDone, RequestResult } from './command.ts';
import type { Work } from './work.ts';

/** Done; the request the command was about, if it was about one, as it now is. */
export function doneWith(work: Work, requestId?: string): RequestResult {
  const request = requestId === undefined ? undefined : work.known.get(requestId);
  return {
    outcome: 'done',
    request: request ?? null,
    changed: [...work.changed.values()],
    notifications: work.notifications,
  };
}

/** Nothing was done to the request, and why. */
export function notDone(
  work: Work,
  why: NotDone,
  request: RequestRecord | null = null,
  reasons?: readonly Reason[],
): RequestResult {
  const { notifications } = work;
  return { outcome: 'not_done', why, request, notifications, ...(reasons ? { reasons } : {}) };
}

/** What the command speaks of does not exist. */
export function unknown(work: Work): RequestResult {
  return notDone(work, 'UNKNOWN');
}
