/** A message as a person sees it, whatever the channel. */
export interface SeenMessage {
  id: string;
  /** All its words, without formatting: title, facts, text, table… */
  text: string;
  buttons: string[];
  /** Names of the fields to fill (Teams). */
  inputs: string[];
  attachments: { kind: 'image' | 'file'; name: string }[];
  /** It replaces the message of this id. */
  isEdit: boolean;
  /** As the channel received it. */
  raw: unknown;
}

export interface WaitOptions {
  timeoutMs?: number;
}

const PATIENCE_MS = 10_000;

/** What a person received, in order, and a way to wait for more without sleeping. */
export class Mailbox {
  readonly #seen: SeenMessage[] = [];
  readonly #waiters = new Set<() => void>();
  #read = 0;

  add(message: SeenMessage): void {
    this.#seen.push(message);
    for (const wake of [...this.#waiters]) wake();
  }

  /** Everything received, an edited message in its last state. */
  current(): SeenMessage[] {
    const byId = new Map<string, SeenMessage>();
    for (const message of this.#seen) byId.set(message.id, message);
    return [...byId.values()];
  }

  /** All messages and editions since the last call, once there are at least `count`. */
  async next({ count = 1, timeoutMs }: WaitOptions & { count?: number } = {}) {
    await this.#until(() => this.#seen.length - this.#read >= count, {
      timeoutMs,
      what: `${count} message(s)`,
    });
    const fresh = this.#seen.slice(this.#read);
    this.#read = this.#seen.length;
    return fresh;
  }

  /** The first message not yet read that says this; those before it are read too. */
  async waitFor(expected: string | RegExp, { timeoutMs }: WaitOptions = {}): Promise<SeenMessage> {
    const says = ({ text, buttons }: SeenMessage) => {
      const words = [text, ...buttons].join('\n');
      return typeof expected === 'string' ? words.includes(expected) : expected.test(words);
    };
    const find = () => this.#seen.findIndex((one, index) => index >= this.#read && says(one));
    await this.#until(() => find() >= 0, { timeoutMs, what: `« ${expected} »` });
    const index = find();
    this.#read = index + 1;
    return this.#seen[index] as SeenMessage;
  }

  #until(
    isDone: () => boolean,
    { timeoutMs = PATIENCE_MS, what }: { timeoutMs?: number | undefined; what: string },
  ): Promise<void> {
    if (isDone()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const wake = () => {
        if (!isDone()) return;
        finish();
        resolve();
      };
      const timer = setTimeout(() => {
        finish();
        reject(new Error(`No ${what} in ${timeoutMs} ms. Received:\n${this.#describe()}`));
      }, timeoutMs);
      const finish = () => {
        clearTimeout(timer);
        this.#waiters.delete(wake);
      };
      this.#waiters.add(wake);
    });
  }

  #describe(): string {
    const lines = this.#seen.map(
      ({ text, buttons, isEdit }, index) =>
        `${index < this.#read ? '(read) ' : ''}${isEdit ? '(edit) ' : ''}${text} ${JSON.stringify(buttons)}`,
    );
    return lines.join('\n') || '(nothing)';
  }
}

/** A person on a channel, acting through the running bot's real endpoints. */
export interface ChannelDriver {
  readonly channel: 'teams' | 'telegram';
  say(text: string): Promise<void>;
  /** Presses the button of this label on the latest message that has it. Telegram ignores `inputs`. */
  press(label: string, inputs?: Record<string, string>): Promise<{ notice?: string }>;
  attach(kind?: 'photo' | 'file' | 'voice' | 'sticker', caption?: string): Promise<void>;
  /** Opens the chat with the bot (`payload`: deep link, Telegram). */
  join(payload?: string): Promise<void>;
  /** Removes or blocks the bot. */
  leave(): Promise<void>;
  /** Delivers the last thing done once more, as channels do. */
  repeat(): Promise<void>;
  next(options?: WaitOptions & { count?: number }): Promise<SeenMessage[]>;
  waitFor(expected: string | RegExp, options?: WaitOptions): Promise<SeenMessage>;
  messages(): SeenMessage[];
}
