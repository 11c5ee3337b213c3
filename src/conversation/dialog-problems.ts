import { checks } from './checks.ts';
import { type AskedSlot, type Dialog, END, type Guard, type Slot, type Step } from './dialog.ts';
import type { Repair } from './repair.ts';

/** What dialogs may refer to. */
export interface KnownNames {
  lookups: readonly string[];
  effects: readonly string[];
  hasText: (key: string) => boolean;
  repair: Repair;
}

/** Something a dialog refers to that does not exist, and where in the file. */
export interface DialogProblem {
  path: (string | number)[];
  problem: string;
}

/** Every reference of a dialog to a step, slot, text, lookup, effect, check or cue that does not exist. */
export function findDialogProblems(dialog: Dialog, known: KnownNames): DialogProblem[] {
  const problems: DialogProblem[] = [];
  const review = new Review(dialog, known, problems);
  review.text(dialog.title, ['title']);
  review.text(dialog.lost, ['lost']);
  for (const [name, slot] of Object.entries(dialog.slots)) reviewSlot(review, name, slot);
  dialog.steps.forEach((step, index) => {
    reviewStep(review, step, ['steps', index]);
  });
  return problems;
}

type Path = DialogProblem['path'];

class Review {
  readonly dialog: Dialog;
  readonly known: KnownNames;
  private readonly problems: DialogProblem[];

  constructor(dialog: Dialog, known: KnownNames, problems: DialogProblem[]) {
    this.dialog = dialog;
    this.known = known;
    this.problems = problems;
  }

  expect(isRight: boolean, problem: string, path: Path): void {
    if (!isRight) this.problems.push({ path, problem });
  }

  text(key: string, path: Path, variants: string[] = []): void {
    for (const name of [key, ...variants.map((variant) => `${key}.${variant}`)]) {
      this.expect(this.known.hasText(name), `unknown text ${name}`, path);
    }
  }

  slot(name: string, path: Path): void {
    this.expect(name in this.dialog.slots, `unknown slot ${name}`, path);
  }

  step(id: string, path: Path): void {
    const isKnown = id === END || this.dialog.steps.some((step) => step.id === id);
    this.expect(isKnown, `unknown step ${id}`, path);
  }
}

function reviewSlot(review: Review, name: string, slot: Slot): void {
  const path: Path = ['slots', name];
  if (slot.type === 'given') {
    if (slot.text) review.text(slot.text, [...path, 'text'], ['name']);
    return;
  }
  const { dialog, known } = review;
  const isAsked = dialog.steps.some((step) => 'ask' in step && step.ask.includes(name));
  review.expect(isAsked, `slot ${name} is asked by no step`, path);
  review.expect(name in known.repair.slots, `slot ${name} has no name in _words.yaml`, path);
  review.text(slot.text, [...path, 'text'], ['name', 'again', 'example', 'why']);
  slot.needs.forEach((other, index) => {
    review.slot(other, [...path, 'needs', index]);
  });
  slot.exits.forEach((exit, index) => {
    const place = [...path, 'exits', index];
    review.text(exit.text, [...place, 'text']);
    review.step(exit.goto, [...place, 'goto']);
    for (const other of [...exit.by, ...Object.keys(exit.set), ...exit.forget])
      review.slot(other, place);
  });
  reviewType(review, slot, path);
}

function reviewType(review: Review, slot: AskedSlot, path: Path): void {
  const { known } = review;
  switch (slot.type) {
    case 'option':
      review.expect(known.lookups.includes(slot.lookup), `unknown lookup ${slot.lookup}`, [
        ...path,
        'lookup',
      ]);
      if (!slot.empty) return;
      review.text(slot.empty.say, [...path, 'empty', 'say']);
      review.step(slot.empty.goto, [...path, 'empty', 'goto']);
      return;
    case 'text':
      review.expect(!slot.check || slot.check in checks, `unknown check ${slot.check}`, [
        ...path,
        'check',
      ]);
      review.expect(!slot.cue || slot.cue in known.repair.cues, `unknown cue ${slot.cue}`, [
        ...path,
        'cue',
      ]);
      return;
    case 'choice':
      review.expect(
        !slot.bars || known.lookups.includes(slot.bars),
        `unknown lookup ${slot.bars}`,
        [...path, 'bars'],
      );
      slot.choices.forEach((choice, index) => {
        review.text(choice.text, [...path, 'choices', index, 'text']);
      });
      return;
    case 'date':
      if (slot.after) review.slot(slot.after, [...path, 'after']);
      return;
    case 'yes-no':
    case 'email':
    case 'siret':
    case 'file':
      return;
    default:
      slot satisfies never;
  }
}

function reviewStep(review: Review, step: Step, path: Path): void {
  const isRepeated = review.dialog.steps.filter((other) => other.id === step.id).length > 1;
  review.expect(!isRepeated && step.id !== END, `step ${step.id} is not a name of its own`, [
    ...path,
    'id',
  ]);
  if (step.goto) review.step(step.goto, [...path, 'goto']);
  for (const guard of [step.when ?? []].flat()) reviewGuard(review, guard, [...path, 'when']);
  if ('ask' in step) reviewAsk(review, step.ask, [...path, 'ask']);
  else if ('confirm' in step) {
    review.text(step.confirm, [...path, 'confirm'], ['yes']);
    step.show.forEach((name, index) => {
      review.slot(name, [...path, 'show', index]);
    });
    const isKnown = !step.with || review.known.lookups.includes(step.with);
    review.expect(isKnown, `unknown lookup ${step.with}`, [...path, 'with']);
    step.also.forEach((other, index) => {
      review.text(other.text, [...path, 'also', index, 'text']);
      review.step(other.goto, [...path, 'also', index, 'goto']);
    });
  } else if ('effect' in step) {
    const isKnown = review.known.effects.includes(step.effect);
    review.expect(isKnown, `unknown effect ${step.effect}`, [...path, 'effect']);
    for (const [name, outcome] of Object.entries(step.outcomes)) {
      const place = [...path, 'outcomes', name];
      if (outcome.say) review.text(outcome.say, [...place, 'say']);
      if (outcome.goto) review.step(outcome.goto, [...place, 'goto']);
      for (const other of outcome.forget) review.slot(other, [...place, 'forget']);
    }
  } else review.text(step.say, [...path, 'say']);
}

function reviewAsk(review: Review, names: string[], path: Path): void {
  names.forEach((name, index) => {
    review.slot(name, [...path, index]);
    const isGiven = review.dialog.slots[name]?.type === 'given';
    review.expect(!isGiven, `slot ${name} is given, it cannot be asked`, [...path, index]);
  });
}

function reviewGuard(review: Review, guard: Guard, path: Path): void {
  review.slot(guard.slot, [...path, 'slot']);
  const slot = review.dialog.slots[guard.slot];
  if (!('is' in guard) || slot?.type !== 'choice') return;
  guard.is.forEach((value, index) => {
    const isKnown = slot.choices.some((choice) => choice.value === value);
    review.expect(isKnown, `slot ${guard.slot} is never ${value}`, [...path, 'is', index]);
  });
}
