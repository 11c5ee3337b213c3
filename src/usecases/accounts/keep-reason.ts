import type { Exchange } from '../exchange.ts';
import { openPetition } from './petitions.ts';

/** The audit trail names ids only: the words of a reason are kept in a petition it names. */
export async function keepReason(
  exchange: Exchange,
  about: { siret: string | null; accountId: string | null; reason: string },
): Promise<string> {
  const { id } = await openPetition(exchange, {
    ...about,
    kind: 'repair',
    status: 'accepted',
    decidedBy: exchange.person?.id ?? null,
    decidedAt: exchange.now,
  });
  return id;
}
