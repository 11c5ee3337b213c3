import { closeRuns } from '#conversation/index.ts';
import type { Exchange, ExchangeResult } from './exchange.ts';

/** The dialog that asks for the comment of a refusal. */
export const REFUSE_DIALOG = 'refuse-request';

/** A request decided on its card: the comment that a dialog was asking for is asked no more. */
export function closeRefusal(
  { state }: Exchange,
  requestId: string,
): Pick<ExchangeResult, 'state'> {
  const runs = [...state.suspended, ...(state.active ? [state.active] : [])];
  const closed = closeRuns(state, { dialog: REFUSE_DIALOG, slot: 'request', value: requestId });
  const left = closed.suspended.length + (closed.active ? 1 : 0);
  return left < runs.length ? { state: closed } : {};
}
