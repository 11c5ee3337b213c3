import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange } from '../exchange.ts';
import { mainChoices } from '../welcome.ts';
import { checkEmailCode, sendEmailCode } from './email-code.ts';
import { linkIdentity } from './identities.ts';
import { resumeChoices } from './resume-elsewhere.ts';

/** Effect `send-email-code`: the same words whether the address is known or not. */
export async function sendCodeInDialog({
  dialog,
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const email = slots['email']?.value;
  if (!email) return { outcome: 'failed' };
  const purpose = dialog === 'create-account' ? 'create' : 'link';
  const outcome = await sendEmailCode(exchange, email, purpose);
  if (outcome === 'failed') {
    return { outcome, drafts: [{ text: exchange.t('code-address-impossible') }] };
  }
  const text = exchange.t(outcome === 'sent' ? 'code-sent' : 'code-too-many', { email });
  return { outcome, drafts: [{ text }] };
}

/** Effect `link-account`: the right code ties this chat to the account of the address. */
export async function linkInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { verdict, email } = await checkEmailCode(exchange, slots['code']?.value ?? '');
  if (verdict === 'too-many') {
    return { outcome: verdict, drafts: [{ text: exchange.t('code-too-many-attempts') }] };
  }
  if (verdict !== 'ok' || !email) return { outcome: verdict };
  const account = await exchange.stores.accounts.findByEmail(email);
  if (!account || account.status === 'erased') {
    const choices = [button(exchange.t('button-create-account'), 'create-account')];
    return {
      outcome: 'no-account',
      drafts: [{ text: exchange.t('link-no-account', { email }), choices }],
    };
  }
  return { outcome: 'linked', drafts: [await linkKnown(exchange, account)] };
}

/** Links this chat to an account whose address was just proven; what it says to the person. */
export async function linkKnown(exchange: Exchange, account: Account) {
  const { person, t } = exchange;
  await linkIdentity(exchange, account);
  const text = t(person && person.id !== account.id ? 'link-moved' : 'link-done', {
    name: account.firstName,
  });
  const known = { ...exchange, person: account };
  return {
    text: account.status === 'active' ? text : `${text}\n\n${t(statusText(account))}`,
    choices: [
      ...(await resumeChoices(known)),
      ...(account.status === 'active'
        ? mainChoices(known)
        : [button(t('button-who-am-i'), 'whoami')]),
    ],
  };
}

/** The words that say why an account cannot be used yet. */
export function statusText({ status }: Account): string {
  return `account-${status.replace('_', '-')}`;
}
