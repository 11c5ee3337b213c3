import type { Supplied } from './demand.ts';
import type { AskedSlot } from './dialog.ts';
import { proceed } from './proceed.ts';
import { readCorrection, withoutOpening } from './read-correction.ts';
import { readSlot } from './read-slot.ts';
import { both, isQuestion, type Repair, readYesNo, saysOne, waysToSay } from './repair.ts';
import { bare, findExact, findPhrase, plain, wordsOf } from './words.ts';
import { pending, type Work } from './work.ts';

/** « merci, c’est gentil », « attends, je cherche »: said back, then the question again; « parfait » may still be a yes. */
export function* talk(work: Work, text: string): Supplied<boolean> {
  if (readYesNo(work.repair, text) !== undefined) return false;
  const classification = work.context.classify(text);
  if (!classification.isTalk || (yield* isOneOffered(work, text))) return false;
  work.digression = { text, classification };
  yield* proceed(work, 'short');
  return true;
}

/** Whether it is one of the choices all the same. */
function* isOneOffered(work: Work, text: string): Supplied<boolean> {
  if (work.run.offered.some(({ label }) => saysOne(work.repair, text, [label]))) return true;
  const name = pending(work.step, work.run);
  const slot = name ? work.slot(name) : undefined;
  if (!name || slot?.type !== 'choice') return false;
  return (yield* readSlot(work, { name, slot, text, isAsked: true })).type === 'value';
}

/** Whether the message is the words of a button of the question asked, and nothing else. */
export function saysButton(work: Work, name: string, text: string): boolean {
  const slot = work.slot(name);
  const labels = slot.type === 'choice' ? slot.choices.map((choice) => work.t(choice.text)) : [];
  if (slot.type === 'option') labels.push(...work.run.offered.map(({ label }) => label));
  return labels.some((label) => bare(label) === bare(text));
}

/** Whether the message says what a button says. */
export function saysChoice(work: Work, text: string, key: string): boolean {
  return saysOne(work.repair, text, waysToSay(work.repair, key, work.t(key)));
}

/** The way out a message says, « finalement » aside; -1 when it says none. */
export function exitSaid(work: Work, slot: AskedSlot, text: string): number {
  const said = [text, withoutOpening(work, text)];
  const whole = slot.exits.findIndex((way) =>
    said.some((words) => saysChoice(work, words, way.text)),
  );
  return whole >= 0 || isFree(slot) ? whole : exitHeard(work, slot, text);
}

const fewestHeard = 3;
const longestAround = 16;

/** « mais j’ai pas reçu le code, ça fait dix minutes »: the words of a way out, among others. */
function exitHeard({ repair, t }: Work, slot: AskedSlot, text: string): number {
  const words = wordsOf(text);
  if (text.includes('?') || words.length > longestAround) return -1;
  return slot.exits.findIndex((way) =>
    waysToSay(repair, way.text, t(way.text)).some((phrase) => {
      const found = findPhrase(words, phrase);
      return found !== undefined && found.last - found.first + 1 >= fewestHeard;
    }),
  );
}

/** Whether what is answered now is sent without being shown again. */
function leavesAtOnce({ dialog, step }: Work): boolean {
  const next = dialog.steps[dialog.steps.indexOf(step) + 1];
  return next !== undefined && 'effect' in next;
}

/** Words for somebody, read over before they leave: « Non, aucune. » is a reply like another. */
export function isReply(work: Work): boolean {
  const name = pending(work.step, work.run);
  const slot = name ? work.askedSlot(name) : undefined;
  return slot?.type === 'text' && slot.verbatim && !leavesAtOnce(work);
}

const longestDoubtful = 8;

/** « annuler cette action svp », « c’était pas la bonne, annule l’absence »: words that cancel, which may be meant so. */
function mayCancel({ repair }: Work, text: string): boolean {
  if (wordsOf(text).length > longestDoubtful || isQuestion(repair, text)) return false;
  const cancels = new Set(both(repair.cancelling).map(plain));
  return wordsOf(text).some(
    ({ plain: word, start }) => cancels.has(word) && opensClause(repair, text.slice(0, start)),
  );
}

/** « il faudrait » opens « il faudrait annuler »; « mon employeur doit » does not. */
function opensClause(repair: Repair, before: string): boolean {
  const clause = before.split(/[,.;:!\n]/).at(-1) ?? '';
  const openings = new Set(
    [...both(repair.politeness), ...both(repair.beforeCancelling)].flatMap((said) =>
      wordsOf(said).map((word) => word.plain),
    ),
  );
  return wordsOf(clause).every((word) => openings.has(word.plain));
}

/** « quel jour déjà ? » where a reason is asked: a short question may be no answer. */
function mayAsk({ repair }: Work, text: string): boolean {
  return wordsOf(text).length <= longestDoubtful && isQuestion(repair, text);
}

/** « Léa c’est ok » where the reason of a refusal is asked, which leaves at once: words that accept. */
function mayAccept(work: Work, text: string): boolean {
  const { accepting, negation } = work.repair;
  const words = wordsOf(text);
  if (!leavesAtOnce(work) || words.length > longestDoubtful) return false;
  const denials = both(negation);
  const isDenied = (from: number, to?: number) =>
    words.slice(from, to).some((word) => denials.includes(word.plain));
  return both(accepting).some((phrase) => {
    const found = findExact(words, phrase);
    return found !== undefined && !isDenied(0, found.first) && !isDenied(found.last + 1);
  });
}

/** Whether words asked for as they come may well not be the answer: it is asked. */
export function isStrange(work: Work, slot: AskedSlot, text: string): boolean {
  if (!isFree(slot) || isPlain(work, slot, text)) return false;
  return mayCancel(work, text) || mayAsk(work, text) || mayAccept(work, text);
}

/** « non, finalement j’accepte » where an answer leaves at once: words that take something back are asked about. */
export function isDoubtful(work: Work, text: string): boolean {
  const name = pending(work.step, work.run);
  if (!name || !isFree(work.askedSlot(name)) || !leavesAtOnce(work)) return false;
  const said = readCorrection(work, text);
  return said !== undefined && said.slot === undefined && said.rest !== text;
}

/** Whether any words at all can be the answer. */
export function isFree(slot: AskedSlot): boolean {
  return slot.type === 'text' && slot.check === undefined;
}

/** Whether the answer is one of those offered. */
export function isChosen({ type }: AskedSlot): boolean {
  return type === 'option' || type === 'choice' || type === 'yes-no';
}

/** Whether the answer has a shape of its own: what has not may answer another question. */
export function isChecked(slot: AskedSlot): boolean {
  return slot.type === 'text' && slot.check !== undefined;
}

/** Whether nothing else than an answer is to be looked for in the text. */
export function isPlain(work: Work, slot: AskedSlot, text: string): boolean {
  if (slot.type === 'yes-no') return readYesNo(work.repair, text) !== undefined;
  return slot.type === 'text' && slot.verbatim;
}
