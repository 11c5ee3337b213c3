import type { Exchange } from '../exchange.ts';
import type { Plan } from './plan.ts';

const MEMORY_MINUTES = 20;

/** The subscription spoken of last, so that « plutôt à 9 h » changes it. */
export interface PlanMemory {
  plan: Plan;
  /** Kept already under this id. */
  id?: string;
}

export function rememberPlan({ conversation, now }: Exchange, memory: PlanMemory): void {
  conversation.memory['subscription'] = { ...memory, at: now };
}

export function forgetPlan({ conversation }: Exchange): void {
  delete conversation.memory['subscription'];
}

/** The one spoken of last, while it is fresh. */
export function lastPlan({ conversation, now }: Exchange): PlanMemory | null {
  const memory = conversation.memory['subscription'] as (PlanMemory & { at: string }) | undefined;
  if (!memory) return null;
  const minutes = (Date.parse(now) - Date.parse(memory.at)) / 60_000;
  return minutes <= MEMORY_MINUTES ? memory : null;
}
