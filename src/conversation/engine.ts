import { answer } from './answer.ts';
import { answerAside } from './answer-aside.ts';
import { openAside, promptAside, readAside } from './aside.ts';
import { hoursBetween } from './day.ts';
import type { Supplied } from './demand.ts';
import { digress } from './digress.ts';
import { exitSaid, isReply } from './judge.ts';
import { obey } from './obey.ts';
import { readAfterCancel, readOrder } from './order.ts';
import { press } from './press.ts';
import { answerInPassing, comeBack, offerSuspended, proceed } from './proceed.ts';
import { readSlot } from './read-slot.ts';
import { adjustRun, dropUnknown, recogniseState } from './recognise.ts';
import {
  both,
  type Command,
  findSlotName,
  isQuestion,
  readCommand,
  readCommandsAfter,
  readYesNo,
} from './repair.ts';
import { fill, resumable } from './run.ts';
import { takeSecondThoughts } from './second-thoughts.ts';
import { findSensitive, tellsOwnHealth } from './sensitive.ts';
import type { Aside, ConversationState } from './state.ts';
import type { DialogContext, DialogEvent, Turn } from './turn.ts';
import { cancelFor, start, takeUp, wake } from './turning-points.ts';
import { findPhrase, wordsOf } from './words.ts';
import { type DialogBook, pending, Work } from './work.ts';

/**
 * One turn of conversation. Pure: it stops at each lookup or effect it needs, is given the result, and ends with the
 * new state and what to say. The same input gives the same turn.
 */
export function* converse(
  book: DialogBook,
  stored: ConversationState,
  { event, context }: { event: DialogEvent; context: DialogContext },
): Supplied<Turn> {
  const { state, isOutdated } = recogniseState(stored);
  const work = new Work(book, state, context);
  if (isOutdated) work.note('conversation-outdated');
  dropUnknown(work);
  const hasChanged = isOutdated || (state.active !== undefined && work.state.active === undefined);
  if (event.type !== 'start' && event.type !== 'wake') {
    if (hasChanged) return work.turn();
    if (work.state.active && adjustRun(work)) {
      yield* proceed(work);
      return work.turn();
    }
  }
  yield* take(work, event);
  return work.turn();
}

function* take(work: Work, event: DialogEvent): Supplied<void> {
  switch (event.type) {
    case 'text':
      return yield* takeMessage(work, event.text);
    case 'press':
      return yield* press(work, event.press, event.inputs ?? {});
    case 'attachment':
      return yield* takeAttachment(work, event);
    case 'start':
      return yield* start(work, event.dialog, event.slots ?? {}, event.text);
    case 'resume':
      if (work.state.active) return yield* proceed(work);
      return yield* takeUp(work);
    case 'wake':
      return yield* wake(work, event.signal, event.slots ?? {});
    default:
      return event satisfies never;
  }
}

function* takeMessage(work: Work, text: string): Supplied<void> {
  work.message = text;
  if (text.trim() === '' && (work.state.active || work.state.aside)) {
    work.note('conversation-nothing-read');
    return yield* comeBack(work);
  }
  const sensitive = findSensitive(work.repair, text);
  if (sensitive) {
    work.isSensitive = true;
    work.note(`conversation-${sensitive}-not-kept`);
    return yield* comeBack(work);
  }
  if (givesHealthAway(work, text)) {
    work.isSensitive = true;
    work.note('conversation-health-say-otherwise');
    return yield* comeBack(work);
  }
  const { aside, active } = work.state;
  const command =
    readCommand(work.repair, text) ?? readAfterTalk(work, text) ?? readLacking(work, text);
  if (aside) {
    const choice =
      readAside(work, text) ?? (command === 'cancel' ? givenUp[aside.kind] : undefined);
    if (choice !== undefined) return yield* answerAside(work, aside, choice);
    if (command === 'any' || command === 'all') {
      work.note(`conversation-${command}-not`);
      return promptAside(work);
    }
    // « oui » to « on met de côté ou on abandonne ? » chooses neither, and must not confirm what waits below.
    if (readYesNo(work.repair, text) !== undefined) return askToChoose(work, aside);
    if (aside.kind === 'switch' && !(command && ABOVE_SWITCH.includes(command)))
      return yield* takeAboveSwitch(work, aside, text);
    if (OUTLASTING.includes(aside.kind)) work.unanswered = aside;
    delete work.state.aside;
  }
  if (!active) {
    if (yield* takeSecondThoughts(work, text)) return;
    if (command === 'resume' && work.state.suspended.length > 0) return yield* takeUp(work);
    if (command && comesBack.includes(command) && resumable(work).length > 0)
      return offerSuspended(work);
    work.isHandled = false;
    if (!command) work.rest = readAfterCancel(work, text)?.text;
    return;
  }
  const next = command || isReply(work) ? undefined : readAfterCancel(work, text);
  if (next) return yield* cancelFor(work, next.classification.dialog, next.text);
  if (command && !(yield* isAnswer(work, text))) return yield* obey(work, command);
  if (comesAfterSilence(work, text)) return openAside(work, { kind: 'returned', text });
  yield* answer(work, text);
}

/** One’s own health where a dialog asks for something else: nothing of it is taken, repeated or sent. */
function givesHealthAway(work: Work, text: string): boolean {
  if (!work.state.active || !tellsOwnHealth(work.repair, text)) return false;
  const slots = Object.values(work.dialog.slots);
  if (slots.some((slot) => slot.type === 'text' && slot.refuses === 'health')) return false;
  const { isOrder, dialog } = work.context.classify(text);
  return !isOrder && dialog === undefined && !isQuestion(work.repair, text);
}

/** « c’est bon, laisse tomber », « j’en ai marre, je veux parler à un humain »: what comes before says nothing more. */
function readAfterTalk(work: Work, text: string): Command | undefined {
  if (!work.state.active || isReply(work)) return undefined;
  const isTalk = (before: string) =>
    readYesNo(work.repair, before) !== undefined || work.context.classify(before).isTalk;
  return readCommandsAfter(work.repair, text).find(({ before }) => isTalk(before))?.command;
}

const longestLacking = 8;

/** « je connais pas le siret »: what is asked is not known. */
function readLacking(work: Work, text: string): Command | undefined {
  const name = work.state.active && pending(work.step, work.run);
  const words = wordsOf(text);
  if (!name || words.length > longestLacking) return undefined;
  for (const phrase of both(work.repair.lacking)) {
    const last = findPhrase(words, phrase, 0)?.last;
    if (
      last !== undefined &&
      findSlotName(work.repair, words.slice(last + 1), { slots: [name], asked: name })
    )
      return 'unknown';
  }
  return undefined;
}

/** What may be said to « on met de côté ou on abandonne ? » besides its choices. */
const ABOVE_SWITCH: readonly Command[] = ['cancel', 'restart', 'human'];

/** Nothing said to that question is for the dialog that waits below: it is asked, ordered, or not understood. */
function* takeAboveSwitch(work: Work, aside: Aside, text: string): Supplied<void> {
  work.unanswered = aside;
  delete work.state.aside;
  const order = readOrder(work, text);
  const dialog = order?.classification.dialog;
  if (order && dialog) return yield* start(work, dialog, {}, order.text);
  if (order) return yield* answerInPassing(work, order.text, order.classification);
  const isTalk = work.context.classify(text).kind === 'smalltalk';
  if (!isTalk && (yield* digress(work, text, { isFreeText: false, isBeforeReading: false })))
    return;
  askToChoose(work, aside);
}

/** Says that one of the choices is wanted, and asks again. */
function askToChoose(work: Work, aside: Aside): void {
  work.note(aside.kind === 'switch' ? 'conversation-switch-choose' : 'conversation-any-not');
  openAside(work, aside);
}

/** Questions of the engine that are put again after a side question: their buttons stay alive. */
const OUTLASTING: readonly Aside['kind'][] = ['cancel', 'restart', 'switch'];

/** What « annuler » chooses in a question of the engine. */
const givenUp: Partial<Record<Aside['kind'], string>> = { cancel: 'yes', offered: 'drop' };

/** With nothing underway, these words can only mean what was put aside. */
const comesBack: Command[] = ['cancel', 'back', 'restart'];

/** « demain » where a date is asked, « aucune » among the choices: a word of the repairs may be the answer. */
function* isAnswer(work: Work, text: string): Supplied<boolean> {
  const said = text.trim().toLowerCase();
  if (work.run.offered.some((option) => option.label.toLowerCase() === said)) return true;
  const name = pending(work.step, work.run);
  if (name && exitSaid(work, work.askedSlot(name), text) >= 0) return true;
  const slot = name ? work.slot(name) : undefined;
  if (!name || (slot?.type !== 'choice' && slot?.type !== 'date')) return false;
  return (yield* readSlot(work, { name, slot, text, isAsked: true })).type === 'value';
}

/** The next day, « bonjour, bien reçu » is not taken for a motivation without asking. */
function comesAfterSilence(work: Work, text: string): boolean {
  const { touchedAt } = work.state;
  const name = pending(work.step, work.run);
  if (!touchedAt || !name) return false;
  const slot = work.slot(name);
  if (slot.type !== 'text' || slot.check !== undefined) return false;
  if (hoursBetween(touchedAt, work.context.now) < work.repair.silenceHours) return false;
  return !isQuestion(work.repair, text) && !work.context.classify(text).isTalk;
}

function* takeAttachment(
  work: Work,
  event: Extract<DialogEvent, { type: 'attachment' }>,
): Supplied<void> {
  if (!work.state.active) {
    work.isHandled = false;
    return;
  }
  const name = pending(work.step, work.run);
  if (name && event.file && work.slot(name).type === 'file' && event.kind !== 'sticker') {
    fill(work, name, { value: event.file.ref, label: event.file.name, file: event.file });
    return yield* proceed(work);
  }
  work.note(`conversation-cannot-read-${event.kind}`);
  if (event.text) return yield* takeMessage(work, event.text);
  yield* comeBack(work);
}
