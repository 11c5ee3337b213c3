import { addDays, parisDay, startOfDay, yearOf } from './calendar.ts';
import { decide } from './decide.ts';
import { countQuota } from './facts.ts';
import { type Rulebooks, rulebookFor } from './rulebook.ts';
import type { Day, DecisionInput, Quota, Request } from './types.ts';

/** What a person has used of the limits of a year. */
export function quotaOf(
  rulebooks: Rulebooks,
  { personId, year, requests }: { personId: string; year: number; requests: readonly Request[] },
): Quota {
  const { rulebook } = rulebookFor(rulebooks, year);
  return countQuota(rulebook, { personId, year: String(year), requests });
}

/**
 * The first day, that of the request included, on which the same request would not be refused, all
 * else staying as it is; null when no day before the session would do.
 */
export function earliestPassing(rulebooks: Rulebooks, input: DecisionInput): Day | null {
  const today = parisDay(input.requestedAt);
  const { firstDay } = input.session;
  const { rulebook } = rulebookFor(rulebooks, yearOf(firstDay));
  // Time alone changes an answer at a palier, and at a new year of membership.
  const dates = [...rulebook.paliers.map(({ from }) => from), `${firstDay.slice(0, 4)}-01-01`];
  const candidates = dates.filter((date) => date > today).sort();
  const passes = (requestedAt: string) =>
    decide(rulebooks, { ...input, requestedAt }).outcome !== 'refused';
  if (passes(input.requestedAt)) return today;
  return candidates.find((date) => passes(startOfDay(date))) ?? null;
}

/** The last day on which a request can be made without a short notice. */
export function lastAdvisedDay(rulebooks: Rulebooks, firstDay: Day): Day {
  const { rulebook } = rulebookFor(rulebooks, yearOf(firstDay));
  return addDays(firstDay, -rulebook.figures.shortNoticeDays.value);
}
