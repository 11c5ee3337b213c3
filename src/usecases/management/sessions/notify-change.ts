import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { describePlace, describeWhen, type Reader } from '../../describe-session.ts';
import type { Services } from '../../exchange.ts';
import { fullName } from '../../people.ts';
import type { DomainEvent } from '../../requests/domain-event.ts';
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
      changes: describeChanges(view, event, { reader, accounts }),
    });
    await tell(services, stores, account, { text }, key, { deadline: view.firstDay });
  }
}

function describeChanges(
  view: SessionView,
  { before }: Changed,
  { reader, accounts }: { reader: Reader; accounts: Account[] },
): string {
  const { t } = reader;
  const line = (name: string, from: string, to: string) =>
    from === to ? [] : [t('notify-session-change', { what: t(`session-fact-${name}`), from, to })];
  const nameOf = (id: string) => {
    const found = accounts.find((account) => account.id === id);
    return found ? fullName(found) : '';
  };
  return [
    ...line('where', describePlace({ ...view, ...before }, reader), describePlace(view, reader)),
    ...line('hours', before.hours, view.hours),
    ...line('provider', nameOf(before.providerId), nameOf(view.providerId)),
  ].join('\n');
}
