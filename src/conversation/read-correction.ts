import type { Step } from './dialog.ts';
import { isFirm } from './firm.ts';
import { both, findSlotName } from './repair.ts';
import { answered } from './run.ts';
import type { Word } from './shorthand.ts';
import { findPhrase, wordsOf } from './words.ts';
import { pending, type Work } from './work.ts';

/** A message that takes an earlier answer back: which one if it says so, and what stands instead if it says so. */
export interface Correction {
  slot?: string;
  rest: string;
  /** It is an order: no free answer is meant by it. */
  isOrder?: boolean;
}

/** Slots of this dialog a person can speak of: answered (the latest first) or being asked. */
export function namable(work: Work): string[] {
  const asked = pending(work.step, work.run);
  const here = slotsHere(work.step);
  const known = answered(work);
  const names = [
    ...(asked ? [asked] : []),
    ...known.filter((name) => here.includes(name)),
    ...known.filter((name) => !here.includes(name)),
  ];
  const isKept = (name: string) => name !== asked && isFirm(work, name);
  return [...names.filter((name) => !isKept(name)), ...names.filter(isKept)];
}

/** What is asked or shown now: « le nom » under a structure is that of the structure. */
function slotsHere(step: Step): string[] {
  if ('ask' in step) return step.ask;
  return 'confirm' in step ? step.show : [];
}

function namableHere(work: Work) {
  return { slots: namable(work), asked: pending(work.step, work.run) };
}

/** Reads « je me suis trompé de structure », « non, plutôt juin », « la date, c’est plutôt le 3 ». */
export function readCorrection(work: Work, text: string): Correction | undefined {
  const words = wordsOf(text);
  if (isAskedFreely(work) && wordsOf(withoutOpening(work, text)).length > longestInFreeText)
    return undefined;
  const read =
    readMistake(work, text, words) ??
    readReplacement(work, text, words) ??
    readRestated(work, text, words);
  return read && { ...read, rest: withoutEnding(work, read.rest) };
}

const wordsBeforeName = 1;

/** « mon nom c’est Durand »: an answer given before, named and said again. */
function readRestated(work: Work, text: string, words: Word[]): Correction | undefined {
  const { asked, slots } = namableHere(work);
  const found = findSlotName(work.repair, words.slice(0, longestNamed), { slots, asked });
  if (!found || found.slot === asked || work.slot(found.slot).type === 'option') return undefined;
  if (found.first > wordsBeforeName || text.includes('?')) return undefined;
  const instead = afterWrong(work, restAfter(text, words, found.last));
  if (instead !== undefined) return { slot: found.slot, rest: instead };
  const links = both(work.repair.links).filter((link) => wordsOf(link).length > 1);
  const ends = links.map((link) => findPhrase(words, link, found.last + 1)?.last ?? -1);
  const last = Math.max(...ends);
  const rest = last < 0 ? '' : restAfter(text, words, last);
  return rest === '' ? undefined : { slot: found.slot, rest };
}

const longestNamed = 4;

/** « non, finalement j’accepte » → « j’accepte » */
export function withoutOpening({ repair }: Work, text: string): string {
  const openings = [...both(repair.replace), ...both(repair.politeness)];
  let rest = text;
  for (let isOpen = true; isOpen; ) {
    const words = wordsOf(rest);
    const last = Math.max(...openings.map((phrase) => findPhrase(words, phrase, 0)?.last ?? -1));
    isOpen = last >= 0 && last < words.length - 1;
    if (isOpen) rest = rest.slice(words[last + 1]?.start);
  }
  return rest;
}

/** « Morelle finalement », « 14 rue des Lilas en fait » → « Morelle », « 14 rue des Lilas » */
export function withoutEnding({ repair }: Work, text: string): string {
  const words = wordsOf(text);
  const starts = both(repair.endings).flatMap((phrase) => {
    const size = wordsOf(phrase).length;
    const at = words.length - size;
    return at > 0 && findPhrase(words, phrase, at) ? [words[at]?.start ?? text.length] : [];
  });
  const start = Math.min(...starts);
  return Number.isFinite(start) ? text.slice(0, start).replace(/[\s,;.]+$/, '') : text;
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
    const named = findSlotName(work.repair, after, namableHere(work));
    if (!named) continue;
    return { slot: named.slot, rest: withoutLink(work, restAfter(text, after, named.last)) };
  }
  return readMistaken(work, text, words);
}

/** « je me suis trompé, c’est 356 000 000 00048 »: what stands instead says which answer was wrong. */
function readMistaken(work: Work, text: string, words: Word[]): Correction | undefined {
  const lasts = both(work.repair.mistaken).flatMap((phrase) => {
    const found = findPhrase(words, phrase);
    return found && found.first <= wordsBeforeMistake ? [found.last] : [];
  });
  const rest =
    lasts.length > 0 ? withoutLink(work, restAfter(text, words, Math.max(...lasts))) : '';
  return rest === '' ? undefined : { rest };
}

const wordsBeforeReplacement = 6;

function readReplacement(work: Work, text: string, words: Word[]): Correction | undefined {
  for (const phrase of both(work.repair.replace)) {
    const found = findPhrase(words, phrase);
    if (!found || found.last === words.length - 1) continue;
    const rest = restAfter(text, words, found.last);
    if (found.first === 0) return named(work, rest) ?? { rest };
    if (found.first > wordsBeforeReplacement) continue;
    const name = findSlotName(work.repair, words.slice(0, found.first), namableHere(work));
    if (name) return { slot: name.slot, rest };
  }
  return undefined;
}

/** « non, plutôt la session de juin » names the slot inside the replacement. */
function named(work: Work, rest: string): Correction | undefined {
  const words = wordsOf(rest);
  const found = findSlotName(work.repair, words.slice(0, 3), namableHere(work));
  if (!found) return undefined;
  const after = withoutLink(work, restAfter(rest, words, found.last));
  return { slot: found.slot, rest: after || rest };
}

/** « mon prénom c’est Jean »: what is said begins after the verb; « est fausse, c’est … » after the second one. */
export function withoutLink(work: Work, text: string): string {
  return afterWrong(work, text) ?? without(text, both(work.repair.links));
}

/** « est fausse, c’est le 14 » → « le 14 »; undefined when nothing is said to be wrong. */
function afterWrong({ repair }: Work, text: string): string | undefined {
  const said = without(text, both(repair.links));
  const right = without(said, both(repair.wrong));
  return right === said ? undefined : without(right, both(repair.links));
}

/** What comes after one of these at the start of a text. */
function without(text: string, phrases: string[]): string {
  const words = wordsOf(text);
  const last = Math.max(...phrases.map((phrase) => findPhrase(words, phrase, 0)?.last ?? -1));
  return last < 0 ? text : restAfter(text, words, last);
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
