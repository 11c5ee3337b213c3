// Source: règlement 2026, 1 (four in the charte 2025, 2 and the FAQ 2024, question 10): reserved actions a year.
import type { Rule } from '../facts.ts';

/** LAST_ACTION: once granted, this request is the last action of the year. */
export const lastAction: Rule<'LAST_ACTION'> = {
  code: 'LAST_ACTION',
  appliesTo: 'reserved',
  violation: ({ quota: { actions } }) =>
    actions.used + 1 === actions.max ? { ...actions } : undefined,
};
