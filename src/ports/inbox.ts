import type { ConversationRef, IncomingMessage } from '#conversation/message.ts';
import type { Reply } from './channel.ts';

/** A message received and not yet handled. */
export interface InboxEntry {
  /** Order of arrival in its conversation. */
  sequence: bigint;
  message: IncomingMessage;
}

/** Every message received, recorded before it is acknowledged, handled once and in order. */
export interface Inbox {
  /** Records a message; `false` when the same one was recorded before. Remembers the conversation and its address. */
  record(message: IncomingMessage): Promise<boolean>;
  /** Locks the conversation until the transaction ends, and gives its oldest unhandled message; `null` when none is left. */
  lockNext(conversation: ConversationRef): Promise<InboxEntry | null>;
  /**
   * Marks a message handled, with the reply its press got; its text is kept no longer than the retention allows. Whether later ones of
   * the conversation wait already: one recorded meanwhile is for whoever recorded it.
   */
  markHandled(
    sequence: bigint,
    result: { reply?: Reply; failureReference?: string },
  ): Promise<boolean>;
  /** Empties the text of a message that must not be kept. */
  redact(message: Pick<IncomingMessage, 'id' | 'conversation'>): Promise<void>;
  /** The reply of a handled message; `null` while it is not handled or unknown. */
  findReply(message: Pick<IncomingMessage, 'id' | 'conversation'>): Promise<Reply | null>;
  /** Conversations with messages left unhandled (after a crash). */
  findUnhandled(limit: number): Promise<ConversationRef[]>;
}
