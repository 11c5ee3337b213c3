import { readDates } from './read-dates.ts';
import type { Demand, EffectResult, LookupResult, Supply } from './turn.ts';
import type { Work } from './work.ts';

/** A part of a turn that may stop to be supplied from the outside. */
export type Supplied<Value> = Generator<Demand, Value, Supply>;

/** Asks a use case what may be chosen. */
export function* demandLookup(
  work: Work,
  name: string,
  asked: { slot: string; text?: string; isAsked?: boolean },
): Supplied<LookupResult> {
  const { context, run } = work;
  const dates = asked.text
    ? readDates(asked.text, context.today, { language: context.language })
    : [];
  const { message } = work;
  const said = message === undefined ? {} : { message };
  const query = { dialog: run.dialog, ...asked, ...said, dates, slots: run.slots, context };
  const supply = yield { type: 'lookup', name, query };
  if (supply.type !== 'lookup') throw new Error(`lookup ${name} was supplied an effect`);
  return supply.result;
}

/** Has a use case act. */
export function* demandEffect(work: Work, name: string): Supplied<EffectResult> {
  const { context, run, said } = work;
  const supply = yield {
    type: 'effect',
    name,
    call: {
      dialog: run.dialog,
      slots: run.slots,
      context,
      ...(said === undefined ? {} : { said }),
    },
  };
  if (supply.type !== 'effect') throw new Error(`effect ${name} was supplied a lookup`);
  return supply.result;
}
