import { type Draft, type Press, type Repair, readYesNo } from '#conversation/index.ts';
import type { Exchange } from './exchange.ts';
import { freshMemory } from './fresh-memory.ts';

/** What the answer just given asks to confirm. */
const asked = freshMemory<{ press: Press }>('asked-yes', 10);

/** Outside of dialogs, what asks for a yes is the one button that carries something out. */
function isConfirmation({ intent, args }: Press): boolean {
  return intent === 'subscription-keep' || args?.['isConfirmed'] === true;
}

/** Keeps what the answer just given asks to confirm, so that « oui » is as good as its button; forgotten with the next answer. */
export function noteAsked(exchange: Exchange, drafts: readonly Draft[]): void {
  const pressable = drafts.at(-1)?.choices?.map(({ target }) => target) ?? [];
  const [press, ...others] = pressable.filter(isConfirmation);
  if (press && others.length === 0) asked.keep(exchange, { press });
  else asked.forget(exchange);
}

/** What a « oui » confirms: what was asked just before, with no dialog in between. */
export function confirmedBy(exchange: Exchange, repair: Repair, text: string): Press | null {
  const { state } = exchange;
  if (state.active || state.aside || readYesNo(repair, text) !== true) return null;
  return asked.last(exchange)?.press ?? null;
}
