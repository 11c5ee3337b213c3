import { describe, expect, it } from 'vitest';
import {
  approval,
  echo,
  OTHER_TOKEN,
  openPlayground,
  people,
  TOKEN,
} from '../../support/scripted-playground.ts';

describe('POST /playground/api/messages', () => {
  it('hands over a text and answers with the messages that follow', async () => {
    const { post, received } = await openPlayground(echo);

    const { status, body } = await post({ person: 'p-lea', text: '  Bonjour ' });

    expect(status).toBe(200);
    expect(body.sent).toMatchObject({ from: 'person', text: 'Bonjour', person: 'p-lea' });
    expect(body.messages).toMatchObject([{ from: 'bot', text: 'reçu : Bonjour', updated: false }]);
    expect(body.messages[0].id).toBeGreaterThan(body.sent.id);
    expect(received).toEqual([
      {
        id: `playground:${body.sent.id}`,
        conversation: { channel: 'playground', id: 'p-lea', scope: 'private' },
        sender: expect.objectContaining({ id: 'p-lea', name: 'Léa Martin' }),
        receivedAt: '2026-02-15T08:00:00.000Z',
        content: { type: 'text', text: 'Bonjour' },
        addressed: true,
        address: {},
      },
    ]);
  });

  it.each([
    ['en-GB,en;q=0.9', 'en'],
    ['fr', 'fr'],
    ['de', undefined],
  ])('tells the language %s as %s', async (header, locale) => {
    const { received, call } = await openPlayground();

    await call('/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': header },
      body: JSON.stringify({ person: 'p-lea', text: 'ok' }),
    });

    expect(received[0]?.sender.locale).toBe(locale);
  });

  it('gives nobody the answers of somebody else', async () => {
    const { post } = await openPlayground(async (_message, say) => {
      await say('p-nora', approval);
    });

    const { body } = await post({ person: 'p-lea', text: 'inscris-moi' });

    expect(body.messages).toEqual([]);
  });

  it('gives a card neutral and as an Adaptive Card, with the buttons and their fields', async () => {
    const { post } = await openPlayground(async (_message, say) => {
      await say('p-nora', approval);
    });

    const { body } = await post({ person: 'p-nora', text: 'file' });

    expect(body.messages).toMatchObject([
      {
        text: null,
        card: { title: 'Demande à valider' },
        adaptiveCard: { type: 'AdaptiveCard', version: '1.5' },
        choices: [
          { label: 'Accepter', choice: TOKEN, style: 'primary', inputs: [] },
          { label: 'Refuser…', choice: OTHER_TOKEN, style: null, inputs: [{ id: 'comment' }] },
        ],
      },
    ]);
  });

  it.each([
    ['its token', TOKEN],
    ['its label', 'Accepter'],
    ['its label without capitals', 'accepter'],
  ])('presses a button named by %s, on its message', async (_how, choice) => {
    const { post, say, received } = await openPlayground();
    await say('p-nora', { text: 'une autre', choices: [{ label: 'Plus tard', target: 'x' }] });
    const messageId = await say('p-nora', approval);

    const { body } = await post({ person: 'p-nora', choice, inputs: { comment: 'oui' } });

    expect(received.map(({ content }) => content)).toEqual([
      { type: 'press', token: TOKEN, inputs: { comment: 'oui' }, messageId },
    ]);
    expect(body.sent).toMatchObject({ text: 'Accepter', pressed: true });
  });

  it('presses the latest of two buttons of one label', async () => {
    const { post, say, received } = await openPlayground();
    await say('p-nora', approval);
    const latest = await say('p-nora', {
      text: 'la suivante',
      choices: [{ label: 'Accepter', target: OTHER_TOKEN }],
    });

    await post({ person: 'p-nora', choice: 'Accepter' });

    expect(received[0]?.content).toMatchObject({ token: OTHER_TOKEN, messageId: latest });
  });

  it('lets a token no longer shown through, so that a stale card can be tried', async () => {
    const { post, received } = await openPlayground();

    const { status } = await post({ person: 'p-nora', choice: TOKEN });

    expect(status).toBe(200);
    expect(received[0]?.content).toEqual({ type: 'press', token: TOKEN, inputs: {} });
  });

  it('says which buttons are shown when none has this label', async () => {
    const { post, say } = await openPlayground();
    await say('p-nora', approval);

    const { status, body } = await post({ person: 'p-nora', choice: 'Valider' });

    expect(status).toBe(400);
    expect(body).toMatchObject({ field: 'choice', suggestions: ['Accepter', 'Refuser…'] });
  });

  it('does not press a button shown to somebody else', async () => {
    const { post, say } = await openPlayground();
    await say('p-nora', approval);

    const { status } = await post({ person: 'p-lea', choice: 'Accepter' });

    expect(status).toBe(400);
  });

  it('hands over a file that can be fetched later, by the bot and by the page', async () => {
    const { post, received, adapter, url } = await openPlayground();
    const contentBase64 = Buffer.from('nom;prénom\n').toString('base64');

    const { body } = await post({
      person: 'p-hugo',
      text: 'import',
      file: { name: 'liste été.csv', mediaType: 'text/csv', contentBase64 },
    });

    const content = received[0]?.content;
    expect(content).toMatchObject({
      type: 'attachment',
      kind: 'file',
      text: 'import',
      file: { name: 'liste été.csv', mediaType: 'text/csv', sizeBytes: 12 },
    });
    const ref = content?.type === 'attachment' ? (content.file?.ref ?? '') : '';
    expect(Buffer.from(await adapter.channel.download(ref)).toString()).toBe('nom;prénom\n');
    const saved = await fetch(`${url}${body.sent.file.url}`);
    expect(await saved.text()).toBe('nom;prénom\n');
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; .*%C3%A9t%C3%A9\.csv$/);
  });

  it('calls an image a photo', async () => {
    const { post, received } = await openPlayground();
    const file = { name: 'a.png', mediaType: 'image/png', contentBase64: 'QQ==' };

    await post({ person: 'p-lea', file });

    expect(received[0]?.content).toMatchObject({ type: 'attachment', kind: 'photo' });
  });

  it.each([{ joined: true }, { text: '/start' }])('tells an arrival by %j', async (body) => {
    const { post, received, call } = await openPlayground();

    await post({ person: 'p-lea', ...body });

    expect(received).toMatchObject([{ id: 'joined', content: { type: 'joined' } }]);
    expect((await call('/messages?person=p-lea')).body.messages).toEqual([]);
  });

  it.each([
    ['address', 'Lea.Martin@example.org'],
    ['name', 'léa martin'],
    ['name without accents', 'Lea Martin'],
  ])('finds a person by %s', async (_how, person) => {
    const { post, received } = await openPlayground();

    await post({ person, text: 'bonjour' });

    expect(received[0]?.conversation.id).toBe('p-lea');
  });

  it('asks for an id when two people have one name', async () => {
    const twins = people.map((person) => ({ ...person, name: 'Léa Martin' }));
    const { post } = await openPlayground(undefined, { people: twins });

    const { status, body } = await post({ person: 'Léa Martin', text: 'a' });

    expect(status).toBe(400);
    expect(body).toMatchObject({ field: 'person', suggestions: ['p-lea', 'p-nora', 'p-hugo'] });
  });

  it.each([
    ['no person', { text: 'a' }, 400, 'person'],
    ['an unknown person', { person: 'p-nobody', text: 'a' }, 404, 'person'],
    ['nothing said', { person: 'p-lea' }, 400, 'text'],
    ['a blank text', { person: 'p-lea', text: ' \n' }, 400, 'text'],
    ['a text that is a number', { person: 'p-lea', text: 3 }, 400, 'text'],
    ['a text beyond the limit', { person: 'p-lea', text: 'a'.repeat(10_001) }, 400, 'text'],
    ['a text and a choice', { person: 'p-lea', text: 'a', choice: 'b' }, 400, 'text'],
    ['inputs without a choice', { person: 'p-lea', text: 'a', inputs: {} }, 400, 'inputs'],
    [
      'an input that is a number',
      { person: 'p-lea', choice: TOKEN, inputs: { n: 3 } },
      400,
      'inputs.n',
    ],
    ['a field nobody knows', { person: 'p-lea', texte: 'a' }, 400, 'texte'],
    ['joined: false', { person: 'p-lea', joined: false }, 400, 'joined'],
    [
      'a file that is not base64',
      { person: 'p-lea', file: { name: 'a', mediaType: 'text/csv', contentBase64: '%' } },
      400,
      'file.contentBase64',
    ],
    [
      'a file name with folders',
      { person: 'p-lea', file: { name: '../a', mediaType: 'text/csv', contentBase64: '' } },
      400,
      'file.name',
    ],
    [
      'a file beyond the limit',
      {
        person: 'p-lea',
        file: { name: 'a', mediaType: 'text/csv', contentBase64: 'A'.repeat(933_400) },
      },
      413,
      'file',
    ],
  ])('refuses %s, names the field and handles nothing', async (_what, given, status, field) => {
    const { post, received } = await openPlayground(echo);

    const answer = await post(given);

    expect(answer.status).toBe(status);
    expect(answer.body.field).toBe(field);
    expect(answer.body.error).toEqual(expect.stringContaining(String(field).split('.')[0] ?? ''));
    expect(received).toEqual([]);
  });

  it.each(['null', '[]', '"bonjour"', '{'])('answers 400 to the body %s', async (body) => {
    const { call } = await openPlayground();

    const answer = await call('/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

    expect(answer.status).toBe(400);
    expect(answer.body.error).toEqual(expect.any(String));
  });

  it('answers 415 to anything but JSON', async () => {
    const { call } = await openPlayground();

    const answer = await call('/messages', { method: 'POST', body: 'person=p-lea&text=a' });

    expect(answer.status).toBe(415);
  });

  it('answers 413 to a body over the limit', async () => {
    const { post } = await openPlayground();

    const { status } = await post({ person: 'p-lea', text: 'a'.repeat(1_100_000) });

    expect(status).toBe(413);
  });

  it('answers 500 without a word of the failure when the application breaks', async () => {
    const { post } = await openPlayground(() => {
      throw new Error('Léa Martin could not be greeted');
    });

    const { status, body } = await post({ person: 'p-lea', text: 'a' });

    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('Martin');
  });
});
