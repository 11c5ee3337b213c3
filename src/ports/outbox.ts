import type { ConversationRef, OutgoingMessage, Rewording } from '#conversation/message.ts';
import type { Mail } from './mailer.ts';

/**
 * What leaves after commit. `key` is unique per event and recipient: adding the same key again adds nothing. `tried` names the ways
 * that failed before this one.
 */
export type OutboxItem =
  | {
      kind: 'message';
      key: string;
      to: ConversationRef;
      message: OutgoingMessage;
      subject?: string;
      accountId?: string;
      notBefore?: string;
      tried?: string[];
      /** The text may leave in a language model's words instead. */
      rewording?: Rewording;
    }
  /** Replaces a card already sent. */
  | {
      kind: 'update';
      key: string;
      to: ConversationRef;
      messageId: string;
      message: OutgoingMessage;
    }
  | {
      kind: 'mail';
      key: string;
      mail: Mail;
      accountId?: string;
      notBefore?: string;
      tried?: string[];
    };

/** What is written to somebody: everything but a card drawn again. */
export type Personal = Exclude<OutboxItem, { kind: 'update' }>;

/** One item taken for delivery by this process. */
export interface OutboxClaim {
  id: bigint;
  item: OutboxItem;
  /** Attempts made before this one. */
  attempts: number;
  /** Opaque address of the conversation (kind message and update). */
  reference: unknown;
}

/** What left, when, and the id its channel gave it. */
export interface Sent {
  id: bigint;
  at: string;
  messageId?: string | undefined;
}

/** Where outgoing messages wait: added in the transaction that caused them, delivered after it, in order per recipient. */
export interface Outbox {
  add(items: OutboxItem[]): Promise<void>;
  /** Messages of this subject that wait for their hour, for `rewrite`. */
  findWaiting(subject: string): Promise<{ key: string; to: ConversationRef }[]>;
  /** Says something else in a message that has not left; nothing when it has. */
  rewrite(key: string, message: OutgoingMessage): Promise<void>;
  /** Every message of this subject already sent, for `update` (conversation and channel's message id). */
  findSent(subject: string): Promise<{ to: ConversationRef; messageId: string }[]>;
  /** Content, in base64, of a file written to this conversation, by the SHA-256 of its bytes in hexadecimal; `null` once forgotten. */
  findFile(to: ConversationRef, sha256: string): Promise<string | null>;
}

/** The delivering side; each call is a transaction of its own, and they are made in the order they were asked. */
export interface OutboxDeliveries {
  /** Takes due items, `most` of them at most: for each recipient the earliest left. A claim is exclusive. */
  claim(now: string, most: number): Promise<OutboxClaim[]>;
  markSent(sent: readonly Sent[]): Promise<void>;
  /** Will be tried again at `retryAt`; without it, it is given up and the delivery report shows why. */
  markFailed(id: bigint, failure: { at: string; reason: string; retryAt?: string }): Promise<void>;
  /** Claims of a process that died while sending: given up as uncertain, never sent again (at most once). */
  releaseAbandoned(claimedBefore: string): Promise<number>;
  /** What the bot wrote of itself to somebody with an account, claimed since then and left uncertain; not what was itself written in doubt. */
  findUncertain(since: string): Promise<Personal[]>;
  /** Instant of the next due item; `null` when the outbox is empty. */
  nextDue(): Promise<string | null>;
}
