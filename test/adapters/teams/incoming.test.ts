import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toIncomingMessage } from '#adapters/teams/incoming.ts';
import { activitySchema } from '#adapters/teams/types.ts';

function readRaw(fixture: string): Record<string, unknown> {
  return JSON.parse(
    readFileSync(new URL(`./fixtures/${fixture}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
}

function read(fixture: string, changes: Record<string, unknown> = {}) {
  return toIncomingMessage(activitySchema.parse({ ...readRaw(fixture), ...changes }));
}

describe('Teams activity as a message', () => {
  it('keeps who wrote what, where, when, and how to answer', () => {
    const message = read('message-personal');

    expect(message).toMatchObject({
      id: '1771229551456@a:1qhNLqpUtmuI6U35gzjsJn7uRnCkW8NiZALHfN8AMxdbprS1uta2aT',
      conversation: { channel: 'teams', scope: 'private' },
      sender: {
        id: '5b2e8a1c-3333-4f7b-8d11-0f4a6c2e7b90',
        name: 'Marie Dupont',
        locale: 'fr-FR',
      },
      receivedAt: '2026-02-16T08:12:31.456Z',
      content: { type: 'text', text: 'Combien d’actions me reste-t-il ?' },
      addressed: true,
    });
    expect(message?.address).toMatchObject({
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/9f0c2f6e-1111-4c6a-9a55-2f0f6e1b9d10/',
      bot: { name: 'ParcoursPro' },
      user: { id: '29:1abcDEFghiJKLmnoPQRstuVWXyz' },
    });
  });

  it.each([
    ['message-channel-mention', 'quand commence le webinaire RGPD ?'],
    ['playground-channel-mention', 'carte svp'],
  ])('drops the mention of the bot from %s', (fixture, text) => {
    const message = read(fixture);

    expect(message?.content).toEqual({ type: 'text', text });
    expect(message?.addressed).toBe(true);
    expect(message?.conversation.scope).toBe('group');
  });

  it('is not addressed by the mention of somebody else', () => {
    const message = read('message-group-mention-of-another');

    expect(message?.addressed).toBe(false);
    expect(message?.content).toEqual({ type: 'text', text: 'Paul tu viens ?' });
  });

  it('reads the token and the fields of a press', () => {
    expect(read('invoke-press')?.content).toEqual({
      type: 'press',
      token: 'AbCdEfGhIjKlMnOpQrStUv',
      inputs: { comment: 'Hors budget.', days: '2', urgent: 'true' },
      messageId: '1771229550000',
    });
    expect(read('playground-press')?.content).toMatchObject({ type: 'press', token: 'tok-accept' });
  });

  it('reads a press that came as a message, as older clients send it', () => {
    expect(read('message-card-submit')?.content).toMatchObject({
      type: 'press',
      token: 'AbCdEfGhIjKlMnOpQrStUv',
      inputs: { comment: 'd’accord' },
    });
  });

  it('reads a refresh', () => {
    expect(read('invoke-refresh')?.content).toEqual({
      type: 'refresh',
      token: 'AbCdEfGhIjKlMnOpQrStUv',
      messageId: '1771229550000',
    });
  });

  it('gives a press without an id a stable one', () => {
    const first = read('invoke-press', { id: undefined });
    const again = read('invoke-press', { id: undefined });
    const other = read('invoke-press', { id: undefined, replyToId: '1' });

    expect(first?.id).toBe(again?.id);
    expect(first?.id).not.toBe(other?.id);
  });

  it('gives two conversations different ids though Teams gives the same', () => {
    const here = read('message-personal', { id: '1' });
    const there = read('message-channel-mention', { id: '1' });

    expect(here?.id).not.toBe(there?.id);
  });

  it('joins by either of the two activities that tell one installation', () => {
    const update = read('conversation-update-bot-added');
    const installation = read('installation-add');

    expect(update?.content).toEqual({ type: 'joined' });
    expect(installation?.content).toEqual({ type: 'joined' });
    expect(installation?.id).not.toBe(update?.id);
  });

  it('leaves when the bot is removed', () => {
    expect(read('installation-remove')?.content).toEqual({ type: 'left' });
    expect(read('conversation-update-bot-removed')?.content).toEqual({ type: 'left' });
  });

  it('keeps where a file is, and never the copy of the text in HTML', () => {
    expect(read('message-file')?.content).toEqual({
      type: 'attachment',
      kind: 'file',
      text: 'voici mon devis',
      file: {
        name: 'devis.pdf',
        mediaType: 'application/pdf',
        ref: 'web:https://contoso-my.sharepoint.com/_layouts/15/download.aspx?UniqueId=1&tempauth=abc',
      },
    });
  });

  it('asks the token of the bot for an image kept by Teams only', () => {
    const kept = read('message-image');
    const elsewhere = read('message-image', {
      attachments: [{ contentType: 'image/png', contentUrl: 'https://evil.example/a.png' }],
    });

    expect(kept?.content).toMatchObject({
      kind: 'photo',
      file: { ref: expect.stringMatching(/^bot:/) },
    });
    expect(elsewhere?.content).toMatchObject({
      file: { ref: 'web:https://evil.example/a.png' },
    });
  });

  it.each(['conversation-update-member-added', 'message-reaction', 'message-update'])(
    'ignores %s',
    (fixture) => {
      expect(read(fixture)).toBeNull();
    },
  );

  it.each([
    ['no action', {}],
    ['no token', { action: { verb: 'press', data: {} } }],
    ['a token that is not text', { action: { verb: 'press', data: { token: 3 } } }],
    ['an unknown verb', { action: { verb: 'other', data: { token: 'x' } } }],
  ])('reads nothing from a press with %s', (_what, value) => {
    expect(read('invoke-press', { value })).toBeNull();
  });

  it('takes the present when the instant is missing or absurd', () => {
    const before = Date.now();

    const message = read('message-personal', { timestamp: 'yesterday' });

    expect(Date.parse(message?.receivedAt ?? '')).toBeGreaterThanOrEqual(before);
  });
});
