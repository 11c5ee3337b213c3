import type { Account } from '#ports/account-repository.ts';
import type { Petition } from '#ports/petition-store.ts';
import type { Exchange } from '../exchange.ts';
import { petitionCard, refreshCards } from './petition-card.ts';
import { tellEach } from './tell-person.ts';

/** Stores what somebody asks here and now; open, unless said otherwise. */
export async function openPetition(
  { stores, services, message, now }: Exchange,
  asked: Pick<Petition, 'kind' | 'siret' | 'accountId'> & Partial<Petition>,
): Promise<Petition> {
  const petition: Petition = {
    id: services.newId(),
    otherId: null,
    askedFrom: message.conversation,
    senderId: message.sender.id,
    email: null,
    name: null,
    askedAt: now,
    status: 'open',
    decidedBy: null,
    decidedAt: null,
    reason: null,
    ...asked,
  };
  await stores.petitions.insert(petition);
  return petition;
}

/** The card of a petition, to each who may decide it. */
export async function showPetition(
  exchange: Exchange,
  petition: Petition,
  deciders: Account[],
): Promise<void> {
  const { stores } = exchange;
  const key = `petition:${petition.id}`;
  await tellEach(exchange, deciders, (reader) => petitionCard(stores, petition, reader), key);
}

/** Whoever asked no longer does: nobody can decide them any more, and their cards say so. */
export async function withdrawPetitions(
  exchange: Exchange,
  petitions: Petition[],
  decidedBy: string | null,
): Promise<void> {
  const { stores, now } = exchange;
  for (const petition of petitions) {
    const decision = { status: 'withdrawn', decidedBy } as const;
    await stores.petitions.decide(petition.id, { ...decision, decidedAt: now, reason: null });
    await refreshCards(exchange, { ...petition, ...decision });
  }
}
