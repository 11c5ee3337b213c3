import {
  type EffectCall,
  type EffectResult,
  type LookupQuery,
  type LookupResult,
  matchOptions,
  type Option,
  type Slots,
} from '#conversation/index.ts';
import type { Account, RoleName } from '#ports/account-repository.ts';
import { button, type Exchange } from '../exchange.ts';
import { fullName } from '../people.ts';
import { findPeople } from './find-people.ts';
import { structureLabel } from './find-structures.ts';
import { isGestionnaire, isReferentOf } from './members.ts';
import { type Authority, authorityOf, changeRole } from './roles.ts';
import { tellEach } from './tell-person.ts';

const APPROVER: RoleName = 'valideur_rh';
const MYSELF = /^(à )?(moi|moi[ -]m[êe]me|me|to me|myself)$/i;

/** Effect `check-rights`: who may change rights, and in which quality, before anything is asked. */
export async function checkRightsInDialog({
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, t } = exchange;
  const authority = authorityOf(person);
  if (authority) return { outcome: authority, slots: asManager(authority) };
  if (!person) {
    return { outcome: 'refused', drafts: [{ text: t('account-needed') }] };
  }
  const referents = person.siret
    ? await stores.accounts.findByRole('referent', { siret: person.siret })
    : [];
  const names = referents.map(fullName).join(', ');
  const text = names ? t('roles-only-referent', { names }) : t('roles-no-referent');
  const choices = names ? [] : [button(t('button-human'), 'human')];
  return { outcome: 'refused', drafts: [{ text, choices }] };
}

/** What the dialog is given of the quality in which one acts. */
export function asManager(authority: Authority | null): Slots {
  return authority === 'manager' ? { manager: { value: 'yes', label: 'yes' } } : {};
}

/** Lookup `colleagues`: the active people of one's structure. */
export async function findColleagues(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { person, stores } = query.actor;
  if (!person?.siret) return { options: [] };
  const members = await stores.accounts.findByStructure(person.siret);
  const isForOthers =
    query.dialog === 'substitute' || query.slots['operation']?.value === 'hand-over';
  const options = members
    .filter(({ id, status }) => status === 'active' && !(isForOthers && id === person.id))
    .map((member) => colleagueOption(query.actor, member));
  if (query.text === undefined) return { options };
  const self = options.filter(({ value }) => value === person.id);
  if (MYSELF.test(query.text.trim())) return { options: self, exact: true };
  return matchOptions(query.text, options);
}

function colleagueOption({ t }: Exchange, member: Account): Option {
  const roles = member.roles.map((role) => t(`role-${role.replace('_', '-')}`)).join(', ');
  return {
    value: member.id,
    label: fullName(member),
    ...(roles ? { detail: roles } : {}),
  };
}

/** Lookup `accounts`: anybody, by name or address, for a gestionnaire. */
export async function findAccounts({ actor, text }: LookupQuery<Exchange>): Promise<LookupResult> {
  if (text === undefined || !isGestionnaire(actor.person)) return { options: [] };
  const people = await findPeople(actor.stores, text);
  const structures = await actor.stores.structures.findMany(
    people.flatMap(({ siret }) => siret ?? []),
  );
  const options = people.map((account) => {
    const structure = structures.find(({ siret }) => siret === account.siret);
    return {
      value: account.id,
      label: fullName(account),
      matched: quoteOf(text, account),
      detail: [account.email, structure ? structureLabel(structure) : '']
        .filter(Boolean)
        .join(', '),
    };
  });
  return { options, exact: options.length === 1 };
}

/** The part of a text that names somebody: the rest may hold other answers. */
function quoteOf(text: string, account: Account): string {
  const address = /\S+@\S+/.exec(text)?.[0];
  const named = matchOptions(text, [{ value: account.id, label: fullName(account) }]).options[0];
  return address ?? named?.matched ?? '';
}

/** Effect `give-role`: the référent makes a colleague Valideur RH. */
export async function giveRoleInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  return await changeApprover(call, 'give');
}

/** Effect `take-role`: the référent takes the Valideur RH role back. */
export async function takeRoleInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  return await changeApprover(call, 'take');
}

async function changeApprover(
  { slots, actor: exchange }: EffectCall<Exchange>,
  change: 'give' | 'take',
): Promise<EffectResult> {
  const { person, stores, t } = exchange;
  const otherId = slots['person']?.value;
  if (!person?.siret || !otherId) return { outcome: 'failed' };
  await stores.structures.lock([person.siret]);
  const [self, other] = await Promise.all([
    stores.accounts.find(person.id),
    stores.accounts.find(otherId),
  ]);
  const isColleague = other?.status === 'active' && other.siret === person.siret;
  if (!isReferentOf(self, person.siret) || !isColleague) {
    return { outcome: 'refused', drafts: [{ text: t('roles-not-allowed') }] };
  }
  const outcome = await changeRole(exchange, other, { role: APPROVER, change });
  const name = fullName(other);
  if (outcome === 'already') {
    return { outcome, drafts: [{ text: t(`roles-already-${change}`, { name }) }] };
  }
  if (other.id !== person.id) await tellChange(exchange, other, change);
  const warning = change === 'take' ? await warnOfNobody(exchange, person.siret) : [];
  const text = [t(`roles-done-${change}`, { name }), ...warning].join('\n\n');
  return { outcome: change === 'give' ? 'given' : 'taken', drafts: [{ text }] };
}

async function warnOfNobody({ stores, t }: Exchange, siret: string): Promise<string[]> {
  const left = await stores.accounts.findByRole(APPROVER, { siret });
  return left.length === 0 ? [t('roles-no-approver-left')] : [];
}

async function tellChange(
  exchange: Exchange,
  other: Account,
  change: 'give' | 'take',
): Promise<void> {
  const by = exchange.person ? fullName(exchange.person) : '';
  await tellEach(
    exchange,
    [other],
    ({ t }) => ({
      text: t(`roles-told-${change}`, { name: by }),
      choices: change === 'give' ? [button(t('button-approvals'), 'my-approvals')] : [],
    }),
    `role:${other.id}:${change}:${exchange.now}`,
  );
}
