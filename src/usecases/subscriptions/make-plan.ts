import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Reading } from '#reading/index.ts';

import type { Asking } from '../exchange.ts';
import { perimeterOf } from '../queries/perimeter.ts';
import type { Unresolved } from '../queries/resolve.ts';
import type { QueryResult } from '../queries/result.ts';
import { runQuery } from '../queries/run-query.ts';
import { quietUntil } from '../quiet-hours.ts';
import { type Plan, readingOn } from './plan.ts';
import { nextDelivery } from './schedule.ts';

/** Lines an alert may follow; more could not be told one by one. */
export const MOST_WATCHED = 500;
const LINES_SENT = 10;
const LOOK_EVERY_MINUTES = 10;

/** What a person could see when they asked, so that losing it ends the subscription. */
export async function seenBy(
  stores: Pick<Stores, 'accounts'>,
  person: Account,
): Promise<Plan['sees']> {
  const perimeter = await perimeterOf(stores, person);
  const [siret] = perimeter.kind === 'structures' ? perimeter.sirets : [];
  return { kind: perimeter.kind, ...(siret ? { siret } : {}) };
}

/** Puts the question of a plan as it is on the day of `asking`. */
export async function runPlan(
  asking: Asking,
  person: Account,
  plan: Plan,
): Promise<{ reading: Reading; result: QueryResult | Unresolved }> {
  const { output: _output, ...reading } = readingOn(plan, asking.today);
  const limit = 'schedule' in plan.when ? LINES_SENT : MOST_WATCHED + 1;
  return { reading, result: await runQuery(asking, person, reading, { limit, offset: 0 }) };
}

/** When a plan is looked at next. */
export async function nextLook(
  stores: Pick<Stores, 'settings'>,
  person: Account,
  { plan, now }: { plan: Plan; now: string },
): Promise<string> {
  const { isAnyHour } = await stores.settings.find(person.id);
  if ('schedule' in plan.when) return nextDelivery(plan.when.schedule, now, { isAnyHour });
  const soon = new Date(Date.parse(now) + LOOK_EVERY_MINUTES * 60_000).toISOString();
  return quietUntil({ now: soon, isAnyHour }) ?? soon;
}
