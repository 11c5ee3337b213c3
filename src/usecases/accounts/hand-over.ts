import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Exchange } from '../exchange.ts';
import { fullName } from '../people.ts';
import { isReferentOf } from './members.ts';
import type { Decision } from './petition-card.ts';
import { openPetition, showPetition, withdrawPetitions } from './petitions.ts';
import { recordRole } from './roles.ts';
import { tellEach } from './tell-person.ts';

/** Effect `hand-over`: the other one must accept, so that a structure is never without a référent meanwhile. */
export async function handOverInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, t } = exchange;
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
  const asked = { kind: 'hand_over', accountId: person.id } as const;
  await withdrawPetitions(exchange, await stores.petitions.findOpen(asked), person.id);
  const petition = await openPetition(exchange, { ...asked, siret: person.siret, otherId });
  await showPetition(exchange, petition, [other]);
  return {
    outcome: 'asked',
    drafts: [{ text: t('hand-over-asked', { name: fullName(other) }) }],
  };
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
