import { isQueued, sirenOf } from '#reglement/index.ts';
import type { Exchange } from '../../exchange.ts';

/** The people of a SIREN who wait in a queue to come: those a membership may set free. */
export async function peopleWaiting(
  exchange: Pick<Exchange, 'stores' | 'today'>,
  siret: string,
): Promise<string[]> {
  const { stores, today } = exchange;
  const people = await peopleOf(exchange, siret);
  const requests = await stores.requests.findScope({ personIds: people });
  const waiting = requests.filter((one) => isQueued(one) && one.firstDay > today);
  return [...new Set(waiting.map(({ personId }) => personId))];
}

/** The active accounts of every establishment of the SIREN. */
export async function peopleOf(
  { stores }: Pick<Exchange, 'stores'>,
  siret: string,
): Promise<string[]> {
  const establishments = await stores.structures.findEstablishments(sirenOf(siret));
  const members = await Promise.all(
    establishments.map((one) => stores.accounts.findByStructure(one.siret)),
  );
  return members
    .flat()
    .filter(({ status }) => status === 'active')
    .map(({ id }) => id);
}
