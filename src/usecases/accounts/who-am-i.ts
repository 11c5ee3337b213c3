import type { Choice } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatShortDay } from '../format-day.ts';
import { listNames } from '../list-names.ts';
import { fullName } from '../people.ts';
import { describeWays } from '../reminders/prefer-channel.ts';
import { structureLabel, writeSiret } from './find-structures.ts';
import { statusText } from './link-account.ts';
import { findConfirmers } from './members.ts';
import { structureWaiting } from './structure-waiting.ts';

/** « qui suis-je ? », « mes comptes reliés »: the account, its structure, its roles, its channels. */
export async function showWhoAmI(exchange: Exchange): Promise<ExchangeResult> {
  const { person, t } = exchange;
  if (!person) {
    const waiting = await structureWaiting(exchange);
    if (waiting) return saying({ text: waiting });
    return saying({
      text: t('who-am-i-unknown'),
      choices: [
        button(t('button-link'), 'link-account'),
        button(t('button-create-account'), 'create-account'),
      ],
    });
  }
  const body = person.status === 'active' ? undefined : await whyNotActive(exchange, person);
  return saying({
    card: {
      title: fullName(person),
      subtitle: person.email,
      tone: person.status === 'active' ? 'neutral' : 'warning',
      facts: await ownFacts(exchange, person),
      ...(body ? { body } : {}),
    },
    choices: ownChoices(exchange, person),
  });
}

async function ownFacts(
  exchange: Exchange,
  person: Account,
): Promise<{ label: string; value: string }[]> {
  const { t } = exchange;
  const situation = t(`person-situation-${person.situation.replace('_', '-')}`);
  return [
    { label: t('who-am-i-situation'), value: situation },
    { label: t('who-am-i-structure'), value: await ownStructure(exchange, person) },
    { label: t('who-am-i-roles'), value: rolesOf(exchange, person) },
    { label: t('who-am-i-channels'), value: await ownChannels(exchange, person) },
    { label: t('who-am-i-told'), value: await ownWays(exchange, person) },
    {
      label: t('who-am-i-language'),
      value: t(person.language ? `language-${person.language}` : 'language-detected'),
    },
  ];
}

async function ownStructure({ stores, t }: Exchange, { siret }: Account): Promise<string> {
  if (!siret) return t('who-am-i-no-structure');
  const structure = await stores.structures.find(siret);
  return `${structure ? structureLabel(structure) : ''} (SIRET ${writeSiret(siret)})`.trim();
}

/** Everyone is a bénéficiaire; the other roles follow. */
export function rolesOf({ t }: Pick<Exchange, 't'>, { roles }: Account): string {
  return [t('role-beneficiaire'), ...roles.map((role) => t(`role-${role.replace('_', '-')}`))].join(
    ', ',
  );
}

async function ownChannels({ stores, t, language }: Exchange, { id }: Account): Promise<string> {
  const identities = await stores.accounts.findIdentities(id);
  return identities
    .map(({ channel, linkedAt }) =>
      t('who-am-i-channel', {
        channel: t(`channel-${channel}`),
        day: formatShortDay(linkedAt.slice(0, 10), language),
      }),
    )
    .join(' ; ');
}

async function ownWays(exchange: Exchange, person: Account): Promise<string> {
  const { isAnyHour } = await exchange.stores.settings.find(person.id);
  const ways = await describeWays(exchange, person);
  return exchange.t('who-am-i-told-by', { ways, hours: isAnyHour ? 'any' : 'quiet' });
}

async function whyNotActive({ stores, t, language }: Exchange, person: Account): Promise<string> {
  if (person.status !== 'awaiting_referent' || !person.siret) return t(statusText(person));
  const names = listNames((await findConfirmers(stores, person.siret)).map(fullName), language);
  return t('who-am-i-awaiting', { names: names || t('the-team') });
}

function ownChoices({ t }: Exchange, { roles }: Account): Choice[] {
  return [
    ...(roles.includes('referent') || roles.includes('gestionnaire')
      ? [button(t('button-roles'), 'roles'), button(t('button-petitions'), 'petitions')]
      : []),
    button(t('button-prefer-channel'), 'prefer-channel'),
    button(t('button-change-structure'), 'change-structure'),
    button(t('button-change-email'), 'change-email'),
    button(t('button-my-data'), 'my-data'),
  ];
}

/** « qui est mon référent ? » */
export async function showMyReferent(
  { stores, t, language }: Exchange,
  person: Account,
): Promise<ExchangeResult> {
  if (!person.siret) return saying({ text: t('my-approvers-no-structure') });
  const referents = await stores.accounts.findByRole('referent', { siret: person.siret });
  const names = listNames(referents.map(fullName), language);
  if (!names) return saying({ text: t('roles-no-referent') });
  const isSelf = referents.some(({ id }) => id === person.id);
  return saying({
    text: t(isSelf ? 'my-referent-self' : 'my-referent', { names, count: referents.length }),
  });
}
