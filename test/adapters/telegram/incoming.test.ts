import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toIncomingMessage } from '#adapters/telegram/incoming.ts';
import { updateSchema } from '#adapters/telegram/types.ts';

const bot = { id: 123456, username: 'parcourspro_bot' };

function read(fixture: string) {
  const text = readFileSync(new URL(`./fixtures/${fixture}.json`, import.meta.url), 'utf8');
  return toIncomingMessage(updateSchema.parse(JSON.parse(text)), bot);
}

describe('Telegram update as a message', () => {
  it('keeps who wrote what, where, when, and how to answer', () => {
    expect(read('text-private')).toEqual({
      id: 'u:500001',
      conversation: { channel: 'telegram', id: '987654321', scope: 'private' },
      sender: { id: '987654321', name: 'Marie Dupont', locale: 'fr' },
      receivedAt: '2026-02-16T08:12:31.000Z',
      content: { type: 'text', text: 'Combien d’actions me reste-t-il ?' },
      addressed: true,
      address: { chatId: 987654321 },
    });
  });

  it.each([
    ['start', { type: 'joined' }],
    ['start-payload', { type: 'joined', payload: 'lier_AbC-123' }],
    ['command', { type: 'text', text: 'mes demandes' }],
    ['group-command-for-bot', { type: 'text', text: 'quota Marie' }],
    ['group-mention', { type: 'text', text: '🎓 , quand commence le webinaire ?' }],
    ['sticker', { type: 'attachment', kind: 'sticker' }],
    ['location', { type: 'attachment', kind: 'other' }],
    ['blocked', { type: 'left' }],
    ['unblocked', { type: 'joined' }],
    ['added-to-group', { type: 'joined' }],
  ])('reads %s', (fixture, content) => {
    expect(read(fixture)?.content).toMatchObject(content);
  });

  it('takes the largest size of a photo, and its caption', () => {
    expect(read('photo')?.content).toEqual({
      type: 'attachment',
      kind: 'photo',
      text: 'mon attestation',
      file: { name: 'photo.jpg', mediaType: 'image/jpeg', sizeBytes: 153021, ref: 'AgAC-large' },
    });
  });

  it('keeps the name and type of a document, and the type of a voice message', () => {
    expect(read('document')?.content).toMatchObject({
      kind: 'file',
      file: { name: 'devis.pdf', mediaType: 'application/pdf', ref: 'BQAC' },
    });
    expect(read('voice')?.content).toMatchObject({
      kind: 'voice',
      file: { mediaType: 'audio/ogg', ref: 'AwAC' },
    });
  });

  it.each(['press', 'press-on-old-message'])(
    'reads the token and the message of a %s',
    (fixture) => {
      const message = read(fixture);

      expect(message?.content).toMatchObject({
        type: 'press',
        token: 'AbCdEfGhIjKlMnOpQrStUv',
        inputs: {},
        messageId: fixture === 'press' ? '41' : '3',
      });
      expect(message?.addressed).toBe(true);
    },
  );

  it.each([
    ['group-mention', true],
    ['group-command-for-bot', true],
    ['group-reply-to-bot', true],
    ['forum-topic', true],
    ['group-command-for-another', false],
    ['group-text', false],
  ])('says of %s whether the bot is addressed: %s', (fixture, isAddressed) => {
    const message = read(fixture);

    expect(message?.addressed).toBe(isAddressed);
    expect(message?.conversation.scope).toBe('group');
  });

  it('answers in the topic of a forum', () => {
    const message = read('forum-topic');

    expect(message?.conversation.id).toBe('-1009876543210:7');
    expect(message?.address).toEqual({ chatId: -1009876543210, threadId: 7 });
  });

  it.each(['edited', 'channel-post', 'new-member', 'from-a-bot', 'promoted-in-group'])(
    'ignores %s',
    (fixture) => {
      expect(read(fixture)).toBeNull();
    },
  );

  it('drops the NUL characters PostgreSQL would refuse', () => {
    const update = updateSchema.parse({
      update_id: 1,
      message: {
        message_id: 1,
        date: 1,
        chat: { id: 1, type: 'private' },
        from: { id: 1 },
        text: 'a\0b',
      },
    });

    expect(toIncomingMessage(update, bot)?.content).toEqual({ type: 'text', text: 'ab' });
  });
});
