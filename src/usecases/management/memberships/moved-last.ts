import { spoken } from '../../catalogue/words.ts';
import type { Exchange } from '../../exchange.ts';
import { freshMemory } from '../../fresh-memory.ts';
import { holds } from '../../order-words.ts';

const MOST_WORDS = 14;

/** The membership whose step was recorded last, while « reviens en arrière » can be said of it. */
const moved = freshMemory<{ membershipId: string }>('membership-moved', 10);

/** Keeps it. */
export function noteMoved(exchange: Exchange, membershipId: string): void {
  moved.keep(exchange, { membershipId });
}

/** « reviens en arrière », « annule ce paiement », just after a step was recorded: that step back, with its reason and a yes asked. */
export function recogniseStepBack(
  exchange: Exchange,
  text: string,
): Record<string, unknown> | null {
  const { person, services, state } = exchange;
  const last = moved.last(exchange);
  if (!last || !person?.roles.includes('gestionnaire') || state.active) return null;
  const said = spoken(text);
  const isSaid = said.trim().split(' ').length <= MOST_WORDS && !text.includes('?');
  const isBack = isSaid && holds(services, said, 'membership-step-undone');
  return isBack ? { membershipId: last.membershipId, step: 'back' } : null;
}
