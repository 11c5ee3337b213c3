// Source: règlement 2026, 1 (charte 2025, 2; FAQ 2024, question 10): formations a year.
import type { Rule } from '../facts.ts';

/** LAST_FORMATION: once granted, this request is the last formation of the year. */
export const lastFormation: Rule<'LAST_FORMATION'> = {
  code: 'LAST_FORMATION',
  appliesTo: 'formation',
  violation: ({ quota: { formations } }) =>
    formations.used + 1 === formations.max ? { ...formations } : undefined,
};
