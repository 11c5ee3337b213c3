import { openAside } from './aside.ts';
import { change, correct, correctDates, correctListed, correctTakenBack } from './correct.ts';
import type { Supplied } from './demand.ts';
import type { AskedSlot, AskStep, ConfirmStep } from './dialog.ts';
import { digress } from './digress.ts';
import { listen, listenChoices } from './listen.ts';
import { clip, noteFilled } from './noted.ts';
import { isMaybeReason, obeyOrder, readOrder } from './order.ts';
import { proceed } from './proceed.ts';
import { readCorrection } from './read-correction.ts';
import { readFullName } from './read-names.ts';
import { type Reading, readSlot } from './read-slot.ts';
import { both, findSlotName, isQuestion, readYesNo, saysOne, waysToSay } from './repair.ts';
import { answered, fill, forget, goTo, leaveStep } from './run.ts';
import { callHuman, cancelNow } from './turning-points.ts';
import { findPhrase, wordsOf } from './words.ts';
import { emailOf, pending, type Work } from './work.ts';

/** Takes a free text in the middle of a dialog: a correction, an answer, a digression, or a miss. */
export function* answer(work: Work, text: string): Supplied<void> {
  const { step, run } = work;
  const name = pending(step, run);
  if (name && isPlain(work, work.askedSlot(name), text)) return yield* takeText(work, text);
  const isFreeText = name !== undefined && isFree(work.askedSlot(name));
  if (saysOne(work.repair, text, both(work.repair.mistaken))) return yield* askWhich(work);
  const order = readOrder(work, text);
  if (order && !(isFreeText && isMaybeReason(work, order)))
    return yield* obeyOrder(work, order, isFreeText);
  const correction = readCorrection(work, text);
  if (correction && (yield* correct(work, correction, text))) return;
  if ('confirm' in step) return yield* answerConfirm(work, step, text);
  if (!name || !('ask' in step)) return yield* proceed(work);
  const slot = work.askedSlot(name);
  const exit = slot.exits.findIndex((other) => saysChoice(work, text, other.text));
  if (exit >= 0) return yield* takeExit(work, exit);
  if (noteNamed(work, text, step)) return yield* proceed(work, 'short');
  if (yield* digress(work, text, { isFreeText: isFree(slot), isBeforeReading: true })) return;
  yield* takeReading(work, step, { name, slot, text });
}

/** « je me suis trompée »: which answer is wrong is asked; the only one is asked again. */
function* askWhich(work: Work): Supplied<void> {
  const slots = answered(work);
  const [only] = slots;
  if (slots.length > 1) return openAside(work, { kind: 'change', slots });
  if (only) return yield* change(work, only, '');
  work.note('conversation-nothing-before');
  yield* proceed(work);
}

/** Whether the message says what a button says. */
function saysChoice(work: Work, text: string, key: string): boolean {
  return saysOne(work.repair, text, waysToSay(work.repair, key, work.t(key)));
}

/** Whether any words at all can be the answer. */
function isFree(slot: AskedSlot): boolean {
  return slot.type === 'text' && slot.check === undefined;
}

/** Whether the answer has a shape of its own: what has not may answer another question. */
function isChecked(slot: AskedSlot): boolean {
  return slot.type === 'text' && slot.check !== undefined;
}

/** Whether nothing else than an answer is to be looked for in the text. */
function isPlain(work: Work, slot: AskedSlot, text: string): boolean {
  if (slot.type === 'yes-no') return readYesNo(work.repair, text) !== undefined;
  return slot.type === 'text' && slot.verbatim;
}

/** Takes a text as the answer to the question, without wondering what else it could be. */
export function* takeText(work: Work, text: string): Supplied<void> {
  const { step, run } = work;
  const name = pending(step, run);
  if (!name || !('ask' in step)) return yield* proceed(work);
  yield* takeReading(work, step, { name, slot: work.askedSlot(name), text });
}

/** Goes another way than by answering. */
export function* takeExit(work: Work, index: number): Supplied<void> {
  const { step, run } = work;
  const name = pending(step, run);
  const exit = name ? work.askedSlot(name).exits[index] : undefined;
  if (!name || !exit) throw new Error(`no way out ${index} at ${work.dialog.id}/${step.id}`);
  for (const [slot, value] of Object.entries(exit.set)) run.slots[slot] = { value, label: value };
  for (const slot of exit.forget) forget(work, slot);
  if (isAhead(work, exit.goto)) run.trail.push(name);
  run.changes += 1;
  leaveStep(work, step, exit.goto);
  yield* proceed(work);
}

/** A way out that leads on is a step one can go back over. */
function isAhead(work: Work, step: string): boolean {
  const ids = work.dialog.steps.map((other) => other.id);
  return ids.indexOf(step) > ids.indexOf(work.run.step);
}

/** Leaves an optional question empty. */
export function* skip(work: Work, name: string): Supplied<void> {
  fill(work, name, { value: '', label: '' });
  yield* proceed(work);
}

interface Asked {
  name: string;
  slot: AskedSlot;
  text: string;
}

function* takeReading(work: Work, step: AskStep, { name, slot, text }: Asked): Supplied<void> {
  if (slot.type === 'text' && slot.within && (yield* takeParts(work, text, step))) return;
  const reading = yield* readSlot(work, { name, slot, text, isAsked: true });
  switch (reading.type) {
    case 'value':
      return yield* takeValue(work, { name, slot, text }, reading);
    case 'several':
      work.run.hints[name] = text;
      work.run.page = 0;
      work.note('conversation-several');
      return yield* proceed(work);
    case 'refused':
      work.isSensitive = true;
      work.noteRef(reading.reason);
      if (reading.instead) fill(work, name, reading.instead);
      return yield* proceed(work);
    case 'wrong':
      if (isChecked(slot) && (yield* takeOthers(work, text, step))) return;
      work.noteRef(reading.reason);
      return yield* miss(work);
    case 'barred':
      noteFilled(work, yield* listen(work, text));
      return yield* proceed(work);
    case 'nothing':
      return yield* takeElse(work, text, step);
    default:
      return reading satisfies never;
  }
}

function* takeValue(
  work: Work,
  { name, slot, text }: Asked,
  reading: Extract<Reading, { type: 'value' }>,
): Supplied<void> {
  fill(work, name, reading.value);
  const isWorthSaying =
    (slot.type === 'option' || slot.type === 'date') && reading.value.label !== text.trim();
  const rest = slot.type === 'date' ? text : text.replace(reading.matched, ' ').trim();
  const others = yield* listenBeside(work, { slot, text, rest });
  noteFilled(work, [...(isWorthSaying || others.length > 0 ? [name] : []), ...others]);
  if (others.length === 0 && (yield* correctToo(work, slot, rest))) return;
  yield* proceed(work);
}

/** The other answers in the same message: « je suis malade » as a reason gives the category too. */
function* listenBeside(
  work: Work,
  { slot, text, rest }: { slot: AskedSlot; text: string; rest: string },
): Supplied<string[]> {
  if (isFree(slot)) return slot.type === 'text' && slot.cue ? yield* listenChoices(work, text) : [];
  const fewest = slot.type === 'choice' ? 1 : 2;
  return wordsOf(rest).length >= fewest ? yield* listen(work, rest) : [];
}

/** « aucun, plutôt parce que … »: what comes after an answer may correct another. */
function* correctToo(work: Work, slot: AskedSlot, rest: string): Supplied<boolean> {
  if (slot.type !== 'choice' && slot.type !== 'option') return false;
  const correction = rest === '' ? undefined : readCorrection(work, rest);
  if (correction) return yield* correct(work, correction, rest);
  return slot.type === 'option' && (yield* correctDates(work, rest));
}

/** Not an answer to the question asked: perhaps to another one, perhaps something else altogether. */
function* takeElse(work: Work, text: string, step: AskStep): Supplied<void> {
  const answer = readYesNo(work.repair, text);
  if (answer !== undefined) return yield* takeYesNo(work, answer);
  const isAsking = isQuestion(work.repair, text);
  if (!isAsking && (yield* takeOthers(work, text, step))) return;
  if (yield* correctTakenBack(work, text)) return;
  if (yield* digress(work, text, { isFreeText: false, isBeforeReading: false })) return;
  if (isAsking && (yield* takeOthers(work, text, step))) return;
  const name = pending(step, work.run);
  const isSearch = name !== undefined && work.slot(name).type === 'option';
  if (isSearch && /[\p{L}\p{N}]/u.test(text))
    work.note('conversation-not-found', { text: clip(text.trim()) });
  yield* miss(work);
}

const longestNamed = 8;

/** « c’est quoi un code APE ? » before it is asked: what it is, and why it will be. */
function noteNamed(work: Work, text: string, step: AskStep): boolean {
  const name = pending(step, work.run);
  if (!isQuestion(work.repair, text) || (name && isFree(work.askedSlot(name)))) return false;
  const words = wordsOf(text);
  const named = findSlotName(work.repair, words, step.ask);
  if (!named || words.length > longestNamed) return false;
  const { explain } = work.repair.commands;
  const isDefined = both(explain).some((phrase) => (findPhrase(words, phrase, 0)?.last ?? 0) > 0);
  if (!isDefined && work.context.classify(text).kind !== 'answer') return false;
  const key = work.askedSlot(named.slot).text;
  work.noteText(`${work.t(`${key}.again`)} ${work.t(`${key}.why`)}`);
  return true;
}

/** « Association Les Tilleuls, APE 9499Z », « LE GOFF Jean-Paul »: a message of several answers, this one among them. */
function* takeParts(work: Work, text: string, step: AskStep): Supplied<boolean> {
  const isName = readFullName(work.repair, text, emailOf(work)) !== undefined;
  return (isName || /[,;\n]/.test(text)) && (yield* takeOthers(work, text, step));
}

/** Answers to other questions than the one asked; true when there were some. */
function* takeOthers(work: Work, text: string, step: AskStep): Supplied<boolean> {
  const hints = { ...work.run.hints };
  const filled = yield* wordsOf(text).length > 1 ? listen(work, text) : listenChoices(work, text);
  if (filled.length === 0) {
    work.run.hints = hints;
    return false;
  }
  noteFilled(work, filled);
  goTo(work.run, step.id);
  yield* proceed(work);
  return true;
}

/** « ok » takes the only thing offered, or the person offered after too many misses; else the answer is still wanted. */
function* takeYesNo(work: Work, isYes: boolean): Supplied<void> {
  const { run, repair, step } = work;
  const name = pending(step, run);
  const [only] = run.offered;
  if (isYes && name && only && run.offered.length === 1) {
    fill(work, name, only);
    return yield* proceed(work);
  }
  if (isYes && run.misses >= repair.misses) return yield* callHuman(work);
  work.note(isYes ? 'conversation-answer-wanted' : 'conversation-none-suits');
  yield* proceed(work, isYes ? 'ask' : 'again');
}

/** Not understood: the question is put otherwise, then with an example, then a person is offered. */
export function* miss(work: Work): Supplied<void> {
  const { run, repair } = work;
  run.misses += 1;
  if (run.misses >= repair.misses) work.note('conversation-offer-human');
  yield* proceed(work, run.misses === 1 ? 'again' : 'example');
}

function* answerConfirm(work: Work, step: ConfirmStep, text: string): Supplied<void> {
  const yes = readYesNo(work.repair, text);
  if (yes === true || saysChoice(work, text, `${step.confirm}.yes`))
    return yield* confirm(work, step);
  const also = step.also.find((other) => saysChoice(work, text, other.text));
  if (also) {
    goTo(work.run, also.goto);
    return yield* proceed(work);
  }
  if (yes === false) return yield* openChange(work, step);
  const isAsking = isQuestion(work.repair, text);
  if (!isAsking && (yield* correctListed(work, text, { mayAsk: false }))) return;
  if (yield* digress(work, text, { isFreeText: false, isBeforeReading: false })) return;
  if (yield* correct(work, { rest: text }, text)) return;
  work.run.misses += 1;
  const { rest = text } = readCorrection(work, text) ?? {};
  if (rest !== text) work.note('conversation-not-found', { text: clip(rest) });
  work.note(
    work.run.misses >= work.repair.misses
      ? 'conversation-offer-human'
      : changeable(work, step).length > 0
        ? 'conversation-confirm-again'
        : 'conversation-confirm-yes-or-no',
  );
  yield* proceed(work);
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
