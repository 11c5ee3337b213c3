import type { ChannelName, ConversationRef } from '#conversation/message.ts';

/** One message of a private conversation, as long as its text is kept. */
export interface KeptMessage {
  at: string;
  channel: ChannelName;
  from: 'person' | 'bot';
  text: string;
}

/** What a person may ask to see, and what is erased: texts and identities, never the history the règlement needs. */
export interface PersonalDataStore {
  /** Texts still kept of these conversations, oldest first. */
  findMessages(conversations: ConversationRef[]): Promise<KeptMessage[]>;
  /** Forgets a person: chats, texts, codes, settings, what they wrote on requests. Requests, their history and the audit trail stay. */
  erase(person: { accountId: string; email: string }): Promise<void>;
  /** Empties the texts of messages, buttons, mails and unfinished dialogs older than an instant; gives how many were. */
  purgeTexts(before: string): Promise<number>;
}
