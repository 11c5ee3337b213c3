import type { DateReading } from './date-reading.ts';
import type { Day } from './day.ts';
import type { Choice, Draft, IncomingFile } from './message.ts';
import type { ConversationState, Slots, SlotValue } from './state.ts';
import type { Language, TextRef, Translate } from './text.ts';

/** Arguments of a dialog's button (`intent: 'dialog'`). */
export interface DialogPress {
  /** The run it belongs to; 0 above any run. */
  run: number;
  stamp: number;
  /** An answer to a slot … */
  slot?: string;
  value?: SlotValue;
  /** … or something else: `confirm`, `cancel`, `exit:<step>`, `aside:<choice>` … */
  control?: string;
}

/** What happens to a conversation. */
export type DialogEvent =
  | { type: 'text'; text: string }
  /** `inputs`: fields of the card the button sat on, by slot. */
  | { type: 'press'; press: DialogPress; inputs?: Record<string, string> }
  | {
      type: 'attachment';
      kind: 'photo' | 'sticker' | 'voice' | 'file' | 'other';
      text?: string;
      file?: IncomingFile;
    }
  /** A dialog is asked for. `text`: the message, out of which answers are taken. */
  | { type: 'start'; dialog: string; slots?: Slots; text?: string }
  /** The last dialog put aside is taken up again. */
  | { type: 'resume' }
  /** What a sleeping dialog waited for has come. */
  | { type: 'wake'; signal: string; slots?: Slots };

/** How the caller understands a free text. `answer`: nothing it recognises. */
export interface Classification {
  kind: 'question' | 'command' | 'personal' | 'smalltalk' | 'answer';
  /** The dialog a command asks for; a command without one is carried out by the caller. */
  dialog?: string;
  /** Between 0 and 1; absent when it is sure. A doubtful reading does not stand against an answer. */
  confidence?: number;
  /** Worded as an order, not only close to one: it stands against an answer. */
  isOrder?: boolean;
  /** An order of another kind, in words of one's own: what a dialog is to be about is not looked for in it. */
  isElsewhere?: boolean;
  /** Somebody is told to do it, « annule la session du 12 »: hardly words for others, where those are asked. */
  isBidden?: boolean;
  /** Asked in passing, even where any words may be the answer: « quota de Marie Durand », « combien d’inscrits ? ». */
  isAside?: boolean;
  /** To begin again, in words of one’s own. */
  isRestart?: boolean;
  /** Small talk and nothing else: no question of a dialog is answered by it. */
  isTalk?: boolean;
  /** For the caller, given back untouched with the digression. */
  detail?: unknown;
}

export interface DialogContext {
  /** Instant. */
  now: string;
  today: Day;
  language: Language;
  t: Translate;
  classify: (text: string) => Classification;
}

/** What a turn of conversation gives. */
export interface Turn {
  state: ConversationState;
  /** What the engine says; after the caller's answer when there is a `digression`. */
  drafts: Draft[];
  /** False: no dialog is concerned, the message is the caller's. */
  isHandled: boolean;
  /** What is left of a message not handled: « annule et montre mes demandes » leaves « montre mes demandes ». */
  rest?: string;
  /** Something else than an answer came in the middle of a dialog: the caller answers it first. */
  digression?: { text: string; classification: Classification };
  /** The text holds a password or the like: it must not be kept. */
  isSensitive: boolean;
  /** The dialogs that ended during this turn, and how. */
  ended: { dialog: string; outcome: 'done' | 'cancelled' | 'outdated' }[];
}

/** Something to choose. `words`: other ways to say it; `matched`: the part of the text that pointed to it. */
export interface Option {
  value: string;
  label: string;
  /** What the answer is then called, in the place of its question’s name. */
  name?: string;
  detail?: string;
  words?: string[];
  matched?: string;
}

export interface LookupQuery<Actor> {
  dialog: string;
  slot: string;
  /** What the person typed; absent when everything that may be chosen is wanted. */
  text?: string;
  /** The whole message the text is of. */
  message?: string;
  /** Whether the text answers this very question; else it is only searched for an answer. */
  isAsked?: boolean;
  /** The days, months and periods read in the text. */
  dates: DateReading[];
  slots: Slots;
  actor: Actor;
  context: DialogContext;
}

export interface LookupResult {
  options: Option[];
  /** The text can only mean the first option. */
  exact?: boolean;
  /** What the text is understood as, when another moment would understand it otherwise: « le 25 », the 25th of December. */
  said?: string;
  /** Said above the options, or in the summary that asked for it. */
  message?: TextRef;
  /** Why what a text names is none of the options. */
  barred?: TextRef;
  /** What a summary asks for would be refused: it is not offered, these are. */
  instead?: Choice[];
}

/** Finds what may be chosen; supplied by a use case. */
export type Lookup<Actor> = (query: LookupQuery<Actor>) => Promise<LookupResult>;

export interface EffectCall<Actor> {
  dialog: string;
  slots: Slots;
  /** The message that opened the dialog, for an effect it begins with. */
  said?: string;
  actor: Actor;
  context: DialogContext;
}

export interface EffectResult {
  /** One of those the dialog names. */
  outcome: string;
  /** Said before the dialog goes on. */
  drafts?: Draft[];
  /** Slots learnt on the way. */
  slots?: Slots;
  /** What is left of the opening message once they are taken out: other answers are looked for in it. */
  left?: string;
  /** Answers found wrong: they are asked again, with those the outcome names. */
  forget?: readonly string[];
  /** Arguments of the outcome's text. */
  args?: TextRef['args'];
}

/** Changes the world; supplied by a use case. */
export type Effect<Actor> = (call: EffectCall<Actor>) => Promise<EffectResult>;

/** What the pure engine asks of the outside, in the middle of a turn. */
export type Demand =
  | { type: 'lookup'; name: string; query: Omit<LookupQuery<unknown>, 'actor'> }
  | { type: 'effect'; name: string; call: Omit<EffectCall<unknown>, 'actor'> };

/** What it is given back. */
export type Supply =
  | { type: 'lookup'; result: LookupResult }
  | { type: 'effect'; result: EffectResult };
