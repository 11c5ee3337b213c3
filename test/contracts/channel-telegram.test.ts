import { createTelegramAdapter } from '#adapters/telegram/adapter.ts';
import { recordingLog } from '../support/recording-log.ts';
import { TelegramDriver } from '../support/telegram-driver.ts';
import { TelegramServer } from '../support/telegram-server.ts';
import { describeChannelContract } from './channel-contract.ts';

describeChannelContract('telegram', async () => {
  const server = await TelegramServer.start();
  const { channel } = createTelegramAdapter({
    config: { token: server.token, apiRoot: server.url },
    log: recordingLog().log,
  });
  const person = new TelegramDriver({ server, person: { id: 77, firstName: 'Marie' } });
  return {
    channel,
    address: {
      conversation: { channel: 'telegram', id: '77', scope: 'private' },
      reference: { chatId: 77 },
    },
    seen: () => person.messages(),
    forbid: () => void server.blocked.add(77),
    limit: (seconds) =>
      server.failNext({
        error_code: 429,
        description: `Too Many Requests: retry after ${seconds}`,
        parameters: { retry_after: seconds },
      }),
    cut: () => server.cutNext(1),
    restore: () => {
      server.blocked.clear();
      server.cutNext(0);
    },
    stop: () => server.stop(),
  };
});
