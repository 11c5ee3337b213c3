import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';

const MOST_WORDS_OF_NAME = 4;
const MOST_PEOPLE = 10;
/** A word alone is looked for only in a text as short as a name. */
const WORDS_OF_SHORT_TEXT = 2;

/** People a text names, in the middle of a sentence too: « donne le rôle valideur RH à Marie Petit ». */
export async function findPeople(
  stores: Pick<Stores, 'accounts'>,
  text: string,
): Promise<Account[]> {
  const address = /\S+@\S+/.exec(text)?.[0];
  if (address) {
    const account = await stores.accounts.findByEmail(address.replace(/[.,;]+$/, ''));
    return account && account.status !== 'erased' ? [account] : [];
  }
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const shortest = words.length <= WORDS_OF_SHORT_TEXT ? 1 : 2;
  for (let size = Math.min(words.length, MOST_WORDS_OF_NAME); size >= shortest; size -= 1) {
    for (let start = words.length - size; start >= 0; start -= 1) {
      const found = await stores.accounts.search(words.slice(start, start + size).join(' '));
      const active = found.filter(({ status }) => status === 'active');
      if (active.length > 0) return active.slice(0, MOST_PEOPLE);
    }
  }
  return [];
}
