import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { type Day, sirenOf } from '#reglement/index.ts';

/** Somebody who decides for an establishment: a Valideur RH, or who replaces one that day. */
export interface Validator {
  account: Account;
  /** Establishment decided for: one's own, or that of the Valideur RH replaced. */
  siret: string;
  replaces: Account | null;
}

/**
 * Every Valideur RH of the SIREN of an establishment, then those who replace one on that day. A substitute replaces the person who
 * named them and nobody else: there is no chain.
 */
export async function findValidators(
  { accounts, substitutes }: Pick<Stores, 'accounts' | 'substitutes'>,
  siret: string,
  day: Day,
): Promise<Validator[]> {
  const siren = sirenOf(siret);
  const holders = await accounts.findByRole('valideur_rh', { siren });
  if (holders.length === 0) return [];
  const running = await substitutes.findActive(
    day,
    holders.map(({ id }) => id),
  );
  const people = await accounts.findMany(running.map(({ substituteId }) => substituteId));
  const replacing = running.flatMap(({ valideurId, substituteId }): Validator[] => {
    const account = people.find(({ id }) => id === substituteId);
    const replaces = holders.find(({ id }) => id === valideurId);
    const isThere = account?.status === 'active' && account.siret?.startsWith(siren);
    return isThere && replaces?.siret ? [{ account, siret: replaces.siret, replaces }] : [];
  });
  return [
    ...holders.map((account) => ({ account, siret: account.siret ?? '', replaces: null })),
    ...replacing,
  ];
}

/** Those who decide for an establishment: its own, or those of its SIREN when it has none. */
export function entitledTo(siret: string, validators: Validator[]): Account[] {
  const own = validators.filter((validator) => validator.siret === siret);
  const entitled = own.length > 0 ? own : validators;
  return [...new Map(entitled.map(({ account }) => [account.id, account])).values()];
}

/** The establishments a person decides for on a day. */
export async function findOwnSirets(
  { accounts, substitutes }: Pick<Stores, 'accounts' | 'substitutes'>,
  person: Account,
  day: Day,
): Promise<string[]> {
  const own = person.roles.includes('valideur_rh') && person.siret ? [person.siret] : [];
  const running = (await substitutes.findOpenOf(person.id, day)).filter(
    ({ substituteId, status, from }) =>
      substituteId === person.id && status === 'accepted' && from <= day,
  );
  const replaced = await accounts.findMany(running.map(({ valideurId }) => valideurId));
  const others = replaced.flatMap(({ siret, roles, status }) =>
    siret && status === 'active' && roles.includes('valideur_rh') ? [siret] : [],
  );
  return [...new Set([...own, ...others])];
}
