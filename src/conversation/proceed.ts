import { openAside } from './aside.ts';
import { demandEffect, demandLookup, type Supplied } from './demand.ts';
import { type EffectStep, END, type SlotOf } from './dialog.ts';
import { sureOption } from './match-options.ts';
import { noteFilled } from './noted.ts';
import { type Manner, promptConfirm, promptSlot, showRefused } from './prompt.ts';
import { optionValue } from './read-slot.ts';
import { endRun, fill, forget, goTo, holds, leaveStep, resumable, suspendRun } from './run.ts';
import type { Classification, LookupResult } from './turn.ts';
import { pending, type Work } from './work.ts';

const stepLimit = 100;

/** Takes the steps one after the other until one needs the person. `manner`: how that one asks. */
export function* proceed(work: Work, manner: Manner = 'ask'): Supplied<void> {
  let present = manner;
  for (let taken = 0; work.state.active; taken++) {
    if (taken === stepLimit) throw new Error(`dialog ${work.dialog.id} goes round in circles`);
    const next = yield* takeStep(work, present);
    if (next === 'person') return;
    present = next;
  }
  offerSuspended(work);
}

/** The present question again, in short: that of the engine which waits, else the dialog's. */
export function* comeBack(work: Work): Supplied<void> {
  const aside = work.state.aside ?? work.unanswered;
  if (aside) return openAside(work, aside);
  if (work.state.active) yield* proceed(work, 'short');
}

/** A side question goes to the caller; then the dialog comes back. */
export function* answerInPassing(
  work: Work,
  text: string,
  classification: Classification,
): Supplied<void> {
  work.digression = { text, classification };
  yield* comeBack(work);
}

/** Takes the effects a dialog begins with: rights are checked before any answer is looked for. */
export function* passOpening(work: Work): Supplied<void> {
  for (let taken = 0; work.state.active && 'effect' in work.step; taken++) {
    if (taken === stepLimit) throw new Error(`dialog ${work.dialog.id} goes round in circles`);
    yield* takeStep(work, 'ask');
  }
}

/** Takes one step: gives how to ask next, or that the person is to answer. */
function* takeStep(work: Work, manner: Manner): Supplied<Manner | 'person'> {
  const { step, run } = work;
  if (!holds(step.when, run.slots)) {
    leaveStep(work, step, followingOf(work, step.id));
    return manner;
  }
  if ('ask' in step) {
    const name = pending(step, run);
    if (name) return (yield* ask(work, name, manner)) ? 'person' : manner;
    leaveStep(work, step);
    return manner;
  }
  if ('confirm' in step) {
    const found = step.with ? yield* demandLookup(work, step.with, { slot: step.id }) : undefined;
    if (manner === 'short')
      work.note('conversation-back-to-summary', { title: work.t(work.dialog.title) });
    if (found?.instead) {
      showRefused(work, step, found);
      endRun(work, 'done');
      work.state.refused = run;
      return manner;
    }
    promptConfirm(work, step, found);
    return 'person';
  }
  if ('effect' in step) {
    return (yield* act(work, step)) ? 'again' : manner;
  }
  if ('wait' in step) {
    work.say({ text: work.t(step.say) });
    run.waitsFor = step.wait;
    suspendRun(work);
  } else {
    work.note(step.say);
    leaveStep(work, step);
  }
  return manner;
}

/** A step whose guard does not hold is passed over, whatever its own `goto`. */
function followingOf(work: Work, id: string): string {
  const { steps } = work.dialog;
  return steps[steps.findIndex((step) => step.id === id) + 1]?.id ?? END;
}

/** Asks a slot; false when no asking was needed. */
function* ask(work: Work, name: string, manner: Manner): Supplied<boolean> {
  const slot = work.askedSlot(name);
  if (slot.type !== 'option') {
    promptSlot(work, name, manner);
    return true;
  }
  const found = yield* findOptions(work, name, slot);
  if ('taken' in found) return false;
  const { result } = found;
  if (result.options.length === 0 && slot.empty) {
    if (slot.empty.goto === END) work.dropNoted();
    work.note(slot.empty.say);
    if (slot.empty.goto === END) endRun(work, 'done');
    else goTo(work.run, slot.empty.goto);
    return false;
  }
  promptSlot(work, name, manner, result);
  return true;
}

/** The options to offer: those the person’s earlier words point to, else all; a sure one is taken. */
function* findOptions(
  work: Work,
  name: string,
  slot: SlotOf<'option'>,
): Supplied<{ result: LookupResult } | { taken: true }> {
  const { run } = work;
  const said = run.hints[name];
  if (said !== undefined) {
    const result = yield* demandLookup(work, slot.lookup, { slot: name, text: said });
    const sure = sureOption(result);
    if (sure) {
      fill(work, name, optionValue(sure));
      noteFilled(work, [name]);
      return { taken: true };
    }
    if (result.options.length > 0) return { result };
    delete run.hints[name];
  }
  const result = yield* demandLookup(work, slot.lookup, { slot: name });
  const [only] = result.options;
  if (slot.auto && only && result.options.length === 1) {
    run.slots[name] = optionValue(only);
    noteFilled(work, [name]);
    return { taken: true };
  }
  return { result };
}

/** Has the effect done, and follows the outcome it gives; true when an answer was wrong and is asked again. */
function* act(work: Work, step: EffectStep): Supplied<boolean> {
  const { run } = work;
  const result = yield* demandEffect(work, step.effect);
  const outcome = step.outcomes[result.outcome];
  if (!outcome) {
    throw new Error(
      `effect ${step.effect} gave an outcome dialog ${work.dialog.id} does not name: ${result.outcome}`,
    );
  }
  work.sayAll(result.drafts ?? []);
  Object.assign(run.slots, result.slots ?? {});
  if (work.said !== undefined) {
    work.said = result.left ?? work.said;
    noteFilled(work, Object.keys(result.slots ?? {}));
  }
  if (outcome.say) work.note(outcome.say, result.args);
  const misses = run.mistakes + 1;
  const wrong = [...outcome.forget, ...(result.forget ?? [])];
  for (const name of wrong) forget(work, name);
  leaveStep(work, step, outcome.goto ?? step.goto);
  if (outcome.reopens && !work.state.active) work.state.refused = run;
  const isWrong = wrong.length > 0;
  run.mistakes = isWrong ? misses : 0;
  if (isWrong && misses >= work.repair.misses) work.note('conversation-offer-human-wrong');
  return isWrong;
}

/** Once a dialog is over, the one put aside before it is offered again. */
export function offerSuspended(work: Work): void {
  const last = resumable(work).at(-1);
  if (!last) return;
  work.flush();
  openAside(work, { kind: 'offered', run: last.id });
}
