import type { SessionRecord } from '#ports/programme-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { describePlace, type Reader } from '../describe-session.ts';
import { fullName } from '../people.ts';
import type { SessionDetails } from '../requests/domain-event.ts';

/** What is no longer as it was of a session, its days aside: one line each, what is and what was. */
export async function describeDetails(
  stores: Pick<Stores, 'accounts'>,
  view: SessionRecord,
  before: SessionDetails,
  reader: Reader,
): Promise<string> {
  const { t } = reader;
  const accounts = await stores.accounts.findMany([view.providerId, before.providerId]);
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

/** The same, below the new days of a session. */
export async function describeAlso(
  ...changed: Parameters<typeof describeDetails>
): Promise<string[]> {
  const lines = await describeDetails(...changed);
  const [, , , { t }] = changed;
  return lines === '' ? [] : [`${t('notify-session-also')}\n${lines}`];
}
