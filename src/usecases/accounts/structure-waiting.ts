import type { Exchange } from '../exchange.ts';
import { formatShortDay } from '../format-day.ts';
import { structureLabel, writeSiret } from './find-structures.ts';

/** Somebody whose account waits for its structure to be recorded. */
export async function structureWaiting(exchange: Exchange): Promise<string | null> {
  const { stores, message, language, t } = exchange;
  const asked = { kind: 'new_structure', senderId: message.sender.id } as const;
  const [petition] = await stores.petitions.findOpen(asked);
  if (!petition?.siret || petition.askedFrom.channel !== message.conversation.channel) return null;
  const structure = await stores.structures.find(petition.siret);
  return t('who-am-i-structure-waiting', {
    structure: structure ? structureLabel(structure) : writeSiret(petition.siret),
    day: formatShortDay(petition.askedAt.slice(0, 10), language),
  });
}
