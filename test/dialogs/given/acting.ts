import type { EffectCall, EffectResult, LookupQuery } from '#conversation/index.ts';
import type { GivenProgramme } from './programme.ts';

/** Who acts in a transcript, and the world they act on. */
interface Actor {
  person: string | undefined;
  world: World;
}

export type Query = LookupQuery<Actor>;
export type Call = EffectCall<Actor>;

/** What a transcript may change. */
export interface World extends GivenProgramme {
  /** The code of the last mail. */
  code: string;
  codesTried: number;
  done: { effect: string; values: Record<string, string> }[];
}

/** Records what was asked for, and says one line of it. */
export function doing(effect: string, outcome: string, line: string) {
  return async ({ slots, actor }: Call): Promise<EffectResult> => {
    const values = Object.fromEntries(
      Object.entries(slots).map(([name, slot]) => [name, slot.value]),
    );
    actor.world.done.push({ effect, values });
    return { outcome, drafts: line === '' ? [] : [{ text: line }] };
  };
}
