import type { Translate, Translations } from '#ports/translate.ts';
import { Passage } from './passage.ts';
import type { Limit } from './plan.ts';
import { takeSchedule } from './read-schedule.ts';
import type { Schedule } from './schedule.ts';

/** What a message asks to be told of, before its question is read. */
export interface Wish {
  /** The question: « demandes en attente », « sessions de moins de 9 inscrits ». */
  question: string;
  /** Absent: told when something crosses. */
  schedule?: Schedule;
  /** The limit said of a figure. */
  limit?: Limit;
  /** It speaks of somebody, or of a session among others: each counts by itself. */
  isOfEach: boolean;
  /** A free seat is waited for. */
  isOfRoom: boolean;
  /** « si », « quand »: a condition was put. */
  isConditional: boolean;
}

/** Reads a wish to be told; `null` when the message is none. */
export function readWish(text: string, translations: Translations): Wish | null {
  const words = (key: string) => Passage.oneOf(translations, key);
  if (text.trim().endsWith('?')) return null;
  const passage = new Passage(text);
  const isAlert = passage.find(words('wish-tell')) !== null;
  const isAsked = isAlert || passage.find(words('wish-send')) !== null;
  const said = takeSchedule(passage, translations, { isAsked });
  if (!isAlert && !said) return null;
  if (said && !isAsked && !said.isPlain && !opensWith(text, words('wish-every'))) return null;
  const verb = passage.find(`${words('wish-tell')}|${words('wish-send')}`);
  if (verb) passage.keepAfter(verb);
  const isConditional = passage.take(`^(?:${words('wish-when')})`) !== null;
  passage.take(`^(?:${words('wish-about')})`);
  const isOfRoom = passage.find(words('wish-room')) !== null;
  const about = { isOfRoom, isConditional };
  if (said) {
    return { question: passage.text, schedule: said.schedule, isOfEach: false, ...about };
  }
  const isOfEach = passage.find(words('wish-each')) !== null;
  putPlainly(passage, words, translations.fr);
  const limit = findLimit(passage, words);
  return { question: passage.text, isOfEach, ...about, ...(limit ? { limit } : {}) };
}

/** « la session du 12 mai est pleine » is put as the question « sessions du 12 mai complètes ». */
function putPlainly(passage: Passage, words: (key: string) => string, put: Translate): void {
  passage.take(`^(?:${words('wish-there-is')})`);
  const isOfSession =
    passage.find(words('wish-a-session')) !== null && passage.find(words('wish-rate')) === null;
  const states = ['a-session', 'full', 'falls', 'rises', 'room'];
  for (const state of isOfSession ? states : ['falls']) {
    const found = passage.find(words(`wish-${state}`));
    if (found) passage.replace(found, put(`wish-put-${state}`));
  }
}

function findLimit(passage: Passage, words: (key: string) => string): Limit | null {
  const limits = [
    ['above', 'wish-above'],
    ['at-least', 'wish-at-least'],
    ['below', 'wish-below'],
  ] as const;
  for (const [is, key] of limits) {
    const found = passage.find(`(?:${words(key)}) (\\d+)`);
    if (found) return { is, value: Number(found[1]) };
  }
  return null;
}

function opensWith(text: string, pattern: string): boolean {
  return new Passage(text).find(`^(?:${pattern})`) !== null;
}
