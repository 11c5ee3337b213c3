import { fold } from '#knowledge/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Day } from '#reglement/index.ts';
import { entitledTo, findValidators } from './approvals/validators.ts';

/** « Marie Durand ». */
export function fullName(account: Pick<Account, 'firstName' | 'surname'>): string {
  return `${account.firstName} ${account.surname}`.trim();
}

/** The names of people, by their ids; of one name, each with their structure, or their address when they share that too. */
export async function namesApart(
  { structures }: Pick<Stores, 'structures'>,
  people: readonly Account[],
): Promise<Map<string, string>> {
  const known = await structures.findMany(people.flatMap(({ siret }) => siret ?? []));
  const nameOf = (account: Account) => fold(fullName(account));
  return new Map(
    people.map((account) => {
      const others = people.filter(
        (other) => other.id !== account.id && nameOf(other) === nameOf(account),
      );
      const structure = known.find(({ siret }) => siret === account.siret)?.name;
      const isApart = structure && others.every(({ siret }) => siret !== account.siret);
      const mark = others.length === 0 ? [] : [isApart ? structure : account.email];
      return [account.id, [fullName(account), ...mark].join(', ')];
    }),
  );
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
