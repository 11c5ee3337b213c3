import type { ConversationRef } from '#conversation/message.ts';

/** What is kept of one conversation between two messages. */
export interface StoredConversation {
  ref: ConversationRef;
  /** Opaque address of the channel. */
  reference: unknown;
  /** Versioned dialog state, read by the dialog engine; `null` at first. */
  state: unknown;
  /** Chosen or detected language. */
  language: 'fr' | 'en' | null;
  /** Last topics, last question, last entries answered…: small JSON of the answer use case. */
  memory: Record<string, unknown>;
}

export interface ConversationStore {
  load(ref: ConversationRef): Promise<StoredConversation | null>;
  save(conversation: StoredConversation): Promise<void>;
  /** Makes this transaction the only one that handles messages there, until it ends; before another's conversation is loaded to be changed. */
  lock(ref: ConversationRef): Promise<void>;
  /** The private conversations of an account, most recently used first, blocked ones left out. */
  findPrivateOf(accountId: string): Promise<ConversationRef[]>;
  /** The bot was removed or blocked there (`true`), or is welcome again. */
  setBlocked(ref: ConversationRef, isBlocked: boolean): Promise<void>;
  isBlocked(ref: ConversationRef): Promise<boolean>;
}
