import type { Exchange } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { townAtHead } from './towns.ts';
import { spoken, wordings } from './words.ts';

/** The town a text asks of, where no session to come of an action is; `null`: none is named, or there is one. */
export async function townMissing(
  exchange: Exchange,
  text: string,
  actionId: string,
): Promise<string | null> {
  const { services } = exchange;
  const said = spoken(text);
  const town = wordings(services, 'sheet-words-at')
    .flatMap((at) => said.split(at).slice(1))
    .map((rest) => townAtHead(services.towns, rest)?.town.name)
    .find((name) => name !== undefined);
  if (!town) return null;
  const sessions = await comingSessions(exchange, { actionId });
  const isThere = sessions.some(({ place }) => spoken(place ?? '').includes(spoken(town)));
  return sessions.length === 0 || isThere ? null : town;
}
