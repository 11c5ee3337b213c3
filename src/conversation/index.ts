export { isAskedVerbatim } from './asked-verbatim.ts';
export { withBoundMarks } from './bound-marks.ts';
export { carryOver } from './carry-over.ts';
export { REFERENCE, readEmail } from './checks.ts';
export { closeRuns } from './close-runs.ts';
export type { DateReading } from './date-reading.ts';
export { writeDay } from './day.ts';
export { type Dialog, dialogSchema } from './dialog.ts';
export { findDialogProblems, type KnownNames } from './dialog-problems.ts';
export { converse } from './engine.ts';
export { matchOptions, sureOption } from './match-options.ts';
export type * from './message.ts';
export { readDates } from './read-dates.ts';
export {
  type Repair,
  readCommand,
  readOrdinal,
  readYesNo,
  repairSchema,
  wordsSchema,
} from './repair.ts';
export { findSensitive, tellsHealth, tellsOwnHealth } from './sensitive.ts';
export {
  type ConversationState,
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
export { bare, holdsPhrase, isSimilar, sayerOf } from './words.ts';
export type { DialogBook } from './work.ts';
