import { describe, expect, it } from 'vitest';
import { PostgresPlaygroundMessageStore } from '#adapters/postgres/playground-message-store.ts';
import type { PlaygroundMessageStore } from '#ports/playground-message-store.ts';
import { connectTestDatabase } from '../support/database.ts';
import { InMemoryPlaygroundMessages } from '../support/in-memory-playground-messages.ts';

const AT = '2026-02-15T08:00:00.000Z';

const stores: [string, () => Promise<PlaygroundMessageStore>][] = [
  ['in memory', async () => new InMemoryPlaygroundMessages()],
  ['on PostgreSQL', async () => (await connectTestDatabase()).playgroundMessages],
];

describe.each(stores)('messages of the playground, %s', (_where, open) => {
  const said = (personId: string, text: string) =>
    ({ personId, at: AT, content: { from: 'bot', message: { text } } }) as const;

  it('gives back what was said, with growing ids and cursors', async () => {
    const store = await open();

    const first = await store.append(said('lea', 'un'));
    const second = await store.append({
      personId: 'lea',
      at: AT,
      content: { from: 'person', choice: 'Oui' },
    });

    expect(first).toEqual({
      id: expect.any(Number),
      cursor: first.id,
      personId: 'lea',
      at: AT,
      content: { from: 'bot', message: { text: 'un' } },
      isUpdated: false,
    });
    expect(second.id).toBeGreaterThan(first.id);
    expect(await store.find(second.id)).toEqual(second);
    expect(await store.find(second.id + 100)).toBeNull();
    expect(await store.lastCursor()).toBe(second.cursor);
  });

  it('keeps people apart, latest messages oldest first', async () => {
    const store = await open();
    for (const text of ['un', 'deux', 'trois']) await store.append(said('lea', text));
    await store.append(said('nora', 'quatre'));

    const latest = await store.findLatest('lea', 2);

    expect(latest.map(({ content }) => content)).toMatchObject([
      { message: { text: 'deux' } },
      { message: { text: 'trois' } },
    ]);
  });

  it('shows a replaced message as a change, above every cursor given before', async () => {
    const store = await open();
    const first = await store.append(said('lea', 'avant'));
    const last = await store.append(said('nora', 'ailleurs'));

    const isReplaced = await store.replace('lea', first.id, { text: 'après' });

    const changes = await store.findChanges(last.cursor, 10);
    expect(isReplaced).toBe(true);
    expect(changes).toMatchObject([
      { id: first.id, isUpdated: true, content: { message: { text: 'après' } } },
    ]);
    expect(changes[0]?.cursor).toBeGreaterThan(last.cursor);
    expect(await store.findChanges(last.cursor, 10, 'nora')).toEqual([]);
  });

  it('changes nothing when the same is said again', async () => {
    const store = await open();
    const { id, cursor } = await store.append(said('lea', 'pareil'));

    expect(await store.replace('lea', id, { text: 'pareil' })).toBe(true);
    expect(await store.findChanges(cursor, 10)).toEqual([]);
  });

  it('does not replace the message of somebody else, nor what a person said', async () => {
    const store = await open();
    const ofBot = await store.append(said('lea', 'au bot'));
    const ofLea = await store.append({
      personId: 'lea',
      at: AT,
      content: { from: 'person', text: 'à moi' },
    });

    expect(await store.replace('nora', ofBot.id, { text: 'x' })).toBe(false);
    expect(await store.replace('lea', ofLea.id, { text: 'x' })).toBe(false);
    expect(await store.replace('lea', ofLea.id + 100, { text: 'x' })).toBe(false);
    expect(await store.findChanges(ofLea.cursor, 10)).toEqual([]);
  });

  it('gives changes by cursor, no more than the limit', async () => {
    const store = await open();
    for (const text of ['un', 'deux', 'trois']) await store.append(said('lea', text));

    const page = await store.findChanges(0, 2);
    const rest = await store.findChanges(page.at(-1)?.cursor ?? 0, 2);

    expect([page.length, rest.length]).toEqual([2, 1]);
    expect(page[0]?.cursor).toBeLessThan(page[1]?.cursor ?? 0);
  });

  it('starts empty', async () => {
    const store = await open();

    expect(await store.lastCursor()).toBe(0);
    expect(await store.lastMailId()).toBe(0);
    expect(await store.findMails(0, 10)).toEqual([]);
    expect(await store.findMail(1)).toBeNull();
  });
});

describe('messages of the playground said by two processes at once', () => {
  it('never appear below a cursor already read', async () => {
    const { playgroundMessages: store } = await connectTestDatabase();
    const seen = new Set<number>();
    let cursor = 0;
    let isOver = false;
    const reader = (async () => {
      while (!isOver || cursor < (await store.lastCursor())) {
        for (const change of await store.findChanges(cursor, 100)) {
          seen.add(change.id);
          cursor = change.cursor;
        }
      }
    })();

    const written = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        store.append({ personId: `p${index % 3}`, at: AT, content: { from: 'person', text: 'a' } }),
      ),
    );
    isOver = true;
    await reader;

    expect(store).toBeInstanceOf(PostgresPlaygroundMessageStore);
    expect(seen.size).toBe(written.length);
  });
});
