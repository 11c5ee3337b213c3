import { describe, expect, it, onTestFinished } from 'vitest';
import { connect, type Database } from '#adapters/postgres/connect.ts';
import type { ConversationRef, OutgoingMessage } from '#conversation/message.ts';
import { type Address, type Channel, ChannelError } from '#ports/channel.ts';
import type { Mail } from '#ports/mailer.ts';
import type { OutboxItem } from '#ports/outbox.ts';
import { type Delivery, startDelivery } from '#usecases/deliver-outbox.ts';
import { connectTestDatabase, query } from '../../support/database.ts';
import { account, seed } from '../../support/programme.ts';
import { recordingLog } from '../../support/recording-log.ts';

const AT = '2030-01-01T08:00:00.000Z';

/** A channel that says what it was asked, and fails as it is told. */
function scriptedChannel(failures: Record<string, ChannelError[]> = {}) {
  const sent: string[] = [];
  const channel: Channel = {
    name: 'telegram',
    async send({ conversation }: Address, { text = '' }: OutgoingMessage) {
      const failure = failures[text]?.shift();
      if (failure) throw failure;
      sent.push(`${conversation.id}: ${text}`);
      return { messageId: String(sent.length) };
    },
    update: async () => undefined,
    showTyping: async () => undefined,
    download: async () => new Uint8Array(),
  };
  return { channel, sent };
}

function to(id: string): ConversationRef {
  return { channel: 'telegram', id, scope: 'private' };
}

function item(text: string, chat = 'lea', accountId?: string): OutboxItem {
  const base = { kind: 'message', key: `key ${text}`, to: to(chat), message: { text } } as const;
  return accountId === undefined ? base : { ...base, accountId };
}

async function deliverAll(
  database: Database,
  channel: Channel,
  items: OutboxItem[],
): Promise<{ mails: Mail[]; delivery: Delivery; moveTo(now: string): Promise<void> }> {
  const mails: Mail[] = [];
  let now = AT;
  await database.unitOfWork.run(({ outbox }) => outbox.add(items));
  const delivery = startDelivery({
    deliveries: database.deliveries,
    unitOfWork: database.unitOfWork,
    channels: new Map([['telegram', channel]]),
    mailer: { send: async (mail) => void mails.push(mail) },
    translations: { fr: (key) => key, en: (key) => key },
    clock: { now: () => now },
    jitter: () => 0,
    log: recordingLog().log,
  });
  onTestFinished(() => delivery.stop());
  await delivery.settle();
  return {
    mails,
    delivery,
    async moveTo(instant) {
      now = instant;
      delivery.wake();
      await delivery.settle();
    },
  };
}

function statuses(database: Database) {
  return query<{ key: string; status: string; attempts: number; failure: string | null }>(
    database.databaseUrl,
    'SELECT key, status, attempts, failure FROM outbox ORDER BY id',
  );
}

describe('delivering the outbox', () => {
  it('sends what waits, in order for each person', async () => {
    const database = await connectTestDatabase();
    const { channel, sent } = scriptedChannel();
    const texts = ['un', 'deux', 'trois', 'quatre'];

    await deliverAll(
      database,
      channel,
      texts.flatMap((text) => [item(`${text} lea`), item(`${text} nora`, 'nora')]),
    );

    const of = (chat: string) => sent.filter((line) => line.startsWith(`${chat}:`));
    expect(of('lea')).toEqual(texts.map((text) => `lea: ${text} lea`));
    expect(of('nora')).toEqual(texts.map((text) => `nora: ${text} nora`));
  });

  it('tries again later, later and later, and holds back what follows', async () => {
    const database = await connectTestDatabase();
    const busy = () => new ChannelError('unreachable', 'busy');
    const { channel, sent } = scriptedChannel({ first: [busy(), busy()] });

    const { moveTo } = await deliverAll(database, channel, [item('first'), item('second')]);
    expect(sent).toEqual([]);
    await moveTo('2030-01-01T08:00:01.900Z');
    expect(sent).toEqual([]);
    await moveTo('2030-01-01T08:00:02.000Z');
    expect((await statuses(database))[0]).toMatchObject({ attempts: 2, failure: 'unreachable' });
    await moveTo('2030-01-01T08:00:06.000Z');

    expect(sent).toEqual(['lea: first', 'lea: second']);
  });

  it('waits as long as the other side asks', async () => {
    const database = await connectTestDatabase();
    const slowDown = new ChannelError('rate_limited', 'slow down', { retryAfterSeconds: 60 });
    const { channel, sent } = scriptedChannel({ first: [slowDown] });

    const { moveTo } = await deliverAll(database, channel, [item('first')]);
    await moveTo('2030-01-01T08:00:59.000Z');
    expect(sent).toEqual([]);
    await moveTo('2030-01-01T08:01:00.000Z');

    expect(sent).toEqual(['lea: first']);
  });

  it('writes by mail to somebody whose chat is closed, and sets the chat aside', async () => {
    const database = await connectTestDatabase();
    await seed(database.unitOfWork, { accounts: [account('lea')] });
    const { channel } = scriptedChannel({ news: [new ChannelError('forbidden', 'blocked')] });

    const { mails, moveTo } = await deliverAll(database, channel, [item('news', 'lea', 'lea')]);
    await moveTo('2030-01-01T09:00:00.000Z');

    expect(mails).toMatchObject([{ to: 'lea@example.org', subject: 'news' }]);
    expect(await statuses(database)).toMatchObject([
      { key: 'key news', status: 'failed', failure: 'forbidden' },
      { key: 'key news:mail', status: 'sent' },
    ]);
  });

  it('gives up after a while, and says why', async () => {
    const database = await connectTestDatabase();
    const never = Array.from({ length: 20 }, () => new ChannelError('unreachable', 'away'));
    const { channel, sent } = scriptedChannel({ first: never });

    const { moveTo } = await deliverAll(database, channel, [item('first'), item('second')]);
    for (let hour = 9; hour < 20; hour += 1) {
      await moveTo(`2030-01-01T${String(hour).padStart(2, '0')}:00:00.000Z`);
    }

    expect((await statuses(database))[0]).toMatchObject({
      status: 'failed',
      failure: 'unreachable',
    });
    expect(sent).toEqual(['lea: second']);
  });

  it('finishes what is in hand when it stops, and takes nothing more', async () => {
    const database = await connectTestDatabase();
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const { channel, sent } = scriptedChannel();
    const slow: Channel = {
      ...channel,
      async send(address, message) {
        begun.resolve();
        await goOn.promise;
        return channel.send(address, message);
      },
    };
    const started = deliverAll(database, slow, [item('first'), item('second')]);
    await begun.promise;
    goOn.resolve();
    const { delivery } = await started;
    await delivery.stop();

    const left = (await statuses(database)).map(({ status }) => status);
    expect(left.filter((status) => status === 'claimed')).toEqual([]);
    expect(sent.length).toBe(left.filter((status) => status === 'sent').length);
  });
});

describe('a message whose process was killed while sending it', () => {
  /** Another process claims what is due, and dies before it can say whether it left. */
  async function die(database: Database, ...items: OutboxItem[]): Promise<void> {
    const dying = await connect({ databaseUrl: database.databaseUrl });
    await database.unitOfWork.run(({ outbox }) => outbox.add(items));
    for (const _ of items) await dying.deliveries.claim(AT, 1);
    await dying.close();
  }

  it('is written once by mail, which says so, and never again in a chat', async () => {
    const database = await connectTestDatabase();
    await seed(database.unitOfWork, { accounts: [account('lea')] });
    await die(database, item('news', 'lea', 'lea'));
    const { channel, sent } = scriptedChannel();

    const { mails, delivery } = await deliverAll(database, channel, []);
    await delivery.settleDoubt();
    await delivery.settleDoubt();
    await delivery.settle();

    expect(sent).toEqual([]);
    expect(mails).toMatchObject([{ to: 'lea@example.org', subject: 'news' }]);
    expect(mails[0]?.text).toMatch(/^mail-in-doubt\n\nnews/);
    expect(await statuses(database)).toMatchObject([
      { key: 'key news', status: 'uncertain' },
      { key: 'key news:mail', status: 'sent' },
    ]);
    const report = await database.unitOfWork.run(({ deliveryReport }) =>
      deliveryReport.findUndelivered('2000-01-01T00:00:00.000Z', 10),
    );
    expect(report).toMatchObject([{ status: 'uncertain', rescuedBy: 'mail' }]);
  });

  it('by mail, leaves again under the same number, so that most mailboxes show it once', async () => {
    const database = await connectTestDatabase();
    await seed(database.unitOfWork, { accounts: [account('lea')] });
    const mail = { key: 'decision', to: 'lea@example.org', subject: 'Décision', text: 'Acceptée.' };
    await die(database, { kind: 'mail', key: 'decision', mail, accountId: 'lea' });

    const { mails, delivery } = await deliverAll(database, scriptedChannel().channel, []);
    await delivery.settleDoubt();
    await delivery.settle();

    expect(mails).toEqual([{ ...mail, text: 'mail-in-doubt\n\nAcceptée.' }]);
  });

  it('is left alone when it answered somebody who was writing: they see that nothing came', async () => {
    const database = await connectTestDatabase();
    await seed(database.unitOfWork, { accounts: [account('lea')] });
    await die(database, item('answer'));

    const { mails, delivery } = await deliverAll(database, scriptedChannel().channel, []);
    await delivery.settleDoubt();
    await delivery.settle();

    expect(mails).toEqual([]);
  });

  it('is reported under the name of who was writing', async () => {
    const database = await connectTestDatabase();
    await seed(database.unitOfWork, { accounts: [account('lea')] });
    await database.unitOfWork.run(async ({ accounts, conversations }) => {
      const { channel } = to('lea');
      await accounts.linkIdentity({ channel, senderId: 'lea', accountId: 'lea', linkedAt: AT });
      await conversations.save({
        ...{ ref: to('lea'), reference: { senderId: 'lea' }, state: null },
        ...{ language: null, memory: {} },
      });
    });
    await die(database, item('answer'));

    const { delivery } = await deliverAll(database, scriptedChannel().channel, []);
    await delivery.settleDoubt();

    const report = await database.unitOfWork.run(({ deliveryReport }) =>
      deliveryReport.findUndelivered('2000-01-01T00:00:00.000Z', 10),
    );
    expect(report).toMatchObject([{ status: 'uncertain', accountId: 'lea' }]);
  });
});
