import { openAside } from './aside.ts';
import type { Supplied } from './demand.ts';
import { listen } from './listen.ts';
import { noteFilled } from './noted.ts';
import { proceed } from './proceed.ts';
import { readDates } from './read-dates.ts';
import { readSlot } from './read-slot.ts';
import { both, findSlotName } from './repair.ts';
import { answered, askStepOf, fill, forget, goTo } from './run.ts';
import type { TextRef } from './text.ts';
import { findPhrase, type Word, wordsOf } from './words.ts';
import { pending, type Work } from './work.ts';

/** A message that takes an earlier answer back: which one if it says so, and what stands instead if it says so. */
interface Correction {
  slot?: string;
  rest: string;
  /** It is an order: no free answer is meant by it. */
  isOrder?: boolean;
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
    return { slot: named.slot, rest: withoutLink(work, restAfter(text, after, named.last)) };
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
  if (!found) return undefined;
  const after = withoutLink(work, restAfter(rest, words, found.last));
  return { slot: found.slot, rest: after || rest };
}

/** « mon prénom c’est Jean »: what is said begins after the verb. */
function withoutLink(work: Work, text: string): string {
  const words = wordsOf(text);
  const ends = both(work.repair.links).map((phrase) => findPhrase(words, phrase, 0)?.last ?? -1);
  const start = words[Math.max(...ends) + 1]?.start;
  return start === undefined ? text : text.slice(start);
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
  if (yield* correctListed(work, correction.rest)) return true;
  if (correction.isOrder) return false;
  const texts = yield* textsThatCanBe(work, correction.rest);
  const [only] = texts;
  if (!only || wordsOf(correction.rest).length > longestGuess)
    return yield* restate(work, correction.rest);
  const isAsked = pending(work.step, work.run) !== undefined;
  if (texts.length === 1 && !isAsked && correction.rest !== text)
    yield* change(work, only, correction.rest);
  else {
    const aside = { kind: 'change', text: correction.rest, slots: texts } as const;
    openAside(work, isAsked ? { ...aside, said: text } : aside);
  }
  return true;
}

/** Replaces every answer that can be read in the text without a doubt; else offers what the latest could become. */
export function* correctListed(
  work: Work,
  text: string,
  { mayAsk = true } = {},
): Supplied<boolean> {
  const hasBothEnds = givesPeriod(work, text);
  const names = namable(work).filter(
    (name) => work.slot(name).type !== 'text' && !(hasBothEnds && isLastDay(work, name)),
  );
  if (yield* replaceSure(work, names, text)) return true;
  const [first] = names;
  return mayAsk && first !== undefined && (yield* replace(work, first, text, { isNamed: false }));
}

/** « Emma, et jusqu’au 20 »: a day said with another answer replaces the one given before. */
export function* correctDates(work: Work, text: string): Supplied<boolean> {
  const { today, language } = work.context;
  if (readDates(text, today, { language }).length === 0) return false;
  const dates = namable(work).filter((name) => work.slot(name).type === 'date');
  return yield* replaceSure(work, dates, text);
}

/** « donner à Emma » replaces both the operation and the person; « pas Emma » takes the person back. */
function* replaceSure(work: Work, names: string[], text: string): Supplied<boolean> {
  const filled: string[] = [];
  let rest = text;
  for (const name of names) {
    const slot = work.slot(name);
    if (slot.type === 'given' || wordsOf(rest).length === 0 || leadsTo(work, name, filled))
      continue;
    const asked = { name, slot, text: rest, isAsked: filled.length === 0 };
    const reading = yield* readSlot(work, asked);
    if (reading.type === 'barred') return yield* refuse(work, reading.reason);
    if (reading.type !== 'value') continue;
    if (reading.value.value === work.run.slots[name]?.value) {
      if (!isRefused(work, text, reading.matched)) continue;
      yield* change(work, name, '');
      return true;
    }
    fill(work, name, reading.value);
    filled.push(name);
    if (slot.type === 'date') break;
    rest = rest.replace(reading.matched, ' ');
  }
  const [first] = filled;
  if (first === undefined) return false;
  goToFirst(work, filled);
  const others = work.slot(first).type === 'date' ? yield* listen(work, text) : [];
  noteFilled(work, [...filled, ...others]);
  yield* proceed(work);
  return true;
}

/** What is named instead may not be chosen: the answer before stands. */
function* refuse(work: Work, reason: TextRef): Supplied<boolean> {
  work.noteRef(reason);
  yield* proceed(work);
  return true;
}

/** What is said again is not misunderstood: it stands. */
function* restate(work: Work, text: string): Supplied<boolean> {
  for (const name of answered(work)) {
    const slot = work.slot(name);
    if (slot.type !== 'option' && slot.type !== 'choice') continue;
    const reading = yield* readSlot(work, { name, slot, text, isAsked: false });
    if (reading.type !== 'value' || reading.value.value !== work.run.slots[name]?.value) continue;
    noteFilled(work, [name]);
    yield* proceed(work);
    return true;
  }
  return false;
}

/** Whether an answer is one the answers already replaced depend on: changing it would forget them. */
function leadsTo(work: Work, name: string, filled: string[]): boolean {
  return filled.some((other) => {
    const slot = work.slot(other);
    return slot.type !== 'given' && slot.needs.includes(name);
  });
}

const wordsAfterNegation = 2;

/** « pas Marie »: the answer is named to be taken back. */
function isRefused(work: Work, text: string, matched: string): boolean {
  const before = wordsOf(text.slice(0, Math.max(0, text.indexOf(matched))));
  const negations = both(work.repair.negation);
  return before.slice(-wordsAfterNegation).some(({ plain }) => negations.includes(plain));
}

/** Goes back to the earliest step that asks for one of these. */
function goToFirst(work: Work, names: string[]): void {
  const ids = work.dialog.steps.map((step) => step.id);
  const steps = names.flatMap((name) => askStepOf(work, name) ?? []);
  const [first] = steps.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  if (first) goTo(work.run, first.id);
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
  if (rest !== '' && (yield* replace(work, name, rest, { isNamed: true }))) return;
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
  work.run.reopened = name;
}

/** Replaces the answer to a slot if the text gives another one, or several to choose from. */
function* replace(
  work: Work,
  name: string,
  rest: string,
  /** The person said which answer is replaced. */
  { isNamed }: { isNamed: boolean },
): Supplied<boolean> {
  const slot = work.slot(name);
  if (slot.type === 'given') return false;
  const isAsked = isNamed || slot.type !== 'text';
  const reading = yield* readSlot(work, { name, slot, text: rest, isAsked });
  if (reading.type === 'value') {
    const step = askStepOf(work, name);
    fill(work, name, reading.value);
    if (step) goTo(work.run, step.id);
    const others = slot.type === 'date' ? yield* listen(work, rest) : [];
    noteFilled(work, [name, ...others]);
    yield* proceed(work);
    return true;
  }
  if (reading.type === 'barred') return yield* refuse(work, reading.reason);
  if (reading.type !== 'several') return false;
  reopen(work, name);
  work.run.hints[name] = rest;
  work.note('conversation-several');
  yield* proceed(work);
  return true;
}
