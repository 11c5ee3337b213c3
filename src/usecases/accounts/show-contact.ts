import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { fullName } from '../people.ts';
import { findPeople } from './find-people.ts';
import { structureLabel } from './find-structures.ts';
import { isGestionnaire } from './members.ts';
import { wantsContact } from './read-account-text.ts';
import { rolesOf } from './who-am-i.ts';

const MOST_CARDS = 3;

/** « mail de Marie Durand », from a gestionnaire: the people meant; nobody when it is asked by others or names no one. */
export async function contactsAsked(exchange: Exchange, text: string): Promise<Account[]> {
  if (!isGestionnaire(exchange.person) || !wantsContact(text)) return [];
  return (await findPeople(exchange.stores, text)).slice(0, MOST_CARDS);
}

/** Where each can be written to, and what they are here. */
export async function showContacts(exchange: Exchange, people: Account[]): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const structures = await stores.structures.findMany(people.flatMap(({ siret }) => siret ?? []));
  const cards = people.map((account) => {
    const structure = structures.find(({ siret }) => siret === account.siret);
    return {
      card: {
        title: fullName(account),
        facts: [
          { label: t('data-email'), value: account.email },
          ...(structure
            ? [{ label: t('who-am-i-structure'), value: structureLabel(structure) }]
            : []),
          { label: t('who-am-i-roles'), value: rolesOf(exchange, account) },
        ],
      },
      choices: [button(t('button-roles'), 'roles')],
    };
  });
  return saying(...cards);
}
