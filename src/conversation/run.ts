import { type Dialog, END, type Guard, type Guards, type Step } from './dialog.ts';
import type { DialogRun, Slots, SlotValue } from './state.ts';
import type { Turn } from './turn.ts';
import type { Work } from './work.ts';

/** Opens a dialog at its first step and makes it the one underway. */
export function openRun(work: Work, dialog: Dialog, slots: Slots): void {
  work.state.lastRun += 1;
  delete work.state.aside;
  work.state.active = {
    id: work.state.lastRun,
    dialog: dialog.id,
    version: dialog.version,
    step: dialog.steps[0]?.id ?? END,
    slots: { ...slots },
    trail: [],
    misses: 0,
    mistakes: 0,
    changes: 0,
    offered: [],
    page: 0,
    hints: {},
  };
}

/** Ends the dialog underway. */
export function endRun(work: Work, outcome: Turn['ended'][number]['outcome']): void {
  work.ended.push({ dialog: work.run.dialog, outcome });
  delete work.state.active;
  delete work.state.aside;
}

/** Puts the dialog underway aside. */
export function suspendRun(work: Work): DialogRun {
  const run = work.run;
  work.state.suspended.push(run);
  delete work.state.active;
  delete work.state.aside;
  return run;
}

/** Takes a dialog put aside up again. */
export function reviveRun(work: Work, run: DialogRun): void {
  work.state.suspended = work.state.suspended.filter((other) => other.id !== run.id);
  delete work.state.aside;
  work.state.active = run;
  run.changes += 1;
}

/** Dialogs put aside that the person may go on with; the others wait for somebody else. */
export function resumable(work: Work): DialogRun[] {
  return work.state.suspended.filter((run) => run.waitsFor === undefined);
}

/** Goes to the step after this one, or where it says. */
export function leaveStep(work: Work, step: Step, goto = step.goto): void {
  const { steps } = work.dialog;
  const next = goto ?? steps[steps.findIndex((other) => other.id === step.id) + 1]?.id ?? END;
  if (next === END) endRun(work, 'done');
  else goTo(work.run, next);
}

export function goTo(run: DialogRun, step: string): void {
  run.step = step;
  run.misses = 0;
  run.page = 0;
  run.offered = [];
}

/** Goes back to a step; one still ahead comes in its turn, and nothing before it is passed over. */
export function goBackTo(work: Work, step: string): boolean {
  const { run, dialog } = work;
  const ids = dialog.steps.map(({ id }) => id);
  const isAhead = ids.indexOf(step) > ids.indexOf(run.step);
  goTo(run, isAhead ? run.step : step);
  return !isAhead;
}

/** Keeps an answer. What depended on another answer to the same question is forgotten. */
export function fill(work: Work, name: string, value: SlotValue): void {
  const { run } = work;
  const before = run.slots[name];
  if (before && before.value !== value.value) forgetDependents(work, name);
  takeExitsBack(work, name);
  run.slots[name] = value;
  run.trail = [...run.trail.filter((other) => other !== name), name];
  delete run.hints[name];
  settle(run);
}

/** Forgets an answer and what depended on it, so that it is asked again. */
export function forget(work: Work, name: string): void {
  const { run } = work;
  forgetDependents(work, name);
  takeExitsBack(work, name);
  delete run.slots[name];
  delete run.hints[name];
  run.trail = run.trail.filter((other) => other !== name);
  settle(run);
}

function forgetDependents(work: Work, name: string): void {
  for (const [other, slot] of Object.entries(work.dialog.slots)) {
    if (slot.type !== 'given' && slot.needs.includes(name) && other in work.run.slots)
      forget(work, other);
  }
}

/** « elle n’est pas dans la liste » no longer holds once the question is answered or asked again. */
function takeExitsBack(work: Work, name: string): void {
  const slot = work.slot(name);
  const exits = slot.type === 'given' ? [] : slot.exits;
  for (const set of exits.flatMap((exit) => Object.keys(exit.set))) delete work.run.slots[set];
}

function settle(run: DialogRun): void {
  run.changes += 1;
  run.misses = 0;
  run.page = 0;
  run.offered = [];
}

/** Whether the step that asks for this slot would be taken. */
export function askStepOf(work: Work, name: string): Step | undefined {
  return work.dialog.steps.find(
    (step) => 'ask' in step && step.ask.includes(name) && holds(step.when, work.run.slots),
  );
}

/** Joins the values of a choice of several. */
export const TOGETHER = '+';

/** Whether all guards let through. */
export function holds(guards: Guards | undefined, slots: Slots): boolean {
  return [guards ?? []].flat().every((guard) => letsThrough(guard, slots));
}

function letsThrough(guard: Guard, slots: Slots): boolean {
  const value = slots[guard.slot]?.value;
  if ('filled' in guard) return (value !== undefined && value !== '') === guard.filled;
  return value?.split(TOGETHER).some((one) => guard.is.includes(one)) ?? false;
}

/** Slots the person can speak of as answered, the latest first; those given at the start come last, secrets are left out. */
export function answered(work: Work): string[] {
  const { run } = work;
  const others = Object.keys(run.slots).filter((name) => !run.trail.includes(name));
  return [...run.trail.toReversed(), ...others].filter(
    (name) => name in run.slots && name in work.dialog.slots && askStepOf(work, name) !== undefined,
  );
}

/** Slots in the order they are asked. */
export function inOrder(work: Work, names: string[]): string[] {
  const asked = work.dialog.steps.flatMap((step) => ('ask' in step ? step.ask : []));
  return names.toSorted((a, b) => asked.indexOf(a) - asked.indexOf(b));
}
