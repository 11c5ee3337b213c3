import type { OutboxDeliveries, OutboxItem, Personal } from '#ports/outbox.ts';
import type { Translations } from '#ports/translate.ts';
import type { Stores, UnitOfWork } from '#ports/unit-of-work.ts';
import { draftAsMail } from './mail-text.ts';
import { firstKey } from './try-another-way.ts';
import { findWays, nameOfWay } from './ways-to-reach.ts';

interface DoubtDependencies {
  deliveries: OutboxDeliveries;
  unitOfWork: UnitOfWork;
  translations: Translations;
}

/**
 * What dead processes were sending may have arrived, or not: never sent again in a chat, it is written once by mail, which says
 * so. Gives how many claims were found; however often this runs, each is written once.
 */
export async function writeInDoubt(
  { deliveries, unitOfWork, translations }: DoubtDependencies,
  { claimedBefore, since }: { claimedBefore: string; since: string },
): Promise<number> {
  const count = await deliveries.releaseAbandoned(claimedBefore);
  const doubtful = await deliveries.findUncertain(since);
  if (doubtful.length > 0) {
    await unitOfWork.run(async (stores) => {
      for (const item of doubtful) await writeOnce(stores, translations, item);
    });
  }
  return count;
}

async function writeOnce(
  stores: Stores,
  translations: Translations,
  item: Personal,
): Promise<void> {
  const account = item.accountId ? await stores.accounts.find(item.accountId) : null;
  if (!account || account.status === 'erased') return;
  const t = translations[account.language ?? 'fr'];
  // A mail keeps its number: where the first one arrived, most mailboxes show one only.
  const mail =
    item.kind === 'mail'
      ? item.mail
      : { key: `${firstKey(item)}:mail`, to: account.email, ...draftAsMail(item.message, t) };
  const note = t('mail-in-doubt');
  const text = mail.text.startsWith(note) ? mail.text : `${note}\n\n${mail.text}`;
  // No other chat after that: one of them may have shown it.
  const tried = ['mail', ...(await findWays(stores, account.id)).map(nameOfWay)];
  const again: OutboxItem = {
    kind: 'mail',
    key: item.kind === 'mail' ? `${item.key}:again` : mail.key,
    mail: { ...mail, text },
    accountId: account.id,
    tried: [...new Set(tried)],
  };
  await stores.outbox.add([again]);
}
