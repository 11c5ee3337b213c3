import type { ConversationRef, OutgoingMessage, Press } from '#conversation/index.ts';
import type { Personal } from '#ports/outbox.ts';
import type { Translations } from '#ports/translate.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { draftAsMail } from './mail-text.ts';
import { findWays, nameOfWay, type Way } from './ways-to-reach.ts';

/** What gave up is written another way: the person's other chats, then the mail. A chat that is gone is set aside until they write again. */
export async function tryAnotherWay(
  { translations }: { translations: Translations },
  stores: Stores,
  { item, reason }: { item: Personal; reason: string },
): Promise<void> {
  // A file goes where it was asked for, or nowhere.
  if (item.kind === 'mail' && item.mail.attachments?.length) return;
  const failed: Way = item.kind === 'mail' ? 'mail' : item.to;
  if (failed !== 'mail' && (reason === 'forbidden' || reason === 'gone')) {
    await stores.conversations.setBlocked(failed, true);
  }
  const account = item.accountId ? await stores.accounts.find(item.accountId) : null;
  if (!account || account.status === 'erased') return;
  const tried = [...(item.tried ?? []), nameOfWay(failed)];
  const ways = await findWays(stores, account.id);
  const next = ways.find((way) => !tried.includes(nameOfWay(way)));
  if (next === undefined) return;
  const common = { tried, accountId: account.id };
  if (next !== 'mail') {
    const message = await messageFor(stores, item, next);
    const subject = item.kind === 'message' && item.subject ? { subject: item.subject } : {};
    const key = `${firstKey(item)}:${next.channel}`;
    await stores.outbox.add([{ kind: 'message', key, to: next, message, ...subject, ...common }]);
  } else if (item.kind === 'message') {
    const key = `${firstKey(item)}:mail`;
    const text = draftAsMail(item.message, translations[account.language ?? 'fr']);
    await stores.outbox.add([
      { kind: 'mail', key, mail: { key, to: account.email, ...text }, ...common },
    ]);
  }
}

/** The key of the message before any other way was tried. */
export function firstKey({ key, tried }: Personal): string {
  return tried ? key.replace(/:[a-z]+$/, '') : key;
}

/** The same message for another chat: buttons are only valid in the chat they were made for. */
async function messageFor(
  stores: Stores,
  item: Personal,
  to: ConversationRef,
): Promise<OutgoingMessage> {
  if (item.kind === 'mail') return { text: item.mail.text };
  const { choices = [], refresh, ...rest } = item.message;
  const tokens = [...choices.map(({ target }) => target), ...(refresh ? [refresh] : [])];
  const presses: Press[] = [];
  for (const token of tokens) {
    const press = await stores.presses.find(item.to, token);
    if (press === null) return rest;
    presses.push(press);
  }
  if (presses.length === 0) return rest;
  const made = await stores.presses.add(to, presses);
  return {
    ...rest,
    choices: choices.map((choice, index) => ({ ...choice, target: made[index] ?? '' })),
    ...(refresh ? { refresh: made.at(-1) ?? '' } : {}),
  };
}
