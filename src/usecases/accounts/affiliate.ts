import type { Account, Situation } from '#ports/account-repository.ts';
import type { Petition } from '#ports/petition-store.ts';
import type { Exchange } from '../exchange.ts';
import { notify } from '../notify.ts';
import { fullName } from '../people.ts';
import { requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';
import { mainChoices } from '../welcome.ts';
import { structureLabel } from './find-structures.ts';
import { findConfirmers, isLastReferent, otherMembers, rolesElsewhere } from './members.ts';
import { type Decision, petitionCard } from './petition-card.ts';
import { openPetition, showPetition, withdrawPetitions } from './petitions.ts';
import { tellByMailToo, tellEach } from './tell-person.ts';

export type Affiliation = 'referent' | 'pending';

/** How somebody comes to a structure. */
export interface Arrival {
  /** As stored; its structure is the one it leaves. */
  account: Account;
  siret: string;
  situation: Situation;
}

/**
 * Attaches an account to a structure whose lock is held: its first account is its référent at once; else the référent (the
 * gestionnaires when it has none) is asked on a card, and nothing changes before.
 */
export async function affiliate(exchange: Exchange, arrival: Arrival): Promise<Affiliation> {
  const { stores } = exchange;
  const { account, siret } = arrival;
  // A person waits for one structure at a time.
  const { id } = account;
  const earlier = await stores.petitions.findOpen({ kind: 'affiliation', accountId: id });
  await withdrawPetitions(exchange, earlier, id);
  const others = await otherMembers(stores, siret, account.id);
  if (others.length === 0) {
    await moveIn(exchange, arrival, { isReferent: true });
    await tellFirst(exchange, arrival);
    return 'referent';
  }
  await askConfirmers(exchange, arrival);
  return 'pending';
}

async function askConfirmers(exchange: Exchange, { account, siret }: Arrival): Promise<void> {
  const accountId = account.id;
  const petition = await openPetition(exchange, { kind: 'affiliation', siret, accountId });
  await record(exchange, account, 'affiliation.requested', { siret, petitionId: petition.id });
  await showPetition(exchange, petition, await findConfirmers(exchange.stores, siret));
}

/** The référent (or a gestionnaire) says yes; why it cannot be, when it cannot. */
export async function confirmAffiliation(
  exchange: Exchange,
  decision: Decision,
): Promise<string | null> {
  const { stores, t } = exchange;
  const { petition } = decision;
  const account = petition.accountId ? await stores.accounts.find(petition.accountId) : null;
  if (!account || !petition.siret || account.status === 'erased') return t('petition-gone');
  if (account.siret !== petition.siret && (await isLastReferent(stores, account))) {
    return t('affiliation-last-referent', { name: fullName(account) });
  }
  await settle(exchange, decision, 'accepted');
  const situation = account.situation === 'demandeur_emploi' ? 'salarie' : account.situation;
  const arrival = { account, siret: petition.siret, situation };
  const moved = await moveIn(exchange, arrival, { isReferent: false });
  await tellAnswer(exchange, moved, petition, 'affiliation-confirmed', '');
  return null;
}

/** The référent (or a gestionnaire) does not know this person. */
export async function refuseAffiliation(
  exchange: Exchange,
  decision: Decision,
): Promise<string | null> {
  const { stores, t } = exchange;
  const { petition, reason } = decision;
  const account = petition.accountId ? await stores.accounts.find(petition.accountId) : null;
  if (!account) return t('petition-gone');
  await settle(exchange, decision, 'refused');
  if (account.status === 'awaiting_referent') {
    await stores.accounts.update({ ...account, siret: null, status: 'refused' });
  }
  await record(exchange, account, 'affiliation.refused', { petitionId: petition.id });
  await tellAnswer(exchange, account, petition, 'affiliation-refused', reason);
  return null;
}

async function settle(
  { stores, now }: Exchange,
  { petition, person, reason }: Decision,
  status: 'accepted' | 'refused',
): Promise<void> {
  await stores.petitions.decide(petition.id, {
    status,
    decidedBy: person.id,
    decidedAt: now,
    reason: reason || null,
  });
}

/** The person belongs to the structure: what they held for another one is left, and their requests are looked at again. */
async function moveIn(
  exchange: Exchange,
  { account, siret, situation }: Arrival,
  { isReferent }: { isReferent: boolean },
): Promise<Account> {
  const { stores, services } = exchange;
  const kept = account.siret === siret ? account.roles : rolesElsewhere(account.roles);
  const roles = isReferent && !kept.includes('referent') ? [...kept, 'referent' as const] : kept;
  const moved: Account = { ...account, siret, situation, status: 'active', roles };
  await stores.accounts.update(moved);
  await record(exchange, account, 'affiliation.confirmed', {
    siret,
    from: account.siret,
    ...(isReferent ? { role: 'referent' } : {}),
  });
  const result = await changeRequests(
    stores,
    { type: 'person_changed', personId: account.id },
    requestContext(exchange, moved),
  );
  await notify(services, stores, result.notifications);
  if (account.siret && account.siret !== siret) await passOnPetitions(exchange, account.siret);
  return moved;
}

/** The last référent has left: the gestionnaires decide for those who still wait to be confirmed there. */
export async function passOnPetitions(exchange: Exchange, siret: string): Promise<void> {
  const { stores } = exchange;
  const referents = await stores.accounts.findByRole('referent', { siret });
  if (referents.length > 0) return;
  const gestionnaires = await stores.accounts.findByRole('gestionnaire');
  for (const petition of await stores.petitions.findOpen({ kind: 'affiliation', siret })) {
    const key = `petition:${petition.id}:passed-on`;
    await tellEach(
      exchange,
      gestionnaires,
      (reader) => petitionCard(stores, petition, reader),
      key,
    );
  }
}

/** Nobody confirms a first account: the gestionnaires are told who it is, and can repair it. */
async function tellFirst(exchange: Exchange, { account, siret }: Arrival): Promise<void> {
  const { stores } = exchange;
  const structure = await stores.structures.find(siret);
  const gestionnaires = await stores.accounts.findByRole('gestionnaire');
  await tellEach(
    exchange,
    gestionnaires,
    ({ t }) => ({
      text: t('affiliation-first', {
        name: fullName(account),
        email: account.email,
        structure: structure ? structureLabel(structure) : siret,
      }),
    }),
    `affiliation:first:${account.id}:${siret}`,
  );
}

async function tellAnswer(
  exchange: Exchange,
  account: Account,
  petition: Petition,
  textKey: string,
  reason: string,
): Promise<void> {
  const { stores } = exchange;
  const structure = petition.siret ? await stores.structures.find(petition.siret) : null;
  await tellByMailToo(
    exchange,
    account,
    ({ language, t }) => ({
      text: t(textKey, {
        name: account.firstName,
        structure: structure ? structureLabel(structure) : '',
        reason,
      }),
      choices:
        account.status === 'active'
          ? mainChoices({ ...exchange, person: account, language, t })
          : [],
    }),
    `petition:${petition.id}:answer`,
  );
}

async function record(
  { stores, now, person }: Exchange,
  account: Account,
  event: string,
  details: Record<string, unknown>,
): Promise<void> {
  await stores.audit.append({
    at: now,
    actor: person?.id ?? account.id,
    event,
    subject: { type: 'account', id: account.id },
    details,
  });
}
