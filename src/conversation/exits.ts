import type { Supplied } from './demand.ts';
import { listen } from './listen.ts';
import { miss } from './miss.ts';
import { noteFilled } from './noted.ts';
import { proceed } from './proceed.ts';
import { readSlot } from './read-slot.ts';
import { forget, leaveStep } from './run.ts';
import { pending, type Work } from './work.ts';

/** Goes another way than by answering. */
export function* takeExit(work: Work, index: number): Supplied<void> {
  leaveBy(work, index);
  yield* proceed(work);
}

function leaveBy(work: Work, index: number): void {
  const { step, run } = work;
  const name = pending(step, run);
  const exit = name ? work.askedSlot(name).exits[index] : undefined;
  if (!name || !exit) throw new Error(`no way out ${index} at ${work.dialog.id}/${step.id}`);
  for (const slot of exit.forget) forget(work, slot);
  for (const [slot, value] of Object.entries(exit.set)) run.slots[slot] = { value, label: value };
  if (isAhead(work, exit.goto)) run.trail.push(name);
  run.changes += 1;
  leaveStep(work, step, exit.goto);
}

/** A SIRET that is in no list is the first answer about a structure to add; the others of the message follow. */
export function* takeExitBy(work: Work, text: string): Supplied<boolean> {
  const asked = pending(work.step, work.run);
  const exits = asked ? work.askedSlot(asked).exits : [];
  for (const [index, { by }] of exits.entries()) {
    for (const name of by) {
      const slot = work.askedSlot(name);
      const reading = yield* readSlot(work, { name, slot, text, isAsked: true });
      if (reading.type === 'wrong') {
        work.noteRef(reading.reason);
        yield* miss(work);
        return true;
      }
      if (reading.type !== 'value') continue;
      work.note('conversation-not-found', { text: reading.matched });
      leaveBy(work, index);
      noteFilled(work, yield* listen(work, text));
      yield* proceed(work);
      return true;
    }
  }
  return false;
}

/** A way out that leads on is a step one can go back over. */
function isAhead(work: Work, step: string): boolean {
  const ids = work.dialog.steps.map((other) => other.id);
  return ids.indexOf(step) > ids.indexOf(work.run.step);
}
