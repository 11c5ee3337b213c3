import type { Account } from '#ports/account-repository.ts';
import { type Exchange, type ExchangeResult, saying } from './exchange.ts';
import { listNames } from './list-names.ts';
import { findApprovers, fullName } from './people.ts';

/** « qui valide pour moi ? »: the Valideurs RH of one's structure. */
export async function showMyApprovers(
  exchange: Exchange,
  person: Account,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  if (!person.siret) return saying({ text: t('my-approvers-no-structure') });
  const approvers = await findApprovers(stores, person.siret, {
    authorId: person.id,
    day: exchange.today,
  });
  const names = listNames(approvers.map(fullName), exchange.language);
  return saying({
    text:
      approvers.length > 0
        ? t('my-approvers', { count: approvers.length, names })
        : t('submit-no-approver'),
  });
}
