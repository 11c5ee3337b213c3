import type { ChannelName, ConversationRef } from '#conversation/message.ts';

/** One message of a private conversation, as long as its text is kept. */
export interface KeptMessage {
  at: string;
  channel: ChannelName;
  from: 'person' | 'bot';
  text: string;
}

/** Whose records: their account, their address, the chats they write in. */
export interface RecordsOwner {
  accountId: string;
  email: string;
  conversations: ConversationRef[];
}

/** What names a person beside their account, their requests and what they asked to be kept; latest last. */
export interface KeptRecords {
  /** What they asked of others, or others of them. */
  petitions: {
    at: string;
    kind: string;
    siret: string | null;
    status: string;
    reason: string | null;
  }[];
  questions: { at: string; text: string; reply: string | null }[];
  votes: { at: string; entryId: string; isHelpful: boolean; question: string | null }[];
  mails: { at: string; subject: string; text: string }[];
  codes: { at: string; channel: ChannelName }[];
  receipts: { at: string; code: string; outcome: string }[];
  /** What they decided on the requests of others. */
  decisions: { at: string; event: string; requestId: string }[];
  /** What they did that the audit trail keeps; requests aside. */
  operations: { at: string; event: string }[];
  /** Sessions they hold as a prestataire. */
  sessions: { firstDay: string; title: string }[];
  /** Dialogs they have not finished, and what they answered. */
  underway: { channel: ChannelName; dialog: string; answers: string[] }[];
}

/** What a person may ask to see, and what is erased: texts and identities, never the history the règlement needs. */
export interface PersonalDataStore {
  /** Texts still kept of these conversations, oldest first. */
  findMessages(conversations: ConversationRef[]): Promise<KeptMessage[]>;
  findRecords(owner: RecordsOwner): Promise<KeptRecords>;
  /** Forgets a person: chats, texts, codes, settings, what they wrote on requests. Requests, their history and the audit trail stay. */
  erase(person: { accountId: string; email: string }): Promise<void>;
  /** Empties the texts of messages, buttons, mails and unfinished dialogs older than an instant; gives how many were. */
  purgeTexts(before: string): Promise<number>;
}
