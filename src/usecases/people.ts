import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Day } from '#reglement/index.ts';
import { entitledTo, findValidators } from './approvals/validators.ts';

/** « Marie Durand ». */
export function fullName(account: Pick<Account, 'firstName' | 'surname'>): string {
  return `${account.firstName} ${account.surname}`.trim();
}

/** Those who may decide a request of this structure on a day, substitutes included; never the author unless alone. */
export async function findApprovers(
  stores: Pick<Stores, 'accounts' | 'substitutes'>,
  siret: string,
  { authorId, day }: { authorId: string; day: Day },
): Promise<Account[]> {
  const all = entitledTo(siret, await findValidators(stores, siret, day));
  const others = all.filter((account) => account.id !== authorId);
  return others.length > 0 ? others : all;
}
