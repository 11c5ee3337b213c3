import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpServer, type HttpServer } from '#adapters/http/server.ts';
import { createTelegramAdapter, type TelegramAdapter } from '#adapters/telegram/adapter.ts';
import type { TelegramConfig } from '#adapters/telegram/types.ts';
import { WEBHOOK_PATH } from '#adapters/telegram/webhook.ts';
import { RecordingInlet } from '../../support/recording-inlet.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { TelegramDriver } from '../../support/telegram-driver.ts';
import { TelegramServer } from '../../support/telegram-server.ts';

const commands = {
  fr: [{ command: 'mes_demandes', description: 'Où en sont mes demandes' }],
  en: [{ command: 'my_requests', description: 'Where my requests stand' }],
};

let telegram: TelegramServer;
let inlet: RecordingInlet;
let adapter: TelegramAdapter | null;
let http: HttpServer | null;
let lines: ReturnType<typeof recordingLog>['lines'];

beforeEach(async () => {
  telegram = await TelegramServer.start();
  inlet = new RecordingInlet();
  adapter = null;
  http = null;
});
afterEach(async () => {
  await adapter?.stop();
  await http?.close();
  await telegram.stop();
});

async function start({ isWebhook = false, config = {} as Partial<TelegramConfig> } = {}) {
  const recording = recordingLog();
  lines = recording.lines;
  http = createHttpServer({ port: 0, log: recording.log, checkReadiness: async () => {} });
  const url = await http.listen();
  adapter = createTelegramAdapter({
    config: {
      token: telegram.token,
      apiRoot: telegram.url,
      publicUrl: isWebhook ? url : undefined,
      ...config,
    },
    commands,
    log: recording.log,
    firstPauseMs: 1,
  });
  adapter.mount(http.server, inlet);
  const isReady = telegram.waitFor('call', ({ method, payload }) =>
    isWebhook
      ? method === 'setMyCommands' && payload['language_code'] === 'en'
      : method === 'getUpdates',
  );
  adapter.start(inlet);
  await isReady;
  return { url, webhookUrl: `${url}${WEBHOOK_PATH}` };
}

const marie = () =>
  new TelegramDriver({ server: telegram, person: { id: 77, firstName: 'Marie' } });
const textsReceived = () =>
  inlet.received.map(({ content }) => (content.type === 'text' ? content.text : content.type));

describe('Telegram by long polling', () => {
  it('sets the menu of commands in French for all and in English', async () => {
    await start();

    expect(telegram.commands.get('')).toEqual(commands.fr);
    expect(telegram.commands.get('en')).toEqual(commands.en);
  });

  it('works without its menu', async () => {
    telegram.failNext({ method: 'setMyCommands', error_code: 500, description: 'Internal' });

    await start();
    await marie().say('bonjour');

    expect(await inlet.receivedCount(1)).toHaveLength(1);
    expect(lines.some(({ message }) => message === 'menu of commands not set')).toBe(true);
  });

  it('removes a webhook set before', async () => {
    telegram.webhook = { url: 'https://old.example' };

    await start();

    expect(telegram.webhook).toBeNull();
  });

  it('hands over messages in order', async () => {
    await start();
    const person = marie();

    for (const text of ['un', 'deux', 'trois']) await person.say(text);

    await inlet.receivedCount(3);
    expect(textsReceived()).toEqual(['un', 'deux', 'trois']);
  });

  it('gives a message delivered again the same id', async () => {
    await start();
    const person = marie();

    await person.say('bonjour');
    await inlet.receivedCount(1);
    await person.repeat();
    await inlet.receivedCount(2);

    expect(inlet.received[0]?.id).toBe(inlet.received[1]?.id);
  });

  it('asks again for a message that could not be recorded, and loses none', async () => {
    let failures = 3;
    inlet.onReceive = async ({ content }) => {
      if (content.type === 'text' && content.text === 'deux' && failures > 0) {
        failures -= 1;
        throw new Error('database is away');
      }
    };
    await start();
    const person = marie();

    for (const text of ['un', 'deux', 'trois']) await person.say(text);

    await inlet.receivedCount(3);
    const order = textsReceived().filter((text) => text !== 'un');
    expect(order.indexOf('deux')).toBeLessThan(order.indexOf('trois'));
    expect(failures).toBe(0);
  });

  it('goes past an update it cannot read', async () => {
    await start();
    await telegram.push({ update_id: telegram.newUpdateId(), message: { odd: true } } as never);

    await marie().say('bonjour');

    await inlet.receivedCount(1);
    expect(textsReceived()).toEqual(['bonjour']);
  });

  it('survives a network that breaks, and a Telegram that fails', async () => {
    telegram.cutNext(2);
    await start();
    telegram.failNext({ method: 'getUpdates', error_code: 502, description: 'Bad Gateway' });
    telegram.failNext({ method: 'getUpdates', error_code: 409, description: 'Conflict' });
    const person = marie();

    await person.say('un');
    await inlet.receivedCount(1);
    telegram.cutNext(3);
    await person.say('deux');

    await inlet.receivedCount(2);
    expect(textsReceived()).toEqual(['un', 'deux']);
  });

  it('never logs its token', async () => {
    telegram.cutNext(2);
    await start();
    telegram.cutNext(1);
    await marie().say('mon secret');
    await inlet.receivedCount(1);
    await adapter?.channel
      .send({ conversation: { channel: 'telegram', id: '1', scope: 'private' }, reference: {} }, {})
      .catch(() => {});

    const told = JSON.stringify(lines, (_key, value: unknown) =>
      value instanceof Error ? [value.message, value.stack, value.cause, { ...value }] : value,
    );
    expect(told).not.toContain(telegram.token);
    expect(told).not.toContain('secret');
  });

  it('finishes the message in hand when it stops, and takes no other', async () => {
    const entered = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    inlet.onReceive = async () => {
      entered.resolve();
      await release.promise;
    };
    await start();
    await marie().say('bonjour');
    await entered.promise;

    const stopped = adapter?.stop();
    release.resolve();
    await stopped;

    expect(inlet.received).toHaveLength(1);
  });
});

describe('Telegram by webhook', () => {
  const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const secretHeader = () => ({
    'x-telegram-bot-api-secret-token': telegram.webhook?.secret ?? '',
  });

  it('tells Telegram where to send what', async () => {
    const { webhookUrl } = await start({ isWebhook: true });

    expect(telegram.webhook?.url).toBe(webhookUrl);
    expect(telegram.webhook?.secret).toMatch(/^[\w-]{16,256}$/);
    expect(telegram.webhook?.allowed).toEqual(['message', 'callback_query', 'my_chat_member']);
  });

  it('uses the secret of the configuration', async () => {
    await start({ isWebhook: true, config: { webhookSecret: 'un-secret-assez-long' } });

    expect(telegram.webhook?.secret).toBe('un-secret-assez-long');
  });

  it('hands over a message and acknowledges it', async () => {
    await start({ isWebhook: true });

    await marie().say('bonjour');

    expect(textsReceived()).toEqual(['bonjour']);
  });

  it('acknowledges once the message is recorded, whatever follows', async () => {
    const { webhookUrl } = await start({ isWebhook: true });
    const recorded = Promise.withResolvers<void>();
    inlet.onReceive = () => recorded.promise;
    const update = { update_id: 1, message: { ...privateMessage('bonjour') } };

    const answer = post(webhookUrl, update, secretHeader());
    const first = await Promise.race([answer.then(() => 'answered'), tick()]);
    recorded.resolve();

    expect(first).toBe('waiting');
    expect((await answer).status).toBe(200);
  });

  it('is sent again what could not be recorded', async () => {
    await start({ isWebhook: true });
    let failures = 2;
    inlet.onReceive = async () => {
      if (failures-- > 0) throw new Error('database is away');
    };

    await marie().say('bonjour');

    expect(textsReceived()).toEqual(['bonjour']);
  });

  it.each([
    ['a wrong secret', 'wrong'],
    ['an empty secret', ''],
    ['no secret', null],
  ])('refuses %s with 401 and goes on', async (_what, secret) => {
    const { webhookUrl } = await start({ isWebhook: true });
    const headers = secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret };

    const response = await post(webhookUrl, { update_id: 1 }, headers as Record<string, string>);

    expect(response.status).toBe(401);
    await marie().say('toujours là ?');
    expect(textsReceived()).toEqual(['toujours là ?']);
  });

  it.each([
    ['an empty object', {}],
    ['a list', []],
    ['null', 'null'],
    ['broken JSON', '{"update_id":'],
    ['an absurd message', { update_id: 1, message: 'x' }],
    ['an id that is not one', { update_id: 'x' }],
  ])('answers 400 to %s', async (_what, body) => {
    const { webhookUrl } = await start({ isWebhook: true });

    expect((await post(webhookUrl, body, secretHeader())).status).toBe(400);
  });

  it('answers 200 to what it ignores', async () => {
    const { webhookUrl } = await start({ isWebhook: true });

    const response = await post(webhookUrl, { update_id: 1, edited_message: {} }, secretHeader());

    expect(response.status).toBe(200);
    expect(inlet.received).toHaveLength(0);
  });

  it('does not exist without a public address', async () => {
    const { webhookUrl } = await start();

    expect((await post(webhookUrl, { update_id: 1 })).status).toBe(404);
  });

  it('is left by the person who blocks it, and joined again', async () => {
    await start({ isWebhook: true });
    const person = marie();

    await person.join('lier_abc');
    await person.leave();
    await person.comeBack();

    expect(inlet.received.map(({ content }) => content)).toEqual([
      { type: 'joined', payload: 'lier_abc' },
      { type: 'left' },
      { type: 'joined' },
    ]);
  });
});

describe('press on a Telegram button', () => {
  const address = {
    conversation: { channel: 'telegram', id: '77', scope: 'private' },
    reference: { chatId: 77 },
  } as const;
  const question = { text: 'Confirmer ?', choices: [{ label: 'Oui', target: 'jeton-oui' }] };

  async function asked() {
    await start({ isWebhook: true });
    const person = marie();
    const sent = await adapter?.channel.send(address, question);
    return { person, messageId: sent?.messageId };
  }

  it('hands over the token and the message it sits on', async () => {
    const { person, messageId } = await asked();

    await person.press('Oui');

    expect(inlet.pressed[0]?.content).toEqual({
      type: 'press',
      token: 'jeton-oui',
      inputs: {},
      messageId,
    });
  });

  it('shows the notice of the reply', async () => {
    const { person } = await asked();
    inlet.onRespond = async () => ({ notice: 'C’est noté.' });

    expect(await person.press('Oui')).toEqual({ notice: 'C’est noté.' });
    expect(telegram.answers.at(-1)?.showAlert).toBe(false);
  });

  it('shows a long notice until it is closed, cut to what Telegram takes', async () => {
    const { person } = await asked();
    inlet.onRespond = async () => ({ notice: 'trop long '.repeat(40) });

    const { notice } = await person.press('Oui');

    expect(notice).toHaveLength(200);
    expect(telegram.answers.at(-1)?.showAlert).toBe(true);
  });

  it('replaces the message by the card of the reply', async () => {
    const { person } = await asked();
    inlet.onRespond = async () => ({ card: { text: 'Confirmé.' } });

    await person.press('Oui');

    const edited = await person.waitFor('Confirmé.');
    expect(edited).toMatchObject({ isEdit: true, buttons: [] });
  });

  it('stops the button from spinning before the press is handled, and tells a late notice as a message', async () => {
    const { person } = await asked();
    const reply = Promise.withResolvers<{ notice: string }>();
    inlet.onRespond = () => reply.promise;
    const answered = telegram.waitFor('answer');

    const pressed = person.press('Oui');
    const { text } = await answered;
    expect(text).toBeUndefined();
    reply.resolve({ notice: 'Enfin.' });
    await pressed;

    expect(await person.waitFor('Enfin.')).toMatchObject({ isEdit: false });
  });

  it('stops the button from spinning when the press cannot be handled, and asks to be sent it again', async () => {
    const { person } = await asked();
    let failures = 1;
    inlet.onRespond = async () => {
      if (failures-- > 0) throw new Error('database is away');
      return {};
    };

    await person.press('Oui');

    expect(inlet.pressed).toHaveLength(2);
    expect(inlet.pressed[0]?.id).toBe(inlet.pressed[1]?.id);
  });

  it('waits by itself a short time that Telegram asks for', async () => {
    const { person } = await asked();
    telegram.failNext({
      method: 'sendMessage',
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });

    await adapter?.channel.send(address, { text: 'patience' });

    expect((await person.waitFor('patience')).text).toBe('patience');
  });

  it('writes in the topic of a forum', async () => {
    await start({ isWebhook: true });

    await adapter?.channel.send(
      {
        conversation: { channel: 'telegram', id: '-100:7', scope: 'group' },
        reference: { chatId: -100, threadId: 7 },
      },
      { text: 'bonjour' },
    );

    expect(telegram.messages.at(-1)).toMatchObject({ chat_id: -100, thread_id: 7 });
  });

  it('replaces the caption of a photo it sent', async () => {
    const { person } = await asked();
    const image = { pngBase64: 'AAAA', alt: 'Courbe' };
    const sent = await adapter?.channel.send(address, { text: 'avant', image });

    await adapter?.channel.update(address, sent?.messageId ?? '', { text: 'après' });

    expect(await person.waitFor('après')).toMatchObject({ id: sent?.messageId, isEdit: true });
  });

  it('fetches a file that a person sent', async () => {
    await start({ isWebhook: true });
    telegram.files.set('file-doc', { path: 'documents/file_1.pdf', bytes: Buffer.from('%PDF') });

    const bytes = await adapter?.channel.download('file-doc');

    expect(Buffer.from(bytes ?? []).toString()).toBe('%PDF');
  });
});

function privateMessage(text: string) {
  return { message_id: 1, date: 1, chat: { id: 1, type: 'private' }, from: { id: 1 }, text };
}

/** A turn of the event loop in which an answer already on its way would arrive. */
function tick(): Promise<'waiting'> {
  return fetch(`${telegram.url}/`).then(() => 'waiting');
}
