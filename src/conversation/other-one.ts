import { change } from './correct.ts';
import { demandLookup, type Supplied } from './demand.ts';
import { noteFilled } from './noted.ts';
import { proceed } from './proceed.ts';
import { optionValue, readSlot } from './read-slot.ts';
import { both, saysOnly } from './repair.ts';
import { answered, askStepOf, fill, goBackTo } from './run.ts';
import { findPhrase, wordsOf } from './words.ts';
import { pending, type Work } from './work.ts';

/**
 * « non pas celle-là, l’autre »: what was chosen last is not the right one. The only other one is taken; of several, it is
 * asked again. False when nothing that was chosen can be meant.
 */
export function* takeOtherOne(work: Work, text: string): Supplied<boolean> {
  if (!pointsAway(work, text) || (yield* isAnswerAsked(work, text))) return false;
  for (const name of answered(work)) {
    const slot = work.slot(name);
    const chosen = work.run.slots[name]?.value;
    if (slot.type !== 'option') continue;
    const { options } = yield* demandLookup(work, slot.lookup, { slot: name });
    const [only, ...more] = options.filter(({ value }) => value !== chosen);
    if (!only && options.length > 0) continue;
    if (!only || more.length > 0) yield* change(work, name, '');
    else {
      fill(work, name, optionValue(only));
      const step = askStepOf(work, name);
      if (step) goBackTo(work, step.id);
      noteFilled(work, [name]);
      yield* proceed(work);
    }
    return true;
  }
  return false;
}

function pointsAway({ repair }: Work, text: string): boolean {
  const words = wordsOf(text);
  const others = both(repair.otherOne);
  const isSaid = others.some((phrase) => findPhrase(words, phrase) !== undefined);
  return (
    isSaid && saysOnly(repair, text, [...others, ...both(repair.refusal), ...both(repair.replace)])
  );
}

/** « l’autre » of several offered, « autre » among the choices: an answer, unless something is denied. */
function* isAnswerAsked(work: Work, text: string): Supplied<boolean> {
  const name = pending(work.step, work.run);
  const slot = name ? work.slot(name) : undefined;
  if (!name || slot?.type === 'option') return work.run.offered.length > 1;
  if (slot?.type !== 'choice') return false;
  const denials = [...both(work.repair.negation), ...both(work.repair.refusal)];
  if (wordsOf(text).some(({ plain }) => denials.includes(plain))) return false;
  return (yield* readSlot(work, { name, slot, text, isAsked: true })).type === 'value';
}
