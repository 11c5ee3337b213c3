import type { IncomingMessage as NodeRequest, ServerResponse } from 'node:http';
import { z } from 'zod';

/** « 1-4096 characters after entities parsing », counted in UTF-16 units: https://core.telegram.org/bots/api#sendmessage */
export const TEXT_LIMIT = 4096;
/** « 0-1024 characters after entities parsing »: https://core.telegram.org/bots/api#sendphoto */
export const CAPTION_LIMIT = 1024;
/** « 1-64 bytes »: https://core.telegram.org/bots/api#inlinekeyboardbutton */
export const CALLBACK_DATA_LIMIT_BYTES = 64;
/** « 0-200 characters »: https://core.telegram.org/bots/api#answercallbackquery */
export const NOTICE_LIMIT = 200;
/** « the maximum file size to download is 20 MB »: https://core.telegram.org/bots/api#getfile */
export const DOWNLOAD_LIMIT_BYTES = 20_000_000;

export interface TelegramConfig {
  /** From @BotFather. */
  token: string;
  /** Another Bot API server than api.telegram.org. */
  apiRoot?: string | undefined;
  /** Set: updates come to `${publicUrl}${WEBHOOK_PATH}`. Absent: long polling. */
  publicUrl?: string | undefined;
  /** Absent: derived from the token, so that every process agrees. */
  webhookSecret?: string | undefined;
}

/** One line of the commands menu; once sent, `/mes_demandes` is read as « mes demandes ». */
interface TelegramCommand {
  command: string;
  description: string;
}

/** The menu: French for everybody, English for those whose application speaks it. */
export type TelegramCommands = Record<'fr' | 'en', TelegramCommand[]>;

/** What is kept to write to a chat later. */
export interface TelegramReference {
  chatId: number;
  /** Topic of a forum. */
  threadId?: number;
}

/** The bot's own account, as far as it is known. */
export interface BotIdentity {
  id: number;
  username?: string | undefined;
}

/** What the adapter needs of the HTTP server; restify's satisfies it. */
export interface Routes {
  post(
    path: string,
    handler: (
      httpRequest: NodeRequest & { body?: unknown },
      response: ServerResponse,
    ) => Promise<void>,
  ): unknown;
}

const user = z.object({
  id: z.number(),
  is_bot: z.boolean().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  language_code: z.string().optional(),
});
const chat = z.object({ id: z.number(), type: z.string() });
const entity = z.object({
  type: z.string(),
  offset: z.number(),
  length: z.number(),
  user: user.optional(),
});
const file = z.object({
  file_id: z.string(),
  file_size: z.number().optional(),
  file_name: z.string().optional(),
  mime_type: z.string().optional(),
});

const messageSchema = z.object({
  message_id: z.number(),
  date: z.number(),
  chat,
  from: user.optional(),
  message_thread_id: z.number().optional(),
  is_topic_message: z.boolean().optional(),
  reply_to_message: z.object({ from: user.optional() }).optional(),
  text: z.string().optional(),
  entities: z.array(entity).optional(),
  caption: z.string().optional(),
  caption_entities: z.array(entity).optional(),
  photo: z.array(file).optional(),
  sticker: file.optional(),
  voice: file.optional(),
  audio: file.optional(),
  video: file.optional(),
  video_note: file.optional(),
  animation: file.optional(),
  document: file.optional(),
  location: z.unknown().optional(),
  venue: z.unknown().optional(),
  contact: z.unknown().optional(),
  poll: z.unknown().optional(),
  dice: z.unknown().optional(),
  story: z.unknown().optional(),
});

/** The part of Telegram's Update this bot reads; anything else in it is ignored. */
export const updateSchema = z.object({
  update_id: z.number().int(),
  message: messageSchema.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: user,
      data: z.string().optional(),
      message: z
        .object({
          message_id: z.number(),
          chat,
          message_thread_id: z.number().optional(),
          is_topic_message: z.boolean().optional(),
        })
        .optional(),
    })
    .optional(),
  my_chat_member: z
    .object({
      chat,
      from: user,
      date: z.number(),
      old_chat_member: z.object({ status: z.string() }),
      new_chat_member: z.object({ status: z.string() }),
    })
    .optional(),
});

export type TelegramUpdate = z.infer<typeof updateSchema>;
export type TelegramMessage = z.infer<typeof messageSchema>;
export type TelegramUser = z.infer<typeof user>;
export type TelegramEntity = z.infer<typeof entity>;
export type TelegramFile = z.infer<typeof file>;
