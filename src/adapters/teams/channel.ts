import type { Activity, TurnContext } from 'botbuilder';
import type { OutgoingMessage } from '#conversation/message.ts';
import { type Address, type Channel, ChannelError } from '#ports/channel.ts';
import type { Log } from '#ports/log.ts';
import type { TeamsConnector } from './connector.ts';
import { toChannelError } from './errors.ts';
import { toConsentActivity, withoutFile } from './files.ts';
import { type OutgoingContext, toActivity, type WordsByLanguage } from './outgoing.ts';
import { DOWNLOAD_LIMIT_BYTES, referenceSchema, type TeamsReference } from './types.ts';

const DOWNLOAD_TIMEOUT_MS = 30_000;

/** Writes to Teams; every failure is a ChannelError. */
export class TeamsChannel implements Channel {
  readonly name = 'teams';
  readonly #connector: TeamsConnector;
  readonly #words: WordsByLanguage;
  readonly #log: Log;

  constructor(connector: TeamsConnector, { words, log }: { words: WordsByLanguage; log: Log }) {
    this.#connector = connector;
    this.#words = words;
    this.#log = log;
  }

  async send(address: Address, message: OutgoingMessage): Promise<{ messageId: string }> {
    try {
      const isPrivate = address.conversation.scope === 'private';
      const { file, ...rest } = message;
      // Teams takes files in private chats only.
      if (!file || !isPrivate) {
        return { messageId: await this.#say(address, withoutFile(message)) };
      }
      const isAlone = !rest.text && !rest.card && !rest.image;
      const messageId = isAlone ? '' : await this.#say(address, rest);
      const fileId = await this.#offer(address, file);
      return { messageId: messageId || fileId };
    } catch (error) {
      throw toChannelError(error);
    }
  }

  async update(address: Address, messageId: string, message: OutgoingMessage): Promise<void> {
    try {
      const activity = toActivity(withoutFile(message), this.contextOf(address));
      await this.#within(address, async (turn) => {
        await turn.updateActivity({ ...activity, id: messageId } as Partial<Activity>);
      });
    } catch (error) {
      throw toChannelError(error);
    }
  }

  /** In private only: Teams shows nothing in a channel, and local tools then lose the answer that follows. */
  async showTyping(address: Address): Promise<void> {
    if (address.conversation.scope !== 'private') return;
    try {
      await this.#within(address, async (turn) => {
        await turn.sendActivity({ type: 'typing' });
      });
    } catch (error) {
      this.#log.debug({ err: toChannelError(error) }, 'typing not shown');
    }
  }

  /** `ref`: where the file is, after `bot:` (fetched with the bot's token) or `web:`. */
  async download(ref: string): Promise<Uint8Array> {
    try {
      const [, kind, url = ''] = /^(bot|web):(https?:.+)$/.exec(ref) ?? [];
      if (!kind) throw new ChannelError('rejected', 'Not a file of Teams');
      const { credentials } = this.#connector;
      const isSigned = kind === 'bot' && credentials !== null;
      const headers = isSigned ? { authorization: `Bearer ${await credentials.token()}` } : {};
      const signal = AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS);
      const response = await fetch(url, { headers, signal });
      if (!response.ok) throw Object.assign(new Error(), { statusCode: response.status });
      return await readWithin(response, DOWNLOAD_LIMIT_BYTES);
    } catch (error) {
      throw toChannelError(error);
    }
  }

  /** What a message to this address needs besides itself. */
  contextOf(address: Address): OutgoingContext {
    const isPrivate = address.conversation.scope === 'private';
    return {
      words: this.#words,
      refreshFor: isPrivate ? referenceOf(address).user.id : undefined,
    };
  }

  #say(address: Address, message: OutgoingMessage): Promise<string> {
    return this.#post(address, toActivity(message, this.contextOf(address)));
  }

  async #offer(address: Address, file: NonNullable<OutgoingMessage['file']>): Promise<string> {
    try {
      return await this.#post(address, toConsentActivity(file));
    } catch (error) {
      if (toChannelError(error).kind !== 'rejected') throw error;
      this.#log.info({}, 'teams refused a file: its name is said instead');
      return this.#say(address, withoutFile({ file }));
    }
  }

  async #post(address: Address, activity: Partial<Activity>): Promise<string> {
    let messageId = '';
    await this.#within(address, async (turn) => {
      messageId = (await turn.sendActivity(activity))?.id ?? '';
    });
    return messageId;
  }

  #within(address: Address, logic: (turn: TurnContext) => Promise<void>): Promise<void> {
    return this.#connector.within(referenceOf(address), logic);
  }
}

function referenceOf({ reference }: Address): TeamsReference {
  const read = referenceSchema.safeParse(reference);
  if (!read.success) throw new ChannelError('gone', 'The conversation has no address');
  return read.data;
}

async function readWithin(response: Response, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limitBytes) throw new ChannelError('rejected', 'The file is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
