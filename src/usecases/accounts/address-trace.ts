import type { Account } from '#ports/account-repository.ts';
import { countsTowardsLimits, type Day, type Request } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';

/**
 * The last day a trace of the address is kept once the account is deleted: the end of the last year in which these requests
 * count, so that coming back does not give the year's places a second time. Nothing counts: nothing is kept.
 */
export function tracedUntil(requests: readonly Request[], today: Day): Day | null {
  const years = requests.filter(countsTowardsLimits).map(({ firstDay }) => firstDay.slice(0, 4));
  const last = years
    .filter((year) => year >= today.slice(0, 4))
    .toSorted()
    .at(-1);
  return last === undefined ? null : `${last}-12-31`;
}

/** Keeps it, digested with the number of the account: it cannot be turned back into the address. */
export async function keepTrace(
  { services, stores }: Exchange,
  { id, email }: Account,
  until: Day,
): Promise<void> {
  const digest = services.secrets.digest(email, id);
  await stores.accounts.keepTrace({ accountId: id, digest, until });
}

/** The last day a trace of an address is kept that the account no longer has: the year’s places are the account’s. */
export const earlierUntil = (today: Day): Day => `${today.slice(0, 4)}-12-31`;

/** Keeps it: changing the address just before deleting the account would give the year’s places a second time. */
export async function keepEarlierTrace(
  { services, stores, today }: Exchange,
  { id, email }: Account,
): Promise<void> {
  const digest = services.secrets.digest(email, id);
  await stores.accounts.keepEarlierTrace({ accountId: id, digest, until: earlierUntil(today) });
}

/** The number of the account deleted this year under this address, or one it had before, just proven; its trace is then forgotten. */
export async function takeTraced(
  { services, stores, today }: Exchange,
  email: string,
): Promise<string | null> {
  const traces = await stores.accounts.lockTraces(today);
  const found = traces.find((trace) =>
    services.secrets.matches(email, trace.accountId, trace.digest),
  );
  if (!found) return null;
  await stores.accounts.forgetTraces({ accountId: found.accountId });
  return found.accountId;
}
