import { demandLookup, type Supplied } from './demand.ts';
import { proceed } from './proceed.ts';
import { pending, type Work } from './work.ts';

/** Not understood: the question is put otherwise, then with an example, then a person is offered. */
export function* miss(work: Work): Supplied<void> {
  const { run, repair } = work;
  run.misses += 1;
  if (run.misses >= repair.misses) work.note('conversation-offer-human');
  yield* proceed(work, run.misses === 1 ? 'again' : 'example');
}

/** What was found before is not offered again after a search that found nothing, where all cannot be shown. */
export function* dropSearch(work: Work): Supplied<void> {
  const name = pending(work.step, work.run);
  const slot = name === undefined ? undefined : work.askedSlot(name);
  if (!name || slot?.type !== 'option' || work.run.hints[name] === undefined) return;
  const { options } = yield* demandLookup(work, slot.lookup, { slot: name });
  if (options.length === 0) delete work.run.hints[name];
}
