import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Reader } from '../describe-session.ts';
import type { Exchange } from '../exchange.ts';
import { draftAsMail } from '../mail-text.ts';
import { readerOf, tell } from '../notify.ts';

/** Tells each of these people, in their language, where they last wrote from (or by mail). */
export async function tellEach(
  exchange: Exchange,
  accounts: Account[],
  draftFor: (reader: Reader) => Draft | Promise<Draft>,
  key: string,
): Promise<void> {
  const { services, stores } = exchange;
  for (const account of accounts) {
    const draft = await draftFor(readerOf(services, account));
    await tell(services, stores, account, draft, key);
  }
}

/** Tells a person in the chat and by mail: what concerns an account is confirmed by mail too. */
export async function tellByMailToo(
  exchange: Exchange,
  account: Account,
  draftFor: (reader: Reader) => Draft,
  key: string,
): Promise<void> {
  const { services, stores } = exchange;
  const reader = readerOf(services, account);
  const chats = await stores.conversations.findPrivateOf(account.id);
  await tell(services, stores, account, draftFor(reader), key);
  if (chats.length > 0) await mailTo(exchange, account.email, draftFor(reader), reader, key);
}

/** Writes to an address proven by code. */
export async function mailTo(
  exchange: Exchange,
  address: string,
  draft: Draft,
  reader: Reader,
  key: string,
): Promise<void> {
  const mailKey = `${key}:mail`;
  await exchange.stores.outbox.add([
    {
      kind: 'mail',
      key: mailKey,
      mail: { key: mailKey, to: address, ...draftAsMail(draft, reader.t) },
    },
  ]);
}
