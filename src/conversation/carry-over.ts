import { type ConversationState, emptyState } from './state.ts';

/**
 * Brings what a person left underway in one conversation into another (another channel, or after linking an account):
 * there it is put aside, to be resumed; here nothing is left.
 */
export function carryOver(
  from: ConversationState,
  to: ConversationState,
): { from: ConversationState; to: ConversationState } {
  const moved = [...from.suspended, ...(from.active ? [from.active] : [])];
  const renumbered = moved.map((run, index) => ({ ...run, id: to.lastRun + index + 1 }));
  return {
    from: { ...emptyState(), stamp: from.stamp + 1, lastRun: from.lastRun },
    to: { ...to, suspended: [...renumbered, ...to.suspended], lastRun: to.lastRun + moved.length },
  };
}
