import type { Supplied } from './demand.ts';
import type { Slot } from './dialog.ts';
import { readSlot } from './read-slot.ts';
import { refusedHealth } from './read-text.ts';
import type { Repair } from './repair.ts';
import { fill, holds } from './run.ts';
import type { Word } from './shorthand.ts';
import { findPhrase, wordsOf } from './words.ts';
import type { Work } from './work.ts';

/**
 * Picks the answers to questions not asked yet out of a message: « la formation VAE du 12 mai à Pau, pour mieux
 * accompagner mes stagiaires » gives three. Returns the slots filled; words that only narrow one are kept as a hint.
 */
export function* listen(work: Work, text: string): Supplied<string[]> {
  const cued = hearCues(work, text);
  const filled = fillCued(work, cued);
  let { rest } = cued;
  const seen = new Set<string>();
  for (let next = nextSlot(work, seen); next; next = nextSlot(work, seen)) {
    const [name, slot] = next;
    seen.add(name);
    if (slot.type === 'given' || wordsOf(rest).length === 0) continue;
    if (slot.needs.some((other) => !(other in work.run.slots))) {
      work.run.hints[name] = rest;
      continue;
    }
    const reading = yield* readSlot(work, {
      name,
      slot,
      text: slot.type === 'choice' || slot.type === 'yes-no' ? text : rest,
      isAsked: false,
    });
    if (reading.type === 'several') work.run.hints[name] = rest;
    if (reading.type === 'barred') work.noteRef(reading.reason);
    if (reading.type !== 'value') continue;
    fill(work, name, reading.value);
    filled.push(name);
    if (slot.type !== 'date' && slot.type !== 'choice' && slot.type !== 'yes-no')
      rest = rest.replace(reading.matched, ' ');
  }
  return filled;
}

/** The first slot not looked at yet; an answer may open the step of another one. */
function nextSlot(work: Work, seen: Set<string>): [string, Slot] | undefined {
  return openSlots(work)
    .toSorted(leftoversLast)
    .find(([name]) => !seen.has(name));
}

/** Answers announced by a word (« pour mieux … »), and what the text is without them. */
interface Cued {
  answers: { name: string; answer: string }[];
  rest: string;
}

/** Finds them; nothing is filled yet. */
export function hearCues(work: Work, text: string): Cued {
  const answers: Cued['answers'] = [];
  let rest = text;
  for (const [name, slot] of openSlots(work)) {
    if (slot.type !== 'text' || !slot.cue) continue;
    const cut = cutAtCue(work.repair, slot.cue, rest);
    if (!cut || cut.answer.length < slot.min) continue;
    answers.push({ name, answer: cut.answer });
    rest = cut.before;
  }
  return { answers, rest };
}

/** Keeps them, but what tells of somebody’s health. */
export function fillCued(work: Work, { answers }: Cued): string[] {
  return answers.flatMap(({ name, answer }) => {
    const slot = work.slot(name);
    const refused = slot.type === 'text' ? refusedHealth(work, slot, answer) : undefined;
    const kept = refused ? refused.instead : { value: answer, label: answer };
    if (refused) {
      work.isSensitive = true;
      work.noteRef(refused.reason);
    }
    if (kept) fill(work, name, kept);
    return kept ? [name] : [];
  });
}

/** The choices of this step that a free answer already makes. */
export function* listenChoices(work: Work, text: string): Supplied<string[]> {
  const { step } = work;
  const filled: string[] = [];
  for (const [name, slot] of openSlots(work)) {
    if (slot.type !== 'choice' || !('ask' in step && step.ask.includes(name))) continue;
    const reading = yield* readSlot(work, { name, slot, text, isAsked: false });
    if (reading.type !== 'value') continue;
    fill(work, name, reading.value);
    filled.push(name);
  }
  return filled;
}

/** The name of an organisation is what the other answers leave. */
function leftoversLast([, left]: [string, Slot], [, right]: [string, Slot]): number {
  return Number(isLeftover(left)) - Number(isLeftover(right));
}

function isLeftover(slot: Slot): boolean {
  return slot.type === 'text' && slot.within === 'organisation';
}

/** Slots still to be asked, in order, in steps ahead that would be taken as things stand. */
export function openSlots(work: Work): [string, Slot][] {
  const { run, dialog } = work;
  const place = dialog.steps.findIndex((step) => step.id === run.step);
  return dialog.steps
    .slice(Math.max(place, 0))
    .filter((step) => holds(step.when, run.slots))
    .flatMap((step) => ('ask' in step ? step.ask : []))
    .filter((name, index, all) => !(name in run.slots) && all.indexOf(name) === index)
    .map((name) => [name, work.slot(name)]);
}

const articles = new Set(
  'le la les l un une des du cet cette ce mon ma mes notre the a an my'.split(' '),
);
const infinitive = /(?:er|ir|re|oir)$/;
const wordsBeforeVerb = 4;
/** « inscris-moi à la VAE »: what explains an order comes after it. */
const wordsOfOrder = 3;

/** The part of a text that follows a cue word (cue included, it belongs to the sentence), and what comes before it. */
function cutAtCue(
  repair: Repair,
  cue: string,
  text: string,
): { answer: string; before: string } | undefined {
  const words = wordsOf(text);
  const places = (repair.cues[cue] ?? []).flatMap(({ word, before, after }) => {
    const from = after === 'order' ? wordsOfOrder : 0;
    const at = words.findIndex((_, place) => {
      const found = place < from ? undefined : findPhrase(words, word, place);
      return found && (before !== 'verb' || opensOnVerb(words.slice(found.last + 1)));
    });
    return at < 0 ? [] : [at];
  });
  const start = words[Math.min(...places)]?.start;
  if (start === undefined) return undefined;
  return {
    answer: text.slice(start).trim(),
    before: text.slice(0, start).replace(/[\s,;.]+$/, ''),
  };
}

/** « mieux accompagner », « me perfectionner » open on a verb; « la formation » does not. */
function opensOnVerb(words: Word[]): boolean {
  for (const word of words.slice(0, wordsBeforeVerb)) {
    if (articles.has(word.plain)) return false;
    if (word.plain.length > 3 && infinitive.test(word.plain)) return true;
  }
  return false;
}
