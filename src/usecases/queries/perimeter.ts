import type { Account } from '#ports/account-repository.ts';
import type { Perimeter } from '#ports/report-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { sirenOf } from '#reglement/index.ts';

/** What a person may see figures of: the widest of their roles. */
export async function perimeterOf(
  { accounts }: Pick<Stores, 'accounts'>,
  { roles, siret, id }: Account,
): Promise<Perimeter> {
  if (roles.includes('gestionnaire')) return { kind: 'everything' };
  if (siret && roles.includes('valideur_rh')) {
    // Establishments of the SIREN without a Valideur RH count as theirs.
    const siren = sirenOf(siret);
    const all = await accounts.findByRole('valideur_rh', { siren });
    const except = all.flatMap((other) =>
      other.siret && other.siret !== siret ? other.siret : [],
    );
    return { kind: 'structures', sirets: [siret], siren, except };
  }
  if (siret && roles.includes('referent')) return { kind: 'structures', sirets: [siret] };
  if (roles.includes('prestataire')) return { kind: 'provider', accountId: id };
  return { kind: 'person', accountId: id };
}

/** Those of some people found by name who are within; nobody is told whether somebody outside exists. */
export async function keepWithin(
  { reports }: Pick<Stores, 'reports'>,
  perimeter: Perimeter,
  found: Account[],
): Promise<Account[]> {
  if (perimeter.kind !== 'provider') return found.filter((one) => isWithin(perimeter, one));
  const known = await Promise.all(
    found.map((one) =>
      reports.findRequests({ personIds: [one.id] }, perimeter, { limit: 1, offset: 0 }),
    ),
  );
  return found.filter((_one, index) => (known[index]?.total ?? 0) > 0);
}

function isWithin(
  perimeter: Exclude<Perimeter, { kind: 'provider' }>,
  { id, siret }: Account,
): boolean {
  switch (perimeter.kind) {
    case 'everything':
      return true;
    case 'structures':
      return siret !== null && coversStructure(perimeter, siret);
    case 'person':
      return id === perimeter.accountId;
    default:
      return perimeter satisfies never;
  }
}

/** Whether an establishment is one of theirs. */
export function coversStructure(
  { sirets, siren, except = [] }: Extract<Perimeter, { kind: 'structures' }>,
  siret: string,
): boolean {
  return sirets.includes(siret) || (siren === sirenOf(siret) && !except.includes(siret));
}
