import type {
  ConversationState,
  Dialog,
  DialogContext,
  DialogEvent,
  Effect,
  Lookup,
  Repair,
  Turn,
} from '#conversation/index.ts';

/** Everything a dialog may need; `Actor` is what lookups and effects are told of who acts (person, transaction). */
export interface DialogMachine<Actor> {
  dialogs: Record<string, Dialog>;
  repair: Repair;
  lookups: Record<string, Lookup<Actor>>;
  effects: Record<string, Effect<Actor>>;
}

export interface DialogTurn<Actor> {
  event: DialogEvent;
  context: DialogContext;
  actor: Actor;
}

/** Plays one event: asks the engine, supplies what it demands, and gives its turn back. */
export type RunDialog = <Actor>(
  machine: DialogMachine<Actor>,
  state: ConversationState,
  turn: DialogTurn<Actor>,
) => Promise<Turn>;
