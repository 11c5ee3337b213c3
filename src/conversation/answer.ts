import { answerConfirm } from './answer-confirm.ts';
import { openAside } from './aside.ts';
import {
  change,
  correct,
  correctChoices,
  correctDates,
  correctShaped,
  correctTakenBack,
} from './correct.ts';
import type { Supplied } from './demand.ts';
import type { AskedSlot, AskStep } from './dialog.ts';
import { digress } from './digress.ts';
import { takeExit, takeExitBy } from './exits.ts';
import {
  exitSaid,
  isChecked,
  isDoubtful,
  isFree,
  isPlain,
  isReply,
  isStrange,
  saysButton,
  saysChoice,
  talk,
} from './judge.ts';
import { fillCued, hearCues, listen, listenChoices, openSlots } from './listen.ts';
import { dropSearch, miss } from './miss.ts';
import { clip, noteFilled } from './noted.ts';
import { isMaybeReason, obeyOrder, readOrder, turnElsewhere, turnFromReply } from './order.ts';
import { takeOtherOne } from './other-one.ts';
import { answerInPassing, proceed } from './proceed.ts';
import { readCorrection, withoutEnding } from './read-correction.ts';
import { readFullName, readNameParts } from './read-names.ts';
import { readSlot } from './read-slot.ts';
import type { Reading } from './reading.ts';
import { both, findSlotName, isQuestion, readYesNo, saysOne } from './repair.ts';
import { answered, fill, goTo } from './run.ts';
import { tellsHealth } from './sensitive.ts';
import { callHuman } from './turning-points.ts';
import { findPhrase, wordsOf } from './words.ts';
import { emailOf, pending, type Work } from './work.ts';

/** Takes a free text in the middle of a dialog: a correction, an answer, a digression, or a miss. */
export function* answer(work: Work, text: string): Supplied<void> {
  const { step, run } = work;
  const name = pending(step, run);
  const isFreeText = name !== undefined && isFree(work.askedSlot(name));
  if (name && (yield* takeAside(work, name, text))) return;
  if (isReply(work)) {
    if (yield* turnFromReply(work, text)) return;
    return yield* takeText(work, text);
  }
  if (name && !isFreeText && saysButton(work, name, text)) return yield* takeText(work, text);
  if (yield* talk(work, text)) return;
  if (isFreeText) {
    const way = exitSaid(work, work.askedSlot(name), text);
    if (way >= 0) return yield* takeExit(work, way);
    const isYes = readYesNo(work.repair, text);
    if (isYes !== undefined) return yield* takeBareYesNo(work, isYes);
  }
  if (name && isPlain(work, work.askedSlot(name), text))
    return isDoubtful(work, text)
      ? openAside(work, { kind: 'doubt', text })
      : yield* takeText(work, text);
  if (yield* takeOtherOne(work, text)) return;
  if (saysOne(work.repair, text, both(work.repair.mistaken))) return yield* askWhich(work);
  // « mets ça au panier » at the summary that offers it opens no other dialog.
  if ('confirm' in step && step.also.some((way) => saysChoice(work, text, way.text)))
    return yield* answerConfirm(work, step, text);
  const order = readOrder(work, text);
  if (order && !(isFreeText && isMaybeReason(work, order)))
    return yield* obeyOrder(work, order, isFreeText);
  if (yield* takeBothNames(work, text)) return;
  if (noteAskedLater(work, text)) return yield* proceed(work, 'short');
  const correction = readCorrection(work, text);
  if (correction && (yield* correct(work, correction, text))) return;
  if (isFreeText && isDoubtful(work, text)) return openAside(work, { kind: 'doubt', text });
  if ('confirm' in step) return yield* answerConfirm(work, step, text);
  if (!name || !('ask' in step)) return yield* proceed(work);
  const slot = work.askedSlot(name);
  const exit = exitSaid(work, slot, text);
  if (exit >= 0) return yield* takeExit(work, exit);
  const told = noteNamed(work, text, step);
  if (told) return yield* proceed(work, told);
  if (yield* digress(work, text, { isFreeText: isFree(slot), isBeforeReading: true })) return;
  if (yield* turnElsewhere(work, slot, text)) return;
  if (isStrange(work, slot, text)) return openAside(work, { kind: 'doubt', text });
  yield* takeReading(work, step, { name, slot, text });
}

/** « combien d’inscrits d’ailleurs ? » where a reason is written as it comes. */
function* takeAside(work: Work, name: string, text: string): Supplied<boolean> {
  const slot = work.askedSlot(name);
  if (slot.type !== 'text' || !slot.asides) return false;
  const classification = work.context.classify(text);
  if (!classification.isAside) return false;
  yield* answerInPassing(work, text, classification);
  return true;
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

/** « non » where any words may be the answer: nothing to add, or no answer yet. */
function* takeBareYesNo(work: Work, isYes: boolean): Supplied<void> {
  const name = pending(work.step, work.run);
  if (!isYes && name && work.askedSlot(name).optional) return yield* skip(work, name);
  return yield* takeYesNo(work, isYes);
}

/** Takes a text as the answer to the question, without wondering what else it could be. */
export function* takeText(work: Work, text: string): Supplied<void> {
  const { step, run } = work;
  const name = pending(step, run);
  if (!name || !('ask' in step)) return yield* proceed(work);
  yield* takeReading(work, step, { name, slot: work.askedSlot(name), text });
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
  if (slot.type === 'option' && (yield* takeBeforeCue(work, { name, slot, text }))) return;
  const reading = yield* readSlot(work, { name, slot, text, isAsked: true });
  switch (reading.type) {
    case 'value':
      if (slot.type === 'choice' && tellsHealth(work.repair, text)) noteNotKept(work);
      return yield* takeValue(work, { name, slot, text }, reading);
    case 'several':
      work.run.hints[name] = text;
      work.run.page = 0;
      if (reading.count > 1) work.note('conversation-several');
      return yield* proceed(work);
    case 'refused':
      work.isSensitive = true;
      work.noteRef(reading.reason);
      if (reading.instead) fill(work, name, reading.instead);
      return yield* proceed(work);
    case 'wrong':
      if (isChecked(slot) && (yield* correctShaped(work, text))) return;
      if (isChecked(slot) && (yield* takeOthers(work, text, step))) return;
      work.noteRef(reading.reason);
      return yield* miss(work);
    case 'barred':
      if (slot.type === 'option') {
        work.noteRef(reading.reason);
        return yield* miss(work);
      }
      noteFilled(work, yield* listen(work, text));
      return yield* proceed(work);
    case 'nothing':
      return yield* takeElse(work, text, step);
    default:
      return reading satisfies never;
  }
}

/** « une gastro » says « Maladie », and no more than that is kept. */
function noteNotKept(work: Work): void {
  work.isSensitive = true;
  work.note('conversation-health-not-kept');
}

/** « la VAE du 12 mai, pour mieux accompagner … »: the reason given is not searched for the action. */
function* takeBeforeCue(work: Work, { name, slot, text }: Asked): Supplied<boolean> {
  const cued = hearCues(work, text);
  if (cued.answers.length === 0) return false;
  const said = { name, slot, text: cued.rest };
  const reading = yield* readSlot(work, { ...said, isAsked: true });
  if (reading.type !== 'value') return false;
  noteFilled(work, fillCued(work, cued));
  yield* takeValue(work, said, reading);
  return true;
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
  if (yield* takeExitBy(work, text)) return;
  const isAsking = isQuestion(work.repair, text);
  if (!isAsking && (yield* takeOthers(work, text, step))) return;
  if (yield* correctTakenBack(work, text)) return;
  const said = withoutEnding(work, text);
  const isCorrected = said !== text && !isAsking;
  if ((isCorrected || saysOtherChoice(work, said)) && (yield* correctChoices(work, said))) return;
  if (yield* digress(work, text, { isFreeText: false, isBeforeReading: false })) return;
  if (isAsking && (yield* takeOthers(work, text, step))) return;
  const name = pending(step, work.run);
  const isSearch = name !== undefined && work.slot(name).type === 'option';
  if (isSearch && /[\p{L}\p{N}]/u.test(text))
    work.note('conversation-not-found', { text: clip(text.trim()) });
  yield* dropSearch(work);
  yield* miss(work);
}

/** « salarié » where the SIRET is asked: nothing but another choice of a question answered before. */
function saysOtherChoice(work: Work, text: string): boolean {
  return answered(work).some((name) => {
    const slot = work.slot(name);
    const isOther = (value: string) => value !== work.run.slots[name]?.value;
    return (
      slot.type === 'choice' &&
      slot.choices.some(({ value, text: key }) => isOther(value) && saysChoice(work, text, key))
    );
  });
}

/** « je veux changer la motivation » before it is asked: it will be, there is nothing to change yet. */
function noteAskedLater(work: Work, text: string): boolean {
  const words = wordsOf(text);
  const asked = pending(work.step, work.run);
  const isAsked = asked !== undefined && isFree(work.askedSlot(asked));
  const ends = both(work.repair.mistake).map((phrase) => findPhrase(words, phrase, 0)?.last ?? -1);
  const after = words.slice(Math.max(...ends) + 1);
  if (isAsked || after.length === words.length) return false;
  const slots = openSlots(work).flatMap(([name]) => (name === asked ? [] : [name]));
  const named = findSlotName(work.repair, after, { slots });
  const isWhole = named !== undefined && named.last === after.length - 1 && named.first <= 1;
  if (!isWhole || findSlotName(work.repair, after, { slots: answered(work) })) return false;
  work.note('conversation-asked-later', { name: work.nameOf(named.slot) });
  return true;
}

const longestNamed = 8;

/** « c’est quoi un code APE ? » before it is asked: what it is, and why it will be. Gives how the question is put after it. */
function noteNamed(work: Work, text: string, step: AskStep): 'ask' | 'short' | undefined {
  if (!isQuestion(work.repair, text)) return undefined;
  const name = pending(step, work.run);
  const isAskedFreely = name !== undefined && isFree(work.askedSlot(name));
  const words = wordsOf(text);
  const named = findSlotName(work.repair, words, { slots: asksAhead(work, step) });
  if (!named || words.length > longestNamed) return undefined;
  const { explain } = work.repair.commands;
  const openings = [...both(explain), ...both(work.repair.whyAsked)];
  const isDefined = openings.some((phrase) => (findPhrase(words, phrase, 0)?.last ?? 0) > 0);
  if (!isDefined && (isAskedFreely || work.context.classify(text).kind !== 'answer'))
    return undefined;
  // « combien de places il reste ? » of those shown: the list says it.
  if (!isDefined && named.slot === name && work.run.offered.length > 0) return 'ask';
  const key = work.askedSlot(named.slot).text;
  work.noteText(`${work.t(`${key}.again`)} ${work.t(`${key}.why`)}`);
  return 'short';
}

/** What this step asks, then what may be asked after it. */
function asksAhead({ dialog }: Work, step: AskStep): string[] {
  const others = dialog.steps.slice(dialog.steps.indexOf(step) + 1);
  return [step, ...others].flatMap((one) => ('ask' in one ? one.ask : []));
}

/** « Association Les Tilleuls, APE 9499Z », « LE GOFF Jean-Paul »: a message of several answers, this one among them. */
function* takeParts(work: Work, text: string, step: AskStep): Supplied<boolean> {
  const isName = readFullName(work.repair, text, emailOf(work)) !== undefined;
  return (isName || /[,;\n]/.test(text)) && (yield* takeOthers(work, text, step));
}

/** « mon nom c’est Dupont et mon prénom Jeanne »: both, whichever is asked. */
function* takeBothNames(work: Work, text: string): Supplied<boolean> {
  const { surname, firstName } = readNameParts(work.repair, text);
  const parts = { surname, 'first-name': firstName };
  const said = Object.entries(work.dialog.slots).flatMap(([name, slot]) => {
    if (slot.type !== 'text' || !(slot.within === 'surname' || slot.within === 'first-name'))
      return [];
    const value = parts[slot.within];
    return value ? [{ name, value }] : [];
  });
  if (said.length < 2) return false;
  for (const { name, value } of said) fill(work, name, { value, label: value });
  noteFilled(
    work,
    said.map(({ name }) => name),
  );
  yield* proceed(work);
  return true;
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
  const isWanted = isYes || (name !== undefined && isFree(work.askedSlot(name)));
  if (!isYes) yield* dropSearch(work);
  work.note(isWanted ? 'conversation-answer-wanted' : 'conversation-none-suits');
  yield* proceed(work, isYes ? 'ask' : 'again');
}
