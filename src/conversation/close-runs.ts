import type { ConversationState, DialogRun } from './state.ts';

/** A dialog about something that was settled elsewhere: it is over, underway or put aside. */
export function closeRuns(
  state: ConversationState,
  { dialog, slot, value }: { dialog: string; slot: string; value: string },
): ConversationState {
  const isOver = (run: DialogRun) => run.dialog === dialog && run.slots[slot]?.value === value;
  const { active, aside, ...rest } = state;
  const suspended = state.suspended.filter((run) => !isOver(run));
  const isClosed = active !== undefined && isOver(active);
  const isOffered = aside?.kind !== 'offered' || suspended.some(({ id }) => id === aside.run);
  return {
    ...rest,
    suspended,
    ...(active && !isClosed ? { active } : {}),
    ...(aside && !isClosed && isOffered ? { aside } : {}),
  };
}
