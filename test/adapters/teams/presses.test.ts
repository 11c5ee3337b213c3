import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHttpServer, type HttpServer } from '#adapters/http/server.ts';
import { createTeamsAdapter, type TeamsAdapter } from '#adapters/teams/adapter.ts';
import { INVOKE_TIMEOUT_MS } from '#adapters/teams/types.ts';
import type { OutgoingMessage } from '#conversation/message.ts';
import { RecordingInlet } from '../../support/recording-inlet.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { TeamsDriver } from '../../support/teams-driver.ts';
import { TeamsServer } from '../../support/teams-server.ts';
import { cardWords, noFiles } from '../../support/teams-words.ts';

const approval: OutgoingMessage = {
  card: { title: 'Demande à valider', facts: [{ label: 'Session', value: '3 mars' }] },
  choices: [
    { label: 'Accepter', target: 'jeton-accepter', style: 'primary' },
    {
      label: 'Refuser',
      target: 'jeton-refuser',
      style: 'destructive',
      inputs: [{ id: 'comment', label: 'Commentaire', kind: 'multiline', isRequired: true }],
    },
  ],
  refresh: 'jeton-rafraichir',
};

describe('press on a Teams card', () => {
  let teams: TeamsServer;
  let http: HttpServer;
  let inlet: RecordingInlet;
  let adapter: TeamsAdapter;
  let person: TeamsDriver;

  beforeAll(async () => {
    teams = await TeamsServer.start();
  });
  afterAll(() => teams.stop());
  beforeEach(async () => {
    const { log } = recordingLog();
    http = createHttpServer({ port: 0, log, checkReadiness: async () => {} });
    inlet = new RecordingInlet();
    adapter = createTeamsAdapter({
      config: {},
      words: cardWords,
      files: noFiles,
      log,
      invokeTimeoutMs: 300,
    });
    adapter.mount(http.server, inlet);
    const botUrl = await http.listen();
    person = new TeamsDriver({ server: teams, botUrl, person: { id: 'paul', name: 'Paul' } });
    await person.say('bonjour');
    await send(approval);
    await person.next();
  });
  afterEach(() => http.close());

  function send(message: OutgoingMessage) {
    const [first] = inlet.received;
    if (!first) throw new Error('nothing received');
    const { conversation, address } = first;
    return adapter.channel.send({ conversation, reference: address }, message);
  }

  it('hands over who pressed what, on which card, with its fields', async () => {
    await person.press('Refuser', { comment: 'Hors budget.' });

    const [press] = inlet.pressed;
    expect(press?.content).toEqual({
      type: 'press',
      token: 'jeton-refuser',
      inputs: { comment: 'Hors budget.' },
      messageId: person.messages().at(-1)?.id,
    });
    expect(press?.sender.id).toBe('paul');
  });

  it('asks for the comment before it refuses', async () => {
    await expect(person.press('Refuser')).rejects.toThrow('comment');
  });

  it('replaces the card pressed, with the notice on top', async () => {
    inlet.onRespond = async () => ({
      card: { card: { title: 'Demande acceptée', tone: 'good' } },
      notice: 'C’est noté.',
    });

    await person.press('Accepter');

    const [seen] = await person.next();
    expect(seen?.isEdit).toBe(true);
    expect(seen?.text).toBe('C’est noté.\nDemande acceptée');
    expect(seen?.buttons).toEqual([]);
  });

  it('shows a notice alone and leaves the card', async () => {
    inlet.onRespond = async () => ({ notice: 'Cette demande est déjà traitée.' });

    const { notice } = await person.press('Accepter');

    expect(notice).toBe('Cette demande est déjà traitée.');
    expect(person.messages().at(-1)?.buttons).toEqual(['Accepter', 'Refuser']);
  });

  it('answers a press that changes nothing without an error', async () => {
    await expect(person.press('Accepter')).resolves.toEqual({});
  });

  it('declares a refresh for the person in private, and answers it', async () => {
    inlet.onRespond = async ({ content }) => ({ card: { card: { title: `vu ${content.type}` } } });

    await person.refresh();

    const [seen] = await person.next();
    expect(seen?.text).toBe('vu refresh');
    const sent = teams.activities.at(-1)?.attachments?.[0]?.content as unknown as {
      refresh: { userIds: string[] };
    };
    expect(sent.refresh.userIds).toEqual(['29:paul']);
  });

  it('gives each response its own card: a refresh declared once does not stay', async () => {
    inlet.onRespond = async () => ({ card: approval });
    await person.press('Accepter');
    inlet.onRespond = async () => ({ card: { card: { title: 'Fini' } } });
    const before = teams.activities.length;

    await person.press('Accepter');

    const seen = (await person.next({ count: 2 })).at(-1);
    const answer = seen?.raw as { value: { refresh?: unknown } };
    expect(seen?.text).toBe('Fini');
    expect(answer.value.refresh).toBeUndefined();
    expect(teams.activities).toHaveLength(before);
  });

  it.each([
    ['forged without a token', { comment: 'x' }],
    ['with a token that is not text', { token: { a: 1 } }],
  ])('answers a press %s with an error of the card, not of HTTP', async (_what, data) => {
    await expect(person.pressData(data, '1')).rejects.toThrow('application/vnd.microsoft.error');
    expect(inlet.pressed).toHaveLength(0);
  });

  it('answers with an error of the card when the press cannot be handled', async () => {
    inlet.onRespond = () => Promise.reject(new Error('secret of Marie'));

    const failure = await person.press('Accepter').catch((error: Error) => error);

    expect(String(failure)).toContain('application/vnd.microsoft.error');
    expect(String(failure)).not.toContain('secret');
  });

  it('answers with an error of the card when the press takes too long', async () => {
    const never = Promise.withResolvers<never>();
    inlet.onRespond = () => never.promise;

    await expect(person.press('Accepter')).rejects.toThrow('application/vnd.microsoft.error');
  });

  it('is given less time than Teams waits', () => {
    expect(INVOKE_TIMEOUT_MS).toBeLessThan(10_000);
  });

  it.each(['composeExtension/query', 'task/fetch', 'signin/verifyState', 'adaptiveCard/action'])(
    'answers an unexpected %s without 500 or 501',
    async (name) => {
      const activity = person.activity({ type: 'invoke', name, value: {} });

      const response = await fetch(`${http.address().url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });

      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ type: 'application/vnd.microsoft.error' });
    },
  );

  it('gives a file once the person accepts it, and takes the question away', async () => {
    const content = Buffer.from('BEGIN:VCALENDAR');
    await send({
      file: {
        name: 'session.ics',
        mediaType: 'text/calendar',
        contentBase64: content.toString('base64'),
      },
    });
    const asked = teams.activities.at(-1);
    const consent = asked?.attachments?.[0]?.content as unknown as { acceptContext: object };

    const response = await fetch(`${http.address().url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(
        person.activity({
          type: 'invoke',
          name: 'fileConsent/invoke',
          replyToId: asked?.id,
          value: {
            type: 'fileUpload',
            action: 'accept',
            context: consent.acceptContext,
            uploadInfo: {
              contentUrl: 'https://onedrive.example/session.ics',
              uploadUrl: `${teams.url}/files/session.ics`,
              name: 'session.ics',
              uniqueId: 'u-1',
              fileType: 'ics',
            },
          },
        }),
      ),
    });

    expect(response.status).toBe(200);
    expect(Buffer.from(teams.stored.get('session.ics') ?? [])).toEqual(content);
    expect(teams.activities.at(-1)?.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      name: 'session.ics',
      content: { uniqueId: 'u-1', fileType: 'ics' },
    });
    expect(teams.activities).not.toContain(asked);
  });

  it('says the name of a file that Teams refuses', async () => {
    teams.refusesFiles = true;

    await send({ file: { name: 'liste.csv', mediaType: 'text/csv', contentBase64: 'YQ==' } });

    teams.refusesFiles = false;
    expect(await person.waitFor('liste.csv')).toMatchObject({ attachments: [] });
  });
});
