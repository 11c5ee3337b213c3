import { takeText } from './answer.ts';
import { change } from './correct.ts';
import type { Supplied } from './demand.ts';
import { proceed } from './proceed.ts';
import { endRun, suspendRun } from './run.ts';
import type { Aside } from './state.ts';
import { begin, cancelNow, dropAside, restartNow, setAside, takeUp } from './turning-points.ts';
import type { Work } from './work.ts';

/** Carries out what was chosen in a question of the engine. */
export function* answerAside(work: Work, aside: Aside, choice: string): Supplied<void> {
  delete work.state.aside;
  switch (aside.kind) {
    case 'cancel':
      if (choice === 'yes') return yield* cancelNow(work);
      if (choice === 'later') return setAside(work);
      return yield* proceed(work, 'short');
    case 'restart':
      if (choice === 'yes') return yield* restartNow(work);
      return yield* proceed(work, 'short');
    case 'switch':
      return yield* answerSwitch(work, aside, choice);
    case 'change':
      if (choice === 'none') return yield* proceed(work, 'short');
      if (choice === 'answer') return yield* takeText(work, aside.said ?? '');
      return yield* change(work, choice, aside.text ?? '');
    case 'returned':
      if (choice === 'yes') return yield* takeText(work, aside.text);
      return yield* proceed(work, 'short');
    case 'doubt':
      if (choice === 'yes') return yield* takeText(work, aside.text);
      if (choice === 'cancel') return yield* cancelNow(work);
      return yield* proceed(work, 'short');
    case 'resume':
      return yield* takeUp(work, Number(choice));
    case 'offered':
      if (choice === 'yes') return yield* takeUp(work, aside.run);
      if (choice === 'drop') return yield* dropAside(work, aside.run);
      return work.note('conversation-left-aside');
    default:
      return aside satisfies never;
  }
}

function* answerSwitch(
  work: Work,
  aside: Extract<Aside, { kind: 'switch' }>,
  choice: string,
): Supplied<void> {
  if (choice === 'answer') return yield* takeText(work, aside.text ?? '');
  if (choice === 'no') return yield* proceed(work, 'short');
  if (choice === 'drop') endRun(work, 'cancelled');
  else suspendRun(work);
  yield* begin(work, aside.dialog, aside.slots, aside.text);
}
