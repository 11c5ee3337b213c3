import {
  type ConversationState,
  converse,
  type Demand,
  type DialogBook,
  type DialogContext,
  type DialogEvent,
  type Effect,
  type Lookup,
  type Supply,
  type Turn,
} from '#conversation/index.ts';

/** Everything a dialog may need; `Actor` is what lookups and effects are told of who acts (person, transaction). */
export interface DialogMachine<Actor> extends DialogBook {
  lookups: Record<string, Lookup<Actor>>;
  effects: Record<string, Effect<Actor>>;
}

export interface DialogTurn<Actor> {
  event: DialogEvent;
  context: DialogContext;
  actor: Actor;
}

/** Plays one event: asks the engine, supplies the lookups and effects it demands, and gives its turn back. */
export async function runDialog<Actor>(
  machine: DialogMachine<Actor>,
  state: ConversationState,
  { event, context, actor }: DialogTurn<Actor>,
): Promise<Turn> {
  const talk = converse(machine, state, { event, context });
  let next = talk.next();
  while (!next.done) {
    next = talk.next(await supply(machine, next.value, actor));
  }
  return next.value;
}

async function supply<Actor>(
  machine: DialogMachine<Actor>,
  demand: Demand,
  actor: Actor,
): Promise<Supply> {
  if (demand.type === 'lookup') {
    const lookup = machine.lookups[demand.name];
    if (!lookup) throw new Error(`unknown lookup ${demand.name}`);
    return { type: 'lookup', result: await lookup({ ...demand.query, actor }) };
  }
  const effect = machine.effects[demand.name];
  if (!effect) throw new Error(`unknown effect ${demand.name}`);
  return { type: 'effect', result: await effect({ ...demand.call, actor }) };
}
