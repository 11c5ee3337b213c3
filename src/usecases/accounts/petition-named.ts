import type { Petition } from '#ports/petition-store.ts';
import { spoken } from '../catalogue/words.ts';
import { seenAbove, toConfirm } from '../decisions/confirm-decision.ts';
import {
  isNamedBy,
  namingWords,
  readDecision,
  type SaidDecision,
  withReason,
} from '../decisions/read-decision.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { fullName } from '../people.ts';
import { structureLabel } from './find-structures.ts';
import { isGestionnaire, isReferentOf } from './members.ts';
import { petitionCard } from './petition-card.ts';
import { findDecidable } from './show-petitions.ts';

interface Waiting {
  petition: Petition;
  /** As one chooses it: whom, of which structure. */
  label: string;
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
  if (!decision) return null;
  const said = spoken(decision.about);
  const kinds = Object.values(KINDS).filter((kind) => holds(services, said, kind));
  const isOfRequest = kinds.length === 0 && holds(services, said, 'decision-about-request');
  // A Valideur RH decides requests too, in the same words.
  if (isOfRequest && person?.roles.includes('valideur_rh')) return null;
  const waiting = await describeAll(exchange, await findNameable(exchange));
  const found = namedIn(exchange, waiting, decision);
  if (found.length === 0 && kinds.length === 0) return null;
  const [only] = found;
  const { reason } =
    only && !decision.accepts && !exchange.isConfidential
      ? withReason(decision.about, only.label)
      : {};
  return {
    ids: found.map(({ petition }) => petition.id),
    accepts: decision.accepts,
    ...(reason === undefined ? {} : { reason }),
  };
}

function namedIn(
  exchange: Exchange,
  waiting: Waiting[],
  { about, accepts }: SaidDecision,
): Waiting[] {
  const said = spoken(about);
  const isOfKind = ({ petition: { kind } }: Waiting) =>
    holds(exchange.services, said, KINDS[kind] ?? '');
  const named = waiting.filter(({ label }) => {
    const words = accepts ? about : withReason(about, label).named;
    return isNamedBy(namingWords(exchange, words), label);
  });
  const ofKind = named.filter(isOfKind);
  if (named.length > 0) return ofKind.length > 0 ? ofKind : named;
  // « valide le compte » names nobody: the one that waits.
  const isBare = namingWords(exchange, about).length === 0;
  return isBare ? waiting.filter(isOfKind) : [];
}

async function describeAll(exchange: Exchange, petitions: Petition[]): Promise<Waiting[]> {
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
    return { petition, label: parts.filter(Boolean).join(', ') };
  });
}

/** What was named: its card, to decide; of several, which one. A refusal asks its reason, or shows the one given. */
export function createDecideNamed(
  refuse: (exchange: Exchange, args: Record<string, unknown>) => Promise<ExchangeResult>,
) {
  return async (exchange: Exchange, args: Record<string, unknown>): Promise<ExchangeResult> => {
    const { stores, t } = exchange;
    const ids = args['ids'] as string[];
    const { accepts, reason } = args as { accepts: boolean; reason?: string };
    const open = (await findNameable(exchange)).filter(({ id }) => ids.includes(id));
    const waiting = await describeAll(exchange, open);
    const [only] = waiting;
    if (!only) {
      return saying({
        text: t('petition-none-named'),
        choices: [button(t('button-petitions-waiting'), 'petitions')],
      });
    }
    if (waiting.length > 1) {
      return saying({
        text: t('petition-several-named'),
        layout: 'column',
        choices: waiting.map(({ petition, label }) =>
          button(label, 'decide-named', { ...args, ids: [petition.id] }),
        ),
      });
    }
    const card = await petitionCard(stores, only.petition, exchange);
    const decision = { petitionId: only.petition.id, decision: accepts ? 'accept' : 'refuse' };
    if (!accepts && reason === undefined) {
      return seenAbove(card, await refuse(exchange, decision));
    }
    const text = accepts
      ? t('petition-accept-sure', { what: only.label })
      : t('petition-refuse-sure', { what: only.label, reason: reason ?? '' });
    const confirmed = { ...decision, ...(accepts ? {} : { reason }), isConfirmed: true };
    return saying(
      toConfirm(card, text, {
        isSaid: ({ target }) => target.args?.['decision'] === decision.decision,
        press: { intent: 'decide-petition', args: confirmed },
      }),
    );
  };
}
