import type { Account } from '#ports/account-repository.ts';
import type { Perimeter } from '#ports/report-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Query, Reading } from '#reading/index.ts';
import { sirenOf } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';

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

/** The other establishments of the SIREN that a Valideur RH looks after, as they have none of their own. */
export async function besidesOwn(
  { stores }: { stores: Pick<Stores, 'structures'> },
  perimeter: Perimeter,
): Promise<string[]> {
  if (perimeter.kind !== 'structures' || perimeter.siren === undefined) return [];
  const { sirets, siren } = perimeter;
  const all = await stores.structures.findEstablishments(siren);
  return all
    .filter(({ siret }) => coversStructure(perimeter, siret) && !sirets.includes(siret))
    .map(({ name }) => name);
}

/** Whether whoever asks runs the programme. */
export const isManager = ({ person }: Pick<Exchange, 'person'>): boolean =>
  person?.roles.includes('gestionnaire') ?? false;

/** Whether whoever asks runs the programme, or sessions of it. */
export const runsSome = ({ person }: Pick<Exchange, 'person'>): boolean =>
  person?.roles.some((role) => role === 'gestionnaire' || role === 'prestataire') ?? false;

/** Whether whoever asks looks after a structure. */
export const looksAfter = ({ person }: Pick<Exchange, 'person'>): boolean =>
  person?.roles.some((role) => role === 'valideur_rh' || role === 'referent') ?? false;

/** Questions about the whole programme: no part of their figures is anybody else’s. */
const WHOLE: readonly Query[] = ['fill_rate', 'membership'];

/** Whether a question has an answer within what somebody sees. */
export function isAnswered({ query, person }: Reading, { kind }: Perimeter): boolean {
  switch (kind) {
    case 'everything':
      return true;
    case 'structures':
      return query !== 'fill_rate';
    case 'provider':
      // A quota counts the sessions of everybody; of somebody named, nothing is said at all.
      return query !== 'membership' && (!query.startsWith('quota') || person !== undefined);
    case 'person':
      return !WHOLE.includes(query);
    default:
      return kind satisfies never;
  }
}
/** Whether an establishment is one of theirs. */
export function coversStructure(
  { sirets, siren, except = [] }: Extract<Perimeter, { kind: 'structures' }>,
  siret: string,
): boolean {
  return sirets.includes(siret) || (siren === sirenOf(siret) && !except.includes(siret));
}
