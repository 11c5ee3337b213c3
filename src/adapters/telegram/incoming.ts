import type { ConversationRef, IncomingContent, IncomingMessage } from '#conversation/message.ts';
import type {
  BotIdentity,
  TelegramEntity,
  TelegramFile,
  TelegramMessage,
  TelegramReference,
  TelegramUpdate,
  TelegramUser,
} from './types.ts';

/** Statuses of a bot that can write to the chat. */
const PRESENT = new Set(['member', 'administrator', 'creator', 'restricted']);

/** Turns an update into a message; `null` for what the bot ignores (edits, service messages, other bots). */
export function toIncomingMessage(
  update: TelegramUpdate,
  bot: BotIdentity,
): IncomingMessage | null {
  const id = `u:${update.update_id}`;
  if (update.message) return fromMessage(id, update.message, bot);
  if (update.callback_query) return fromPress(id, update.callback_query);
  if (update.my_chat_member) return fromMembership(id, update.my_chat_member);
  return null;
}

function fromMessage(
  id: string,
  message: TelegramMessage,
  bot: BotIdentity,
): IncomingMessage | null {
  if (!message.from || message.from.is_bot) return null;
  const content = contentOf(message, bot);
  if (!content) return null;
  return {
    id,
    ...placeOf(message),
    sender: senderOf(message.from),
    receivedAt: toInstant(message.date),
    content,
    addressed: message.chat.type === 'private' || isAddressed(message, bot),
  };
}

function fromPress(
  id: string,
  press: NonNullable<TelegramUpdate['callback_query']>,
): IncomingMessage | null {
  if (press.data === undefined || !press.message) return null;
  return {
    id,
    ...placeOf(press.message),
    sender: senderOf(press.from),
    receivedAt: new Date().toISOString(),
    content: {
      type: 'press',
      token: press.data,
      inputs: {},
      messageId: String(press.message.message_id),
    },
    addressed: true,
  };
}

function fromMembership(
  id: string,
  change: NonNullable<TelegramUpdate['my_chat_member']>,
): IncomingMessage | null {
  const wasPresent = PRESENT.has(change.old_chat_member.status);
  const isPresent = PRESENT.has(change.new_chat_member.status);
  if (wasPresent === isPresent) return null;
  return {
    id,
    ...placeOf(change),
    sender: senderOf(change.from),
    receivedAt: toInstant(change.date),
    content: { type: isPresent ? 'joined' : 'left' },
    addressed: true,
  };
}

function placeOf(message: {
  chat: { id: number; type: string };
  message_thread_id?: number | undefined;
  is_topic_message?: boolean | undefined;
}): { conversation: ConversationRef; address: TelegramReference } {
  const chatId = message.chat.id;
  const threadId = message.is_topic_message ? message.message_thread_id : undefined;
  return {
    conversation: {
      channel: 'telegram',
      id: threadId === undefined ? String(chatId) : `${chatId}:${threadId}`,
      scope: message.chat.type === 'private' ? 'private' : 'group',
    },
    address: threadId === undefined ? { chatId } : { chatId, threadId },
  };
}

function senderOf(from: TelegramUser): IncomingMessage['sender'] {
  const name = [from.first_name, from.last_name].filter(Boolean).join(' ');
  return {
    id: String(from.id),
    ...(name ? { name } : {}),
    ...(from.language_code ? { locale: from.language_code } : {}),
  };
}

function contentOf(message: TelegramMessage, bot: BotIdentity): IncomingContent | null {
  if (message.text !== undefined) return textContent(message.text, message.entities, bot);
  const attachment = attachmentOf(message);
  if (!attachment) return null;
  const caption = message.caption && withoutMention(message.caption, message.caption_entities, bot);
  return { type: 'attachment', ...attachment, ...(caption ? { text: caption } : {}) };
}

/** `/start` opens the chat; any other command is its words: `/mes_demandes` → « mes demandes ». */
function textContent(
  raw: string,
  entities: TelegramEntity[] | undefined,
  bot: BotIdentity,
): IncomingContent {
  const command = /^\/([a-z0-9_]+)(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(raw.trim());
  const isCommand = entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0);
  const name = command?.[1]?.toLowerCase();
  if (!isCommand || !command || !name) {
    return { type: 'text', text: withoutMention(raw, entities, bot) };
  }
  const rest = clean(command[2] ?? '');
  if (name === 'start') return rest ? { type: 'joined', payload: rest } : { type: 'joined' };
  return { type: 'text', text: [name.replaceAll('_', ' '), rest].filter(Boolean).join(' ') };
}

type Attachment = Pick<Extract<IncomingContent, { type: 'attachment' }>, 'kind' | 'file'>;

function attachmentOf(message: TelegramMessage): Attachment | null {
  const photo = message.photo?.at(-1);
  if (photo) return { kind: 'photo', file: toFile(photo, 'photo.jpg', 'image/jpeg') };
  if (message.sticker) {
    return { kind: 'sticker', file: toFile(message.sticker, 'sticker.webp', 'image/webp') };
  }
  if (message.voice) return { kind: 'voice', file: toFile(message.voice, 'voix.ogg', 'audio/ogg') };
  const other = message.document ?? message.audio ?? message.video;
  if (other) return { kind: 'file', file: toFile(other, 'fichier', 'application/octet-stream') };
  const { location, venue, contact, poll, dice, story, video_note } = message;
  const others = [location, venue, contact, poll, dice, story, video_note];
  const isOther = others.some((part) => part !== undefined);
  return isOther ? { kind: 'other' } : null;
}

function toFile(file: TelegramFile, name: string, mediaType: string) {
  return {
    name: file.file_name ?? name,
    mediaType: file.mime_type ?? mediaType,
    ...(file.file_size === undefined ? {} : { sizeBytes: file.file_size }),
    ref: file.file_id,
  };
}

/** In a group: the bot is named, one of its messages is replied to, or a command is for it or for any bot. */
function isAddressed(message: TelegramMessage, bot: BotIdentity): boolean {
  if (message.reply_to_message?.from?.id === bot.id) return true;
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  return entities.some((entity) => {
    const words = text.slice(entity.offset, entity.offset + entity.length);
    if (entity.type === 'bot_command') return !words.includes('@') || namesBot(words, bot);
    return isMentionOf(entity, words, bot);
  });
}

function isMentionOf(entity: TelegramEntity, words: string, bot: BotIdentity): boolean {
  if (entity.type === 'text_mention') return entity.user?.id === bot.id;
  return entity.type === 'mention' && namesBot(words, bot);
}

function namesBot(words: string, bot: BotIdentity): boolean {
  const name = words.split('@')[1]?.toLowerCase();
  return name !== undefined && name === bot.username?.toLowerCase();
}

function withoutMention(
  text: string,
  entities: TelegramEntity[] | undefined,
  bot: BotIdentity,
): string {
  const mentions = (entities ?? [])
    .filter(({ offset, length, ...entity }) =>
      isMentionOf({ offset, length, ...entity }, text.slice(offset, offset + length), bot),
    )
    .toSorted((a, b) => b.offset - a.offset);
  const rest = mentions.reduce(
    (kept, { offset, length }) => `${kept.slice(0, offset)} ${kept.slice(offset + length)}`,
    text,
  );
  return clean(mentions.length > 0 ? rest.replace(/ {2,}/g, ' ').replace(/^\s*[,:]\s*/, '') : rest);
}

/** PostgreSQL stores no NUL. */
function clean(text: string): string {
  return text.replaceAll('\0', '').trim();
}

function toInstant(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString();
}
