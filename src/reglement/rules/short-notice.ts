// Source: règlement 2026, report, absence et annulation (15 days in the charte 2025, 2; 21 in the FAQ 2024, question 12).
import { daysBetween } from '../calendar.ts';
import type { Rule } from '../facts.ts';

/** SHORT_NOTICE: fewer days before the first day than people are advised to leave. */
export const shortNotice: Rule<'SHORT_NOTICE'> = {
  code: 'SHORT_NOTICE',
  appliesTo: 'reserved',
  violation: ({ rulebook, day, session }) => {
    const advised = rulebook.figures.shortNoticeDays.value;
    const days = daysBetween(day, session.firstDay);
    return days < advised ? { days: Math.max(0, days), advised } : undefined;
  },
};
