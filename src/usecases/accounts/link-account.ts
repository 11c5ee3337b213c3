import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Exchange } from '../exchange.ts';
import { mainChoices } from '../welcome.ts';
import { checkEmailCode, sendEmailCode } from './email-code.ts';

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
    return { outcome: 'no-account', drafts: [{ text: exchange.t('link-no-account', { email }) }] };
  }
  await linkIdentity(exchange, account);
  return {
    outcome: 'linked',
    drafts: [
      {
        text: exchange.t('link-done', { name: account.firstName }),
        choices: mainChoices({ ...exchange, person: account }),
      },
    ],
  };
}

/** Ties the sender's chat identity to an account, and writes it down. */
export async function linkIdentity(exchange: Exchange, account: Account): Promise<void> {
  const { stores, message, now } = exchange;
  const { channel } = message.conversation;
  await stores.accounts.linkIdentity({
    channel,
    senderId: message.sender.id,
    accountId: account.id,
    linkedAt: now,
  });
  await stores.audit.append({
    at: now,
    actor: account.id,
    event: 'identity.linked',
    subject: { type: 'account', id: account.id },
    details: { channel },
  });
}
