import { type ChannelDriver, Mailbox, type SeenMessage, type WaitOptions } from './mailbox.ts';
import type { BotMessage, TelegramServer } from './telegram-server.ts';

export interface TelegramPerson {
  id: number;
  firstName: string;
  lastName?: string;
  languageCode?: string;
}

export interface TelegramDriverOptions {
  server: TelegramServer;
  person: TelegramPerson;
  /** A group chat instead of the private one. */
  group?: { id: number; title: string };
}

/** A person on Telegram: acts by updates, sees what the bot sends to their chat. */
export class TelegramDriver implements ChannelDriver {
  readonly channel = 'telegram';
  readonly chatId: number;
  readonly #options: TelegramDriverOptions;
  readonly #mailbox = new Mailbox();
  #last: { update_id: number } | null = null;

  constructor(options: TelegramDriverOptions) {
    this.#options = options;
    this.chatId = options.group?.id ?? options.person.id;
    options.server.on('message', (message) => this.#see(message, false));
    options.server.on('edit', (message) => this.#see(message, true));
  }

  say(text: string): Promise<void> {
    return this.#message({ text, entities: entitiesOf(text) });
  }

  async press(label: string): Promise<{ notice?: string }> {
    const { server } = this.#options;
    const message = server.messages.findLast(
      ({ chat_id, keyboard }) =>
        chat_id === this.chatId && keyboard.flat().some(({ text }) => text === label),
    );
    const button = message?.keyboard.flat().find(({ text }) => text === label);
    if (!message || !button) throw new Error(`No button « ${label} » in the chat`);
    return this.pressData(button.callback_data, message.message_id);
  }

  /** Presses a button by its data, as a forged or stale client would. */
  async pressData(data: string, messageId: number): Promise<{ notice?: string }> {
    const { server } = this.#options;
    const id = server.openQuery();
    const answered = server.waitFor('answer', ({ queryId }) => queryId === id);
    const pushed = this.#push({
      callback_query: {
        id,
        from: this.#from(),
        chat_instance: '-42',
        data,
        message: { message_id: messageId, date: 0, chat: this.#chat() },
      },
    });
    const [{ text }] = await Promise.all([answered, pushed]);
    return text ? { notice: text } : {};
  }

  attach(kind: 'photo' | 'file' | 'voice' | 'sticker' = 'photo', caption?: string): Promise<void> {
    const file = (name: string, size: number) => ({
      file_id: `file-${name}`,
      file_unique_id: `unique-${name}`,
      file_size: size,
    });
    const withCaption = caption ? { caption } : {};
    switch (kind) {
      case 'photo':
        return this.#message({
          photo: [file('small', 900), file('large', 90_000)],
          ...withCaption,
        });
      case 'voice':
        return this.#message({ voice: { ...file('voice', 5_000), duration: 3 }, ...withCaption });
      case 'sticker':
        return this.#message({ sticker: { ...file('sticker', 7_000), emoji: '👍' } });
      case 'file': {
        const document = { ...file('doc', 70_000), file_name: 'devis.pdf' };
        return this.#message({
          document: { ...document, mime_type: 'application/pdf' },
          ...withCaption,
        });
      }
    }
  }

  /** Sends a file of one's own. */
  sendFile(name: string, bytes: Uint8Array, mediaType = 'text/csv'): Promise<void> {
    const file_id = `file-${name}`;
    this.#options.server.files.set(file_id, { path: `documents/${name}`, bytes });
    return this.#message({
      document: {
        file_id,
        file_unique_id: `unique-${name}`,
        file_size: bytes.length,
        file_name: name,
        mime_type: mediaType,
      },
    });
  }

  /** A file the bot has sent, as saved. */
  async acceptFile(name: string): Promise<Uint8Array> {
    const found = this.#options.server.messages.findLast(
      ({ chat_id, file }) => chat_id === this.chatId && file?.name === name,
    );
    if (!found?.file) throw new Error(`The bot has sent no ${name}`);
    return found.file.bytes;
  }

  /** Sends a message of any shape. */
  send(content: Record<string, unknown>): Promise<void> {
    return this.#message(content);
  }

  join(payload?: string): Promise<void> {
    return this.say(payload ? `/start ${payload}` : '/start');
  }

  leave(): Promise<void> {
    this.#options.server.blocked.add(this.chatId);
    return this.#membership('member', 'kicked');
  }

  /** Unblocks the bot. */
  comeBack(): Promise<void> {
    this.#options.server.blocked.delete(this.chatId);
    return this.#membership('kicked', 'member');
  }

  async repeat(): Promise<void> {
    if (!this.#last) throw new Error('Nothing was done yet');
    await this.#options.server.pushAgain(this.#last);
  }

  next(options?: WaitOptions & { count?: number }): Promise<SeenMessage[]> {
    return this.#mailbox.next(options);
  }

  waitFor(expected: string | RegExp, options?: WaitOptions): Promise<SeenMessage> {
    return this.#mailbox.waitFor(expected, options);
  }

  messages(): SeenMessage[] {
    return this.#mailbox.current();
  }

  #message(content: Record<string, unknown>): Promise<void> {
    return this.#push({
      message: {
        message_id: this.#options.server.nextMessageId(),
        from: this.#from(),
        chat: this.#chat(),
        date: Math.floor(Date.now() / 1000),
        ...content,
      },
    });
  }

  #membership(before: string, after: string): Promise<void> {
    const user = { id: 123456, is_bot: true, first_name: 'ParcoursPro' };
    return this.#push({
      my_chat_member: {
        chat: this.#chat(),
        from: this.#from(),
        date: Math.floor(Date.now() / 1000),
        old_chat_member: { status: before, user },
        new_chat_member: { status: after, user, until_date: 0 },
      },
    });
  }

  async #push(content: Record<string, unknown>): Promise<void> {
    this.#last = { update_id: this.#options.server.newUpdateId(), ...content };
    await this.#options.server.push(this.#last);
  }

  #from() {
    const { id, firstName, lastName, languageCode } = this.#options.person;
    return {
      id,
      is_bot: false,
      first_name: firstName,
      ...(lastName ? { last_name: lastName } : {}),
      language_code: languageCode ?? 'fr',
    };
  }

  #chat() {
    const { group, person } = this.#options;
    return group
      ? { id: group.id, title: group.title, type: 'supergroup' }
      : { id: person.id, first_name: person.firstName, type: 'private' };
  }

  #see(message: BotMessage, isEdit: boolean): void {
    if (message.chat_id !== this.chatId) return;
    this.#mailbox.add({
      id: String(message.message_id),
      text: message.text,
      buttons: message.keyboard.flat().map(({ text }) => text),
      inputs: [],
      attachments: message.file
        ? [{ kind: message.kind === 'photo' ? 'image' : 'file', name: message.file.name }]
        : [],
      isEdit,
      raw: { ...message },
    });
  }
}

/** The entities Telegram itself finds in a text. */
function entitiesOf(text: string) {
  const command = /^\/[a-z0-9_]+(?:@\w+)?/i.exec(text);
  const commands = command ? [{ type: 'bot_command', offset: 0, length: command[0].length }] : [];
  const mentions = [...text.matchAll(/(?<![\w/])@\w+/g)]
    .filter((match) => match.index >= (command?.[0].length ?? 0))
    .map((match) => ({ type: 'mention', offset: match.index, length: match[0].length }));
  return [...commands, ...mentions];
}
