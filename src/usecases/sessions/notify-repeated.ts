import type { Stores } from '#ports/unit-of-work.ts';
import { button, type Services } from '../exchange.ts';
import { fullName } from '../people.ts';
import type { DomainEvent } from '../requests/domain-event.ts';
import { readerOf, tell } from '../tell.ts';

type Repeated = Extract<DomainEvent, { type: 'person.repeated_late_withdrawals' }>;

/** Tells the gestionnaires of repeated late withdrawals: they get the choice, nothing is cancelled by itself. */
export async function notifyOfRepeatedWithdrawals(
  services: Services,
  stores: Stores,
  event: Repeated,
): Promise<void> {
  const person = await stores.accounts.find(event.personId);
  if (!person) return;
  const { personId, year, comingRequestIds, lateWithdrawals: count } = event;
  for (const account of await stores.accounts.findByRole('gestionnaire')) {
    const { t } = readerOf(services, account);
    const said = { name: fullName(person), year: String(year), coming: comingRequestIds.length };
    const cancel = button(t('button-cancel-coming'), 'cancel-coming', { personId, year });
    const draft = {
      card: {
        title: t('notify-repeated-title', { name: said.name }),
        body: t('notify-repeated-late-withdrawals', { ...said, count }),
      },
      choices: comingRequestIds.length > 0 ? [{ ...cancel, style: 'destructive' as const }] : [],
    };
    const key = `event:${event.type}:${personId}:${event.at}`;
    await tell(services, stores, account, draft, key);
  }
}
