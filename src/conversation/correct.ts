import { openAside } from './aside.ts';
import type { Supplied } from './demand.ts';
import { listen } from './listen.ts';
import { noteFilled } from './noted.ts';
import { proceed } from './proceed.ts';
import { readDates } from './read-dates.ts';
import { readSlot } from './read-slot.ts';
import { both, findSlotName } from './repair.ts';
import { answered, askStepOf, fill, forget, goTo } from './run.ts';
import { findPhrase, type Word, wordsOf } from './words.ts';
import { pending, type Work } from './work.ts';

/** A message that takes an earlier answer back: which one if it says so, and what stands instead if it says so. */
interface Correction {
  slot?: string;
  rest: string;
}

/** Slots of this dialog a person can speak of: answered (the latest first) or being asked. */
function namable(work: Work): string[] {
  const asked = pending(work.step, work.run);
  return [...(asked ? [asked] : []), ...answered(work)];
}

/** Reads « je me suis trompé de structure », « non, plutôt juin », « la date, c’est plutôt le 3 ». */
export function readCorrection(work: Work, text: string): Correction | undefined {
  const words = wordsOf(text);
  if (isAskedFreely(work) && words.length > longestInFreeText) return undefined;
  return readMistake(work, text, words) ?? readReplacement(work, text, words);
}

/** Where any words can be the answer, only a short message is taken for a correction. */
const longestInFreeText = 8;

function isAskedFreely(work: Work): boolean {
  const name = pending(work.step, work.run);
  const slot = name ? work.slot(name) : undefined;
  return slot?.type === 'text' && slot.check === undefined;
}

const wordsBeforeMistake = 3;

function readMistake(work: Work, text: string, words: Word[]): Correction | undefined {
  for (const phrase of both(work.repair.mistake)) {
    const found = findPhrase(words, phrase);
    if (!found || found.first > wordsBeforeMistake) continue;
    const after = words.slice(found.last + 1);
    const named = findSlotName(work.repair, after, namable(work));
    if (!named) continue;
    const rest = restAfter(text, after, named.last);
    return { slot: named.slot, rest };
  }
  return undefined;
}

const wordsBeforeReplacement = 6;

function readReplacement(work: Work, text: string, words: Word[]): Correction | undefined {
  for (const phrase of both(work.repair.replace)) {
    const found = findPhrase(words, phrase);
    if (!found || found.last === words.length - 1) continue;
    const rest = restAfter(text, words, found.last);
    if (found.first === 0) return named(work, rest) ?? { rest };
    if (found.first > wordsBeforeReplacement) continue;
    const name = findSlotName(work.repair, words.slice(0, found.first), namable(work));
    if (name) return { slot: name.slot, rest };
  }
  return undefined;
}

/** « non, plutôt la session de juin » names the slot inside the replacement. */
function named(work: Work, rest: string): Correction | undefined {
  const words = wordsOf(rest);
  const found = findSlotName(work.repair, words.slice(0, 3), namable(work));
  return found && { slot: found.slot, rest: restAfter(rest, words, found.last) || rest };
}

function restAfter(text: string, words: Word[], last: number): string {
  const end = words[last]?.end;
  return end === undefined
    ? ''
    : text
        .slice(end)
        .replace(/^[\s,;:.!’'…-]+/, '')
        .trim();
}

/** Carries a correction out; false when nothing in the dialog can be meant by it. */
export function* correct(work: Work, correction: Correction, text: string): Supplied<boolean> {
  if (correction.slot) {
    yield* change(work, correction.slot, correction.rest);
    return true;
  }
  const hasBothEnds = givesPeriod(work, correction.rest);
  let isFirst = true;
  for (const name of namable(work)) {
    if (work.slot(name).type === 'text' || (hasBothEnds && isLastDay(work, name))) continue;
    if (yield* replace(work, name, correction.rest, { isNamed: false, mayAsk: isFirst }))
      return true;
    isFirst = false;
  }
  const texts = yield* textsThatCanBe(work, correction.rest);
  const [only] = texts;
  if (!only || wordsOf(correction.rest).length > longestGuess) return false;
  const isAsked = pending(work.step, work.run) !== undefined;
  if (texts.length === 1 && !isAsked && correction.rest !== text)
    yield* change(work, only, correction.rest);
  else {
    const aside = { kind: 'change', text: correction.rest, slots: texts } as const;
    openAside(work, isAsked ? { ...aside, said: text } : aside);
  }
  return true;
}

const longestGuess = 12;

/** « plutôt du 10 au 14 » replaces the first day, and the last day with it. */
function givesPeriod(work: Work, text: string): boolean {
  const { today, language } = work.context;
  return readDates(text, today, { language })[0]?.precision === 'period';
}

function isLastDay(work: Work, name: string): boolean {
  const slot = work.slot(name);
  return slot.type === 'date' && slot.end === 'last';
}

/** Free answers that could be replaced by this text. */
function* textsThatCanBe(work: Work, text: string): Supplied<string[]> {
  const names: string[] = [];
  if (readDates(text, work.context.today, { language: work.context.language }).length > 0)
    return names;
  for (const name of answered(work)) {
    const slot = work.slot(name);
    if (slot.type !== 'text' || slot.secret) continue;
    const reading = yield* readSlot(work, { name, slot, text, isAsked: true });
    if (reading.type === 'value') names.push(name);
  }
  return names;
}

/** Puts a new answer to a slot from a text, or asks it again when the text gives none. */
export function* change(work: Work, name: string, rest: string): Supplied<void> {
  const how = { isNamed: true, mayAsk: true };
  if (rest !== '' && (yield* replace(work, name, rest, how))) return;
  reopen(work, name);
  work.note('conversation-changing', { name: work.nameOf(name) });
  yield* proceed(work);
}

/** Goes back to the question of a slot, forgetting its answer. */
export function reopen(work: Work, name: string): void {
  const step = askStepOf(work, name);
  if (!step) throw new Error(`slot ${name} of dialog ${work.dialog.id} is asked by no step`);
  forget(work, name);
  goTo(work.run, step.id);
}

interface Replacing {
  /** The person said which answer is replaced. */
  isNamed: boolean;
  /** Several options may be offered; else only one that is sure replaces the answer. */
  mayAsk: boolean;
}

/** Replaces the answer to a slot if the text gives another one. */
function* replace(
  work: Work,
  name: string,
  rest: string,
  { isNamed, mayAsk }: Replacing,
): Supplied<boolean> {
  const slot = work.slot(name);
  if (slot.type === 'given') return false;
  const reading = yield* readSlot(work, {
    name,
    slot,
    text: rest,
    isAsked: isNamed || slot.type !== 'text',
  });
  if (reading.type === 'value') {
    const step = askStepOf(work, name);
    fill(work, name, reading.value);
    if (step) goTo(work.run, step.id);
    const others = slot.type === 'date' ? yield* listen(work, rest) : [];
    noteFilled(work, [name, ...others]);
    yield* proceed(work);
    return true;
  }
  if (reading.type !== 'several' || !mayAsk) return false;
  reopen(work, name);
  work.run.hints[name] = rest;
  work.note('conversation-several');
  yield* proceed(work);
  return true;
}
