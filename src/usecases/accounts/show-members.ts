import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { fullName } from '../people.ts';
import { structureLabel } from './find-structures.ts';
import { isReferentOf } from './members.ts';
import { rolesOf } from './who-am-i.ts';

const MOST_ROWS = 50;

/** « qui est rattaché à ma structure ? »: everybody there, for its référent only. */
export async function showMembers(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  if (!person.siret || !isReferentOf(person, person.siret)) {
    return saying({ text: t('members-not-yours') });
  }
  const [structure, members] = await Promise.all([
    stores.structures.find(person.siret),
    stores.accounts.findByStructure(person.siret),
  ]);
  return saying({
    card: {
      title: t('members-title', { count: members.length }),
      ...(structure ? { subtitle: structureLabel(structure) } : {}),
      table: {
        columns: ['person', 'address', 'roles', 'status'].map((name) => ({
          label: t(`members-${name}`),
        })),
        rows: members
          .slice(0, MOST_ROWS)
          .map((member) => [
            fullName(member),
            member.email,
            rolesOf(exchange, member),
            t(`members-${member.status.replace('_', '-')}`),
          ]),
      },
    },
    choices: [button(t('button-roles'), 'roles'), button(t('button-petitions'), 'petitions')],
  });
}
