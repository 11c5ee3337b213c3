import { openAside } from './aside.ts';
import type { Supplied } from './demand.ts';
import { proceed } from './proceed.ts';
import { isQuestion } from './repair.ts';
import { start } from './turning-points.ts';
import { wordsOf } from './words.ts';
import type { Work } from './work.ts';

interface Moment {
  /** Any words could be the answer to the question asked. */
  isFreeText: boolean;
  /** The text has not been tried as an answer yet. */
  isBeforeReading: boolean;
}

const shortTalk = 4;

/** Deals with what is no answer: a side question goes to the caller, then the dialog comes back; true when it was one. */
export function* digress(work: Work, text: string, moment: Moment): Supplied<boolean> {
  if (moment.isBeforeReading && !moment.isFreeText && !isQuestion(work.repair, text)) return false;
  const classification = work.context.classify(text);
  switch (classification.kind) {
    case 'answer':
      return false;
    case 'question':
    case 'personal':
      if (moment.isFreeText && !isQuestion(work.repair, text)) return false;
      break;
    case 'smalltalk':
      if (moment.isFreeText && wordsOf(text).length > shortTalk) return false;
      break;
    case 'command':
      if (classification.dialog) return yield* turnTo(work, classification.dialog, text, moment);
      if (moment.isFreeText && wordsOf(text).length > shortTalk) return false;
      break;
    default:
      return classification.kind satisfies never;
  }
  work.digression = { text, classification };
  yield* proceed(work, 'short');
  return true;
}

/** Another dialog is asked for; where any words could be the answer, that stays possible. */
function* turnTo(
  work: Work,
  dialog: string,
  text: string,
  { isFreeText }: Moment,
): Supplied<boolean> {
  const isSame = dialog === work.run.dialog;
  if (isSame) return false;
  if (!isFreeText) {
    yield* start(work, dialog, {}, text);
    return true;
  }
  openAside(work, { kind: 'switch', dialog, slots: {}, text, isMaybeAnswer: true });
  return true;
}
