import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFreePort } from '#adapters/postgres/free-port.ts';
import { createTelegramAdapter, type TelegramAdapter } from '#adapters/telegram/adapter.ts';
import { RecordingInlet } from '../../support/recording-inlet.ts';
import { recordingLog } from '../../support/recording-log.ts';

/** Its types and its exports do not agree. */
const TelegramServer = createRequire(import.meta.url)(
  'telegram-test-api',
) as typeof import('telegram-test-api').default;

const TOKEN = '123456:ABCdefGhIJKlmNoPQRstuVWXyz';

/** The emulator from npm, written by others: it knows nothing of our stand-in's assumptions. */
describe('Telegram adapter against an independent emulator', () => {
  let server: InstanceType<typeof TelegramServer>;
  let adapter: TelegramAdapter;
  let inlet: RecordingInlet;

  beforeEach(async () => {
    server = new TelegramServer({ port: await findFreePort(), host: '127.0.0.1' });
    await server.start();
    inlet = new RecordingInlet();
    adapter = createTelegramAdapter({
      config: { token: TOKEN, apiRoot: server.config.apiURL },
      commands: { fr: [{ command: 'aide', description: 'Aide' }], en: [] },
      log: recordingLog().log,
      firstPauseMs: 1,
    });
    adapter.start(inlet);
  });
  afterEach(async () => {
    await adapter.stop();
    await server.stop();
  });

  it('polls a message, answers with buttons, and is told the press', async () => {
    const client = server.getClient(TOKEN, { userId: 5, chatId: 5, type: 'private' });
    await client.sendMessage(client.makeMessage('bonjour'));
    const [message] = await inlet.receivedCount(1);
    if (!message) throw new Error('nothing received');

    await adapter.channel.send(
      { conversation: message.conversation, reference: message.address },
      { text: 'Confirmer **<oui>** ?', choices: [{ label: 'Oui', target: 'jeton-oui' }] },
    );
    const { result } = await client.getUpdates();
    const sent = result[0]?.message as unknown as {
      text: string;
      reply_markup: { inline_keyboard: { text: string; callback_data: string }[][] };
    };
    const pressed = Promise.withResolvers<unknown>();
    inlet.onRespond = async ({ content }) => {
      pressed.resolve(content);
      return {};
    };
    const button = sent.reply_markup.inline_keyboard[0]?.[0];
    await client.sendCallback(
      client.makeCallbackQuery(button?.callback_data ?? '', {
        message: { message_id: result[0]?.messageId },
      } as never),
    );

    expect(message.content).toEqual({ type: 'text', text: 'bonjour' });
    expect(sent.text).toBe('Confirmer <b>&lt;oui&gt;</b> ?');
    expect(await pressed.promise).toMatchObject({ type: 'press', token: 'jeton-oui' });
  });
});
