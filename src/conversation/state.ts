import type { IncomingFile } from './message.ts';

/** Raised when the shape of a stored state changes. */
export const ENGINE_VERSION = 1;

/** One answer: what the machine keeps and what the person reads. */
export interface SlotValue {
  value: string;
  label: string;
  /** What it is called, when its question’s own name says less: « Atelier » rather than « Action ». */
  name?: string;
  file?: IncomingFile;
}

export type Slots = Record<string, SlotValue>;

/** One dialog being held, or put aside. */
export interface DialogRun {
  /** Unique in the state. */
  id: number;
  dialog: string;
  version: number;
  step: string;
  slots: Slots;
  /** Slots the person answered, in order: the way back. */
  trail: string[];
  /** Wrong answers in a row to the present question. */
  misses: number;
  /** Answers in a row that a use case found wrong (a code …). */
  mistakes: number;
  /** Counts changes, so that a button of an earlier moment is recognised. */
  changes: number;
  /** What the last question offered, so that « le deuxième » can be understood. */
  offered: SlotValue[];
  /** Page of options shown. */
  page: number;
  /** Earlier words that may answer a slot not asked yet, or that narrow its options. */
  hints: Record<string, string>;
  /** The answer taken back last: it is asked before the others of its step. */
  reopened?: string;
  /** The signal it sleeps for. */
  waitsFor?: string;
}

/** A question of the engine itself, asked above the dialog. */
export type Aside =
  | { kind: 'cancel' }
  | { kind: 'restart' }
  /** What to do with the dialog underway before starting another. `text`: the message that asked for it. */
  | { kind: 'switch'; dialog: string; slots: Slots; text?: string; isMaybeAnswer?: boolean }
  /** Which answer is being corrected. `text`: what replaces it; `said`: the message, which may be an answer after all. */
  | { kind: 'change'; slots: string[]; text?: string; said?: string }
  /** Whether a message after a long silence answers the question asked before it. */
  | { kind: 'returned'; text: string }
  /** Whether words that take something back are the answer itself. */
  | { kind: 'doubt'; text: string }
  /** Which of the dialogs put aside to go on with. */
  | { kind: 'resume' }
  /** Whether to go on with the one put aside. */
  | { kind: 'offered'; run: number };

/** Where a person is: serialisable, explicit, versioned. */
export interface ConversationState {
  engine: number;
  active?: DialogRun;
  /** Put aside, the latest last. */
  suspended: DialogRun[];
  aside?: Aside;
  /** What was just refused: a correction in the next message takes it up again. */
  refused?: DialogRun;
  /** Number of the present question; buttons carry it. */
  stamp: number;
  /** What the stamp stands for. */
  position: string;
  lastRun: number;
  /** Instant of the last message handled. */
  touchedAt?: string;
}

/** The state of somebody who has not started anything. */
export function emptyState(): ConversationState {
  return { engine: ENGINE_VERSION, suspended: [], stamp: 0, position: '', lastRun: 0 };
}
