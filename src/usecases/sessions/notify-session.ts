import type { Choice } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { describeWhen, type Reader } from '../describe-session.ts';
import { button, type Services } from '../exchange.ts';
import { formatShortDay } from '../format-day.ts';
import type { DomainEvent } from '../requests/domain-event.ts';
import { readerOf, tell } from '../tell.ts';
import { describeAlso } from './describe-details.ts';

type SessionEvent = Exclude<
  Extract<DomainEvent, { providerId: string }>,
  { type: 'session.changed' }
>;

/** Tells the prestataire and the gestionnaires what becomes of a session; the people in it have their own messages. */
export async function notifyOfSession(
  services: Services,
  stores: Stores,
  event: SessionEvent,
): Promise<void> {
  const view = await stores.programme.findSessionView(event.sessionId);
  if (!view) return;
  const before = 'before' in event ? event.before : undefined;
  const runs = before ? [view.providerId, before.providerId] : [event.providerId];
  const providers = await stores.accounts.findMany([...new Set(runs)]);
  const managers = await stores.accounts.findByRole('gestionnaire');
  const told = new Map([...providers, ...managers].map((account) => [account.id, account]));
  for (const account of told.values()) {
    if (account.id === event.actor) continue;
    const reader = readerOf(services, account);
    const said = reader.t(`notify-session-${messageName(event)}`, {
      action: view.action.title,
      when: describeWhen(view, reader),
      count: event.requestIds.length,
      enrolled: 'enrolled' in event ? event.enrolled : 0,
      minimum: 'minimum' in event ? event.minimum : 0,
      from: 'fromDay' in event ? formatShortDay(event.fromDay, reader.language) : '',
    });
    const also = before ? await describeAlso(stores, view, before, reader) : [];
    const text = [said, ...also].join('\n\n');
    const choices = event.type === 'session.too_few' ? tooFewChoices(event, account, reader) : [];
    const key = `event:${event.type}:${event.sessionId}:${event.at}`;
    // Who was to be there tomorrow does not wait for the morning.
    const deadline = 'fromDay' in event ? event.fromDay : view.firstDay;
    await tell(services, stores, account, { text, choices }, key, { deadline });
  }
}

/** Only gestionnaires may cancel or postpone. */
function tooFewChoices({ sessionId }: SessionEvent, account: Account, { t }: Reader): Choice[] {
  if (!account.roles.includes('gestionnaire')) return [];
  return [
    {
      ...button(t('button-cancel-session'), 'cancel-session', { sessionId }),
      style: 'destructive',
    },
    button(t('button-postpone-session'), 'postpone-session', { sessionId }),
  ];
}

/** `request.refused_employer` → `refused-employer`: the middle of a text key. */
export function messageName(event: DomainEvent): string {
  return event.type.replace(/^[a-z]+\./, '').replaceAll('_', '-');
}
