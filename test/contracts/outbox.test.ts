import { describe, expect, it, onTestFinished } from 'vitest';
import { connect, type Database } from '#adapters/postgres/connect.ts';
import type { ConversationRef } from '#conversation/message.ts';
import type { OutboxClaim, OutboxItem } from '#ports/outbox.ts';
import { connectTestDatabase, onServer } from '../support/database.ts';

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

async function claimed(database: Database, now = AT): Promise<OutboxClaim> {
  const [claim] = await database.deliveries.claim(now, 1);
  if (claim === undefined) throw new Error('nothing is due');
  return claim;
}

/** The keys of everything that can be taken at once. */
async function claimedKeys(database: Database, now = AT): Promise<string[]> {
  const claims = await database.deliveries.claim(now, 8);
  return claims.map(({ item: { key } }) => key);
}

describe('the outbox', () => {
  it('adds the same key once', async () => {
    const database = await connectTestDatabase();
    await add(database, item('a'), item('a'));
    await add(database, item('a'));

    expect(await claimedKeys(database)).toEqual(['a']);
    expect(await claimedKeys(database)).toEqual([]);
  });

  it('gives nothing of a transaction that failed', async () => {
    const database = await connectTestDatabase();

    const failing = database.unitOfWork.run(async ({ outbox }) => {
      await outbox.add([item('a')]);
      throw new Error('half-way');
    });

    await expect(failing).rejects.toThrow('half-way');
    expect(await claimedKeys(database)).toEqual([]);
  });

  it('gives the items of one recipient one after the other, those of several at once', async () => {
    const database = await connectTestDatabase();
    await add(database, item('lea 1'), item('lea 2'), item('nora 1', 'nora'));

    const first = await database.deliveries.claim(AT, 8);
    expect(first.map(({ item: { key } }) => key)).toEqual(['lea 1', 'nora 1']);

    await database.deliveries.markSent([{ id: first[0]?.id ?? 0n, at: AT, messageId: '17' }]);
    expect(await claimedKeys(database)).toEqual(['lea 2']);
  });

  it('gives no more than asked', async () => {
    const database = await connectTestDatabase();
    await add(database, item('lea 1'), item('nora 1', 'nora'), item('omar 1', 'omar'));

    expect(await database.deliveries.claim(AT, 2)).toHaveLength(2);
    expect(await claimedKeys(database)).toEqual(['omar 1']);
  });

  it('gives an item to one of many processes only', async () => {
    const database = await connectTestDatabase();
    const other = await connect({ databaseUrl: database.databaseUrl });
    onTestFinished(() => other.close());
    const items = Array.from({ length: 40 }, (_, index) => item(`k${index}`, `chat ${index}`));
    await add(database, ...items);

    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, index) => claimedKeys(index % 2 === 0 ? database : other)),
    );
    // Two processes that look at the same rows at once may both leave some for the next look.
    for (let left = await claimedKeys(other); left.length > 0; left = await claimedKeys(other)) {
      taken.push(left);
    }

    expect(taken.flat().toSorted()).toEqual(items.map(({ key }) => key).toSorted());
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

    expect(await claimedKeys(database)).toEqual([]);
    expect(await claimed(database, LATER)).toMatchObject({ item: { key: 'first' }, attempts: 1 });
  });

  it('goes on to the next item once one is given up', async () => {
    const database = await connectTestDatabase();
    await add(database, item('first'), item('second'));

    await database.deliveries.markFailed((await claimed(database)).id, {
      at: AT,
      reason: 'forbidden',
    });

    expect(await claimedKeys(database)).toEqual(['second']);
  });

  it('holds an item until its hour, and nobody behind it', async () => {
    const database = await connectTestDatabase();
    await add(database, item('tomorrow', 'lea', { notBefore: LATER }), item('now'));

    expect(await claimedKeys(database)).toEqual(['now']);
    expect(await database.deliveries.nextDue()).toBe(LATER);
  });

  it('finds the cards of a subject by the id the channel gave them', async () => {
    const database = await connectTestDatabase();
    await add(database, item('card', 'lea', { subject: 'request:1:approval' }), item('other'));
    await database.deliveries.markSent([
      { id: (await claimed(database)).id, at: AT, messageId: '17' },
    ]);

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
    expect(await claimedKeys(database)).toEqual([]);

    await dying.close();
    // The server forgets a connection a moment after it is closed.
    const release = () => database.deliveries.releaseAbandoned('2000-01-01T00:00:00.000Z');
    await expect.poll(release).toBe(1);

    expect(await claimedKeys(database, LATER)).toEqual(['next']);
    expect(await claimedKeys(database, LATER)).toEqual([]);
  });

  it('goes on once a database that was away is back', async () => {
    const database = await connectTestDatabase();
    await add(database, item('a'));
    expect(await claimedKeys(database)).toEqual(['a']);
    const name = new URL(database.databaseUrl).pathname.slice(1);
    const allowConnections = (isAllowed: boolean) =>
      onServer(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS ${isAllowed}`);

    await allowConnections(false);
    await onServer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
    );
    await expect.poll(() => claimedKeys(database).catch(() => 'away')).toBe('away');
    await allowConnections(true);

    await add(database, item('b', 'nora'));
    expect(await claimedKeys(database)).toEqual(['b']);
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
