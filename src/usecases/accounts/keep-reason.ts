import type { Exchange } from '../exchange.ts';

/** The audit trail names ids only: the words of a reason are kept in a petition it names. */
export async function keepReason(
  { stores, services, message, person, now }: Exchange,
  about: { siret: string | null; accountId: string | null; reason: string },
): Promise<string> {
  const id = services.newId();
  await stores.petitions.insert({
    ...about,
    id,
    kind: 'repair',
    otherId: null,
    askedFrom: message.conversation,
    senderId: message.sender.id,
    email: null,
    name: null,
    askedAt: now,
    status: 'accepted',
    decidedBy: person?.id ?? null,
    decidedAt: now,
  });
  return id;
}
