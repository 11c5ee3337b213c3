import type { Exchange } from '../exchange.ts';
import { freshMemory } from '../fresh-memory.ts';
import type { Plan } from './plan.ts';

/** The subscription spoken of last, so that « plutôt à 9 h » changes it. */
export interface PlanMemory {
  plan: Plan;
  /** Kept already under this id. */
  id?: string;
}

const plans = freshMemory<PlanMemory>('subscription', 20);

export function rememberPlan(exchange: Exchange, memory: PlanMemory): void {
  plans.keep(exchange, memory);
}

export function forgetPlan({ conversation }: Exchange): void {
  delete conversation.memory['subscription'];
}

/** The one spoken of last, while it is fresh. */
export function lastPlan(exchange: Exchange): PlanMemory | null {
  return plans.last(exchange) ?? null;
}
