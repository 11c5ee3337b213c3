import {
  type EffectCall,
  type EffectResult,
  type LookupQuery,
  type LookupResult,
  matchOptions,
  type Slots,
} from '#conversation/index.ts';
import type { Account, RoleName } from '#ports/account-repository.ts';
import { button, type Exchange } from '../exchange.ts';
import { listNames } from '../list-names.ts';
import { fullName, namesApart } from '../people.ts';
import { findPeople } from './find-people.ts';
import { structureLabel } from './find-structures.ts';
import { isGestionnaire, isReferentOf } from './members.ts';
import { type Authority, authorityOf, changeRole } from './roles.ts';
import { tellEach } from './tell-person.ts';

const APPROVER: RoleName = 'valideur_rh';

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
  const names = listNames(referents.map(fullName), exchange.language);
  const text = names ? t('roles-only-referent', { names }) : t('roles-no-referent');
  const choices = names ? [] : [button(t('button-human'), 'human')];
  return { outcome: 'refused', drafts: [{ text, choices }] };
}

/** What the dialog is given of the quality in which one acts. */
export function asManager(authority: Authority | null): Slots {
  return authority === 'manager' ? { manager: { value: 'yes', label: '' } } : {};
}

/** Lookup `accounts`: anybody, by name or address, for a gestionnaire. */
export async function findAccounts({ actor, text }: LookupQuery<Exchange>): Promise<LookupResult> {
  if (text === undefined || !isGestionnaire(actor.person)) return { options: [] };
  const people = await findPeople(actor.stores, text);
  const structures = await actor.stores.structures.findMany(
    people.flatMap(({ siret }) => siret ?? []),
  );
  const names = await namesApart(actor.stores, people);
  const options = people.map((account) => {
    const structure = structures.find(({ siret }) => siret === account.siret);
    return {
      value: account.id,
      label: names.get(account.id) ?? fullName(account),
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
  const isOwn = other.id === person.id;
  const told = { name: fullName(other), whose: isOwn ? 'own' : 'other' };
  if (outcome === 'already') {
    return { outcome, drafts: [{ text: t(`roles-already-${change}`, told) }] };
  }
  if (!isOwn) await tellChange(exchange, other, change);
  const warning = change === 'take' ? await warnOfNobody(exchange, person.siret) : [];
  const text = [t(`roles-done-${change}`, told), ...warning].join('\n\n');
  return { outcome: change === 'give' ? 'given' : 'taken', drafts: [{ text }] };
}

/** Lookup `role-touches`: taking the role from the only Valideur RH is said before it is done. */
export async function foretellRoles({
  slots,
  actor,
}: LookupQuery<Exchange>): Promise<LookupResult> {
  const { person, stores } = actor;
  if (slots['operation']?.value !== 'take' || !person?.siret) return { options: [] };
  const approvers = await stores.accounts.findByRole(APPROVER, { siret: person.siret });
  const isOnly = approvers.length === 1 && approvers[0]?.id === slots['person']?.value;
  return { options: [], ...(isOnly && { message: { key: 'roles-touches-last' } }) };
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
