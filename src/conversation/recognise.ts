import type { Dialog } from './dialog.ts';
import { holds, TOGETHER } from './run.ts';
import {
  type ConversationState,
  type DialogRun,
  ENGINE_VERSION,
  emptyState,
  type SlotValue,
} from './state.ts';
import type { Work } from './work.ts';

/** A stored state as this engine reads it: one written by another engine is not guessed at. */
export function recogniseState(stored: ConversationState): {
  state: ConversationState;
  isOutdated: boolean;
} {
  if (stored.engine === ENGINE_VERSION) return { state: stored, isOutdated: false };
  const had = stored.active !== undefined || (stored.suspended?.length ?? 0) > 0;
  return { state: { ...emptyState(), stamp: (stored.stamp ?? 0) + 1 }, isOutdated: had };
}

/** Drops what is put aside for a dialog that no longer exists. */
export function dropUnknown(work: Work): void {
  const { state, book } = work;
  state.suspended = state.suspended.filter((run) => book.dialogs[run.dialog]);
  if (!state.active || book.dialogs[state.active.dialog]) return;
  work.note('conversation-outdated');
  work.ended.push({ dialog: state.active.dialog, outcome: 'outdated' });
  delete state.active;
  delete state.aside;
}

/** Fits the dialog underway to its present version; true when it had changed, and the person was told. */
export function adjustRun(work: Work): boolean {
  const { run, dialog } = work;
  if (run.version === dialog.version) return false;
  const kept = Object.entries(run.slots).filter(([name, value]) => stillHolds(dialog, name, value));
  run.slots = Object.fromEntries(kept);
  run.trail = run.trail.filter((name) => name in run.slots);
  run.hints = {};
  run.offered = [];
  run.misses = 0;
  run.changes += 1;
  run.version = dialog.version;
  run.step = restartStep(dialog, run);
  delete work.state.aside;
  const title = work.t(dialog.title);
  work.note(run.trail.length > 0 ? 'conversation-changed-kept' : 'conversation-changed', { title });
  return true;
}

function stillHolds(dialog: Dialog, name: string, value: SlotValue): boolean {
  const slot = dialog.slots[name];
  if (!slot) return false;
  if (slot.type !== 'choice') return true;
  return value.value
    .split(TOGETHER)
    .every((one) => slot.choices.some((choice) => choice.value === one));
}

/** The first question that now lacks its answer, else the step where the person was, else the first one. */
function restartStep(dialog: Dialog, run: DialogRun): string {
  const place = dialog.steps.findIndex((step) => step.id === run.step);
  const before = place < 0 ? dialog.steps : dialog.steps.slice(0, place);
  const lacking = before.find(
    (step) =>
      'ask' in step && holds(step.when, run.slots) && step.ask.some((name) => !(name in run.slots)),
  );
  return lacking?.id ?? dialog.steps[place]?.id ?? dialog.steps[0]?.id ?? '';
}
