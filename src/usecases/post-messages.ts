import type {
  Choice,
  ConversationRef,
  Draft,
  Language,
  OutgoingMessage,
  Press,
} from '#conversation/index.ts';
import type { OutboxItem } from '#ports/outbox.ts';
import type { Stores } from '#ports/unit-of-work.ts';

/** Turns a draft into what a channel sends: its presses are stored, its buttons carry their tokens. */
export async function storePresses(
  stores: Pick<Stores, 'presses'>,
  to: ConversationRef,
  draft: Draft,
): Promise<OutgoingMessage> {
  const { subject: _subject, rewording: _rewording, choices, refresh, ...rest } = draft;
  const presses: Press[] = (choices ?? []).map((choice) => choice.target);
  if (refresh) presses.push(refresh);
  if (presses.length === 0) return rest;
  const tokens = await stores.presses.add(to, presses);
  return {
    ...rest,
    ...(choices
      ? { choices: choices.map((choice, index) => withToken(choice, tokens[index])) }
      : {}),
    ...(refresh ? { refresh: requireToken(tokens.at(-1)) } : {}),
  };
}

function withToken(choice: Choice, token: string | undefined): Choice<string> {
  return { ...choice, target: requireToken(token) };
}

function requireToken(token: string | undefined): string {
  if (token === undefined) throw new Error('press store returned fewer tokens than presses');
  return token;
}

/** Adds drafts to the outbox, in order. `key` names the event: adding the same one again adds nothing. `language` is the one they are written in. */
export async function postMessages(
  stores: Pick<Stores, 'presses' | 'outbox'>,
  to: ConversationRef,
  drafts: Draft[],
  key: string,
  options: { accountId?: string; notBefore?: string; language?: Language } = {},
): Promise<void> {
  const { language, ...rest } = options;
  const items: OutboxItem[] = [];
  for (const [index, draft] of drafts.entries()) {
    items.push({
      kind: 'message',
      key: `${key}:${index}`,
      to,
      message: await storePresses(stores, to, language ? { language, ...draft } : draft),
      ...(draft.subject ? { subject: draft.subject } : {}),
      ...(draft.rewording ? { rewording: draft.rewording } : {}),
      ...rest,
    });
  }
  if (items.length > 0) await stores.outbox.add(items);
}

interface CardUpdate {
  draft: Draft;
  key: string;
  /** Only the cards of these chats. */
  within?: readonly ConversationRef[];
}

/** Replaces every card of a subject, wherever it was sent; one that waits for its hour leaves as it now is. */
export async function updateCards(
  stores: Pick<Stores, 'presses' | 'outbox'>,
  subject: string,
  { draft, key, within }: CardUpdate,
): Promise<void> {
  const isConcerned = ({ to }: { to: ConversationRef }) =>
    within?.some(({ channel, id }) => channel === to.channel && id === to.id) ?? true;
  const waiting = await stores.outbox.findWaiting(subject);
  for (const { key: waitingKey, to } of waiting.filter(isConcerned)) {
    await stores.outbox.rewrite(waitingKey, await storePresses(stores, to, draft));
  }
  const sent = await stores.outbox.findSent(subject);
  for (const { to, messageId } of sent.filter(isConcerned)) {
    const message = await storePresses(stores, to, draft);
    await stores.outbox.add([
      { kind: 'update', key: `${key}:${to.channel}:${to.id}:${messageId}`, to, messageId, message },
    ]);
  }
}
