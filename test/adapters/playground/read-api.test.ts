import { describe, expect, it } from 'vitest';
import {
  type Answer,
  approval,
  echo,
  openPlayground,
  people,
} from '../../support/scripted-playground.ts';

describe('GET /playground/api/messages', () => {
  it('gives both sides of a chat in order, and what came after a message', async () => {
    const { post, call } = await openPlayground(echo);
    await post({ person: 'p-lea', text: 'un' });
    const first = await call('/messages?person=p-lea');
    await post({ person: 'p-nora', text: 'ailleurs' });
    await post({ person: 'p-lea', text: 'deux' });

    const rest = await call(`/messages?person=p-lea&after=${first.body.messages.at(-1).id}`);

    const textsOf = ({ body }: { body: Answer }) =>
      body.messages.map(({ from, text }: { from: string; text: string }) => `${from} ${text}`);
    expect(textsOf(first)).toEqual(['person un', 'bot reçu : un']);
    expect(textsOf(rest)).toEqual(['person deux', 'bot reçu : deux']);
    expect((await call(`/messages?person=p-lea&after=${rest.body.cursor}`)).body).toEqual({
      messages: [],
      cursor: rest.body.cursor,
    });
  });

  it('gives a replaced message again, once', async () => {
    const { say, call, adapter } = await openPlayground();
    const id = await say('p-nora', approval);
    const { cursor } = (await call('/messages?person=p-nora')).body;
    const address = {
      conversation: { channel: 'playground', id: 'p-nora', scope: 'private' },
      reference: {},
    } as const;

    const decided = { card: { title: 'Acceptée', tone: 'good' } } as const;
    await adapter.channel.update(address, id, decided);
    const { body } = await call(`/messages?person=p-nora&after=${cursor}`);
    await adapter.channel.update(address, id, decided);

    expect(body.messages).toMatchObject([
      { id: Number(id), card: { title: 'Acceptée' }, choices: [], updated: true },
    ]);
    const later = await call(`/messages?person=p-nora&after=${body.cursor}`);
    expect(later.body.messages).toEqual([]);
  });

  it('gives the latest first when there are more than the limit', async () => {
    const { say, call } = await openPlayground();
    for (const text of ['un', 'deux', 'trois']) await say('p-lea', { text });

    const { body } = await call('/messages?person=p-lea&limit=2');

    expect(body.messages.map(({ text }: Answer) => text)).toEqual(['deux', 'trois']);
  });

  it.each([
    ['/messages', 400, 'person'],
    ['/messages?person=p-nobody', 404, 'person'],
    ['/messages?person=p-lea&after=x', 400, 'after'],
    ['/messages?person=p-lea&after=-1', 400, 'after'],
    ['/messages?person=p-lea&limit=100000', 400, 'limit'],
  ])('refuses %s', async (path, status, field) => {
    const { call } = await openPlayground();

    expect(await call(path)).toMatchObject({ status, body: { field } });
  });
});

describe('the rest of the API', () => {
  it('lists the people', async () => {
    const { call } = await openPlayground();

    expect((await call('/people')).body.people).toEqual(people);
  });

  it('lists the mails after one, their files apart', async () => {
    const { call, messages, url } = await openPlayground();
    for (const subject of ['un', 'deux']) {
      messages.showMail({
        at: '2026-02-15T08:00:00.000Z',
        to: 'lea.martin@example.org',
        subject,
        text: 'Bonjour',
        attachments: [{ name: 'a.ics', mediaType: 'text/calendar', contentBase64: 'QUI=' }],
      });
    }

    const { body } = await call('/mails?after=1');

    expect(body.mails).toMatchObject([
      { id: 2, to: 'lea.martin@example.org', subject: 'deux', text: 'Bonjour' },
    ]);
    const file = await fetch(`${url}${body.mails[0].attachments[0].url}`);
    expect(await file.text()).toBe('AB');
    expect(file.headers.get('content-type')).toBe('text/calendar');
  });

  it.each(['/files/99', '/files/x', '/files/1/image', '/mails/1/0', '/mails/9/0'])(
    'answers 404 to %s when there is no such file',
    async (path) => {
      const { call, say } = await openPlayground();
      await say('p-lea', { text: 'sans fichier' });

      expect((await call(path)).status).toBe(404);
    },
  );

  it('gives the image of a message', async () => {
    const { call, say, url } = await openPlayground();
    await say('p-lea', { image: { pngBase64: 'iVBORw==', alt: 'Courbe' } });

    const { body } = await call('/messages?person=p-lea');

    const image = await fetch(`${url}${body.messages[0].image.url}`);
    expect(body.messages[0].image.alt).toBe('Courbe');
    expect(image.headers.get('content-type')).toBe('image/png');
    expect((await image.bytes()).length).toBe(4);
  });

  it('moves a simulated clock', async () => {
    const { call, post, movedTo } = await openPlayground(undefined, { isSimulated: true });

    const moved = await post({ now: '2026-04-01T09:00:00+02:00' }, '/clock');

    expect(moved.body).toEqual({ now: '2026-04-01T07:00:00.000Z', simulated: true });
    expect((await call('/clock')).body).toEqual(moved.body);
    expect(movedTo).toEqual(['2026-04-01T07:00:00.000Z']);
  });

  it.each([{}, { now: 'demain' }, { now: '2026-04-01' }, { now: '2026-04-01T09:00:00' }, null])(
    'does not move the clock to %j',
    async (body) => {
      const { post, movedTo } = await openPlayground(undefined, { isSimulated: true });

      expect(await post(body, '/clock')).toMatchObject({ status: 400, body: { field: 'now' } });
      expect(movedTo).toEqual([]);
    },
  );

  it('never moves the real clock', async () => {
    const { call, post } = await openPlayground();

    expect((await call('/clock')).body.simulated).toBe(false);
    expect((await post({ now: '2026-04-01T09:00:00Z' }, '/clock')).status).toBe(404);
  });

  it('has the same words in both languages', async () => {
    const { call } = await openPlayground();

    const [fr, en] = await Promise.all([call('/texts?language=fr'), call('/texts?language=en')]);

    expect(Object.keys(fr.body)).toEqual(Object.keys(en.body));
    const holes = (texts: Record<string, string>) =>
      Object.values(texts).map((text) => text.match(/\{\w+\}/g)?.toSorted() ?? []);
    expect(holes(fr.body)).toEqual(holes(en.body));
    expect((await call('/texts?language=de')).status).toBe(400);
  });
});

describe('events', () => {
  const readEvents = async (url: string, lastEventId?: string) => {
    const response = await fetch(`${url}/playground/api/events`, {
      headers: lastEventId ? { 'last-event-id': lastEventId } : {},
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    return async (until: string) => {
      while (!text.includes(until)) text += (await reader?.read())?.value ?? '';
      return text;
    };
  };

  it('tells what is said, to whom, as it happens', async () => {
    const { url, say, adapter } = await openPlayground();
    await say('p-lea', { text: 'avant' });
    const until = await readEvents(url);
    await until('event: ready');

    await adapter.channel.showTyping({
      conversation: { channel: 'playground', id: 'p-nora', scope: 'private' },
      reference: {},
    });
    await say('p-nora', { text: 'pendant' });

    const text = await until('pendant');
    expect(text).toContain('event: typing\ndata: {"person":"p-nora"}');
    expect(text).toMatch(/id: 2-0\nevent: message\ndata: \{"id":2,"person":"p-nora"/);
    expect(text).not.toContain('avant');
  });

  it('takes up where a lost connection was', async () => {
    const { url, say, messages } = await openPlayground();
    await say('p-lea', { text: 'su' });
    await say('p-lea', { text: 'manqué' });
    messages.showMail({ at: '', to: '', subject: 'perdu', text: '', attachments: [] });

    const until = await readEvents(url, '1-0');

    expect(await until('perdu')).toContain('manqué');
    expect(await until('perdu')).not.toContain('"su"');
  });
});
