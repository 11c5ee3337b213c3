// Source: règlement 2026, 1 (charte 2025, 2; FAQ 2024, question 10): formations a year.
import type { Rule } from '../facts.ts';

/** FORMATION_LIMIT: the person's counting formations of the year already reach the limit. */
export const formationLimit: Rule<'FORMATION_LIMIT'> = {
  code: 'FORMATION_LIMIT',
  appliesTo: 'formation',
  violation: ({ quota: { formations } }) =>
    formations.used >= formations.max ? { ...formations } : undefined,
};
