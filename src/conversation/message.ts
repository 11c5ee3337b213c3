/** The three places a person can write from. */
export type ChannelName = 'teams' | 'telegram' | 'playground';

/** One chat with the bot: `id` is the channel's own identifier of it. */
export interface ConversationRef {
  channel: ChannelName;
  id: string;
  scope: 'private' | 'group';
}

/** A file a person sent; `read` fetches it, and rejects with a ChannelError. */
export interface IncomingFile {
  name: string;
  mediaType: string;
  sizeBytes?: number;
  /** Channel's own reference, kept so that the file can be fetched after a restart. */
  ref: string;
}

/** What a person did in the chat, whatever the channel. */
export type IncomingContent =
  | { type: 'text'; text: string }
  /** A button: `token` names a stored press; `inputs` are the card's fields; `messageId` the card it sits on. */
  | { type: 'press'; token: string; inputs: Record<string, string>; messageId?: string }
  /** Teams asks for the current view of a card that declared `refresh`. */
  | { type: 'refresh'; token: string; messageId?: string }
  | {
      type: 'attachment';
      kind: 'photo' | 'sticker' | 'voice' | 'file' | 'other';
      text?: string;
      file?: IncomingFile;
    }
  /** The bot was added or started (`payload`: a deep link's parameter), or removed or blocked. */
  | { type: 'joined'; payload?: string }
  | { type: 'left' };

/** A message as every channel hands it over. The same `id` in the same channel is the same message delivered again. */
export interface IncomingMessage {
  id: string;
  conversation: ConversationRef;
  sender: { id: string; name?: string; locale?: string };
  /** Instant, ISO 8601. */
  receivedAt: string;
  content: IncomingContent;
  /** In a group: whether the bot was addressed. Always true in private. */
  addressed: boolean;
  /** Opaque JSON the channel needs to write to this conversation later (Teams: conversation reference). */
  address: unknown;
}

/** What a button does once pressed: the name of an intent and its arguments, stored behind the token. */
export interface Press {
  intent: string;
  args?: Record<string, unknown>;
}

/** A button. `inputs`: fields asked with it where the channel can (Teams, playground); elsewhere the intent asks for them. */
export interface Choice<Target = Press> {
  label: string;
  target: Target;
  style?: 'primary' | 'destructive';
  inputs?: CardInput[];
}

export interface CardInput {
  id: string;
  label: string;
  kind: 'text' | 'multiline' | 'date' | 'number' | 'select';
  isRequired: boolean;
  placeholder?: string;
  value?: string;
  options?: { value: string; label: string }[];
  maxLength?: number;
}

export interface Table {
  columns: { label: string; align?: 'left' | 'right' }[];
  rows: string[][];
}

/** A neutral card: an Adaptive Card in Teams and the playground, formatted text in Telegram. */
export interface Card {
  title: string;
  subtitle?: string;
  tone?: 'neutral' | 'good' | 'warning' | 'attention';
  facts?: { label: string; value: string }[];
  /** Light markup, see OutgoingMessage.text. */
  body?: string;
  table?: Table;
  inputs?: CardInput[];
  footer?: string;
}

/**
 * A message to a person. `text` and `card.body` use light markup: paragraphs separated by an empty line, `- ` list items,
 * `**bold**`, `_italic_`, `[label](url)`; everything else is literal and each channel escapes it.
 */
export interface OutgoingMessage<Target = string> {
  text?: string;
  card?: Card;
  /** Under the text or the card; at most a few. `Target` is a token once stored, a Press while drafted. */
  choices?: Choice<Target>[];
  /** Choices in a row each (lists to pick from) or side by side (default). */
  layout?: 'row' | 'column';
  image?: { pngBase64: string; alt: string };
  file?: { name: string; mediaType: string; contentBase64: string };
  /** Token of the press Teams sends back on `refresh`, so that the card shows the present state. */
  refresh?: Target;
  /** Teams only: ids of the users whose view refreshes by itself. */
  language?: 'fr' | 'en';
}

/** An answer a language model may put in other words: the question, and what was found for it, the best first. */
export interface Rewording {
  question: string;
  language: 'fr' | 'en';
  /** `source` is the line that says where the text comes from. */
  candidates: { id: string; text: string; source: string }[];
}

/** A message as use cases and dialogs write it: its buttons still carry their press. */
export interface Draft extends OutgoingMessage<Press> {
  /** The text is an answer that may leave in other words. */
  rewording?: Rewording;
  /** What the card is about (`request:<id>:approval`): every card of one subject is updated together. */
  subject?: string;
}
