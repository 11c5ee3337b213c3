import { describe, expect, it, onTestFinished } from 'vitest';
import { connect, type Database } from '#adapters/postgres/connect.ts';
import type { ConversationRef } from '#conversation/message.ts';
import type { OutboxClaim, OutboxItem } from '#ports/outbox.ts';
import { connectTestDatabase } from '../support/database.ts';

const AT = '2030-01-01T08:00:00.000Z';
const LATER = '2030-01-01T09:00:00.000Z';

function to(chat: string): ConversationRef {
  return { channel: 'telegram', id: chat, scope: 'private' };
}

function item(
  key: string,
  chat = 'lea',
  over: { subject?: string; notBefore?: string } = {},
): OutboxItem {
  return { kind: 'message', key, to: to(chat), message: { text: key }, ...over };
}

function add(database: Database, ...items: OutboxItem[]): Promise<void> {
  return database.unitOfWork.run(({ outbox }) => outbox.add(items));
}

function keyOf(claim: OutboxClaim | null): string | undefined {
  return claim?.item.key;
}

async function claimed(database: Database, now = AT): Promise<OutboxClaim> {
  const claim = await database.deliveries.claim(now);
  if (claim === null) throw new Error('nothing is due');
  return claim;
}

describe('the outbox', () => {
  it('adds the same key once', async () => {
    const database = await connectTestDatabase();
    await add(database, item('a'), item('a'));
    await add(database, item('a'));

    expect(keyOf(await database.deliveries.claim(AT))).toBe('a');
    expect(await database.deliveries.claim(AT)).toBeNull();
  });

  it('gives nothing of a transaction that failed', async () => {
    const database = await connectTestDatabase();

    const failing = database.unitOfWork.run(async ({ outbox }) => {
      await outbox.add([item('a')]);
      throw new Error('half-way');
    });

    await expect(failing).rejects.toThrow('half-way');
    expect(await database.deliveries.claim(AT)).toBeNull();
  });

  it('gives the items of one recipient one after the other, those of several at once', async () => {
    const database = await connectTestDatabase();
    await add(database, item('lea 1'), item('lea 2'), item('nora 1', 'nora'));

    const first = await Promise.all([1, 2, 3].map(() => database.deliveries.claim(AT)));
    expect(first.map(keyOf).sort()).toEqual(['lea 1', 'nora 1', undefined]);

    const lea = first.find((claim) => keyOf(claim) === 'lea 1');
    await database.deliveries.markSent(lea?.id ?? 0n, AT, '17');
    expect(keyOf(await database.deliveries.claim(AT))).toBe('lea 2');
  });

  it('gives an item to one of many processes only', async () => {
    const database = await connectTestDatabase();
    const other = await connect({ databaseUrl: database.databaseUrl });
    onTestFinished(() => other.close());
    const items = Array.from({ length: 40 }, (_, index) => item(`k${index}`, `chat ${index}`));
    await add(database, ...items);

    const claims = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        (index % 2 === 0 ? database : other).deliveries.claim(AT),
      ),
    );
    // Two processes that look at the same rows at once may both leave one for the next look.
    for (
      let claim = await other.deliveries.claim(AT);
      claim;
      claim = await other.deliveries.claim(AT)
    ) {
      claims.push(claim);
    }

    const keys = claims.map(keyOf).filter((key) => key !== undefined);
    expect(keys.toSorted()).toEqual(items.map(({ key }) => key).toSorted());
  });

  it('keeps a failed item before the next ones until its new hour, then gives it again', async () => {
    const database = await connectTestDatabase();
    await add(database, item('first'), item('second'));
    const claim = await claimed(database);

    await database.deliveries.markFailed(claim.id, {
      at: AT,
      reason: 'rate_limited',
      retryAt: LATER,
    });

    expect(await database.deliveries.claim(AT)).toBeNull();
    expect(await claimed(database, LATER)).toMatchObject({ item: { key: 'first' }, attempts: 1 });
  });

  it('goes on to the next item once one is given up', async () => {
    const database = await connectTestDatabase();
    await add(database, item('first'), item('second'));

    await database.deliveries.markFailed((await claimed(database)).id, {
      at: AT,
      reason: 'forbidden',
    });

    expect(keyOf(await database.deliveries.claim(AT))).toBe('second');
  });

  it('holds an item until its hour, and nobody behind it', async () => {
    const database = await connectTestDatabase();
    await add(database, item('tomorrow', 'lea', { notBefore: LATER }), item('now'));

    expect(keyOf(await database.deliveries.claim(AT))).toBe('now');
    expect(await database.deliveries.nextDue()).toBe(LATER);
  });

  it('finds the cards of a subject by the id the channel gave them', async () => {
    const database = await connectTestDatabase();
    await add(database, item('card', 'lea', { subject: 'request:1:approval' }), item('other'));
    await database.deliveries.markSent((await claimed(database)).id, AT, '17');

    const sent = await database.unitOfWork.run(({ outbox }) =>
      outbox.findSent('request:1:approval'),
    );

    expect(sent).toEqual([{ to: to('lea'), messageId: '17' }]);
  });

  it('never gives again what a process that died was sending', async () => {
    const database = await connectTestDatabase();
    const dying = await connect({ databaseUrl: database.databaseUrl });
    await add(database, item('lost'), item('next'));
    await claimed(dying);
    const alive = await claimed(database).catch(() => null);
    expect(alive).toBeNull();

    await dying.close();
    // The server forgets a connection a moment after it is closed.
    const release = () => database.deliveries.releaseAbandoned('2000-01-01T00:00:00.000Z');
    await expect.poll(release).toBe(1);

    expect(keyOf(await database.deliveries.claim(LATER))).toBe('next');
    expect(await database.deliveries.claim(LATER)).toBeNull();
  });

  it('leaves to a living process what it is sending', async () => {
    const database = await connectTestDatabase();
    const other = await connect({ databaseUrl: database.databaseUrl });
    onTestFinished(() => other.close());
    await add(database, item('slow'));
    await claimed(database);

    expect(await other.deliveries.releaseAbandoned('2000-01-01T00:00:00.000Z')).toBe(0);
  });
});
