import type { Account, RoleName } from '#ports/account-repository.ts';
import { withdrawAllCards } from '../approvals/withdraw-cards.ts';
import type { Exchange } from '../exchange.ts';
import { isGestionnaire, isLastReferent } from './members.ts';

/** Who changes rights: a référent those of their structure, a gestionnaire all of them, with a reason. */
export type Authority = 'referent' | 'manager';

/** In which quality this person may change rights; `null`: in none. A référent's is enough for their own structure. */
export function authorityOf(person: Account | null): Authority | null {
  if (isGestionnaire(person)) return 'manager';
  const isReferent =
    person?.status === 'active' && person.siret !== null && person.roles.includes('referent');
  return isReferent ? 'referent' : null;
}

export interface RoleChange {
  role: RoleName;
  change: 'give' | 'take';
  /** Petition that keeps the reason of a repair. */
  petitionId?: string;
}

export type RoleOutcome = 'given' | 'taken' | 'already' | 'last-referent' | 'last-manager';

/** Gives or takes a role; the rights of who acts are checked before. The structure's lock is held. */
export async function changeRole(
  exchange: Exchange,
  account: Account,
  { role, change, petitionId }: RoleChange,
): Promise<RoleOutcome> {
  const { stores } = exchange;
  const has = account.roles.includes(role);
  if (has === (change === 'give')) return 'already';
  if (change === 'take' && role === 'referent' && (await isLastReferent(stores, account))) {
    return 'last-referent';
  }
  if (change === 'take' && role === 'gestionnaire' && (await isLastGestionnaire(exchange))) {
    return 'last-manager';
  }
  const others = account.roles.filter((other) => other !== role);
  await stores.accounts.update({
    ...account,
    roles: change === 'give' ? [...others, role] : others,
  });
  if (change === 'take' && role === 'valideur_rh') {
    await withdrawAllCards(exchange.services, stores, account);
  }
  const event = change === 'give' ? 'role.given' : 'role.taken';
  await recordRole(exchange, {
    id: account.id,
    event,
    role,
    ...(petitionId ? { petitionId } : {}),
  });
  return change === 'give' ? 'given' : 'taken';
}

/** Writes a change of rights down; the reason is in the petition, ids only here. */
export async function recordRole(
  { stores, now, person }: Exchange,
  { id, event, ...details }: { id: string; event: string; role: RoleName; petitionId?: string },
): Promise<void> {
  await stores.audit.append({
    at: now,
    actor: person?.id ?? 'system',
    event,
    subject: { type: 'account', id },
    details,
  });
}

async function isLastGestionnaire({ stores }: Exchange): Promise<boolean> {
  return (await stores.accounts.findByRole('gestionnaire')).length <= 1;
}
