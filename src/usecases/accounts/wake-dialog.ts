import type { ConversationRef, ConversationState, Language } from '#conversation/index.ts';
import { emptyState } from '#conversation/index.ts';
import type { Exchange } from '../exchange.ts';
import { postMessages } from '../post-messages.ts';

/** Who sleeps, where, and what they waited for. */
export interface Sleeper {
  conversation: ConversationRef;
  senderId: string;
  signal: string;
  /** What they asked for, so that another dialog asleep beside it is left alone. */
  siret: string;
  /** Names the event, so that its messages leave once. */
  key: string;
}

/**
 * Wakes the dialog that waits for a signal in another private conversation, in this transaction; `false` when none waits
 * there any more (abandoned, or moved to another channel).
 */
export async function wakeDialog(exchange: Exchange, sleeper: Sleeper): Promise<boolean> {
  const other = await enterConversation(exchange, sleeper);
  const state = other && wakeFirst(other.state, sleeper);
  if (!other || !state) return false;
  const turn = await exchange.play({ ...other, state }, { type: 'wake', signal: sleeper.signal });
  if (!turn.isHandled) return false;
  other.conversation.state = turn.state;
  await exchange.stores.conversations.save(other.conversation);
  await postMessages(exchange.stores, sleeper.conversation, turn.drafts, sleeper.key);
  return true;
}

/** The state with the right sleeper before the others; `null` when it sleeps there no more. */
function wakeFirst(state: ConversationState, { signal, siret }: Sleeper): ConversationState | null {
  const found = state.suspended.find(
    ({ waitsFor, slots }) => waitsFor === signal && slots['siret']?.value === siret,
  );
  if (!found) return null;
  const others = state.suspended.filter(({ id }) => id !== found.id);
  return { ...state, suspended: [found, ...others] };
}

/** The exchange as if the sleeper had just written; its conversation is locked until the transaction ends. */
async function enterConversation(
  exchange: Exchange,
  { conversation: ref, senderId, key }: Sleeper,
): Promise<Exchange | null> {
  const { stores, services } = exchange;
  const own = exchange.conversation;
  const isOwn = own.ref.channel === ref.channel && own.ref.id === ref.id;
  if (!isOwn) await stores.conversations.lock(ref);
  const conversation = isOwn ? own : await stores.conversations.load(ref);
  if (!conversation) return null;
  const person = await stores.accounts.findByIdentity(ref.channel, senderId);
  const language: Language = person?.language ?? conversation.language ?? 'fr';
  return {
    ...exchange,
    message: {
      id: key,
      conversation: ref,
      sender: { id: senderId },
      receivedAt: exchange.now,
      content: { type: 'text', text: '' },
      addressed: true,
      address: conversation.reference,
    },
    conversation,
    state: (conversation.state as ConversationState | null) ?? emptyState(),
    person,
    language,
    t: services.translations[language],
  };
}
