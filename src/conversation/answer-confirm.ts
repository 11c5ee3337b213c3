import { openAside } from './aside.ts';
import { correct, correctListed, correctShaped } from './correct.ts';
import type { Supplied } from './demand.ts';
import type { ConfirmStep } from './dialog.ts';
import { digress } from './digress.ts';
import { saysChoice } from './judge.ts';
import { clip } from './noted.ts';
import { proceed } from './proceed.ts';
import { readCorrection, withoutEnding, withoutLink } from './read-correction.ts';
import { both, isQuestion, readYesNo, saysOne } from './repair.ts';
import { answered, goTo, leaveStep } from './run.ts';
import { cancelNow } from './turning-points.ts';
import type { Work } from './work.ts';

/** A text at a summary: a yes, a correction, something else. */
export function* answerConfirm(work: Work, step: ConfirmStep, text: string): Supplied<void> {
  const yes = readYesNo(work.repair, text);
  if (yes === true || saysChoice(work, text, `${step.confirm}.yes`))
    return yield* confirm(work, step);
  const also = step.also.find((other) => saysChoice(work, text, other.text));
  if (also) {
    goTo(work.run, also.goto);
    return yield* proceed(work);
  }
  if (yes === false || saysChange(work, text)) return yield* openChange(work, step);
  const isAsking = isQuestion(work.repair, text);
  if (!isAsking && (yield* correctListed(work, text, { mayAsk: false }))) return;
  const rest = withoutLink(work, withoutEnding(work, text));
  if (!isAsking && (yield* correctShaped(work, rest))) return;
  if (yield* digress(work, text, { isFreeText: false, isBeforeReading: false })) return;
  if (yield* correct(work, { rest }, text)) return;
  work.run.misses += 1;
  const said = readCorrection(work, text)?.rest ?? text;
  if (said !== text) work.note('conversation-not-found', { text: clip(said) });
  work.note(
    work.run.misses >= work.repair.misses
      ? 'conversation-offer-human'
      : changeable(work, step).length > 0
        ? 'conversation-confirm-again'
        : 'conversation-confirm-yes-or-no',
  );
  yield* proceed(work);
}

/** « modifier », « je veux changer » */
function saysChange({ repair, t }: Work, text: string): boolean {
  return saysOne(repair, text, [t('conversation-change'), ...both(repair.mistake)]);
}

/** Goes on after a yes. */
export function* confirm(work: Work, step: ConfirmStep): Supplied<void> {
  leaveStep(work, step);
  yield* proceed(work);
}

/** Asks which answer is to be changed; where none can be, a no ends the dialog. */
export function* openChange(work: Work, step: ConfirmStep): Supplied<void> {
  const slots = changeable(work, step);
  if (slots.length === 0) return yield* cancelNow(work);
  openAside(work, { kind: 'change', slots });
}

function changeable(work: Work, step: ConfirmStep): string[] {
  const known = answered(work);
  return step.show.filter((name) => known.includes(name));
}
