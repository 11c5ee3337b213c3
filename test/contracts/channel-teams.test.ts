import { createTeamsAdapter } from '#adapters/teams/adapter.ts';
import { recordingLog } from '../support/recording-log.ts';
import { TeamsDriver } from '../support/teams-driver.ts';
import { TeamsServer } from '../support/teams-server.ts';
import { cardWords, noFiles } from '../support/teams-words.ts';
import { describeChannelContract } from './channel-contract.ts';

describeChannelContract('teams', async () => {
  const server = await TeamsServer.start();
  server.asksToken = true;
  const { channel } = createTeamsAdapter({
    config: server.config,
    words: cardWords,
    files: noFiles,
    log: recordingLog().log,
  });
  const person = new TeamsDriver({
    server,
    botUrl: 'http://127.0.0.1:9',
    person: { id: 'marie', name: 'Marie' },
  });
  return {
    channel,
    address: {
      conversation: { channel: 'teams', id: person.conversationId, scope: 'private' },
      reference: {
        channelId: 'msteams',
        serviceUrl: server.serviceUrl,
        conversation: { id: person.conversationId, conversationType: 'personal' },
        bot: { id: '28:bot', name: 'ParcoursPro' },
        user: { id: '29:marie', name: 'Marie' },
      },
    },
    seen: () => person.messages(),
    forbid: () => void server.forbidden.add(person.conversationId),
    limit: (seconds) =>
      server.failNext({
        status: 429,
        code: 'TooManyRequests',
        headers: { 'Retry-After': String(seconds) },
      }),
    cut: () => server.cutNext(1),
    restore: () => {
      server.forbidden.clear();
      server.cutNext(0);
    },
    stop: () => server.stop(),
  };
});
