import type { ConversationRef, Draft, Language, OutgoingMessage } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { ConversationOfSomebody } from '#ports/question-store.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Day, Instant } from '#reglement/index.ts';
import type { Reader } from './describe-session.ts';
import type { Services } from './exchange.ts';
import { draftAsMail } from './mail-text.ts';
import { postMessages } from './post-messages.ts';
import { quietUntil } from './quiet-hours.ts';
import { findWays } from './ways-to-reach.ts';

/** Name, in the memory of a conversation, of the instant its person last wrote at. */
export const LAST_ACTIVE = 'lastActiveAt';

/** How a message to somebody is worded: their language. */
export function readerOf(services: Services, account: Account | null): Reader {
  const language: Language = account?.language ?? 'fr';
  return { language, t: services.translations[language] };
}

interface How {
  deadline?: Day;
  by?: 'mail';
  /** Goes with the mail, in place of the button that would give it. */
  mailed?: () => Promise<NonNullable<OutgoingMessage['file']>>;
}

/** Writes to a person as they prefer, else where they last wrote from, outside quiet hours; by mail when they have no chat. */
export async function tell(
  services: Services,
  stores: Stores,
  account: Account,
  draft: Draft,
  key: string,
  { deadline, by, mailed }: How = {},
): Promise<void> {
  const [way = 'mail'] = by ? [by] : await findWays(stores, account.id);
  const personal = `${key}:${account.id}`;
  if (way !== 'mail') {
    const to = { account, conversation: way, deadline };
    const notBefore = await hourFor(services, stores, to);
    await postMessages(stores, way, [draft], personal, {
      accountId: account.id,
      language: readerOf(services, account).language,
      ...(notBefore ? { notBefore } : {}),
    });
    return;
  }
  // A mail wakes nobody: it leaves at once.
  const { t } = readerOf(services, account);
  const { choices: _choices, ...alone } = draft;
  const mail = mailed
    ? { ...draftAsMail(alone, t), attachments: [await mailed()] }
    : draftAsMail(draft, t);
  await stores.outbox.add([
    {
      kind: 'mail',
      key: personal,
      accountId: account.id,
      mail: { key: personal, to: account.email, ...mail },
    },
  ]);
}

/**
 * Writes in the chat where somebody wrote, account or not, outside quiet hours; when they have left it, as their account
 * says. `false`: there is no way to reach them.
 */
export async function writeBack(
  services: Services,
  stores: Stores,
  { ref, accountId }: ConversationOfSomebody,
  draft: Draft,
  key: string,
): Promise<boolean> {
  const account = accountId ? await stores.accounts.find(accountId) : null;
  if (await stores.conversations.isBlocked(ref)) {
    if (account) await tell(services, stores, account, draft, key);
    return account !== null;
  }
  const to = { account, conversation: ref, deadline: undefined };
  const notBefore = await hourFor(services, stores, to);
  await postMessages(stores, ref, [draft], key, {
    ...(accountId ? { accountId } : {}),
    ...(notBefore ? { notBefore } : {}),
  });
  return true;
}

async function hourFor(
  { clock }: Services,
  stores: Stores,
  to: { account: Account | null; conversation: ConversationRef; deadline: Day | undefined },
): Promise<Instant | undefined> {
  // Whoever tries the playground looks at the screen, whatever its clock says.
  if (to.conversation.channel === 'playground') return undefined;
  const now = clock.now();
  if (quietUntil({ now, deadline: to.deadline }) === undefined) return undefined;
  const [settings, stored] = await Promise.all([
    to.account && stores.settings.find(to.account.id),
    stores.conversations.load(to.conversation),
  ]);
  const lastActiveAt = stored?.memory[LAST_ACTIVE];
  return quietUntil({
    now,
    deadline: to.deadline,
    isAnyHour: settings?.isAnyHour ?? false,
    ...(typeof lastActiveAt === 'string' ? { lastActiveAt } : {}),
  });
}
