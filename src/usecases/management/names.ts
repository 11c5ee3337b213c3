import type { Exchange } from '../exchange.ts';
import { listNames } from '../list-names.ts';
import { fullName } from '../people.ts';

const MOST_NAMED = 15;

/** « Marie Durand et Jean Martin »: who is touched, for the gestionnaire who is about to decide. */
export async function namesOf(
  { stores, t, language }: Pick<Exchange, 'stores' | 't' | 'language'>,
  personIds: readonly string[],
): Promise<string> {
  const ids = [...new Set(personIds)];
  const people = await stores.accounts.findMany(ids.slice(0, MOST_NAMED));
  const names = ids.flatMap((id) => {
    const found = people.find((person) => person.id === id);
    return found ? [fullName(found)] : [];
  });
  const left = ids.length - MOST_NAMED;
  return listNames([...names, ...(left > 0 ? [t('names-more', { count: left })] : [])], language);
}
