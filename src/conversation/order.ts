import { openAside } from './aside.ts';
import { correct, correctChoices } from './correct.ts';
import type { Supplied } from './demand.ts';
import type { AskedSlot } from './dialog.ts';
import { answerInPassing, proceed } from './proceed.ts';
import { withoutOpening } from './read-correction.ts';
import { readSlot } from './read-slot.ts';
import { both, isQuestion, readCommand } from './repair.ts';
import { endRun, fill } from './run.ts';
import type { Classification } from './turn.ts';
import { begin, start } from './turning-points.ts';
import { findPhrase, wordsOf } from './words.ts';
import { pending, type Work } from './work.ts';

interface Order {
  text: string;
  classification: Classification;
  /** « finalement … », « plutôt … »: instead of what was being done. */
  isInstead: boolean;
}

/** A message worded as an order: « finalement je veux me désister de celle de mardi », « mes demandes ». */
export function readOrder(work: Work, text: string): Order | undefined {
  const stripped = withoutOpening(work, text);
  for (const said of stripped === text ? [text] : [text, stripped]) {
    const classification = work.context.classify(said);
    if (classification.isOrder) return { text: said, classification, isInstead: said !== text };
  }
  return undefined;
}

const longestCancel = 5;

/** « annule et inscris-moi à autre chose », « laisse tomber, c’est quoi mon quota ? »: what comes after the words that cancel. */
export function readAfterCancel(work: Work, text: string): Order | undefined {
  const words = wordsOf(text);
  for (let count = 1; count <= longestCancel && count < words.length; count++) {
    const next = words[count];
    const last = words[count - 1];
    if (!next || !last) continue;
    if (readCommand(work.repair, text.slice(0, next.start).trim()) !== 'cancel') continue;
    const after = text.slice(next.start);
    const rest = withoutLink(work, after);
    const isApart = rest !== after || /[,.;!?:\n]/.test(text.slice(last.end, next.start));
    const order = readOrder(work, rest);
    if (order && (isApart || (order.classification.dialog && work.state.active))) return order;
    const said = isApart || isQuestion(work.repair, rest) ? readElse(work, rest) : undefined;
    if (said) return said;
  }
  return undefined;
}

/** Something to be answered or done, though not worded as an order. */
function readElse(work: Work, text: string): Order | undefined {
  const classification = work.context.classify(text);
  const { kind, confidence = 1 } = classification;
  if (kind === 'answer' || kind === 'smalltalk') return undefined;
  if (confidence < work.repair.confidence.elsewhere) return undefined;
  return { text, classification, isInstead: false };
}

/** « et inscris-moi » → « inscris-moi » */
function withoutLink({ repair }: Work, text: string): string {
  const words = wordsOf(text);
  const last = Math.max(
    ...both(repair.afterCancel).map((phrase) => findPhrase(words, phrase, 0)?.last ?? -1),
  );
  return text.slice(words[last + 1]?.start ?? 0);
}

/** « je me désiste parce que … », or what somebody did, while the reason is asked may well be the reason. */
export function isMaybeReason(work: Work, { classification, isInstead, text }: Order): boolean {
  if (classification.isAside) return false;
  if (classification.kind === 'personal') return true;
  return classification.dialog === work.run.dialog && !isInstead && !saysInstead(work, text);
}

function saysInstead({ repair }: Work, text: string): boolean {
  const words = wordsOf(text);
  return both(repair.replace).some((phrase) => findPhrase(words, phrase) !== undefined);
}

/** Obeys it: another dialog is asked for, and the person says what becomes of this one; anything else is answered. */
export function* obeyOrder(work: Work, order: Order, isFreeText: boolean): Supplied<void> {
  const { classification, text } = order;
  const { dialog } = classification;
  if (!dialog) return yield* answerInPassing(work, text, classification);
  if (dialog === work.run.dialog) return yield* obeySame(work, order);
  if (!isFreeText) return yield* start(work, dialog, {}, text);
  openAside(work, { kind: 'switch', dialog, slots: {}, text, isMaybeAnswer: true });
}

/** « ajoute 3 places à l’atelier CV » at « Quelle session faut-il annuler ? » does not say which one to cancel. */
export function* turnElsewhere(work: Work, slot: AskedSlot, text: string): Supplied<boolean> {
  if (slot.type !== 'option' || !slot.firm) return false;
  const classification = work.context.classify(text);
  if (!classification.isElsewhere) return false;
  yield* obeyOrder(work, { text, classification, isInstead: false }, false);
  return true;
}

/** « ajoute 3 places à l’atelier CV » where words for others are asked: whether it is those words is asked. */
export function* turnFromReply(work: Work, text: string): Supplied<boolean> {
  const classification = work.context.classify(text);
  const { dialog, isBidden } = classification;
  if (!isBidden) return false;
  if (dialog) openAside(work, { kind: 'switch', dialog, slots: {}, text, isMaybeAnswer: true });
  else yield* answerInPassing(work, text, classification);
  return true;
}

/** « passe la capacité à 12 » where the places are asked answers, though it is worded as the order one began with. */
function* answersAsked(work: Work, text: string): Supplied<boolean> {
  const name = pending(work.step, work.run);
  const slot = name && work.askedSlot(name);
  // One of many things may be another one’s: it is asked what is meant.
  if (!slot || !(slot.type === 'choice' || (slot.type === 'option' && slot.numbers))) return false;
  const reading = yield* readSlot(work, { name, slot, text, isAsked: false });
  if (reading.type !== 'value') return false;
  fill(work, name, reading.value);
  if (!(yield* correctChoices(work, text))) yield* proceed(work);
  return true;
}

/** « inscris-moi plutôt au webinaire » while enrolling replaces the answers given; another enrolment is asked about. */
function* obeySame(work: Work, order: Order): Supplied<void> {
  const { text, isInstead } = order;
  const isCorrection = isInstead || saysInstead(work, text);
  if (isCorrection && (yield* correct(work, { rest: text, isOrder: true }, text))) return;
  if (yield* answersAsked(work, text)) return;
  const { dialog } = work.run;
  if (!(yield* saysAllAnew(work, text))) return yield* start(work, dialog, {}, text);
  endRun(work, 'cancelled');
  yield* begin(work, dialog, {}, text);
}

/** « retire mon rôle » after « donne un rôle »: everything answered so far is said another way, nothing would be lost. */
function* saysAllAnew(work: Work, text: string): Supplied<boolean> {
  for (const name of work.run.trail) {
    const slot = work.askedSlot(name);
    if (slot.type !== 'option' && slot.type !== 'choice') return false;
    const reading = yield* readSlot(work, { name, slot, text, isAsked: false });
    if (reading.type !== 'value' && reading.type !== 'barred') return false;
  }
  return true;
}
