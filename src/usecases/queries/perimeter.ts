import type { Account } from '#ports/account-repository.ts';
import type { Perimeter } from '#ports/report-repository.ts';

/** What a person may see figures of: the widest of their roles. */
export function perimeterOf(person: Account): Perimeter {
  const { roles, siret, id } = person;
  if (roles.includes('gestionnaire')) return { kind: 'everything' };
  if (siret && (roles.includes('valideur_rh') || roles.includes('referent'))) {
    return { kind: 'structures', sirets: [siret] };
  }
  if (roles.includes('prestataire')) return { kind: 'provider', accountId: id };
  return { kind: 'person', accountId: id };
}

/** Whether a person found by name is within; nobody is told whether somebody outside exists. */
export function isWithin(perimeter: Perimeter, account: Account): boolean {
  switch (perimeter.kind) {
    case 'everything':
    // Narrowed by the sessions they run, in the database.
    case 'provider':
      return true;
    case 'structures':
      return account.siret !== null && perimeter.sirets.includes(account.siret);
    case 'person':
      return account.id === perimeter.accountId;
    default:
      return perimeter satisfies never;
  }
}
