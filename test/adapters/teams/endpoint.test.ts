import { networkInterfaces } from 'node:os';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHttpServer, type HttpServer } from '#adapters/http/server.ts';
import { createTeamsAdapter } from '#adapters/teams/adapter.ts';
import { RecordingInlet } from '../../support/recording-inlet.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { TeamsDriver } from '../../support/teams-driver.ts';
import { TeamsServer } from '../../support/teams-server.ts';
import { cardWords, noFiles } from '../../support/teams-words.ts';

/** An issuer of emulators' tokens, which the SDK takes for good. */
const EMULATOR = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const MARIE = { id: 'marie', name: 'Marie' };

describe('Teams endpoint', () => {
  let teams: TeamsServer;
  let http: HttpServer;
  let inlet: RecordingInlet;
  let botUrl: string;
  let lines: ReturnType<typeof recordingLog>['lines'];

  beforeAll(async () => {
    teams = await TeamsServer.start();
  });
  afterAll(() => teams.stop());
  afterEach(() => http.close());

  async function start({ isOpen = false, host = '127.0.0.1', keysUrl = '' } = {}) {
    const recording = recordingLog();
    lines = recording.lines;
    http = createHttpServer({ port: 0, host, log: recording.log, checkReadiness: async () => {} });
    inlet = new RecordingInlet();
    const adapter = createTeamsAdapter({
      config: isOpen ? {} : { ...teams.config, ...(keysUrl ? { openIdMetadataUrl: keysUrl } : {}) },
      words: cardWords,
      files: noFiles,
      log: recording.log,
    });
    adapter.mount(http.server, inlet);
    await http.listen();
    botUrl = `http://127.0.0.1:${http.address().port}`;
    return adapter;
  }

  const driver = (options: Partial<ConstructorParameters<typeof TeamsDriver>[0]> = {}) =>
    new TeamsDriver({ server: teams, botUrl, person: MARIE, isSigned: true, ...options });

  const post = (
    body: unknown,
    { headers = {}, url = botUrl }: { headers?: Record<string, string>; url?: string } = {},
  ) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  const hello = (changes: Record<string, unknown> = {}) =>
    driver().activity({ type: 'message', text: 'bonjour', ...changes });

  describe('with credentials', () => {
    beforeEach(async () => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      await start();
    });
    afterEach(() => vi.restoreAllMocks());

    const signed = (wrong: Parameters<TeamsServer['token']>[0] = {}) => ({
      headers: { authorization: `Bearer ${teams.token(wrong)}` },
    });

    it('takes an activity with a good token', async () => {
      const response = await post(hello(), signed());

      expect(response.status).toBe(200);
      expect(inlet.received).toHaveLength(1);
    });

    it.each([
      ['for another bot', { audience: 'another-bot' }],
      ['from another issuer', { issuer: 'https://sts.windows.net/x/' }],
      ['for another service URL', { serviceUrl: 'https://evil.example/' }],
      ['expired', { expiredForSeconds: 3_600 }],
      ['signed by another key', { isForged: true }],
      ['of an unknown key', { keyId: 'key-2' }],
      ['of an emulator, which tells no service URL', { issuer: EMULATOR, claims: { ver: '1.0' } }],
    ])('refuses a token %s with 401', async (_what, wrong) => {
      const claims = { appid: teams.appId, ...('claims' in wrong ? wrong.claims : {}) };
      const response = await post(hello(), signed({ ...wrong, claims }));

      expect(response.status).toBe(401);
      expect(inlet.received).toHaveLength(0);
    });

    it.each([
      ['no token', {}],
      ['an empty token', { authorization: 'Bearer ' }],
      ['another scheme', { authorization: 'Basic YTpi' }],
      ['something that is not a token', { authorization: 'Bearer a.b.c' }],
      ['an unsigned token', { authorization: `Bearer ${unsigned()}` }],
    ])('refuses %s with 401', async (_what, headers) => {
      const response = await post(hello(), { headers: headers as Record<string, string> });

      expect(response.status).toBe(401);
      expect(inlet.received).toHaveLength(0);
    });

    it('refuses another tenant with 403, wherever the activity names it', async () => {
      const elsewhere = {
        conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'x' },
      };

      const byConversation = await post(hello(elsewhere), signed());
      const byChannel = await post(hello({ channelData: { tenant: { id: 'x' } } }), signed());
      const nowhere = await post(
        hello({ conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} }),
        signed(),
      );

      expect([byConversation.status, byChannel.status, nowhere.status]).toEqual([403, 403, 403]);
      expect(inlet.received).toHaveLength(0);
    });

    it('asks to come back when the message cannot be recorded', async () => {
      inlet.onReceive = () => Promise.reject(new Error('database is away'));

      const response = await post(hello(), signed());

      expect(response.status).toBe(503);
      expect(await response.text()).not.toContain('database');
    });

    it('asks to come back when the keys of the tokens cannot be fetched', async () => {
      await http.close();
      await start({ keysUrl: 'http://127.0.0.1:9/openid-configuration' });

      expect((await post(hello(), signed())).status).toBe(503);
    });

    it('writes to Teams with its own token, asked once for all', async () => {
      teams.asksToken = true;
      const before = teams.tokensGiven;
      const adapter = await restart();
      const person = driver();
      await person.say('bonjour');
      const [message] = inlet.received;
      const address = {
        conversation: {
          channel: 'teams' as const,
          id: person.conversationId,
          scope: 'private' as const,
        },
        reference: message?.address,
      };

      await Promise.all(
        ['un', 'deux', 'trois'].map((text) => adapter.channel.send(address, { text })),
      );
      teams.asksToken = false;

      expect((await person.next({ count: 3 })).map(({ text }) => text).toSorted()).toEqual([
        'deux',
        'trois',
        'un',
      ]);
      expect(teams.tokensGiven).toBe(before + 1);
    });

    it('says nothing of the person or the text in its log', async () => {
      await post(hello({ text: 'mon secret' }), signed());
      await post(hello({ text: 'mon secret' }), signed({ isForged: true }));

      expect(lines.length).toBeGreaterThan(0);
      expect(JSON.stringify(lines)).not.toMatch(/secret|Marie|marie/);
    });

    async function restart() {
      await http.close();
      return start();
    }
  });

  describe('without credentials', () => {
    it('takes an activity from this machine without a token', async () => {
      await start({ isOpen: true });

      expect((await post(hello())).status).toBe(200);
      expect(inlet.received).toHaveLength(1);
    });

    it('refuses what comes from another address', async () => {
      await start({ isOpen: true, host: '0.0.0.0' });
      const address = Object.values(networkInterfaces())
        .flat()
        .find((one) => one && !one.internal && one.family === 'IPv4')?.address;
      const url = `http://${address ?? '127.0.0.1'}:${http.address().port}`;

      const response = await post(hello(), {
        url,
        headers: address ? {} : { 'x-forwarded-for': '1.2.3.4' },
      });

      expect(response.status).toBe(403);
      expect(inlet.received).toHaveLength(0);
    });

    it.each(['forwarded', 'x-forwarded-for', 'x-real-ip'])(
      'refuses what a proxy forwards, known by %s',
      async (header) => {
        await start({ isOpen: true });

        expect((await post(hello(), { headers: { [header]: '127.0.0.1' } })).status).toBe(403);
      },
    );

    it.each([
      ['an empty object', {}],
      ['a list', []],
      ['a text', '"bonjour"'],
      ['null', 'null'],
      ['broken JSON', '{"type":'],
      ['no sender', { type: 'message', channelId: 'x', serviceUrl: 'http://localhost' }],
    ])('answers 400 to %s', async (_what, body) => {
      await start({ isOpen: true });

      expect((await post(body)).status).toBe(400);
    });

    it('answers 400 to a service URL that is not one', async () => {
      await start({ isOpen: true });

      expect((await post(hello({ serviceUrl: 'file:///etc/passwd' }))).status).toBe(400);
    });

    it('answers 200 to what it ignores', async () => {
      await start({ isOpen: true });

      const reaction = await post(hello({ type: 'messageReaction', text: undefined }));
      const typing = await post(hello({ type: 'typing', text: undefined }));

      expect([reaction.status, typing.status]).toEqual([200, 200]);
      expect(inlet.received).toHaveLength(0);
    });

    it('takes the same message again under the same id', async () => {
      await start({ isOpen: true });
      const person = driver({ isSigned: false });

      await person.say('bonjour');
      await person.repeat();

      const [first, again] = inlet.received;
      expect(first?.id).toBe(again?.id);
    });

    it('hears each activity of an installation, and the removal', async () => {
      await start({ isOpen: true });
      const person = driver({ isSigned: false });

      await person.join();
      await person.leave();

      const ids = new Set(inlet.received.map(({ id, content }) => `${content.type} ${id}`));
      expect([...ids].map((id) => id.split(' ')[0])).toEqual(['joined', 'joined', 'left']);
    });

    it('is addressed in a group by its mention only', async () => {
      await start({ isOpen: true });
      const person = driver({ isSigned: false, place: 'groupChat' });

      await person.say('@bot quand commence le webinaire ?');
      await person.say('on déjeune ?');

      expect(inlet.received.map(({ addressed }) => addressed)).toEqual([true, false]);
      expect(inlet.received[0]?.content).toEqual({
        type: 'text',
        text: 'quand commence le webinaire ?',
      });
    });

    it('fetches a file and an image that a person sent', async () => {
      const { channel } = await start({ isOpen: true });
      const person = driver({ isSigned: false });

      await person.attach('file', 'mon devis');

      const [message] = inlet.received;
      const file = message?.content.type === 'attachment' ? message.content.file : undefined;
      expect(file?.name).toBe('devis.pdf');
      expect(Buffer.from(await channel.download(file?.ref ?? '')).toString()).toBe('%PDF-1.7');
    });
  });
});

function unsigned(): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode({ alg: 'none' })}.${encode({ iss: 'https://api.botframework.com' })}.`;
}
