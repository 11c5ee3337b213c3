import { openAside } from './aside.ts';
import type { Supplied } from './demand.ts';
import { answerInPassing } from './proceed.ts';
import { readDates } from './read-dates.ts';
import { isQuestion } from './repair.ts';
import type { Classification } from './turn.ts';
import { restartNow, start } from './turning-points.ts';
import { wordsOf } from './words.ts';
import { pending, type Work } from './work.ts';

interface Moment {
  /** Any words could be the answer to the question asked. */
  isFreeText: boolean;
  /** The text has not been tried as an answer yet. */
  isBeforeReading: boolean;
}

/** Deals with what is no answer: a side question goes to the caller, then the dialog comes back; true when it was one. */
export function* digress(work: Work, text: string, moment: Moment): Supplied<boolean> {
  const isAsking = isQuestion(work.repair, text);
  if (moment.isBeforeReading && !moment.isFreeText && !isAsking) return false;
  const classification = work.context.classify(text);
  const { kind, dialog } = classification;
  if (kind === 'answer' || !isCredible(work, text, classification, moment)) return false;
  if (classification.isRestart) {
    if (work.run.trail.length > 0) openAside(work, { kind: 'restart' });
    else yield* restartNow(work);
    return true;
  }
  if (kind === 'command' && dialog) return yield* turnTo(work, dialog, text, moment);
  yield* answerInPassing(work, text, classification);
  return true;
}

const shortTalk = 4;
const shortestQuestion = 3;
const shortestCommand = 3;

/** Whether a text is what it was read as, rather than an answer or nothing at all. */
function isCredible(
  work: Work,
  text: string,
  { kind, dialog, confidence = 1 }: Classification,
  { isFreeText }: Moment,
): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const { freeText, elsewhere } = work.repair.confidence;
  if (kind === 'smalltalk' && confidence < freeText) return false;
  if (isQuestion(work.repair, text)) return true;
  if (confidence < (isFreeText ? freeText : elsewhere)) return false;
  const length = wordsOf(text).length;
  switch (kind) {
    case 'question':
    case 'personal':
      return !isFreeText && length >= shortestQuestion && !isSearch(work, text);
    case 'smalltalk':
      return !isFreeText || length <= shortTalk;
    case 'command':
      // Where any words may be the answer, only what is worded as an order is one.
      if (dialog === undefined) return !isFreeText || length <= shortTalk;
      return !isFreeText && length >= shortestCommand && confidence >= freeText;
    case 'answer':
      return false;
    default:
      return kind satisfies never;
  }
}

const WORD_OF_NAME = /\p{L}{3,}/gu;

/** « Nouvelle Asso, à Bayonne »: words all written as names are. */
function isName(text: string): boolean {
  const words = text.match(WORD_OF_NAME) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** « celle du 28 septembre », « Nouvelle Asso, à Bayonne » where one of several is asked: what none is called is no question. */
function isSearch(work: Work, text: string): boolean {
  const name = pending(work.step, work.run);
  if (!name || work.slot(name).type !== 'option') return false;
  const { today, language } = work.context;
  return isName(text) || readDates(text, today, { language }).length > 0;
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
