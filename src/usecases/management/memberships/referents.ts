import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { sirenOf } from '#reglement/index.ts';

/** Who is told of a structure's membership: its référents, or else those of its SIREN. */
export async function findReferents(
  { accounts }: Pick<Stores, 'accounts'>,
  siret: string,
): Promise<Account[]> {
  const own = await accounts.findByRole('referent', { siret });
  return own.length > 0 ? own : await accounts.findByRole('referent', { siren: sirenOf(siret) });
}
