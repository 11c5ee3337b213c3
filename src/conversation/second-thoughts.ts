import { correct, reopen } from './correct.ts';
import { hoursBetween } from './day.ts';
import type { Supplied } from './demand.ts';
import { clip } from './noted.ts';
import { readOrder } from './order.ts';
import { proceed } from './proceed.ts';
import { readCorrection } from './read-correction.ts';
import { readYesNo } from './repair.ts';
import { answered } from './run.ts';
import { wordsOf } from './words.ts';
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
  if (readOrder(work, text)) return false;
  work.state.active = { ...refused, changes: refused.changes + 1 };
  const correction = readCorrection(work, text);
  // No free answer is meant by it.
  if (correction && (yield* correct(work, { ...correction, isOrder: true }, text))) return true;
  if (correction && (yield* askAgain(work, correction.rest))) return true;
  delete work.state.active;
  return false;
}

const longestName = 4;

/** « non, plutôt décembre » where nothing is found: said, with what there is. */
function* askAgain(work: Work, rest: string): Supplied<boolean> {
  const { kind } = work.context.classify(rest);
  const isElse = kind === 'command' || kind === 'personal' || kind === 'smalltalk';
  const name = answered(work).find((other) => work.slot(other).type === 'option');
  if (isElse || name === undefined || wordsOf(rest).length > longestName) return false;
  work.note('conversation-not-found', { text: clip(rest) });
  reopen(work, name);
  yield* proceed(work);
  return true;
}
