import { openAside } from './aside.ts';
import type { Supplied } from './demand.ts';
import type { Slot, SlotOf } from './dialog.ts';
import { askHeld, isFirm, isHeld, namedFirst, takeOpen } from './firm.ts';
import { listen } from './listen.ts';
import { noteFilled } from './noted.ts';
import { proceed } from './proceed.ts';
import { type Correction, namable } from './read-correction.ts';
import { readDates } from './read-dates.ts';
import { readSlot } from './read-slot.ts';
import { readWithin } from './read-within.ts';
import { both } from './repair.ts';
import { answered, askStepOf, fill, forget, goBackTo, TOGETHER } from './run.ts';
import type { SlotValue } from './state.ts';
import type { TextRef } from './text.ts';
import { findPhrase, wordsOf } from './words.ts';
import { pending, type Work } from './work.ts';

/** Carries a correction out; false when nothing in the dialog can be meant by it. */
export function* correct(work: Work, correction: Correction, text: string): Supplied<boolean> {
  const { slot } = correction;
  if (slot && !(correction.rest !== '' && isHeld(work, slot, text))) {
    yield* change(work, slot, correction.rest);
    return true;
  }
  const isWide = slot !== undefined || correction.rest !== text;
  if (yield* correctListed(work, correction.rest, { isWide })) return true;
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
  /** `isWide`: it surely corrects something, so that any answer may be asked again. */
  { mayAsk = true, isWide = false } = {},
): Supplied<boolean> {
  const hasBothEnds = givesPeriod(work, text);
  const names = namedFirst(work, namable(work), text).filter(
    (name) => work.slot(name).type !== 'text' && !(hasBothEnds && isLastDay(work, name)),
  );
  if (yield* replaceSure(work, names, text)) return true;
  for (const name of mayAsk ? names.slice(0, isWide ? names.length : 1) : []) {
    if (isHeld(work, name, text)) {
      if ((yield* takeOpen(work, text)) || (yield* askHeld(work, name, text))) return true;
      if (yield* offerNear(work, name, text)) return true;
    } else if (yield* replace(work, name, text, { isNamed: false })) return true;
  }
  return false;
}

/** « pas Pau, Dax »: what is taken back at the start of a message is an earlier answer. */
export function* correctTakenBack(work: Work, text: string): Supplied<boolean> {
  const words = wordsOf(text);
  const isTakenBack = both(work.repair.negation).some((phrase) => findPhrase(words, phrase, 0));
  return isTakenBack && (yield* correctListed(work, text, { mayAsk: false }));
}

/** An address where the code is asked, a SIRET where the APE code is: it has the shape of another answer, given before. */
export function* correctShaped(work: Work, text: string): Supplied<boolean> {
  const names = answered(work);
  const exact = names.filter((name) => /^(email|siret)$/.test(work.slot(name).type));
  if (yield* replaceSure(work, exact, text)) return true;
  const [name, ...others] = names.filter((one) => hasShape(work, one, text));
  if (name === undefined || others.length > 0) return false;
  return yield* replace(work, name, text, { isNamed: true });
}

/** « retire le rôle à Emma » where the person to give it to is asked: the choice made before is another one. */
export function* correctChoices(work: Work, text: string): Supplied<boolean> {
  return yield* replaceSure(
    work,
    answered(work).filter((name) => work.slot(name).type === 'choice'),
    text,
  );
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
    if (isHeld(work, name, text)) continue;
    if (slot.type === 'date' && filled.some((other) => work.slot(other).type === 'date')) continue;
    const isAsked = filled.length === 0 && !isSeveral(slot);
    const reading = yield* readSlot(work, { name, slot, text: rest, isAsked });
    if (reading.type === 'barred') return yield* refuse(work, reading.reason);
    if (reading.type === 'several' && isFirm(work, name) && filled.length === 0)
      return yield* replace(work, name, text, { isNamed: true });
    if (reading.type !== 'value') continue;
    if (reading.value.value === work.run.slots[name]?.value) {
      if (!isRefused(work, text, reading.matched)) continue;
      yield* change(work, name, saidAfter(rest, reading.matched));
      return true;
    }
    if (isRefused(work, text, reading.matched)) continue;
    const value = isSeveral(slot) ? withOthers(work, { name, text }, reading.value) : reading.value;
    if (value.value === work.run.slots[name]?.value) continue;
    fill(work, name, value);
    filled.push(name);
    rest = rest.replace(reading.matched, ' ');
  }
  const [first] = filled;
  if (first === undefined) return false;
  goToFirst(work, filled);
  const opensMore = filled.some((name) => {
    const slot = work.slot(name);
    return slot.type === 'date' || isSeveral(slot);
  });
  const others = opensMore ? yield* listen(work, text) : [];
  noteFilled(work, [...filled, ...others]);
  yield* proceed(work);
  return true;
}

const isSeveral = (slot: Slot): slot is SlotOf<'choice'> => slot.type === 'choice' && slot.several;

/** « et passe-la à 15 places » adds to what was chosen; « plutôt les places » takes its place. */
function withOthers(
  work: Work,
  { name, text }: { name: string; text: string },
  added: SlotValue,
): SlotValue {
  const slot = work.slot(name);
  const words = wordsOf(text);
  const isInstead = both(work.repair.replace).some((one) => findPhrase(words, one) !== undefined);
  if (isInstead || !isSeveral(slot)) return added;
  const before = work.run.slots[name]?.value ?? '';
  const values = [before, added.value].flatMap((value) => value.split(TOGETHER));
  const chosen = slot.choices.filter(({ value }) => values.includes(value));
  return {
    value: chosen.map(({ value }) => value).join(TOGETHER),
    label: chosen.map((choice) => work.t(choice.text)).join(', '),
  };
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

/** « pas Pau, Agen » → « Agen ». */
function saidAfter(text: string, matched: string): string {
  const [, after = ''] = text.split(matched, 2);
  return after.replace(/^[^\p{L}\p{N}]+/u, '').trim();
}

/** Stand between « pas » and what is taken back. */
const small = new Set('à a au aux de du des d le la les l un une en the'.split(' '));

/** « pas Marie »: the answer is named to be taken back. */
function isRefused(work: Work, text: string, matched: string): boolean {
  const negations = both(work.repair.negation);
  const before = wordsOf(text.slice(0, Math.max(0, text.indexOf(matched))));
  if (before.length === 0) return negations.includes(wordsOf(matched)[0]?.plain ?? '');
  const last = before.findLast(({ plain }) => !small.has(plain));
  return last !== undefined && negations.includes(last.plain);
}

/** Goes back to the earliest step that asks for one of these. */
function goToFirst(work: Work, names: string[]): void {
  const ids = work.dialog.steps.map((step) => step.id);
  const steps = names.flatMap((name) => askStepOf(work, name) ?? []);
  const [first] = steps.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  if (first) goBackTo(work, first.id);
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
  const shaped = names.filter((name) => hasShape(work, name, text));
  return shaped.length === 1 ? shaped : names;
}

/** « 14 rue des Lilas, 64000 Pau » is an address before it is a name. */
function hasShape(work: Work, name: string, text: string): boolean {
  const slot = work.slot(name);
  if (slot.type !== 'text' || (slot.within !== 'address' && slot.within !== 'ape')) return false;
  return readWithin(work, slot, text) !== undefined;
}

/** « c’est le 14 rue des Lilas »: of an address given with its town, no more than a part. */
function isPartOfAddress(work: Work, name: string, text: string): boolean {
  const before = work.run.slots[name]?.value ?? '';
  return hasShape(work, name, before) && !hasShape(work, name, text);
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
  forget(work, name);
  const step = askStepOf(work, name);
  if (!step) throw new Error(`slot ${name} of dialog ${work.dialog.id} is asked by no step`);
  if (goBackTo(work, step.id)) work.run.reopened = name;
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
  if (reading.type === 'value' && !isNamed && isRefused(work, rest, reading.matched)) return false;
  if (isPartOfAddress(work, name, rest)) return false;
  if (reading.type === 'value') {
    const step = askStepOf(work, name);
    fill(work, name, reading.value);
    if (step) goBackTo(work, step.id);
    const others = slot.type === 'date' ? yield* listen(work, rest) : [];
    noteFilled(work, [name, ...others]);
    yield* proceed(work);
    return true;
  }
  if (reading.type === 'barred') return yield* refuse(work, reading.reason);
  if (reading.type !== 'several') return false;
  if (reading.count > 1) work.note('conversation-several');
  return yield* offer(work, name, reading.said);
}

/** « plutôt le 25 », a day of none of them: that is told, and which one is asked. */
function* offerNear(work: Work, name: string, text: string): Supplied<boolean> {
  const { today, language } = work.context;
  if (readDates(text, today, { language }).length === 0) return false;
  const slot = work.askedSlot(name);
  const reading = yield* readSlot(work, { name, slot, text, isAsked: false });
  return reading.type === 'several' && (yield* offer(work, name, reading.said));
}

/** Asks a slot again, among what a text may mean. */
function* offer(work: Work, name: string, text: string): Supplied<boolean> {
  reopen(work, name);
  work.run.hints[name] = text;
  yield* proceed(work);
  return true;
}
