import type { Account } from '#ports/account-repository.ts';
import { readAccount, type Work } from './work.ts';

/** Who may do something: anyone named, or the system itself. */
export interface Allowed {
  /** The account itself. */
  personId?: string;
  /** The prestataire of the session. */
  providerId?: string;
  gestionnaire?: boolean;
}

/** Whether the actor is among those allowed; only active accounts do anything. */
export async function isAllowed(work: Work, allowed: Allowed): Promise<boolean> {
  const { actor } = work.context;
  if (actor === 'system') return true;
  const account = await readAccount(work, actor);
  if (account === null || account.status !== 'active') return false;
  return (
    account.id === allowed.personId ||
    account.id === allowed.providerId ||
    (allowed.gestionnaire === true && isGestionnaire(account))
  );
}

function isGestionnaire(account: Account): boolean {
  return account.roles.includes('gestionnaire');
}
