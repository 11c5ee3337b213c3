import { z } from 'zod';
import type { Word } from './shorthand.ts';
import { findPhrase, phraseSayer, without, wordsOf } from './words.ts';

/** Words and phrases with commas between. */
const list = z
  .string()
  .transform((text) => text.split(',').map((phrase) => phrase.trim()))
  .refine((phrases) => phrases.every((phrase) => phrase !== ''), 'an empty phrase');

const phrases = z
  .strictObject({ fr: list.default([]), en: list.default([]) })
  .transform(({ fr, en }) => ({ fr, en, both: [...fr, ...en] }));
export type Phrases = z.infer<typeof phrases>;

/** What a person can say in the middle of any dialog. */
export const commandNames = [
  'cancel',
  'back',
  'later',
  'resume',
  'restart',
  'help',
  'why',
  'explain',
  'unknown',
  'any',
  'all',
  'repeat',
  'recap',
  'human',
  'skip',
  'more',
] as const;
export type Command = (typeof commandNames)[number];

/** The shape of dialogs/_repair.yaml: the words of what works in every dialog by itself. */
export const repairSchema = z.strictObject({
  /** The dialog that passes a question on to a person. */
  human: z.string(),
  /** After so many wrong answers a person is offered. */
  misses: z.number().int().positive(),
  /** After so many hours of silence, free text is not taken for an answer without asking. */
  silenceHours: z.number().positive(),
  /** How sure a reading must be to be something else than an answer: where any words could be one, and elsewhere. */
  confidence: z.strictObject({ freeText: z.number(), elsewhere: z.number() }),
  /** Options shown at once. */
  pageSize: z.number().int().positive(),
  commands: z.record(z.enum(commandNames), phrases),
  consent: phrases,
  refusal: phrases,
  /** To whether all is given up: no. */
  keep: phrases,
  /** Dropped before a message is compared with the words above. */
  politeness: phrases,
  /** Words that open a correction; what follows replaces an earlier answer. */
  replace: phrases,
  /** Between « annule » and what is wanted instead. */
  endings: phrases,
  afterCancel: phrases,
  /** Before the name of what is asked: « je connais pas le siret ». */
  lacking: phrases,
  /** Before the name of what is asked: « pourquoi vous voulez mon adresse ? ». */
  whyAsked: phrases,
  /** Between the name of an answer and the answer: « mon prénom c’est Jean ». */
  links: phrases,
  /** « celle du 16 »: names what a dialog is about, which a day or a place alone does not. */
  about: phrases,
  /** « pas Marie »: what follows is taken back. */
  negation: phrases,
  /** Words that announce a mistake and name a slot: « je me suis trompé de … ». */
  mistake: phrases,
  /** Verbs that cancel, and what may stand before them. */
  cancelling: phrases,
  beforeCancelling: phrases,
  /** « c’est ok », « j’accepte »: hardly the reason of a refusal. */
  accepting: phrases,
  /** The whole message, where what is wrong is not said. */
  mistaken: phrases,
  /** « pas celle-là, l’autre »: what was chosen is not the right one. */
  otherOne: phrases,
  /** « l’adresse est fausse, c’est … »: what is said of an answer before the right one. */
  wrong: phrases,
  names: z.strictObject({
    /** « je m’appelle »: a name follows. */
    introductions: phrases,
    /** Words that make a sentence of what is said, hence nobody’s name. */
    sentence: phrases,
    civilities: phrases,
  }),
  /** « le même jour »: the last day is the first one. */
  sameDay: phrases,
  ordinals: z.array(phrases),
  last: phrases,
  /** First words of a question. */
  questions: phrases,
  /** What must not be kept. */
  sensitive: z.strictObject({
    password: z.strictObject({
      words: list,
      links: list,
      /** « mon mot de passe est refusé » tells no password. */
      states: list,
    }),
    health: list,
    /** « facture » is no « fracture » with a typo. */
    lookalikes: list,
    /** « je suis en dépression », « mon mari a un cancer »: whose it is, and what may stand between. */
    ownHealth: z.strictObject({ owners: list, between: list, vague: list }),
  }),
});

/** The shape of dialogs/_words.yaml: what people call the questions and buttons of the dialogs. */
export const wordsSchema = z.strictObject({
  /** How people call each slot. */
  slots: z.record(z.string(), phrases),
  /** How they call one while it is being asked: « le nom » of the structure. */
  whenAsked: z.record(z.string(), phrases),
  /** How people say what a button or a choice says, by the key of its text. */
  said: z.record(z.string(), phrases),
  /** Words after which an answer is found inside a longer message. `before: verb` asks for an infinitive after them, `after: order` for what they explain before them. */
  cues: z.record(
    z.string(),
    z.array(
      z.strictObject({
        word: z.string(),
        before: z.literal('verb').optional(),
        after: z.literal('order').optional(),
      }),
    ),
  ),
});

/** Every word the engine listens for, whatever the dialog; first names without accents or capitals. */
export type Repair = z.infer<typeof repairSchema> &
  z.infer<typeof wordsSchema> & { firstNames: ReadonlySet<string> };

/** The phrases of both languages: people mix them. */
export function both(list: Phrases): string[] {
  return list.both;
}

/** What is understood as a button or a choice: what it says, and the other ways to say it. */
export function waysToSay(repair: Repair, key: string, label: string): string[] {
  const said = repair.said[key];
  return [label, ...(said ? both(said) : [])];
}

/** The command a whole message gives, politeness and typos aside; undefined when it says something else. */
export function readCommand(repair: Repair, text: string): Command | undefined {
  const says = sayerBesidePoliteness(repair, text);
  return commandNames.find((name) => says(both(repair.commands[name])));
}

const longestAfterTalk = 16;

/** The commands that end the message after other words, and these words: « c’est bon, laisse tomber ». */
export function readCommandsAfter(
  repair: Repair,
  text: string,
): { command: Command; before: string }[] {
  const words = wordsOf(text);
  if (words.length > longestAfterTalk) return [];
  return words.slice(1).flatMap(({ start }) => {
    const command = readCommand(repair, text.slice(start));
    return command ? [{ command, before: text.slice(0, start).trim() }] : [];
  });
}

/** « oui stp », « ok go », « oui c’est parfait », 👍 → true; « non merci » → false; anything else → undefined. */
export function readYesNo(repair: Repair, text: string): boolean | undefined {
  if (saysOnly(repair, text, both(repair.consent))) return true;
  if (saysOnly(repair, text, both(repair.refusal))) return false;
  return undefined;
}

/** « non garde », « on garde tout »: what was begun is not given up. */
export function saysKeep(repair: Repair, text: string): boolean {
  return saysOnly(repair, text, [...both(repair.refusal), ...both(repair.keep)]);
}

/** Whether the message is made of nothing but these phrases, politeness aside. */
export function saysOnly(repair: Repair, text: string, phrases: string[]): boolean {
  if (saysOne(repair, text, phrases)) return true;
  const words = without(wordsOf(text), both(repair.politeness));
  let at = 0;
  while (at < words.length) {
    const ends = phrases.map((phrase) => findPhrase(words, phrase, at)?.last ?? -1);
    const last = Math.max(...ends);
    if (last < at) return false;
    at = last + 1;
  }
  return words.length > 0;
}

/** Whether the whole message is one of these phrases, politeness and typos aside. */
export function saysOne(repair: Repair, text: string, phrases: string[]): boolean {
  return sayerBesidePoliteness(repair, text)(phrases);
}

function sayerBesidePoliteness(repair: Repair, text: string): (phrases: string[]) => boolean {
  const words = wordsOf(text);
  const bare = without(words, both(repair.politeness));
  const isPolite = bare.length > 0 && bare.length < words.length;
  const sayers = (isPolite ? [words, bare] : [words]).map(phraseSayer);
  return (phrases) => phrases.some((phrase) => sayers.some((says) => says(phrase)));
}

/** Place in a list: « le deuxième », « 2 », « la dernière » of five → 1, 1, 4. */
export function readOrdinal(repair: Repair, text: string, count: number): number | undefined {
  if (count === 0) return undefined;
  if (saysOne(repair, text, both(repair.last))) return count - 1;
  const place = repair.ordinals.findIndex((list) => saysOne(repair, text, both(list)));
  return place >= 0 && place < count ? place : undefined;
}

/** Whether a text has the look of a question. */
export function isQuestion(repair: Repair, text: string): boolean {
  if (text.includes('?')) return true;
  const words = withoutGreeting(repair, wordsOf(text));
  return both(repair.questions).some((phrase) => {
    const found = findPhrase(words, phrase, 0);
    return found !== undefined && words.length > found.last + 1;
  });
}

/** « bonjour, je voudrais savoir … » opens on what comes after the greeting. */
function withoutGreeting(repair: Repair, words: Word[]): Word[] {
  const last = Math.max(
    ...both(repair.politeness).map((phrase) => findPhrase(words, phrase, 0)?.last ?? -1),
  );
  return last < 0 ? words : withoutGreeting(repair, words.slice(last + 1));
}

/** The slot a text names, among those given: « la date » → `session`; and the place of its last word. */
export function findSlotName(
  repair: Repair,
  words: Word[],
  { slots, asked }: { slots: string[]; asked?: string | undefined },
): { slot: string; first: number; last: number } | undefined {
  let best: { slot: string; last: number; first: number } | undefined;
  for (const slot of slots) {
    const lists = [repair.slots[slot], slot === asked ? repair.whenAsked[slot] : undefined];
    for (const phrase of lists.flatMap((list) => (list ? both(list) : []))) {
      const found = findPhrase(words, phrase);
      if (found && (!best || found.first < best.first)) best = { slot, ...found };
    }
  }
  return best;
}
