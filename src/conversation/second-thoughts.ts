import { correct, readCorrection } from './correct.ts';
import { hoursBetween } from './day.ts';
import type { Supplied } from './demand.ts';
import { readOrder } from './order.ts';
import { readYesNo } from './repair.ts';
import type { Work } from './work.ts';

/**
 * « non, plutôt juin » after a dialog that was refused takes it up again with that answer; true when it was so.
 * Whatever else is said, what was refused is over.
 */
export function* takeSecondThoughts(work: Work, text: string): Supplied<boolean> {
  const { refused, touchedAt, active } = work.state;
  delete work.state.refused;
  if (!refused || active || !touchedAt) return false;
  if (hoursBetween(touchedAt, work.context.now) >= work.repair.silenceHours) return false;
  if (refused.version !== work.book.dialogs[refused.dialog]?.version) return false;
  if (readYesNo(work.repair, text) !== undefined) return false;
  work.state.active = { ...refused, changes: refused.changes + 1 };
  const correction = readOrder(work, text) ? undefined : readCorrection(work, text);
  // No free answer is meant by it.
  if (correction && (yield* correct(work, { ...correction, isOrder: true }, text))) return true;
  delete work.state.active;
  return false;
}
