import type {
  ChannelName,
  ConversationRef,
  IncomingMessage,
  OutgoingMessage,
} from '#conversation/message.ts';

/** Where to write: the conversation and what its channel needs to reach it. */
export interface Address {
  conversation: ConversationRef;
  /** Opaque JSON given by the channel with the last incoming message. */
  reference: unknown;
}

/** One way to reach people. Every method rejects with a ChannelError and nothing else. */
export interface Channel {
  readonly name: ChannelName;
  /** Sends one message; resolves to the channel's id of it (of its last part), which `update` takes. */
  send(address: Address, message: OutgoingMessage): Promise<{ messageId: string }>;
  /** Replaces a message already sent; resolves silently when it says so already. */
  update(address: Address, messageId: string, message: OutgoingMessage): Promise<void>;
  /** Shows « is writing » where the channel can; never rejects. */
  showTyping(address: Address): Promise<void>;
  /** Fetches a file a person sent. */
  download(ref: string): Promise<Uint8Array>;
}

/** What went wrong outside: `retryable` ones are tried again, the others are final for this message. */
export class ChannelError extends Error {
  readonly kind: 'rate_limited' | 'forbidden' | 'unreachable' | 'gone' | 'rejected';
  /** Seconds the other side asked to wait, when it did. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    kind: ChannelError['kind'],
    message: string,
    options: { cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ChannelError';
    this.kind = kind;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  get isRetryable(): boolean {
    return this.kind === 'rate_limited' || this.kind === 'unreachable';
  }
}

/** What a channel adapter does with what it receives; given by the composition root. */
export interface Inlet {
  /** Records the message (a repeat is recorded once); once it resolves the channel may acknowledge. Work goes on after. */
  receive(message: IncomingMessage): Promise<void>;
  /** Records and handles, and resolves to what the pressed card becomes; a repeat resolves to the same reply. */
  respond(message: IncomingMessage): Promise<Reply>;
}

/** The answer to a press: the card as it now stands (none: it stays), other messages having left by the outbox. */
export interface Reply {
  card?: OutgoingMessage;
  /** A short notice shown over the chat (Telegram's callback answer). */
  notice?: string;
}
