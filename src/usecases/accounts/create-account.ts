import type { EffectCall, EffectResult, Slots } from '#conversation/index.ts';
import type { Account, Situation } from '#ports/account-repository.ts';
import { button, type Exchange } from '../exchange.ts';
import { listNames } from '../list-names.ts';
import { readerOf } from '../notify.ts';
import { fullName } from '../people.ts';
import { mainChoices } from '../welcome.ts';
import { takeTraced } from './address-trace.ts';
import { affiliate } from './affiliate.ts';
import { chosenLanguage } from './choose-language.ts';
import { checkEmailCode } from './email-code.ts';
import { structureLabel } from './find-structures.ts';
import { linkIdentity } from './identities.ts';
import { linkKnown } from './link-account.ts';
import { findConfirmers } from './members.ts';
import { tellOfNamesakes } from './namesakes.ts';
import { mailTo } from './tell-person.ts';
import { tidyLine } from './tidy-text.ts';

const LONGEST_NAME = 80;

/** Situations as the dialogs name them. */
export const SITUATIONS: Readonly<Record<string, Situation>> = {
  employee: 'salarie',
  independent: 'independant',
  'job-seeker': 'demandeur_emploi',
};

/** Effect `check-email-code`: the address is proven; one that has an account is linked instead. */
export async function checkCodeInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, person, t } = exchange;
  const { verdict, email } = await checkEmailCode(exchange, slots['code']?.value ?? '');
  if (verdict === 'too-many') {
    return { outcome: verdict, drafts: [{ text: t('code-too-many-attempts') }] };
  }
  if (verdict !== 'ok' || !email) return { outcome: verdict };
  const account = await stores.accounts.findByEmail(email);
  if (account && account.status !== 'erased') {
    return { outcome: 'known', drafts: [await linkKnown(exchange, account)] };
  }
  if (person) return { outcome: 'known', drafts: [hasAccountAlready(exchange, person)] };
  const proven = { value: email, label: email };
  return { outcome: 'ok', slots: { email: proven, proven } };
}

/** A second account would be a second quota. */
export function hasAccountAlready({ t }: Exchange, person: Account) {
  return {
    text: t('create-account-already', { email: person.email }),
    choices: [
      button(t('button-who-am-i'), 'whoami'),
      button(t('button-change-email'), 'change-email'),
      button(t('button-change-structure'), 'change-structure'),
    ],
  };
}

/** Effect `create-account`: only for the address that was proven in this very dialog. */
export async function createAccountInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, person } = exchange;
  const account = accountOf(exchange, slots);
  if (!account) return { outcome: 'failed' };
  if (person) return { outcome: 'refused', drafts: [hasAccountAlready(exchange, person)] };
  if (account.siret) await stores.structures.lock([account.siret]);
  const known = await stores.accounts.findByEmail(account.email);
  if (known) return { outcome: 'created', drafts: [await linkKnown(exchange, known)] };
  if (account.siret && (await stores.structures.find(account.siret))?.status !== 'active') {
    return { outcome: 'failed' };
  }
  const erased = await takeTraced(exchange, account.email);
  if (!erased) {
    await stores.accounts.insert(account);
    return await opened(exchange, account);
  }
  const again = { ...account, id: erased };
  await stores.accounts.update(again);
  const { outcome, drafts = [] } = await opened(exchange, again);
  return { outcome, drafts: [{ text: exchange.t('create-account-again') }, ...drafts] };
}

async function opened(exchange: Exchange, account: Account): Promise<EffectResult> {
  await linkIdentity(exchange, account);
  await record(exchange, account);
  await tellOfNamesakes(exchange, account);
  if (!account.siret) return await createdAlone(exchange, account);
  return await createdIn(exchange, account, account.siret);
}

function accountOf(exchange: Exchange, slots: Slots): Account | null {
  const value = (name: string) => tidyLine(slots[name]?.value ?? '', LONGEST_NAME);
  const situation = SITUATIONS[value('situation')];
  const email = slots['proven']?.value;
  if (!situation || !email || email !== slots['email']?.value) return null;
  const isAlone = situation === 'demandeur_emploi';
  const siret = isAlone ? null : (slots['structure']?.value ?? null);
  if (!isAlone && !siret) return null;
  const [surname, firstName] = [value('surname'), value('first-name')];
  if (surname === '' || firstName === '') return null;
  return {
    id: exchange.services.newId(),
    email,
    civility: value('civility') === 'ms' ? 'mme' : 'm',
    surname,
    firstName,
    situation,
    siret,
    status: isAlone ? 'active' : 'awaiting_referent',
    roles: [],
    language: chosenLanguage(exchange),
  };
}

async function createdAlone(exchange: Exchange, account: Account): Promise<EffectResult> {
  const { t } = exchange;
  const text = t('create-account-alone', { name: account.firstName });
  await confirmByMail(exchange, account, 'create-account-alone', {});
  const choices = mainChoices({ ...exchange, person: account });
  return { outcome: 'created', drafts: [{ text, choices }] };
}

async function createdIn(
  exchange: Exchange,
  account: Account,
  siret: string,
): Promise<EffectResult> {
  const { stores, t } = exchange;
  const record = await stores.structures.find(siret);
  const structure = record ? structureLabel(record) : siret;
  const { situation } = account;
  const outcome = await affiliate(exchange, { account, siret, situation });
  if (outcome === 'referent') {
    const key =
      situation === 'independant' ? 'create-account-independent-done' : 'create-account-referent';
    await confirmByMail(exchange, account, key, { structure });
    return {
      outcome,
      drafts: [
        {
          text: t(key, { name: account.firstName, structure }),
          choices: [
            button(t('button-be-approver'), 'be-approver'),
            ...(situation === 'independant' ? [] : [button(t('button-roles'), 'roles')]),
            ...mainChoices({ ...exchange, person: { ...account, status: 'active' } }),
          ],
        },
      ],
    };
  }
  const names = listNames((await findConfirmers(stores, siret)).map(fullName), exchange.language);
  const text = t('create-account-pending', { name: account.firstName, structure, names });
  return {
    outcome,
    drafts: [{ text, choices: [button(t('button-who-am-i'), 'whoami')] }],
  };
}

/** The chat says it already: only the mail is missing. */
async function confirmByMail(
  exchange: Exchange,
  account: Account,
  key: string,
  args: Record<string, string>,
): Promise<void> {
  const reader = readerOf(exchange.services, account);
  const text = reader.t(key, { name: account.firstName, ...args });
  await mailTo(exchange, account.email, { text }, reader, `account:${account.id}:created`);
}

async function record({ stores, now }: Exchange, account: Account): Promise<void> {
  await stores.audit.append({
    at: now,
    actor: account.id,
    event: 'account.created',
    subject: { type: 'account', id: account.id },
    details: { siret: account.siret, situation: account.situation },
  });
}
