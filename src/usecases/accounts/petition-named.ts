import type { Petition } from '#ports/petition-store.ts';
import { spoken } from '../catalogue/words.ts';
import {
  decideNamed,
  type NamedDecision,
  readNamed,
  type Waiting,
} from '../decisions/decide-named.ts';
import { isNamedBy, namingWords, readDecision } from '../decisions/read-decision.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { fullName } from '../people.ts';
import { structureLabel } from './find-structures.ts';
import { isGestionnaire, isReferentOf } from './members.ts';
import { petitionCard } from './petition-card.ts';
import { findDecidable } from './show-petitions.ts';

interface WaitingPetition extends Waiting {
  petition: Petition;
}

/** Words of the kind of thing that waits: « la structure … », « le compte de … ». */
const KINDS: Readonly<Partial<Record<Petition['kind'], string>>> = {
  new_structure: 'decision-about-structure',
  affiliation: 'decision-about-account',
};

/** What waits and is decided by name: whoever is offered a role accepts it on its card. */
async function findNameable(exchange: Exchange): Promise<Petition[]> {
  return (await findDecidable(exchange)).filter(({ kind }) => KINDS[kind] !== undefined);
}

/** « refuse Plume Emploi », « confirme Lucie Morel »: what of all that waits for this person is named; `null` when it is no such decision. */
export async function recognisePetition(
  exchange: Exchange,
  text: string,
): Promise<Record<string, unknown> | null> {
  const { person, services } = exchange;
  if (!isGestionnaire(person) && !isReferentOf(person, person?.siret ?? null)) return null;
  const decision = readDecision(exchange, text);
  if (!decision || decision.isAdmission) return null;
  const said = spoken(decision.about);
  const kinds = Object.values(KINDS).filter((kind) => holds(services, said, kind));
  const isOfRequest = kinds.length === 0 && holds(services, said, 'decision-about-request');
  // A Valideur RH decides requests too, in the same words.
  if (isOfRequest && person?.roles.includes('valideur_rh')) return null;
  const waiting = await describeAll(exchange, await findNameable(exchange));
  const named = readNamed(exchange, decision, (words) => namedIn(exchange, waiting, words));
  return named.ids.length === 0 && kinds.length === 0 ? null : named;
}

function namedIn(exchange: Exchange, waiting: WaitingPetition[], about: string): WaitingPetition[] {
  const said = spoken(about);
  const words = namingWords(exchange, about);
  const isOfKind = ({ petition: { kind } }: WaitingPetition) =>
    holds(exchange.services, said, KINDS[kind] ?? '');
  const named = waiting.filter(({ label }) => isNamedBy(words, label));
  const ofKind = named.filter(isOfKind);
  if (named.length > 0) return ofKind.length > 0 ? ofKind : named;
  // « valide le compte » names nobody: the one that waits.
  return words.length === 0 ? waiting.filter(isOfKind) : [];
}

async function describeAll(exchange: Exchange, petitions: Petition[]): Promise<WaitingPetition[]> {
  const { accounts, structures } = exchange.stores;
  const [people, places] = await Promise.all([
    accounts.findMany(petitions.flatMap(({ accountId }) => accountId ?? [])),
    structures.findMany(petitions.flatMap(({ siret }) => siret ?? [])),
  ]);
  return petitions.map((petition) => {
    const account = people.find(({ id }) => id === petition.accountId);
    const structure = places.find(({ siret }) => siret === petition.siret);
    const name = account ? `${fullName(account)} (${account.email})` : '';
    const isOfStructure = petition.kind === 'new_structure';
    const parts = [
      isOfStructure ? '' : name,
      structure ? structureLabel(structure) : '',
      isOfStructure ? (petition.name ?? '') : '',
    ];
    return { id: petition.id, petition, label: parts.filter(Boolean).join(', ') };
  });
}

/** What was named: its card, to decide. */
export function createDecideNamed(
  refuse: (exchange: Exchange, args: Record<string, unknown>) => Promise<ExchangeResult>,
) {
  return async (exchange: Exchange, given: Record<string, unknown>): Promise<ExchangeResult> => {
    const { stores, t } = exchange;
    const args = given as NamedDecision;
    const open = (await findNameable(exchange)).filter(({ id }) => args.ids.includes(id));
    const [first, ...others] = await describeAll(exchange, open);
    if (!first) {
      return saying({
        text: t('petition-none-named'),
        choices: [button(t('button-petitions-waiting'), 'petitions')],
      });
    }
    const decision = args.accepts ? 'accept' : 'refuse';
    return await decideNamed(
      exchange,
      { args, found: [first, ...others] },
      {
        intent: 'decide-named',
        sure: `petition-${decision}-sure`,
        card: ({ petition }) => petitionCard(stores, petition, exchange),
        press: ({ id }) => ({ intent: 'decide-petition', args: { petitionId: id, decision } }),
        reasonAs: 'reason',
        refuse: (pressed) => refuse(exchange, pressed),
      },
    );
  };
}
