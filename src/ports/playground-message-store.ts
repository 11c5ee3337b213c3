import type { OutgoingMessage } from '#conversation/message.ts';

/** What one side said in the playground. A person's choice keeps the words of the button, for people to read. */
export type PlaygroundContent =
  | { from: 'bot'; message: OutgoingMessage }
  | {
      from: 'person';
      text?: string;
      choice?: string;
      file?: { name: string; mediaType: string; contentBase64: string };
    };

export interface PlaygroundMessage {
  /** Order in the chat. */
  id: number;
  /** Grows with every message and every replacement, over all people: what changed after it can be asked for. Never below `id`. */
  cursor: number;
  personId: string;
  at: string;
  content: PlaygroundContent;
  isUpdated: boolean;
}

/** A mail shown instead of sent, as long as no SMTP server is configured. */
export interface ShownMail {
  id: number;
  at: string;
  to: string;
  subject: string;
  text: string;
  attachments: { name: string; mediaType: string; contentBase64: string }[];
}

/** The chats of the playground; each call is a transaction of its own. */
export interface PlaygroundMessageStore {
  append(
    message: Pick<PlaygroundMessage, 'personId' | 'at' | 'content'>,
  ): Promise<PlaygroundMessage>;
  /** Replaces what the bot said; the same content changes nothing. `false`: this person has no such message. */
  replace(personId: string, id: number, message: OutgoingMessage): Promise<boolean>;
  find(id: number): Promise<PlaygroundMessage | null>;
  /** A person's latest messages, oldest first. */
  findLatest(personId: string, limit: number): Promise<PlaygroundMessage[]>;
  /** What was said or replaced after a cursor, for one person or all, by cursor. */
  findChanges(after: number, limit: number, personId?: string): Promise<PlaygroundMessage[]>;
  /** Cursor of the last change; 0 when nothing was ever said. */
  lastCursor(): Promise<number>;
  /** Mails shown after one, oldest first. */
  findMails(after: number, limit: number): Promise<ShownMail[]>;
  /** 0 when none was ever shown. */
  lastMailId(): Promise<number>;
  findMail(id: number): Promise<ShownMail | null>;
}
