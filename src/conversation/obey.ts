import { skip } from './answer.ts';
import { openAside } from './aside.ts';
import { reopen } from './correct.ts';
import type { Supplied } from './demand.ts';
import { isChosen } from './judge.ts';
import { openSlots } from './listen.ts';
import { miss } from './miss.ts';
import { proceed } from './proceed.ts';
import { valueShown } from './prompt.ts';
import type { Command } from './repair.ts';
import { answered, fill, inOrder } from './run.ts';
import { callHuman, cancelNow, restartNow, setAside, takeUp } from './turning-points.ts';
import { pending, type Work } from './work.ts';

/** Does what works at any moment of any dialog. */
export function* obey(work: Work, command: Command): Supplied<void> {
  switch (command) {
    case 'cancel':
      if (work.run.trail.length === 0) return yield* cancelNow(work);
      return openAside(work, { kind: 'cancel' });
    case 'restart':
      if (work.run.trail.length === 0) return yield* restartNow(work);
      return openAside(work, { kind: 'restart' });
    case 'back':
      return yield* goBack(work);
    case 'later':
      return setAside(work);
    case 'human':
      return yield* callHuman(work);
    case 'resume':
      if (work.state.suspended.length > 0 && work.run.trail.length === 0)
        return yield* takeUp(work);
      return yield* proceed(work);
    case 'skip':
      return yield* leaveEmpty(work);
    case 'more':
      return yield* turnPage(work);
    case 'any':
    case 'all':
      return yield* chooseNone(work, command);
    case 'repeat':
      return yield* proceed(work);
    case 'help':
    case 'recap':
    case 'why':
    case 'explain':
    case 'unknown':
      return yield* explain(work, command);
    default:
      return command satisfies never;
  }
}

/** Back to the question before, saying what was answered. */
function* goBack(work: Work): Supplied<void> {
  const last = work.run.trail.at(-1);
  if (!last) {
    work.note('conversation-nothing-before');
    return yield* proceed(work);
  }
  const args = { name: work.nameOf(last), value: valueShown(work, last) };
  const wasAnswered = last in work.run.slots;
  reopen(work, last);
  if (wasAnswered) work.note('conversation-went-back', args);
  yield* proceed(work);
}

function* leaveEmpty(work: Work): Supplied<void> {
  const name = pending(work.step, work.run);
  if (name && work.askedSlot(name).optional) return yield* skip(work, name);
  work.note('conversation-cannot-skip');
  yield* explain(work, 'why');
}

function* turnPage(work: Work): Supplied<void> {
  if (!pending(work.step, work.run)) return yield* miss(work);
  const isLast = work.run.offered.length < work.repair.pageSize;
  work.run.page = isLast ? 0 : work.run.page + 1;
  yield* proceed(work);
}

/** « peu importe », « les deux » among choices: nothing is chosen in somebody’s place, unless there is but one. */
function* chooseNone(work: Work, command: 'any' | 'all'): Supplied<void> {
  const { run } = work;
  const name = pending(work.step, run);
  const slot = name ? work.askedSlot(name) : undefined;
  if (!name || !slot || !isChosen(slot)) return yield* explain(work, 'unknown');
  const [first, second] = run.offered;
  if (slot.type === 'option' && first && !second) {
    fill(work, name, first);
    return yield* proceed(work);
  }
  if (slot.type === 'option' && first && command === 'any' && !slot.numbers)
    work.note('conversation-any-first', { label: first.label });
  else if (slot.type === 'choice' && slot.several) work.note('conversation-all-named');
  else work.note(`conversation-${command}-not`);
  yield* proceed(work);
}

type Explanation = 'help' | 'recap' | 'why' | 'explain' | 'unknown';

/** Says where the person stands, why a question is asked or what it means, then asks it again. */
function* explain(work: Work, command: Explanation): Supplied<void> {
  const { run, step } = work;
  const name = pending(step, run);
  const title = work.t(work.dialog.title);
  switch (command) {
    case 'help':
      work.note('conversation-help', { title });
      break;
    case 'recap':
      noteGiven(work, title);
      break;
    case 'why':
      if (name) work.note(`${work.askedSlot(name).text}.why`);
      else work.note('conversation-confirm-why');
      break;
    case 'explain':
      return yield* proceed(work, 'again');
    case 'unknown':
      work.note('conversation-take-your-time');
      return yield* proceed(work, 'example');
    default:
      command satisfies never;
  }
  yield* proceed(work, command === 'why' ? 'short' : 'ask');
}

function noteGiven(work: Work, title: string): void {
  const items = inOrder(work, answered(work)).map((name) => {
    const args = { name: work.nameOf(name), value: valueShown(work, name) };
    return `- ${work.t('conversation-recap-item', args)}`;
  });
  work.note(items.length > 0 ? 'conversation-recap' : 'conversation-recap-empty', { title });
  if (items.length > 0) work.noteText(items.join('\n'));
  const left = openSlots(work).length;
  if (left > 0) work.note('conversation-recap-left', { left });
}
