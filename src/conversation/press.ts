import { skip } from './answer.ts';
import { answerAside } from './answer-aside.ts';
import { confirm, openChange } from './answer-confirm.ts';
import { promptAside } from './aside.ts';
import { change } from './correct.ts';
import type { Supplied } from './demand.ts';
import { takeExit } from './exits.ts';
import { obey } from './obey.ts';
import { proceed } from './proceed.ts';
import { readSlot } from './read-slot.ts';
import { type Command, commandNames } from './repair.ts';
import { fill, goTo } from './run.ts';
import type { DialogPress } from './turn.ts';
import { dropAside, takeUp } from './turning-points.ts';
import { pending, type Work } from './work.ts';

/** Takes a button: one of an earlier moment changes nothing and says so. */
export function* press(
  work: Work,
  pressed: DialogPress,
  inputs: Record<string, string>,
): Supplied<void> {
  const [control = '', argument = ''] = (pressed.control ?? '').split(':');
  if (control === 'resume' || control === 'drop')
    return yield* pressSuspended(work, control, Number(argument));
  if (pressed.stamp !== work.state.stamp || pressed.run !== (work.state.active?.id ?? 0)) {
    return yield* refuseStale(work);
  }
  const { aside } = work.state;
  if (control === 'aside') {
    if (!aside) return yield* refuseStale(work);
    return yield* answerAside(work, aside, argument);
  }
  if (!aside) yield* takeInputs(work, inputs);
  if (pressed.slot && pressed.value) {
    fill(work, pressed.slot, pressed.value);
    return yield* proceed(work);
  }
  yield* pressControl(work, control, argument);
}

/** What was typed in the card’s own fields. */
function* takeInputs(work: Work, inputs: Record<string, string>): Supplied<void> {
  for (const [name, text] of Object.entries(inputs)) {
    if (!(name in work.dialog.slots) || text.trim() === '') continue;
    const slot = work.askedSlot(name);
    const reading = yield* readSlot(work, { name, slot, text, isAsked: true });
    if (reading.type === 'value') fill(work, name, reading.value);
  }
}

function* pressControl(work: Work, control: string, argument: string): Supplied<void> {
  const { step, run } = work;
  if ('confirm' in step) {
    if (control === 'confirm') return yield* confirm(work, step);
    if (control === 'change' && argument === '') return yield* openChange(work, step);
    if (control === 'change') return yield* change(work, argument, '');
    const also = control === 'also' ? step.also[Number(argument)] : undefined;
    if (also) {
      goTo(run, also.goto);
      return yield* proceed(work);
    }
  }
  if (control === 'exit') return yield* takeExit(work, Number(argument));
  const name = pending(step, run);
  if (control === 'skip' && name) return yield* skip(work, name);
  if (isCommand(control)) return yield* obey(work, control);
  yield* refuseStale(work);
}

function isCommand(control: string): control is Command {
  return (commandNames as readonly string[]).includes(control);
}

/** Buttons of a dialog put aside keep working as long as it is there. */
function* pressSuspended(work: Work, control: 'resume' | 'drop', id: number): Supplied<void> {
  const run = work.state.suspended.find((other) => other.id === id);
  if (!run) return yield* refuseStale(work);
  if (control === 'resume') return yield* takeUp(work, id);
  if (work.state.aside?.kind === 'offered') delete work.state.aside;
  yield* dropAside(work, id);
}

/** Nothing changes; the present question is put again. */
function* refuseStale(work: Work): Supplied<void> {
  work.note(work.state.active ? 'conversation-stale' : 'conversation-stale-over');
  if (work.state.aside) return promptAside(work);
  if (work.state.active) yield* proceed(work, 'short');
}
