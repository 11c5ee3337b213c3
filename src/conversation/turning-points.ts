import { openAside } from './aside.ts';
import type { Supplied } from './demand.ts';
import { listen } from './listen.ts';
import { noteFilled } from './noted.ts';
import { passOpening, proceed } from './proceed.ts';
import { buttons } from './prompt.ts';
import { adjustRun } from './recognise.ts';
import { answered, endRun, openRun, resumable, reviveRun, suspendRun } from './run.ts';
import type { Slots } from './state.ts';
import type { Work } from './work.ts';

/** Starts a dialog, with what the message that asked for it already answers. */
export function* begin(work: Work, id: string, slots: Slots, text?: string): Supplied<void> {
  openRun(work, work.dialogOf(id), slots);
  work.said = text;
  yield* passOpening(work);
  const left = work.said;
  work.said = undefined;
  if (left && work.state.active) noteFilled(work, yield* listen(work, left));
  yield* proceed(work);
}

/** Starts a dialog, unless another one is underway: then the person is asked what to do with it. */
export function* start(work: Work, id: string, slots: Slots, text?: string): Supplied<void> {
  const { active } = work.state;
  delete work.state.aside;
  if (active && active.trail.length > 0) {
    openAside(work, { kind: 'switch', dialog: id, slots, ...(text && { text }) });
    return;
  }
  if (active) endRun(work, 'cancelled');
  yield* begin(work, id, slots, text);
}

/** Puts the dialog underway aside and passes a question on to a person. */
export function* callHuman(work: Work): Supplied<void> {
  const { human } = work.repair;
  if (work.run.dialog === human) return yield* proceed(work);
  work.note('conversation-human-first', { title: work.t(work.dialog.title) });
  suspendRun(work);
  yield* begin(work, human, {});
}

/** Ends the dialog underway at the person’s wish, and says so. */
export function* cancelNow(work: Work): Supplied<void> {
  work.note('conversation-cancelled', { title: work.t(work.dialog.title) });
  endRun(work, 'cancelled');
  yield* proceed(work);
}

/** « annule et inscris-moi à … », « annule et montre mes demandes »: both were asked for, nothing is asked back. */
export function* cancelFor(work: Work, dialog: string | undefined, text: string): Supplied<void> {
  work.note('conversation-cancelled', { title: work.t(work.dialog.title) });
  endRun(work, 'cancelled');
  if (dialog !== undefined) return yield* begin(work, dialog, {}, text);
  work.isHandled = false;
  work.rest = text;
}

/** Begins the dialog underway again; what it was given from outside stays. */
export function* restartNow(work: Work): Supplied<void> {
  const { run } = work;
  const given = Object.entries(run.slots).filter(
    ([name]) => !run.trail.includes(name) && work.slot(name).type === 'given',
  );
  openRun(work, work.dialog, Object.fromEntries(given));
  work.note('conversation-restarted');
  yield* proceed(work);
}

/** Puts the dialog underway aside and says how to come back. */
export function setAside(work: Work): void {
  const title = work.t(work.dialog.title);
  const run = suspendRun(work);
  const choice = work.choice(work.t('conversation-resume'), { control: `resume:${run.id}` });
  work.say({ text: work.t('conversation-set-aside', { title }), ...buttons([choice], 'row') });
}

/** Goes on with a dialog put aside: the one named, or the only one; several are offered. */
export function* takeUp(work: Work, id?: number, isWoken = false): Supplied<void> {
  const runs = resumable(work);
  const run =
    id === undefined && runs.length === 1 ? runs[0] : runs.find((other) => other.id === id);
  if (!run) {
    if (runs.length > 1) openAside(work, { kind: 'resume' });
    else
      work.note(
        work.state.suspended.length > 0
          ? 'conversation-still-waiting'
          : 'conversation-nothing-to-resume',
      );
    return;
  }
  if (work.state.active) suspendRun(work);
  reviveRun(work, run);
  // What has come is said by the dialog itself.
  if (!isWoken) work.note('conversation-resumed', { title: work.t(work.dialog.title) });
  const given = answered(work);
  if (!adjustRun(work) && !isWoken && !('confirm' in work.step)) noteFilled(work, given);
  yield* proceed(work);
}

/** Gives a dialog put aside up. */
export function* dropAside(work: Work, id: number): Supplied<void> {
  const run = work.state.suspended.find((other) => other.id === id);
  if (!run) return;
  work.state.suspended = work.state.suspended.filter((other) => other.id !== id);
  work.ended.push({ dialog: run.dialog, outcome: 'cancelled' });
  work.note('conversation-cancelled', { title: work.t(work.dialogOf(run.dialog).title) });
  if (work.state.active) yield* proceed(work, 'short');
}

/** What a sleeping dialog waited for has come: it goes on, or waits its turn. */
export function* wake(work: Work, signal: string, slots: Slots): Supplied<void> {
  const run = work.state.suspended.find((other) => other.waitsFor === signal);
  if (!run) {
    work.isHandled = false;
    return;
  }
  delete run.waitsFor;
  Object.assign(run.slots, slots);
  const { steps, title } = work.dialogOf(run.dialog);
  const place = steps.findIndex((step) => step.id === run.step);
  const next = steps[place + 1];
  if (next) run.step = next.id;
  if (!work.state.active) return yield* takeUp(work, run.id, true);
  const choice = work.choice(work.t('conversation-resume'), { control: `resume:${run.id}` });
  work.say({
    text: work.t('conversation-woken', { title: work.t(title) }),
    ...buttons([choice], 'row'),
  });
}
