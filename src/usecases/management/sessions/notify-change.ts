import type { Stores } from '#ports/unit-of-work.ts';
import { describeWhen } from '../../describe-session.ts';
import type { Services } from '../../exchange.ts';
import type { DomainEvent } from '../../requests/domain-event.ts';
import { describeDetails } from '../../sessions/describe-details.ts';
import { readerOf, tell } from '../../tell.ts';

type Changed = Extract<DomainEvent, { type: 'session.changed' }>;

/** Tells the people of a session, and who runs it or ran it, what is no longer as it was. */
export async function notifyOfChange(
  services: Services,
  stores: Stores,
  event: Changed,
): Promise<void> {
  const view = await stores.programme.findSessionView(event.sessionId);
  if (!view) return;
  const requests = await stores.requests.findMany(event.requestIds);
  const ids = [view.providerId, event.before.providerId, ...requests.map((one) => one.personId)];
  const accounts = await stores.accounts.findMany([...new Set(ids)]);
  const key = `event:${event.type}:${event.sessionId}:${event.at}`;
  for (const account of accounts) {
    if (account.id === event.actor) continue;
    const reader = readerOf(services, account);
    const text = reader.t('notify-session-changed', {
      action: view.action.title,
      when: describeWhen(view, reader),
      changes: await describeDetails(stores, view, event.before, reader),
    });
    await tell(services, stores, account, { text }, key, { deadline: view.firstDay });
  }
}
