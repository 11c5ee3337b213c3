export { type Dialog, dialogSchema } from './dialog.ts';
export type * from './message.ts';
export type { DateReading, Day } from './read-dates.ts';
export { type Command, type Repair, repairSchema } from './repair.ts';
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
  Turn,
} from './turn.ts';
