// Source: règlement 2026, 1 (four in the charte 2025, 2 and the FAQ 2024, question 10): reserved actions a year.
import type { Rule } from '../facts.ts';

/** ANNUAL_LIMIT: the person's counting requests in the session's year already reach the limit. */
export const annualLimit: Rule<'ANNUAL_LIMIT'> = {
  code: 'ANNUAL_LIMIT',
  appliesTo: 'reserved',
  violation: ({ quota: { actions } }) => (actions.used >= actions.max ? { ...actions } : undefined),
};
