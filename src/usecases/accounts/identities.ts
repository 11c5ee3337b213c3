import type { ChannelName } from '#conversation/index.ts';
import type { Account, ChatIdentity } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { listNames } from '../list-names.ts';
import { readerOf } from '../notify.ts';
import { postMessages } from '../post-messages.ts';
import { chosenLanguage } from './choose-language.ts';
import { mailTo } from './tell-person.ts';

const CHANNELS: readonly ChannelName[] = ['teams', 'telegram', 'playground'];

/**
 * Ties the sender's chat identity to an account whose address was proven. One that was tied to another account is moved, and
 * that account is told by mail; the account's other chats are told that one more can now act in its name.
 */
export async function linkIdentity(exchange: Exchange, account: Account): Promise<void> {
  const { stores, message, now, person } = exchange;
  const { channel } = message.conversation;
  const isMoved = person !== null && person.id !== account.id;
  await stores.accounts.linkIdentity({
    channel,
    senderId: message.sender.id,
    accountId: account.id,
    linkedAt: now,
  });
  await stores.audit.append({
    at: now,
    actor: account.id,
    event: isMoved ? 'identity.moved' : 'identity.linked',
    subject: { type: 'account', id: account.id },
    details: { channel, ...(isMoved ? { from: person.id } : {}) },
  });
  if (isMoved) await tellFormerOwner(exchange, person, channel);
  if (person?.id !== account.id) await tellOtherChats(exchange, account, channel);
  await keepChosenLanguage(exchange, account);
}

async function tellFormerOwner(
  exchange: Exchange,
  former: Account,
  channel: ChannelName,
): Promise<void> {
  const reader = readerOf(exchange.services, former);
  const text = reader.t('link-moved-away', { channel: reader.t(`channel-${channel}`) });
  const key = `identity:moved:${former.id}:${exchange.now}`;
  await mailTo(exchange, former.email, { text }, reader, key);
}

async function tellOtherChats(
  exchange: Exchange,
  account: Account,
  channel: ChannelName,
): Promise<void> {
  const { stores, services, message, now } = exchange;
  const { t } = readerOf(services, account);
  for (const conversation of await stores.conversations.findPrivateOf(account.id)) {
    if (isSame(conversation, message.conversation)) continue;
    const draft = {
      text: t('link-added', { channel: t(`channel-${channel}`) }),
      choices: [button(t('button-not-me'), 'unlink', { channel, senderId: message.sender.id })],
    };
    const key = `identity:linked:${account.id}:${now}:${conversation.channel}`;
    await postMessages(stores, conversation, [draft], key);
  }
}

function isSame(a: { channel: string; id: string }, b: { channel: string; id: string }): boolean {
  return a.channel === b.channel && a.id === b.id;
}

/** A language chosen before there was an account is the account's. */
async function keepChosenLanguage(exchange: Exchange, account: Account): Promise<void> {
  const language = chosenLanguage(exchange);
  if (!language || account.language) return;
  await exchange.stores.accounts.update({ ...account, language });
}

/** « délie Telegram », « déconnecte-moi »: which of one's chats, then a confirmation. */
export async function askUnlink(
  exchange: Exchange,
  person: Account,
  text: string,
): Promise<ExchangeResult> {
  const { stores, t, message } = exchange;
  const identities = await stores.accounts.findIdentities(person.id);
  const named = identities.filter(({ channel }) => channel === channelNamed(text));
  const here = identities.filter((identity) => isHere(exchange, identity));
  const meant = named.length > 0 ? named : channelNamed(text) ? [] : here;
  if (meant.length === 0) {
    const channel = channelNamed(text) ?? message.conversation.channel;
    return saying({ text: t('unlink-not-linked', { channel: t(`channel-${channel}`) }) });
  }
  return saying({
    text: t('unlink-ask', { channel: channelNames(exchange, meant) }),
    choices: [
      ...meant.map((identity) => unlinkButton(exchange, identity)),
      button(t('button-keep-linked'), 'whoami'),
    ],
  });
}

function unlinkButton({ t }: Exchange, { channel, senderId }: ChatIdentity) {
  return button(t('button-unlink', { channel: t(`channel-${channel}`) }), 'unlink', {
    channel,
    senderId,
    isConfirmed: true,
  });
}

/** A press of « Délier »: only one's own chats, whoever holds the button. */
export async function unlink(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, person, t, now } = exchange;
  if (!person) return saying({ text: t('account-needed') });
  const [channel, senderId] = [textArg(args, 'channel'), textArg(args, 'senderId')];
  const identities = await stores.accounts.findIdentities(person.id);
  const identity = identities.find((own) => own.channel === channel && own.senderId === senderId);
  if (!identity) {
    return saying({ text: t('unlink-not-linked', { channel: t(`channel-${channel}`) }) });
  }
  await stores.accounts.unlinkIdentity(identity.channel, identity.senderId);
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: 'identity.unlinked',
    subject: { type: 'account', id: person.id },
    details: { channel },
  });
  const isLast = identities.length === 1;
  const text = [
    t('unlink-done', { channel: t(`channel-${channel}`) }),
    ...(isLast ? [t('unlink-by-mail-now', { email: person.email })] : []),
  ].join('\n\n');
  return saying({ text, choices: [button(t('button-link'), 'link-account')] });
}

/** The channel a text names. */
export function channelNamed(text: string): ChannelName | undefined {
  return CHANNELS.find((channel) => text.toLowerCase().includes(channel));
}

/** « Teams et Telegram ». */
export function channelNames({ t, language }: Exchange, identities: ChatIdentity[]): string {
  return listNames(new Set(identities.map(({ channel }) => t(`channel-${channel}`))), language);
}

function isHere({ message }: Exchange, { channel, senderId }: ChatIdentity): boolean {
  return channel === message.conversation.channel && senderId === message.sender.id;
}
