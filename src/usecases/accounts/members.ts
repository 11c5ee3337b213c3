import type { Account, RoleName } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';

/** Roles held for a structure: lost when one leaves it. */
const STRUCTURE_ROLES: readonly RoleName[] = ['referent', 'valideur_rh'];

/** The active people of a structure, one left out. */
export async function otherMembers(
  stores: Pick<Stores, 'accounts'>,
  siret: string,
  accountId: string,
): Promise<Account[]> {
  const members = await stores.accounts.findByStructure(siret);
  return members.filter(({ id, status }) => id !== accountId && status === 'active');
}

/** Whether a structure would be left without a référent, while others stay in it. */
export async function isLastReferent(
  stores: Pick<Stores, 'accounts'>,
  account: Account,
): Promise<boolean> {
  if (!account.siret || !account.roles.includes('referent')) return false;
  const others = await otherMembers(stores, account.siret, account.id);
  return others.length > 0 && !others.some(({ roles }) => roles.includes('referent'));
}

/** Those who confirm that somebody belongs to a structure: its référents, or the gestionnaires when it has none. */
export async function findConfirmers(
  stores: Pick<Stores, 'accounts'>,
  siret: string,
): Promise<Account[]> {
  const referents = await stores.accounts.findByRole('referent', { siret });
  return referents.length > 0 ? referents : await stores.accounts.findByRole('gestionnaire');
}

/** Roles that are not held for a structure. */
export function rolesElsewhere(roles: RoleName[]): RoleName[] {
  return roles.filter((role) => !STRUCTURE_ROLES.includes(role));
}

/** Whether an active person is a gestionnaire. */
export function isGestionnaire(person: Account | null): boolean {
  return person?.status === 'active' && person.roles.includes('gestionnaire');
}

/** Whether an active person is the référent of a structure. */
export function isReferentOf(person: Account | null, siret: string | null): person is Account {
  return (
    person?.status === 'active' &&
    siret !== null &&
    person.siret === siret &&
    person.roles.includes('referent')
  );
}
