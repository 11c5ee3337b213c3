import type { ConversationRef, Press } from '#conversation/message.ts';

/** What stands behind each button: tokens are random, short (22 characters), and only valid in their conversation. */
export interface PressStore {
  /** Stores presses, gives a token for each, in order. */
  add(conversation: ConversationRef, presses: Press[]): Promise<string[]>;
  /** `null`: unknown, expired, or of another conversation. */
  find(conversation: ConversationRef, token: string): Promise<Press | null>;
}
