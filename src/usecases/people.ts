import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { sirenOf } from '#reglement/index.ts';

/** « Marie Durand ». */
export function fullName(account: Pick<Account, 'firstName' | 'surname'>): string {
  return `${account.firstName} ${account.surname}`.trim();
}

/** Those who may decide a request of this structure: its Valideurs RH, or those of its SIREN when it has none; never the author unless alone. */
export async function findApprovers(
  stores: Pick<Stores, 'accounts'>,
  siret: string,
  authorId: string,
): Promise<Account[]> {
  const own = await stores.accounts.findByRole('valideur_rh', { siret });
  const all =
    own.length > 0
      ? own
      : await stores.accounts.findByRole('valideur_rh', { siren: sirenOf(siret) });
  const others = all.filter((account) => account.id !== authorId);
  return others.length > 0 ? others : all;
}
