import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Petition } from '#ports/petition-store.ts';
import type { Exchange } from '../exchange.ts';
import { fullName } from '../people.ts';
import { isReferentOf } from './members.ts';
import { type Decision, petitionCard, refreshCards } from './petition-card.ts';
import { recordRole } from './roles.ts';
import { tellEach } from './tell-person.ts';

/** Effect `hand-over`: the other one must accept, so that a structure is never without a référent meanwhile. */
export async function handOverInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, services, message, t, now } = exchange;
  const otherId = slots['person']?.value;
  if (!person?.siret || !otherId) return { outcome: 'failed' };
  await stores.structures.lock([person.siret]);
  const [self, other] = await Promise.all([
    stores.accounts.find(person.id),
    stores.accounts.find(otherId),
  ]);
  const isColleague = other?.status === 'active' && other.siret === person.siret;
  if (!isReferentOf(self, person.siret) || !isColleague || other.id === person.id) {
    return { outcome: 'refused', drafts: [{ text: t('roles-not-allowed') }] };
  }
  await withdrawOpen(exchange, person.id);
  const petition: Petition = {
    id: services.newId(),
    kind: 'hand_over',
    siret: person.siret,
    accountId: person.id,
    otherId,
    askedFrom: message.conversation,
    senderId: message.sender.id,
    email: null,
    name: null,
    askedAt: now,
    status: 'open',
    decidedBy: null,
    decidedAt: null,
    reason: null,
  };
  await stores.petitions.insert(petition);
  const key = `petition:${petition.id}`;
  await tellEach(exchange, [other], (reader) => petitionCard(stores, petition, reader), key);
  return {
    outcome: 'asked',
    drafts: [{ text: t('hand-over-asked', { name: fullName(other) }) }],
  };
}

async function withdrawOpen(exchange: Exchange, accountId: string): Promise<void> {
  const { stores, now } = exchange;
  for (const petition of await stores.petitions.findOpen({ kind: 'hand_over', accountId })) {
    await stores.petitions.decide(petition.id, {
      status: 'withdrawn',
      decidedBy: accountId,
      decidedAt: now,
      reason: null,
    });
    await refreshCards(exchange, { ...petition, status: 'withdrawn', decidedBy: accountId });
  }
}

/** The other one accepts: the role passes in one go, if both are still who they were. */
export async function acceptHandOver(
  exchange: Exchange,
  decision: Decision,
): Promise<string | null> {
  const { stores, t } = exchange;
  const { petition, person } = decision;
  const [giver, taker] = await Promise.all([
    stores.accounts.find(petition.accountId ?? ''),
    stores.accounts.find(person.id),
  ]);
  const isStillColleague = taker?.status === 'active' && taker.siret === petition.siret;
  if (!isReferentOf(giver, petition.siret) || !isStillColleague) return t('hand-over-too-late');
  await close(exchange, decision, 'accepted');
  await stores.accounts.update({
    ...giver,
    roles: giver.roles.filter((role) => role !== 'referent'),
  });
  await stores.accounts.update({
    ...taker,
    roles: [...taker.roles.filter((role) => role !== 'referent'), 'referent'],
  });
  await recordRole(exchange, { id: giver.id, event: 'role.taken', role: 'referent' });
  await recordRole(exchange, { id: taker.id, event: 'role.given', role: 'referent' });
  await answer(exchange, decision, 'hand-over-accepted');
  return null;
}

/** The other one would rather not: nothing changes. */
export async function declineHandOver(
  exchange: Exchange,
  decision: Decision,
): Promise<string | null> {
  await close(exchange, decision, 'refused');
  await answer(exchange, decision, 'hand-over-declined');
  return null;
}

async function close(
  { stores, now }: Exchange,
  { petition, person }: Decision,
  status: 'accepted' | 'refused',
): Promise<void> {
  await stores.petitions.decide(petition.id, {
    status,
    decidedBy: person.id,
    decidedAt: now,
    reason: null,
  });
}

async function answer(
  exchange: Exchange,
  { petition, person }: Decision,
  textKey: string,
): Promise<void> {
  const giver = await exchange.stores.accounts.find(petition.accountId ?? '');
  if (!giver) return;
  await tellEach(
    exchange,
    [giver],
    ({ t }) => ({ text: t(textKey, { name: fullName(person) }) }),
    `petition:${petition.id}:answer`,
  );
}
