import { openAside } from './aside.ts';
import type { Supplied } from './demand.ts';
import { listen } from './listen.ts';
import { noteFilled } from './noted.ts';
import { proceed } from './proceed.ts';
import { readSlot } from './read-slot.ts';
import { both } from './repair.ts';
import { findPhrase, wordsOf } from './words.ts';
import type { Work } from './work.ts';

/** Whether it is what the dialog is about. */
export function isFirm(work: Work, name: string): boolean {
  const slot = work.slot(name);
  return slot.type === 'option' && slot.firm;
}

/** Whether an answer may not be replaced by these words without a question: they may be another one’s. */
export function isHeld(work: Work, name: string, text: string): boolean {
  return isFirm(work, name) && !saysAbout(work, text) && name in work.run.slots;
}

/** « celle du 5 octobre »: what the dialog is about comes first, before the days it is moved to. */
export function namedFirst(work: Work, names: string[], text: string): string[] {
  if (!saysAbout(work, text)) return names;
  return names.toSorted((a, b) => Number(isFirm(work, b)) - Number(isFirm(work, a)));
}

function saysAbout({ repair }: Work, text: string): boolean {
  const words = wordsOf(text);
  return both(repair.about).some((phrase) => findPhrase(words, phrase) !== undefined);
}

/** « finalement à distance » before the place is asked answers that question. */
export function* takeOpen(work: Work, text: string): Supplied<boolean> {
  const filled = yield* listen(work, text);
  if (filled.length === 0) return false;
  noteFilled(work, filled);
  yield* proceed(work);
  return true;
}

/** « plutôt le 16 » where no other answer is a day: whether it is another session is asked. */
export function* askHeld(work: Work, name: string, text: string): Supplied<boolean> {
  const reading = yield* readSlot(work, { name, slot: work.askedSlot(name), text, isAsked: false });
  if (reading.type !== 'value' || reading.value.value === work.run.slots[name]?.value) return false;
  openAside(work, { kind: 'change', slots: [name], text });
  return true;
}
