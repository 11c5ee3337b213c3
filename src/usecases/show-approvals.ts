import type { Account } from '#ports/account-repository.ts';
import { approvalCard, loadApproval } from './approval-card.ts';
import { type Exchange, type ExchangeResult, saying } from './exchange.ts';

const MOST_CARDS = 5;

/** « demandes à valider »: the requests waiting for this Valideur RH, oldest first, each on its card. */
export async function showApprovals(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const { stores, services, t } = exchange;
  if (!person.roles.includes('valideur_rh') || !person.siret) {
    return saying({ text: t('approvals-not-yours') });
  }
  const pending = await stores.requests.findPendingViews(person.siret);
  if (pending.length === 0) return saying({ text: t('approvals-none') });
  const files = await Promise.all(
    pending.slice(0, MOST_CARDS).map(({ request }) => loadApproval(stores, services, request.id)),
  );
  return saying(
    { text: t('approvals-waiting', { count: pending.length }) },
    ...files.flatMap((file) => (file ? [approvalCard(file, exchange)] : [])),
  );
}
