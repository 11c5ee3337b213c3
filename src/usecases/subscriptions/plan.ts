import type { Perimeter } from '#ports/report-repository.ts';
import type { Subscription } from '#ports/subscription-store.ts';
import type { Query, Reading } from '#reading/index.ts';
import { addDays, type Day } from '#reglement/index.ts';
import { movePeriod } from './moving-period.ts';
import { daysSinceLast, type Schedule } from './schedule.ts';

/** A figure is told of when it passes this. */
export interface Limit {
  is: 'above' | 'at-least' | 'below';
  value: number;
}

/** What makes an alert speak: a line that was not there before, or the figure past a limit. */
export type Watch = { for: 'lines' } | { for: 'figure'; limit: Limit };

/** What somebody asked to be told of. */
export interface Plan {
  reading: Reading;
  /** Day the question was understood on: its periods move from there. */
  askedOn: Day;
  when: { schedule: Schedule } | { watch: Watch };
  /** What its author could see when they asked. */
  sees: Pick<Perimeter, 'kind'> & { siret?: string };
}

export type KeptPlan = Subscription<Plan>;

/** Questions about what happens: without a period, those of a subscription are about what is new. */
const EVENTS: readonly Query[] = ['requests', 'late_withdrawals', 'withdrawals', 'absences'];
const WATCHED_DAYS = 31;
const COMING_DAYS = 366;

/** The question of a plan, as it is put on a day. */
export function readingOn({ reading, askedOn, when }: Plan, today: Day): Reading {
  const { period } = reading;
  if (period) return { ...reading, period: movePeriod(period, { from: askedOn, to: today }) };
  if (reading.session_date) return reading;
  if (reading.query === 'sessions') {
    return { ...reading, period: stretch({ from: today, until: addDays(today, COMING_DAYS) }) };
  }
  if (!EVENTS.includes(reading.query)) return reading;
  if ('schedule' in when)
    return { ...reading, period: stretch(daysSinceLast(when.schedule, today)) };
  if (when.watch.for === 'figure') return reading;
  return { ...reading, period: stretch({ from: addDays(today, -WATCHED_DAYS), until: today }) };
}

/** How many days back an alert on what happens looks, when no period was said. */
export function daysWatched({ reading, when }: Plan): number | undefined {
  const isOfLines = 'watch' in when && when.watch.for === 'lines';
  return isOfLines && !reading.period && EVENTS.includes(reading.query) ? WATCHED_DAYS : undefined;
}

/** The question as it is said on a day: what was not asked, and only keeps it short, is left out. */
export function saidOn(plan: Plan, today: Day): Reading {
  const put = readingOn(plan, today);
  const isNews = 'schedule' in plan.when && EVENTS.includes(put.query);
  return plan.reading.period || isNews ? put : plan.reading;
}

/** The session a plan is about has begun: there is nothing more to tell. */
export function isOver({ reading }: Plan, today: Day): boolean {
  return reading.session_date !== undefined && reading.session_date < today;
}

function stretch({ from, until }: { from: Day; until: Day }): string {
  return `${from}/${until}`;
}
