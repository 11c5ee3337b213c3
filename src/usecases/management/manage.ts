import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';

/** « que puis-je gérer ? »: where each thing a gestionnaire changes is done, one press away. */
export async function showManagement(
  { t, today }: Exchange,
  _person: Account,
): Promise<ExchangeResult> {
  const year = today.slice(0, 4);
  const query = (reading: Record<string, string>) => ({ reading });
  return saying({
    text: t('manage-what'),
    layout: 'column',
    choices: [
      button(t('manage-petitions'), 'petitions'),
      button(t('manage-create-session'), 'create-session'),
      button(t('manage-alter-session'), 'alter-session'),
      button(t('manage-duplicate-session'), 'duplicate-session'),
      button(t('manage-write-to-session'), 'write-to-session'),
      button(t('manage-edit-action'), 'edit-action'),
      button(t('manage-propose-session'), 'propose-session'),
      button(t('manage-cancel-session'), 'cancel-session'),
      button(t('manage-postpone-session'), 'postpone-session'),
      button(t('manage-memberships'), 'memberships'),
      button(t('manage-renewals'), 'renewals', { year }),
      button(t('manage-repair-request'), 'repair-request'),
      button(t('manage-pending'), 'query', query({ query: 'pending_requests' })),
      button(t('manage-presences'), 'missing-presences'),
      button(t('manage-questions'), 'open-questions'),
      button(t('manage-answers'), 'answers-to-review'),
      button(t('manage-delivery-report'), 'delivery-report'),
    ],
  });
}
