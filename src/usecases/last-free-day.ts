import type { RequestView } from '#ports/request-repository.ts';
import {
  type Day,
  type Instant,
  isExpected,
  isReserved,
  lastFreeWithdrawalDay,
  parisDay,
  type Rulebooks,
} from '#reglement/index.ts';

/** The last day somebody who holds a seat may give it up for nothing, asked at an instant; `null`: none is left, or it never counts. */
export function lastFreeDay(rulebooks: Rulebooks, view: RequestView, at: Instant): Day | null {
  const { request, session, action } = view;
  if (!isExpected(request) || !isReserved(action.kind)) return null;
  return lastFreeWithdrawalDay(rulebooks, { action, session, request, from: parisDay(at) });
}
