export { carryOver } from './carry-over.ts';
export { checks } from './checks.ts';
export type { DateReading } from './date-reading.ts';
export { type Day, writeDay } from './day.ts';
export { type Dialog, dialogSchema, END } from './dialog.ts';
export { type DialogProblem, findDialogProblems, type KnownNames } from './dialog-problems.ts';
export { converse } from './engine.ts';
export { matchOptions } from './match-options.ts';
export type * from './message.ts';
export { readDates } from './read-dates.ts';
export { type Command, type Repair, readCommand, repairSchema, wordsSchema } from './repair.ts';
export { findSensitive } from './sensitive.ts';
export {
  type ConversationState,
  type DialogRun,
  emptyState,
  type Slots,
  type SlotValue,
} from './state.ts';
export type { Language, TextArgs, TextRef, Translate } from './text.ts';
export type {
  Classification,
  Demand,
  DialogContext,
  DialogEvent,
  DialogPress,
  Effect,
  EffectCall,
  EffectResult,
  Lookup,
  LookupQuery,
  LookupResult,
  Option,
  Supply,
  Turn,
} from './turn.ts';
export type { DialogBook } from './work.ts';
