import { EventEmitter } from 'node:events';
import { type JsonAnswer, type JsonRequest, startJsonServer } from './json-server.ts';
import { EntityError, readTelegramHtml } from './telegram-html.ts';

export interface InlineButton {
  text: string;
  callback_data: string;
}

/** A message the bot sent, as the chat shows it. */
export interface BotMessage {
  message_id: number;
  chat_id: number;
  thread_id?: number;
  kind: 'text' | 'photo' | 'document';
  html: string;
  text: string;
  keyboard: InlineButton[][];
  file?: { name: string; bytes: Uint8Array };
}

export interface MethodCall {
  method: string;
  payload: Record<string, unknown>;
}

interface Fault {
  method?: string;
  error_code: number;
  description: string;
  parameters?: { retry_after?: number };
}

interface Events {
  call: [MethodCall];
  message: [BotMessage];
  edit: [BotMessage];
  answer: [{ queryId: string; text?: string; showAlert: boolean }];
  webhook: [number];
}

class ApiFailure extends Error {
  readonly code: number;
  readonly parameters: Fault['parameters'];

  constructor(code: number, description: string, parameters?: Fault['parameters']) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

const badRequest = (description: string) => new ApiFailure(400, `Bad Request: ${description}`);

/** A stand-in for api.telegram.org, over real HTTP, as strict as the documentation says. */
export class TelegramServer extends EventEmitter<Events> {
  readonly token = '123456:ABCdefGhIJKlmNoPQRstuVWXyz';
  readonly username = 'parcourspro_bot';
  readonly calls: MethodCall[] = [];
  readonly messages: BotMessage[] = [];
  readonly answers: Events['answer'][0][] = [];
  readonly files = new Map<string, { path: string; bytes: Uint8Array }>();
  /** Chats that have blocked the bot, and chats that never existed. */
  readonly blocked = new Set<number>();
  readonly missing = new Set<number>();
  readonly commands = new Map<string, { command: string; description: string }[]>();
  webhook: { url: string; secret?: string; allowed?: string[] } | null = null;
  url = '';
  #updates: { update_id: number }[] = [];
  #repeats: { update_id: number }[] = [];
  #updateId = 100_000;
  #messageId = 1000;
  #openQueries = new Map<string, number>();
  #faults: Fault[] = [];
  #cuts = 0;
  #pollers = new Set<() => void>();
  #close = async () => {};

  static async start(): Promise<TelegramServer> {
    const standIn = new TelegramServer();
    standIn.setMaxListeners(200);
    const { url, close } = await startJsonServer((request) => standIn.#answer(request));
    standIn.url = url;
    standIn.#close = close;
    return standIn;
  }

  async stop(): Promise<void> {
    for (const wake of this.#pollers) wake();
    await this.#close();
  }

  nextMessageId(): number {
    this.#messageId += 1;
    return this.#messageId;
  }

  /** The next call of this method (any, when absent) is refused so. */
  failNext(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** The next connections are cut without an answer. */
  cutNext(count: number): void {
    this.#cuts = count;
  }

  /** Opens a callback query that the bot may answer once. */
  openQuery(): string {
    const id = String(4_000_000 + this.#openQueries.size);
    this.#openQueries.set(id, 0);
    return id;
  }

  newUpdateId(): number {
    this.#updateId += 1;
    return this.#updateId;
  }

  /** Hands an update to the bot: to its webhook, again and again until it says 2xx, or to its next poll. */
  async push(update: { update_id: number }): Promise<void> {
    if (!this.webhook) {
      this.#updates.push(update);
      for (const wake of [...this.#pollers]) wake();
      return;
    }
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const response = await fetch(this.webhook.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(this.webhook.secret
            ? { 'x-telegram-bot-api-secret-token': this.webhook.secret }
            : {}),
        },
        body: JSON.stringify(update),
      });
      this.emit('webhook', response.status);
      if (response.ok) return;
    }
    throw new Error('The webhook refused the update five times');
  }

  /** Delivers once more what the bot has confirmed: a webhook's answer was lost, or the bot restarted. */
  async pushAgain(update: { update_id: number }): Promise<void> {
    if (this.webhook) return this.push(update);
    this.#repeats.push(update);
    for (const wake of [...this.#pollers]) wake();
  }

  /** Resolves with the arguments of the next event that fits; rejects after `timeoutMs`. */
  waitFor<K extends keyof Events>(
    event: K,
    fits: (value: Events[K][0]) => boolean = () => true,
    timeoutMs = 10_000,
  ): Promise<Events[K][0]> {
    return new Promise((resolve, reject) => {
      const listener = (value: Events[K][0]) => {
        if (!fits(value)) return;
        finish();
        resolve(value);
      };
      const timer = setTimeout(() => {
        finish();
        reject(new Error(`Telegram stand-in: no ${event} in ${timeoutMs} ms`));
      }, timeoutMs);
      const finish = () => {
        clearTimeout(timer);
        this.off(event, listener as never);
      };
      this.on(event, listener as never);
    });
  }

  async #answer(request: JsonRequest): Promise<JsonAnswer | null> {
    if (this.#cuts > 0) {
      this.#cuts -= 1;
      return null;
    }
    const file = new RegExp(`^/file/bot${this.token}/(.+)$`).exec(request.path)?.[1];
    if (file) {
      const found = [...this.files.values()].find(({ path }) => path === file);
      return found ? { status: 200, body: found.bytes } : { status: 404 };
    }
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.path) ?? [];
    try {
      if (token !== this.token) throw new ApiFailure(401, 'Unauthorized');
      const payload = await readPayload(request);
      this.calls.push({ method, payload });
      this.emit('call', { method, payload });
      this.#throwFault(method);
      return { status: 200, body: { ok: true, result: await this.#run(method, payload) } };
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const { code, message, parameters } = error;
      const body = { ok: false, error_code: code, description: message, parameters };
      return { status: code, body };
    }
  }

  #throwFault(method: string): void {
    const index = this.#faults.findIndex((fault) => !fault.method || fault.method === method);
    const [fault] = index < 0 ? [] : this.#faults.splice(index, 1);
    if (fault) throw new ApiFailure(fault.error_code, fault.description, fault.parameters);
  }

  async #run(method: string, payload: Record<string, unknown>): Promise<unknown> {
    switch (method) {
      case 'getMe':
        return { id: 123456, is_bot: true, first_name: 'ParcoursPro', username: this.username };
      case 'getUpdates':
        return this.#getUpdates(payload);
      case 'setWebhook':
        this.webhook = {
          url: String(payload['url']),
          secret: payload['secret_token'] as string,
          allowed: payload['allowed_updates'] as string[],
        };
        return true;
      case 'deleteWebhook':
        this.webhook = null;
        return true;
      case 'setMyCommands':
        return this.#setCommands(payload);
      case 'sendMessage':
        return this.#send('text', payload);
      case 'sendPhoto':
        return this.#send('photo', payload);
      case 'sendDocument':
        return this.#send('document', payload);
      case 'editMessageText':
      case 'editMessageCaption':
      case 'editMessageMedia':
        return this.#edit(method, payload);
      case 'sendChatAction':
        this.#checkChat(payload);
        return true;
      case 'answerCallbackQuery':
        return this.#answerQuery(payload);
      case 'getFile':
        return this.#getFile(payload);
      default:
        throw new ApiFailure(404, 'Not Found');
    }
  }

  async #getUpdates(payload: Record<string, unknown>): Promise<unknown[]> {
    if (this.webhook) {
      throw new ApiFailure(409, "Conflict: can't use getUpdates method while webhook is active");
    }
    const offset = Number(payload['offset'] ?? 0);
    this.#updates = this.#updates.filter(({ update_id }) => update_id >= offset);
    if (this.#updates.length + this.#repeats.length === 0 && payload['timeout']) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Number(payload['timeout']) * 1000);
        const wake = () => {
          clearTimeout(timer);
          this.#pollers.delete(wake);
          resolve();
        };
        this.#pollers.add(wake);
      });
    }
    return [...this.#repeats.splice(0), ...this.#updates.slice(0, 100)];
  }

  #setCommands(payload: Record<string, unknown>): true {
    const commands = payload['commands'] as { command: string; description: string }[];
    for (const { command, description } of commands) {
      if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
      if (description.length < 1 || description.length > 256) {
        throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
      }
    }
    this.commands.set(String(payload['language_code'] ?? ''), commands);
    return true;
  }

  #checkChat(payload: Record<string, unknown>): number {
    const chatId = Number(payload['chat_id']);
    if (this.blocked.has(chatId)) {
      throw new ApiFailure(403, 'Forbidden: bot was blocked by the user');
    }
    if (this.missing.has(chatId)) throw badRequest('chat not found');
    return chatId;
  }

  #send(kind: BotMessage['kind'], payload: Record<string, unknown>) {
    const chat_id = this.#checkChat(payload);
    const file = kind === 'text' ? undefined : (payload[kind] as BotMessage['file']);
    if (kind !== 'text' && !file) throw badRequest('there is no file in the request');
    const message: BotMessage = {
      message_id: this.nextMessageId(),
      chat_id,
      kind,
      ...readText(kind, payload),
      keyboard: readKeyboard(payload['reply_markup']),
      ...(payload['message_thread_id'] ? { thread_id: Number(payload['message_thread_id']) } : {}),
      ...(file ? { file } : {}),
    };
    this.messages.push(message);
    this.emit('message', message);
    return { message_id: message.message_id, date: 0, chat: { id: chat_id, type: 'private' } };
  }

  #edit(method: string, payload: Record<string, unknown>) {
    const chatId = this.#checkChat(payload);
    const message = this.messages.find(
      ({ message_id, chat_id }) =>
        message_id === Number(payload['message_id']) && chat_id === chatId,
    );
    if (!message) throw badRequest('message to edit not found');
    if (method === 'editMessageText' && message.kind !== 'text') {
      throw badRequest('there is no text in the message to edit');
    }
    const media = payload['media'] as Record<string, unknown> | undefined;
    const content = readText(message.kind, media ?? payload);
    const keyboard = readKeyboard(payload['reply_markup']);
    const isSame =
      !media &&
      content.html === message.html &&
      JSON.stringify(keyboard) === JSON.stringify(message.keyboard);
    if (isSame) {
      throw badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    Object.assign(message, content, { keyboard });
    this.emit('edit', message);
    return { message_id: message.message_id, date: 0, chat: { id: chatId, type: 'private' } };
  }

  #answerQuery(payload: Record<string, unknown>): true {
    const queryId = String(payload['callback_query_id']);
    const text = payload['text'] as string | undefined;
    if (text && text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
    if (!this.#openQueries.has(queryId)) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    const answer = {
      queryId,
      ...(text ? { text } : {}),
      showAlert: payload['show_alert'] === true,
    };
    this.answers.push(answer);
    this.emit('answer', answer);
    return true;
  }

  #getFile(payload: Record<string, unknown>) {
    const id = String(payload['file_id']);
    const file = this.files.get(id);
    if (!file) throw badRequest('invalid file_id');
    return { file_id: id, file_size: file.bytes.length, file_path: file.path };
  }
}

function readText(kind: BotMessage['kind'], payload: Record<string, unknown>) {
  const html = String((kind === 'text' ? payload['text'] : payload['caption']) ?? '');
  const limit = kind === 'text' ? 4096 : 1024;
  try {
    const { text } =
      payload['parse_mode'] === 'HTML' ? readTelegramHtml(html) : { text: html.trim() };
    if (kind === 'text' && !text) throw badRequest('message text is empty');
    if (text.length > limit) throw badRequest('message is too long');
    return { html, text };
  } catch (error) {
    if (error instanceof EntityError) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
}

function readKeyboard(markup: unknown): InlineButton[][] {
  const rows =
    (markup as { inline_keyboard?: InlineButton[][] } | undefined)?.inline_keyboard ?? [];
  const buttons = rows.flat();
  if (buttons.length > 100) throw badRequest('reply markup is too long');
  for (const { text, callback_data } of buttons) {
    if (!text) throw badRequest('inline keyboard button text must be non-empty');
    const size = Buffer.byteLength(callback_data ?? '');
    if (size < 1 || size > 64) throw badRequest('BUTTON_DATA_INVALID');
  }
  if (rows.some((row) => row.length > 8)) throw badRequest('BUTTON_ROW_INVALID');
  return rows;
}

async function readPayload(request: JsonRequest): Promise<Record<string, unknown>> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) {
    return request.bytes.length > 0
      ? (JSON.parse(request.bytes.toString()) as Record<string, unknown>)
      : {};
  }
  const form = await new Response(new Uint8Array(request.bytes), {
    headers: { 'content-type': type },
  }).formData();
  return readForm(form);
}

/** Files are sent apart and named by `attach://id`. */
async function readForm(form: FormData): Promise<Record<string, unknown>> {
  const payload: Record<string, unknown> = {};
  const files = new Map<string, BotMessage['file']>();
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      payload[name] = /^[[{]|^(true|false)$/.test(value) ? JSON.parse(value) : value;
    } else {
      files.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
    }
  }
  for (const key of ['photo', 'document']) {
    const id = /^attach:\/\/(.+)$/.exec(String(payload[key]))?.[1];
    if (id) payload[key] = files.get(id);
  }
  return payload;
}
