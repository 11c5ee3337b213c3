import { type Api, InputFile } from 'grammy';
import { type Address, type Channel, ChannelError } from '#ports/channel.ts';
import type { Log } from '#ports/log.ts';
import { isNotModified, isWithoutText, toChannelError } from './errors.ts';
import { type Part, toEdition, toParts } from './outgoing.ts';
import { DOWNLOAD_LIMIT_BYTES, type TelegramReference } from './types.ts';

const DOWNLOAD_TIMEOUT_MS = 30_000;

/** Writes to Telegram; every failure is a ChannelError. */
export class TelegramChannel implements Channel {
  readonly name = 'telegram';
  readonly #api: Api;
  readonly #log: Log;
  readonly #fileRoot: string;

  constructor(api: Api, { log, fileRoot }: { log: Log; fileRoot: string }) {
    this.#api = api;
    this.#log = log;
    this.#fileRoot = fileRoot;
  }

  async send(address: Address, message: Parameters<Channel['send']>[1]) {
    try {
      let messageId = '';
      for (const part of toParts(message)) {
        messageId = String((await this.#sendPart(referenceOf(address), part)).message_id);
      }
      return { messageId };
    } catch (error) {
      throw toChannelError(error);
    }
  }

  async update(address: Address, messageId: string, message: Parameters<Channel['update']>[2]) {
    try {
      const { chatId } = referenceOf(address);
      await this.#edit(chatId, Number(messageId), toEdition(message));
    } catch (error) {
      if (!isNotModified(error)) throw toChannelError(error);
    }
  }

  async showTyping(address: Address): Promise<void> {
    try {
      const { chatId, threadId } = referenceOf(address);
      await this.#api.sendChatAction(chatId, 'typing', threadOf(threadId));
    } catch (error) {
      this.#log.debug({ err: toChannelError(error) }, 'typing not shown');
    }
  }

  async download(ref: string): Promise<Uint8Array> {
    try {
      const { file_path, file_size = 0 } = await this.#api.getFile(ref);
      if (!file_path) throw new ChannelError('gone', 'Telegram no longer has the file');
      if (file_size > DOWNLOAD_LIMIT_BYTES) throw new ChannelError('rejected', 'File too large');
      const response = await fetch(`${this.#fileRoot}/${file_path}`, {
        signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
      });
      if (!response.ok) {
        const kind = response.status === 404 ? 'gone' : 'unreachable';
        throw new ChannelError(kind, `File not given: ${response.status}`);
      }
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw toChannelError(error);
    }
  }

  #sendPart({ chatId, threadId }: TelegramReference, part: Part) {
    const options = { ...threadOf(threadId), ...keyboardOf(part), parse_mode: 'HTML' as const };
    switch (part.kind) {
      case 'text':
        return this.#api.sendMessage(chatId, part.html, {
          ...options,
          link_preview_options: { is_disabled: true },
        });
      case 'photo':
        return this.#api.sendPhoto(chatId, fileOf(part), { ...options, caption: part.html });
      case 'document':
        return this.#api.sendDocument(chatId, fileOf(part), { ...options, caption: part.html });
    }
  }

  async #edit(chatId: number, messageId: number, part: Part): Promise<void> {
    const options = { ...keyboardOf(part), parse_mode: 'HTML' as const };
    if (part.kind !== 'text') {
      const media = { type: 'photo', media: fileOf(part), caption: part.html } as const;
      await this.#api.editMessageMedia(
        chatId,
        messageId,
        { ...media, parse_mode: 'HTML' },
        keyboardOf(part),
      );
      return;
    }
    try {
      await this.#api.editMessageText(chatId, messageId, part.html, {
        ...options,
        link_preview_options: { is_disabled: true },
      });
    } catch (error) {
      if (!isWithoutText(error)) throw error;
      await this.#api.editMessageCaption(chatId, messageId, { ...options, caption: part.html });
    }
  }
}

function referenceOf({ reference }: Address): TelegramReference {
  const { chatId, threadId } = (reference ?? {}) as Partial<TelegramReference>;
  if (typeof chatId !== 'number') throw new ChannelError('gone', 'The chat has no address');
  return threadId === undefined ? { chatId } : { chatId, threadId };
}

function threadOf(threadId: number | undefined) {
  return threadId === undefined ? {} : { message_thread_id: threadId };
}

function keyboardOf({ keyboard }: Part) {
  return keyboard.length > 0 ? { reply_markup: { inline_keyboard: keyboard } } : {};
}

function fileOf(part: Exclude<Part, { kind: 'text' }>): InputFile {
  return new InputFile(part.bytes, part.name);
}
