import type { ConversationState } from './state.ts';
import { type DialogBook, pending } from './work.ts';

/** Whether the next text is meant for somebody else, word for word: its language says nothing of who writes. */
export function isAskedVerbatim({ dialogs }: DialogBook, { active }: ConversationState): boolean {
  const dialog = active && dialogs[active.dialog];
  const step = dialog?.steps.find(({ id }) => id === active?.step);
  const name = active && step && pending(step, active);
  const slot = name === undefined ? undefined : dialog?.slots[name];
  return slot?.type === 'text' && slot.verbatim;
}
