import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Petition } from '#ports/petition-store.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { type Exchange, type ExchangeResult, saying, showing, textArg } from '../exchange.ts';
import { fullName } from '../people.ts';
import { confirmAffiliation, refuseAffiliation } from './affiliate.ts';
import { refuseStructure, validateStructure } from './decide-structure.ts';
import { acceptHandOver, declineHandOver } from './hand-over.ts';
import { isGestionnaire, isReferentOf } from './members.ts';
import { type Decision, petitionCard, refreshCards } from './petition-card.ts';

import { tidyWords } from './tidy-text.ts';

const LONGEST_REASON = 1000;
const REFUSE_DIALOG = 'refuse-petition';

/** How the refusal dialog is opened where the card could not ask for the reason. */
export type StartRefusal = (
  exchange: Exchange,
  dialog: string,
  given: { slots: Record<string, { value: string; label: string }> },
) => Promise<ExchangeResult>;

/** What a press of *Valider*, *Confirmer* or *Refuser* does; the card is only a view, everything is checked again. */
export function createDecidePetition(startRefusal: StartRefusal) {
  return async (
    exchange: Exchange,
    args: Record<string, unknown>,
    inputs: Record<string, string>,
  ): Promise<ExchangeResult> => {
    const id = textArg(args, 'petitionId');
    const accepts = args['decision'] === 'accept';
    const reason = tidyWords(inputs['reason'] ?? String(args['reason'] ?? ''), LONGEST_REASON);
    const { outcome, result, petition } = await decide(exchange, id, accepts, reason);
    if (outcome === 'reason-needed' && petition) {
      return await startRefusal(exchange, REFUSE_DIALOG, {
        slots: { petition: { value: id, label: id } },
      });
    }
    return result;
  };
}

/** Effect `decide-petition` of the dialog that asks why: a refusal. */
export async function refusePetitionInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const id = slots['petition']?.value;
  const reason = tidyWords(slots['reason']?.value ?? '', LONGEST_REASON);
  if (!id || reason === '') return { outcome: 'failed' };
  const { outcome, result } = await decide(exchange, id, false, reason);
  const { drafts } = result;
  if (outcome !== 'done') return { outcome: 'not-possible', drafts };
  return { outcome: 'refused', drafts: [{ text: exchange.t('approval-refused') }, ...drafts] };
}

/** Teams asks for the present view of a card. */
export async function showPetition(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const petition = await exchange.stores.petitions.find(textArg(args, 'petitionId'));
  if (!petition || !mayDecide(exchange.person, petition)) return { drafts: [] };
  return { drafts: [], card: await petitionCard(exchange.stores, petition, exchange) };
}

/** Whether this person decides it: gestionnaires the structures, référents (or gestionnaires) who belongs to theirs. */
export function mayDecide(
  person: Account | null,
  { kind, siret, accountId, otherId }: Petition,
): person is Account {
  if (person?.status !== 'active') return false;
  switch (kind) {
    case 'new_structure':
      return isGestionnaire(person);
    case 'affiliation':
      return person.id !== accountId && (isGestionnaire(person) || isReferentOf(person, siret));
    case 'hand_over':
      return person.id === otherId;
    case 'repair':
      return false;
    default:
      return kind satisfies never;
  }
}

interface Decided {
  outcome: 'done' | 'reason-needed' | 'not-possible';
  result: ExchangeResult;
  petition?: Petition;
}

async function decide(
  exchange: Exchange,
  id: string,
  accepts: boolean,
  reason: string,
): Promise<Decided> {
  const { stores, person, t } = exchange;
  const petition = await lockPetition(stores, id);
  if (!petition) return notPossible(saying({ text: t('petition-gone') }));
  if (!mayDecide(person, petition)) {
    return notPossible(saying({ text: t('petition-not-yours') }));
  }
  if (petition.status !== 'open') return notPossible(await alreadyDecided(exchange, petition));
  if (!accepts && reason === '' && petition.kind !== 'hand_over') {
    return { outcome: 'reason-needed', result: { drafts: [] }, petition };
  }
  const refusal = await carryOut(exchange, { petition, person, accepts, reason });
  if (refusal !== null) return notPossible(saying({ text: refusal }));
  return { outcome: 'done', result: await showOutcome(exchange, id) };
}

/** Locks the structures concerned before the petition, as everything that changes their people does. */
async function lockPetition(stores: Stores, id: string): Promise<Petition | null> {
  const seen = await stores.petitions.find(id);
  if (!seen) return null;
  const account = seen.accountId ? await stores.accounts.find(seen.accountId) : null;
  await stores.structures.lock([seen.siret, account?.siret].filter((siret) => !!siret) as string[]);
  return await stores.petitions.lock(id);
}

function notPossible(result: ExchangeResult): Decided {
  return { outcome: 'not-possible', result };
}

/** Does what was decided; the words of why it cannot be, when it cannot. */
async function carryOut(exchange: Exchange, decision: Decision): Promise<string | null> {
  const { accepts } = decision;
  switch (decision.petition.kind) {
    case 'new_structure':
      await (accepts ? validateStructure : refuseStructure)(exchange, decision);
      return null;
    case 'affiliation':
      return await (accepts ? confirmAffiliation : refuseAffiliation)(exchange, decision);
    case 'hand_over':
      return await (accepts ? acceptHandOver : declineHandOver)(exchange, decision);
    case 'repair':
      return null;
    default:
      return decision.petition.kind satisfies never;
  }
}

/** The card as it now stands, here and wherever else it was sent. */
async function showOutcome(exchange: Exchange, id: string): Promise<ExchangeResult> {
  const { stores } = exchange;
  const decided = await stores.petitions.find(id);
  if (!decided) throw new Error('a petition was decided and is gone');
  await refreshCards(exchange, decided);
  return showing(exchange, await petitionCard(stores, decided, exchange));
}

async function alreadyDecided(exchange: Exchange, petition: Petition): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const by = petition.decidedBy ? await stores.accounts.find(petition.decidedBy) : null;
  const outcome = t(`petition-${petition.status}`);
  return {
    ...saying({
      text: by
        ? t('petition-already-by', { outcome, name: fullName(by) })
        : t('petition-already', { outcome }),
    }),
    card: await petitionCard(stores, petition, exchange),
  };
}
