import { fold } from '#knowledge/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Exchange } from '../exchange.ts';
import { fullName } from '../people.ts';
import { structureLabel } from './find-structures.ts';
import { tellEach } from './tell-person.ts';

const MOST_TOLD = 3;

/** Other accounts of the same name: perhaps the same person, whose yearly limits would then count twice. */
export async function findNamesakes(
  { accounts }: Pick<Stores, 'accounts'>,
  account: Account,
): Promise<Account[]> {
  const found = await accounts.search(fullName(account));
  return found
    .filter(({ id, status }) => id !== account.id && status !== 'refused')
    .filter((other) => nameOf(other) === nameOf(account))
    .slice(0, MOST_TOLD);
}

function nameOf({ firstName, surname }: Account): string {
  const words = fold(`${firstName} ${surname}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.toSorted().join(' ');
}

/** Nothing is refused, people do share a name: the gestionnaires are told, once, and see with the person. */
export async function tellOfNamesakes(exchange: Exchange, account: Account): Promise<void> {
  const { stores } = exchange;
  const others = await findNamesakes(stores, account);
  if (others.length === 0) return;
  const structures = await stores.structures.findMany(
    [account, ...others].flatMap(({ siret }) => siret ?? []),
  );
  const lineOf = ({ email, siret }: Account) => {
    const structure = structures.find((other) => other.siret === siret);
    return [email, structure ? structureLabel(structure) : ''].filter(Boolean).join(', ');
  };
  await tellEach(
    exchange,
    await stores.accounts.findByRole('gestionnaire'),
    ({ t }) => ({
      text: t('namesake-told', {
        name: fullName(account),
        account: lineOf(account),
        others: others.map((other) => `- ${lineOf(other)}`).join('\n'),
      }),
    }),
    `account:${account.id}:namesakes`,
  );
}
