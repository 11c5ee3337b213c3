import type { Account } from '#ports/account-repository.ts';
import type { Perimeter } from '#ports/report-repository.ts';
import type { Query, Reading } from '#reading/index.ts';
import { spoken } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { fullName } from '../people.ts';
import { isManager } from './perimeter.ts';

/** Of sessions, the person named is who runs them. */
export const isOfSessions = (query: Query): boolean =>
  query === 'sessions' || query === 'fill_rate';

/** Only those they run. */
export const seenOf = (provider: Account): Perimeter => ({
  kind: 'provider',
  accountId: provider.id,
});

/** « sessions de Paula Noiret », « taux de remplissage de Paula », from a gestionnaire: of the sessions a prestataire runs. */
export async function withProviderMeant(
  exchange: Exchange,
  text: string,
  reading: Reading,
): Promise<Reading> {
  const { person, action, query, ...asked } = reading;
  const says = (key: string) => holds(exchange.services, spoken(text), key);
  const isOfPerson = query === 'registrations' && says('query-of-sessions');
  const said = isOfPerson ? person : isOfSessions(query) ? (person ?? action) : undefined;
  if (!isManager(exchange) || said === undefined) return reading;
  const found = await exchange.stores.accounts.search(said);
  const [only, ...others] = found.filter(runsSessions);
  if (!only || others.length > 0) return reading;
  const isFill = query === 'fill_rate' || says('query-of-fill');
  return { ...asked, query: isFill ? 'fill_rate' : 'sessions', person: fullName(only) };
}

export const runsSessions = ({ roles }: Account): boolean => roles.includes('prestataire');
