import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '#conversation/message.ts';
import { type Address, type Channel, ChannelError } from '#ports/channel.ts';
import type { SeenMessage } from '../support/mailbox.ts';

/** A channel under test, and the other side of it. */
export interface ChannelStand {
  channel: Channel;
  /** A private chat that can be written to. */
  address: Address;
  /** What the person sees, oldest first, edited messages in their last state. */
  seen(): SeenMessage[];
  /** The person refuses messages from now on. */
  forbid(): void;
  /** The other side asks to wait: the next calls are refused. */
  limit(seconds: number): void;
  /** The other side is out of reach: the next connections are cut. */
  cut(): void;
  /** Everything works again. */
  restore(): void;
  stop(): Promise<void>;
}

const LITERAL = '1 < 2 && "a" > \'b\' * c*d* ~e~ #f `g` [h] (i) \\j |k| 1. l _ snake_case_word';
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const approval: OutgoingMessage = {
  card: {
    title: 'Demande à valider',
    subtitle: 'Formation',
    tone: 'warning',
    facts: [
      { label: 'Salarié', value: 'Marie <Dupont> & fils' },
      { label: 'Session', value: 'FLE*_2026_*' },
    ],
    body: 'Motivation : **progresser**.\n\n- un point\n- un _autre_ point',
    table: {
      columns: [{ label: 'Année' }, { label: 'Actions', align: 'right' }],
      rows: [
        ['2025', '4'],
        ['2026', '5'],
      ],
    },
    footer: 'Règlement 2026, article 3',
  },
  choices: [
    { label: 'Accepter', target: 'jeton-accepter-0000001', style: 'primary' },
    { label: 'Refuser', target: 'jeton-refuser-00000001', style: 'destructive' },
  ],
};

/** What every channel must do; run on each real adapter against a stand-in for its server. */
export function describeChannelContract(name: string, start: () => Promise<ChannelStand>): void {
  describe(`channel contract: ${name}`, () => {
    let stand: ChannelStand;
    beforeAll(async () => {
      stand = await start();
    });
    beforeEach(() => stand.restore());
    afterAll(() => stand.stop());

    const send = async (message: OutgoingMessage) => {
      const before = stand.seen().length;
      const { messageId } = await stand.channel.send(stand.address, message);
      return { messageId, received: stand.seen().slice(before) };
    };
    const lastSeen = () => stand.seen().at(-1);
    const failure = async (work: Promise<unknown>): Promise<ChannelError> => {
      const error = await work.then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(ChannelError);
      return error as ChannelError;
    };

    it('shows every character of a text that is not markup', async () => {
      const { received } = await send({ text: LITERAL });

      expect(received.map(({ text }) => text)).toEqual([LITERAL]);
    });

    it('shows the words of light markup without its marks', async () => {
      const { received } = await send({
        text: '**Oui**, _bientôt_ : [le site](https://example.org/a_b?c=1&d=2).\n\n- un\n- deux',
      });

      const text = received[0]?.text ?? '';
      expect(text).toMatch(/^Oui, bientôt : le site/);
      expect(text).toMatch(/un\n+.*deux/);
      expect(text).not.toMatch(/\*|_bient|\]\(/);
    });

    it('shows every word of a card, and its buttons in order', async () => {
      const { received } = await send(approval);

      const words = received.map(({ text }) => text).join('\n');
      for (const expected of [
        'Demande à valider',
        'Formation',
        'Marie <Dupont> & fils',
        'FLE*_2026_*',
        'progresser',
        'un autre point',
        'Année',
        '2025',
        'article 3',
      ]) {
        expect(words).toContain(expected);
      }
      expect(received.at(-1)?.buttons).toEqual(['Accepter', 'Refuser']);
    });

    it('puts buttons under a plain text', async () => {
      const choices = ['Oui', 'Non', 'Peut-être', 'Plus tard', 'Aide', 'Annuler', 'Retour'].map(
        (label) => ({ label, target: `jeton-${label.length}-${label}` }),
      );

      const { received } = await send({ text: 'Continuer ?', choices, layout: 'column' });

      expect(received.at(-1)?.text).toContain('Continuer ?');
      expect(received.at(-1)?.buttons).toEqual(choices.map(({ label }) => label));
    });

    it('delivers a very long text whole, with its buttons at the end', async () => {
      const sentences = Array.from(
        { length: 400 },
        (_, index) => `Ceci est la phrase n° ${index}.`,
      );

      const { received } = await send({
        text: sentences.join(' '),
        choices: [{ label: 'Suite', target: 'jeton-suite-000000001' }],
      });

      const words = received.map(({ text }) => text).join(' ');
      for (const sentence of sentences) expect(words).toContain(sentence);
      expect(received.flatMap(({ buttons }) => buttons)).toEqual(['Suite']);
      expect(received.at(-1)?.buttons).toEqual(['Suite']);
    });

    it('delivers an image with its description and a file with its name', async () => {
      const { received } = await send({
        text: 'Voici votre attestation.',
        image: { pngBase64: PNG, alt: 'Courbe des demandes' },
        file: {
          name: 'session.ics',
          mediaType: 'text/calendar',
          contentBase64: Buffer.from('BEGIN:VCALENDAR').toString('base64'),
        },
      });

      const words = received.map(({ text }) => text).join('\n');
      const attachments = received.flatMap((message) => message.attachments);
      expect(words).toContain('Voici votre attestation.');
      expect(words).toContain('Courbe des demandes');
      expect(attachments.map(({ kind }) => kind).toSorted()).toEqual(['file', 'image']);
      expect(attachments.find(({ kind }) => kind === 'file')?.name).toBe('session.ics');
    });

    it('replaces a message it sent, under the same id, buttons included', async () => {
      const { messageId } = await send(approval);

      await stand.channel.update(stand.address, messageId, {
        card: { title: 'Demande acceptée', tone: 'good' },
      });

      expect(lastSeen()?.id).toBe(messageId);
      expect(lastSeen()?.text).toContain('Demande acceptée');
      expect(lastSeen()?.text).not.toContain('à valider');
      expect(lastSeen()?.buttons).toEqual([]);
    });

    it('replaces a message by the same one without complaint', async () => {
      const { messageId } = await send(approval);

      await stand.channel.update(stand.address, messageId, approval);
      await stand.channel.update(stand.address, messageId, approval);

      expect(lastSeen()?.buttons).toEqual(['Accepter', 'Refuser']);
    });

    it('says that a message to replace is gone', async () => {
      const error = await failure(stand.channel.update(stand.address, '987654', { text: 'a' }));

      expect(error.kind).toBe('gone');
      expect(error.isRetryable).toBe(false);
    });

    it('says that a person refuses messages, for good', async () => {
      stand.forbid();

      const error = await failure(stand.channel.send(stand.address, { text: 'secret' }));

      expect(error.kind).toBe('forbidden');
      expect(error.isRetryable).toBe(false);
    });

    it('says how long the other side asks to wait', async () => {
      stand.limit(42);

      const error = await failure(stand.channel.send(stand.address, { text: 'secret' }));

      expect(error.kind).toBe('rate_limited');
      expect(error.retryAfterSeconds).toBe(42);
      expect(error.isRetryable).toBe(true);
    });

    it('says that the other side is out of reach, after one attempt', async () => {
      const before = stand.seen().length;
      stand.cut();

      const error = await failure(stand.channel.send(stand.address, { text: 'secret' }));

      expect(error.kind).toBe('unreachable');
      expect(error.isRetryable).toBe(true);
      expect(stand.seen()).toHaveLength(before);
    });

    it('keeps the text sent out of its errors', async () => {
      stand.forbid();

      const error = await failure(stand.channel.send(stand.address, { text: 'très secret' }));

      const told = JSON.stringify([
        error,
        error.message,
        error.stack,
        error.cause,
        causesOf(error),
      ]);
      expect(told).not.toContain('secret');
    });

    it('never fails to show that it is writing', async () => {
      await stand.channel.showTyping(stand.address);
      stand.forbid();
      await stand.channel.showTyping(stand.address);
      stand.restore();
      stand.cut();
      await stand.channel.showTyping(stand.address);
      stand.restore();

      await expect(
        stand.channel.showTyping({ ...stand.address, reference: null }),
      ).resolves.toBeUndefined();
    });

    it('rejects an address it did not give with a ChannelError', async () => {
      const address = { ...stand.address, reference: { unknown: true } };

      const error = await failure(stand.channel.send(address, { text: 'a' }));

      expect(error.isRetryable).toBe(false);
    });

    it('rejects a message that says nothing', async () => {
      expect((await failure(stand.channel.send(stand.address, {}))).kind).toBe('rejected');
    });

    it('says that an unknown file cannot be fetched', async () => {
      const error = await failure(stand.channel.download('unknown'));

      expect(['gone', 'rejected']).toContain(error.kind);
    });
  });
}

function causesOf(error: Error): unknown[] {
  const { cause } = error;
  return cause instanceof Error
    ? [Object.getOwnPropertyNames(cause).map((key) => (cause as never)[key]), ...causesOf(cause)]
    : [];
}
