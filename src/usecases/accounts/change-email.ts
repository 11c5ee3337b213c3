import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Exchange } from '../exchange.ts';
import { formatShortDay } from '../format-day.ts';
import { earlierUntil, keepEarlierTrace } from './address-trace.ts';
import { checkEmailCode } from './email-code.ts';
import { mailTo } from './tell-person.ts';

/** Effect `change-email`: the new address is proven by code; the old one is told. */
export async function changeEmailInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, person, t, now } = exchange;
  if (!person) return { outcome: 'refused', drafts: [{ text: t('account-needed') }] };
  const { verdict, email } = await checkEmailCode(exchange, slots['code']?.value ?? '');
  if (verdict === 'too-many') {
    return { outcome: verdict, drafts: [{ text: t('code-too-many-attempts') }] };
  }
  if (verdict !== 'ok' || !email) return { outcome: verdict };
  const holder = await stores.accounts.findByEmail(email);
  if (holder) {
    const key = holder.id === person.id ? 'change-email-same' : 'change-email-taken';
    return { outcome: 'refused', drafts: [{ text: t(key, { email }) }] };
  }
  await stores.accounts.update({ ...person, email });
  await keepEarlierTrace(exchange, person);
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: 'account.address_changed',
    subject: { type: 'account', id: person.id },
  });
  const until = formatShortDay(earlierUntil(exchange.today), exchange.language);
  const text = t('change-email-told', { email });
  await mailTo(exchange, person.email, { text }, exchange, `account:${person.id}:email:${now}`);
  return { outcome: 'changed', drafts: [{ text: t('change-email-done', { email, until }) }] };
}
