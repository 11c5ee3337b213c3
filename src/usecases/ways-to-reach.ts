import type { ConversationRef } from '#conversation/index.ts';
import type { PreferredChannel } from '#ports/account-settings-store.ts';
import type { Stores } from '#ports/unit-of-work.ts';

/** One way to write to somebody: one of their chats, or a mail. */
export type Way = ConversationRef | 'mail';

/** How somebody is written to, best first: as they prefer, else where they last wrote from; the other chats; the mail. */
export async function findWays(
  stores: Pick<Stores, 'conversations' | 'settings'>,
  accountId: string,
): Promise<Way[]> {
  const chats = await stores.conversations.findPrivateOf(accountId);
  if (chats.length === 0) return ['mail'];
  const { preferredChannel } = await stores.settings.find(accountId);
  const ways: Way[] = [...chats, 'mail'];
  const isPreferred = (way: Way) => channelOf(way) === preferredChannel;
  return [...ways.filter(isPreferred), ...ways.filter((way) => !isPreferred(way))];
}

export function channelOf(way: Way): PreferredChannel {
  return way === 'mail' ? way : way.channel;
}

/** A way as it is remembered beside a message that tried it. */
export function nameOfWay(way: Way): string {
  return way === 'mail' ? way : `${way.channel}:${way.id}`;
}
