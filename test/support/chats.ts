import { onTestFinished } from 'vitest';
import type { Database } from '#adapters/postgres/connect.ts';
import { createClock } from '#adapters/system/clock.ts';
import type { ChannelName, IncomingContent, OutgoingMessage } from '#conversation/message.ts';
import { type Address, type Channel, ChannelError } from '#ports/channel.ts';
import type { Mail } from '#ports/mailer.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { readServices } from '#services.ts';
import { startDelivery } from '#usecases/deliver-outbox.ts';
import type { HandleDependencies, Machine, Services } from '#usecases/exchange.ts';
import { createMessageHandler } from '#usecases/handle-message.ts';
import { startDialog } from '#usecases/hold-dialog.ts';
import { createIntents } from '#usecases/intents.ts';
import { createReception } from '#usecases/receive-message.ts';
import { connectSharedDatabase, connectTestDatabase } from './database.ts';
import { type Seed, seed } from './programme.ts';
import { recordingLog } from './recording-log.ts';
import { whenFileIsOver } from './when-over.ts';

/** What somebody sees in a chat: a message, or a card drawn again. */
export interface Seen {
  id: string;
  message: OutgoingMessage;
  isUpdate: boolean;
}

/** One person in one chat. */
export interface Chat {
  /** Says something; gives what the bot said here since. */
  say(text: string): Promise<Seen[]>;
  /** Presses the latest button whose label holds these words. */
  press(label: string, inputs?: Record<string, string>): Promise<Seen[]>;
  /** Presses a token, wherever it was seen. */
  pressToken(token: string, inputs?: Record<string, string>): Promise<Seen[]>;
  /** The token behind the latest button whose label holds these words. */
  tokenOf(label: string): string;
  join(): Promise<Seen[]>;
  leave(): Promise<void>;
  /** The bot can no longer write here. */
  block(): void;
  seen: Seen[];
}

/** People who chat with the bot on a database of their own: no network, the rest is real. */
export interface ChatWorld {
  databaseUrl: string;
  services: Services;
  mails: Mail[];
  chat(channel: ChannelName, id: string): Chat;
  /** The six digits of the last mail to an address. */
  codeOf(email: string): string;
  run<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  moveTo(instant: string): void;
  settle(): Promise<void>;
  /** Lines of errors: a bug met. */
  errors(): unknown[];
}

let loaded: { services: Services; machine: Machine } | undefined;

interface Given {
  now: string;
  seed?: Seed;
}

/** Starts it for the test that asks. */
export async function startChats(given: Given): Promise<ChatWorld> {
  return await openChats(await connectTestDatabase(), given, onTestFinished);
}

/** One for all tests of a file, from `beforeAll`. */
export async function startSharedChats(given: Given): Promise<ChatWorld> {
  return await openChats(await connectSharedDatabase(), given, whenFileIsOver);
}

async function openChats(
  database: Database,
  given: Given,
  whenOver: (stop: () => Promise<void>) => void,
): Promise<ChatWorld> {
  loaded ??= await readServices(createClock(given.now), recordingLog().log);
  let now = given.now;
  const { log, lines } = recordingLog();
  const services: Services = { ...loaded.services, clock: { now: () => now }, log };
  const machine = loaded.machine;
  if (given.seed) await seed(database.unitOfWork, given.seed);
  const mails: Mail[] = [];
  const seenBy = new Map<string, Seen[]>();
  const blocked = new Set<string>();
  let sent = 0;

  const channelOf = (name: ChannelName): Channel => ({
    name,
    async send({ conversation }: Address, message) {
      if (blocked.has(`${name}:${conversation.id}`)) throw new ChannelError('forbidden', 'blocked');
      sent += 1;
      seenIn(name, conversation.id).push({ id: String(sent), message, isUpdate: false });
      return { messageId: String(sent) };
    },
    async update({ conversation }, id, message) {
      seenIn(name, conversation.id).push({ id, message, isUpdate: true });
    },
    async showTyping() {},
    download: async () => new Uint8Array(),
  });
  const seenIn = (channel: ChannelName, id: string): Seen[] => {
    const key = `${channel}:${id}`;
    const list = seenBy.get(key) ?? [];
    seenBy.set(key, list);
    return list;
  };
  const names = ['teams', 'telegram', 'playground'] as const;
  const delivery = startDelivery({
    deliveries: database.deliveries,
    unitOfWork: database.unitOfWork,
    channels: new Map(names.map((name) => [name, channelOf(name)])),
    mailer: {
      async send(mail) {
        mails.push(mail);
      },
    },
    translations: services.translations,
    clock: services.clock,
    jitter: () => 0,
    log,
  });
  whenOver(() => delivery.stop());
  const deps: HandleDependencies = {
    services,
    machine,
    intents: createIntents((exchange, dialog, opened) =>
      startDialog(deps, exchange, dialog, opened),
    ),
  };
  const reception = createReception({
    unitOfWork: database.unitOfWork,
    handle: createMessageHandler(deps),
    apologise: async () => undefined,
    onCommitted: delivery.wake,
    newReference: () => 'REFERENCE',
    log,
  });
  const settle = async () => {
    await reception.settle();
    // The clock may have moved.
    delivery.wake();
    await delivery.settle();
  };
  let received = 0;

  function chat(channel: ChannelName, id: string): Chat {
    const seen = seenIn(channel, id);
    async function take(content: IncomingContent): Promise<Seen[]> {
      const before = seen.length;
      received += 1;
      const message = {
        id: `m${received}`,
        conversation: { channel, id: `${id}`, scope: 'private' as const },
        sender: { id },
        receivedAt: now,
        content,
        addressed: true,
        address: {},
      };
      if (channel === 'teams' && content.type === 'press') {
        const { card } = await reception.respond(message);
        if (card) seen.push({ id: 'reply', message: card, isUpdate: true });
      } else await reception.receive(message);
      await reception.settle();
      await delivery.settle();
      return seen.slice(before);
    }
    function tokenOf(label: string): string {
      const choices = seen.toReversed().flatMap(({ message }) => message.choices ?? []);
      const found = choices.find((choice) => choice.label.includes(label));
      if (!found) {
        const labels = choices.map((choice) => choice.label).join('] [');
        throw new Error(`no button « ${label} » in ${channel}:${id} among [${labels}]`);
      }
      return found.target;
    }
    const pressToken = (token: string, inputs: Record<string, string> = {}) => {
      const holder = seen.findLast(({ message }) =>
        message.choices?.some((choice) => choice.target === token),
      );
      return take({
        type: 'press',
        token,
        inputs,
        ...(holder && holder.id !== 'reply' ? { messageId: holder.id } : {}),
      });
    };
    return {
      say: (text) => take({ type: 'text', text }),
      press: (label, inputs) => pressToken(tokenOf(label), inputs),
      pressToken,
      tokenOf,
      join: () => take({ type: 'joined' }),
      leave: async () => void (await take({ type: 'left' })),
      block: () => void blocked.add(`${channel}:${id}`),
      seen,
    };
  }

  return {
    databaseUrl: database.databaseUrl,
    services,
    mails,
    chat,
    codeOf(email) {
      const code = /\b\d{6}\b/.exec(mails.findLast(({ to }) => to === email)?.text ?? '')?.[0];
      if (!code) throw new Error(`no code was mailed to ${email}`);
      return code;
    },
    run: (work) => database.unitOfWork.run(work),
    moveTo(instant) {
      now = instant;
    },
    settle,
    errors: () => lines.filter(({ level }) => level === 'error').map(({ fields }) => fields['err']),
  };
}

/** Everything a message says, as one text. */
export function wordsOf(seen: Seen[]): string {
  return seen
    .map(({ message: { text, card, file } }) =>
      [
        text,
        card?.title,
        card?.subtitle,
        ...(card?.facts ?? []).map(({ label, value }) => `${label} : ${value}`),
        card?.body,
        card?.footer,
        file?.name,
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n')
    .replace(/[\u00A0\u202F]/g, ' ');
}
