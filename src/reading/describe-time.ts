import { monthOf, unitAround, yearOf } from './calendar.ts';
import type { Day } from './reading.ts';

/** The words behind a key, in one language. */
export type Say = (key: string, args?: Record<string, string | number>) => string;

/** « 12 mai 2026 ». */
export function describeDay(day: Day, say: Say): string {
  return say('reading-day', {
    day: Number(day.slice(8)),
    month: say('reading-month', { month: monthOf(day) }),
    year: day.slice(0, 4),
  });
}

/** A period said the shortest way: a year, a semester, a quarter, a month, a day, or its two ends. */
export function describePeriod(period: string, say: Say): string {
  const [from = '', to = ''] = period.split('/');
  const year = from.slice(0, 4);
  const isWhole = (unit: 'year' | 'semester' | 'quarter' | 'month') => {
    const whole = unitAround(from, unit);
    return whole.from === from && whole.to === to;
  };
  if (isWhole('year')) return say('reading-year', { year });
  if (isWhole('semester')) return say('reading-semester', { year, number: rankOf(from, 6) });
  if (isWhole('quarter')) return say('reading-quarter', { year, number: rankOf(from, 3) });
  if (isWhole('month')) {
    return say('reading-whole-month', {
      year,
      month: say('reading-month', { month: monthOf(from) }),
    });
  }
  if (from === to) return say('reading-one-day', { day: describeDay(from, say) });
  return say('reading-between', { from: beginning(from, to, say), to: describeDay(to, say) });
}

const rankOf = (day: Day, months: number): number => Math.ceil(monthOf(day) / months);

/** The first day without what the last one says again: « 3 », « 28 mai », « 15 décembre 2025 ». */
function beginning(from: Day, to: Day, say: Say): string {
  const day = Number(from.slice(8));
  if (from.slice(0, 7) === to.slice(0, 7)) return say('reading-day-number', { day });
  if (yearOf(from) !== yearOf(to)) return describeDay(from, say);
  return say('reading-day-in-year', { day, month: say('reading-month', { month: monthOf(from) }) });
}
