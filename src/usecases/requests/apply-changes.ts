import type { RequestRecord } from '#ports/request-repository.ts';
import { type Change, countsTowardsLimits, holdsSeat, isLive } from '#reglement/index.ts';
import { runPassAfter } from './pass.ts';
import { type Applied, storeChanges } from './store-changes.ts';
import type { Work } from './work.ts';

/** Stores changes; then the pass, where they may unblock somebody. */
export async function applyChanges(work: Work, changes: Applied[]): Promise<RequestRecord[]> {
  const records = await storeChanges(work, changes);
  await runPassAfter(work, changes.map(({ change }) => change).filter(mayUnblock));
  return records;
}

/** Whether somebody in a queue may be free to be promoted after it: a seat, a quota, a limit given back, or other dates. */
function mayUnblock({ before, after }: Change): boolean {
  return (
    (holdsSeat(before) && !holdsSeat(after)) ||
    (countsTowardsLimits(before) && !countsTowardsLimits(after)) ||
    (isLive(before) && !isLive(after)) ||
    (before.status === 'attended' && after.status !== 'attended') ||
    before.firstDay !== after.firstDay
  );
}
