import { describe, expect, it } from 'vitest';
import type { ConversationRef } from '#conversation/message.ts';
import { connectTestDatabase, query } from '../support/database.ts';

const AT = '2026-02-15T08:00:00.000Z';
const LEA: ConversationRef = { channel: 'telegram', id: 'lea', scope: 'private' };

describe('presses', () => {
  it('are found by their token, in their own conversation only', async () => {
    const { unitOfWork } = await connectTestDatabase();
    const presses = [{ intent: 'enrol' }, { intent: 'approve', args: { requestId: 'r1' } }];

    await unitOfWork.run(async (stores) => {
      const tokens = await stores.presses.add(LEA, presses);
      expect(tokens.every((token) => /^[\w-]{22}$/.test(token))).toBe(true);
      expect(new Set(tokens).size).toBe(2);
      expect(await stores.presses.find(LEA, tokens[1] ?? '')).toEqual(presses[1]);
      expect(await stores.presses.find({ ...LEA, id: 'nora' }, tokens[1] ?? '')).toBeNull();
      expect(await stores.presses.find(LEA, 'x'.repeat(22))).toBeNull();
    });
  });
});

describe('conversations', () => {
  it('are those of the account linked to who writes there, blocked ones left out', async () => {
    const { unitOfWork } = await connectTestDatabase();
    const mine = () => unitOfWork.run(({ conversations }) => conversations.findPrivateOf('lea'));
    await unitOfWork.run(async ({ accounts, inbox }) => {
      await accounts.linkIdentity({
        channel: 'teams',
        senderId: '29:x',
        accountId: 'lea',
        linkedAt: AT,
      });
      for (const [id, scope] of [
        ['chat', 'private'],
        ['room', 'group'],
      ] as const) {
        await inbox.record({
          id: 'm1',
          conversation: { channel: 'teams', id, scope },
          sender: { id: '29:x' },
          receivedAt: AT,
          content: { type: 'joined' },
          addressed: true,
          address: {},
        });
      }
    });
    const chat = { channel: 'teams', id: 'chat', scope: 'private' } as const;

    expect(await mine()).toEqual([chat]);
    await unitOfWork.run(({ conversations }) => conversations.setBlocked(chat, true));
    expect(await mine()).toEqual([]);
    await unitOfWork.run(({ conversations }) => conversations.setBlocked(chat, false));
    expect(await mine()).toEqual([chat]);
  });

  it('give back their state as it was saved', async () => {
    const { unitOfWork } = await connectTestDatabase();
    const stored = {
      ref: LEA,
      reference: { chat: 1 },
      state: { version: 3, steps: ['a'] },
      language: 'en',
      memory: { topic: 'quota' },
    } as const;

    await unitOfWork.run(({ conversations }) => conversations.save(stored));

    expect(await unitOfWork.run(({ conversations }) => conversations.load(LEA))).toEqual(stored);
    expect(
      await unitOfWork.run(({ conversations }) => conversations.load({ ...LEA, id: 'nora' })),
    ).toBeNull();
  });
});

describe('marks', () => {
  it('are set once by one of many', async () => {
    const { unitOfWork } = await connectTestDatabase();

    const results = await Promise.all(
      [1, 2, 3, 4].map((value) => unitOfWork.run(({ marks }) => marks.setOnce('demo', value, AT))),
    );

    expect(results.filter(Boolean)).toHaveLength(1);
    await unitOfWork.run(({ marks }) => marks.set('demo', { again: true }, AT));
    expect(await unitOfWork.run(({ marks }) => marks.find('demo'))).toEqual({
      value: { again: true },
      at: AT,
    });
  });

  it('are each new to one of many who set several', async () => {
    const { unitOfWork } = await connectTestDatabase();
    const sets = [['a', 'b'], ['b', 'a', 'c'], ['c']];

    const news = await Promise.all(
      sets.map((names) => unitOfWork.run(({ marks }) => marks.setNew(names, AT))),
    );

    expect(news.flat().sort()).toEqual(['a', 'b', 'c']);
    expect(await unitOfWork.run(({ marks }) => marks.setNew(['a'], AT))).toEqual([]);
    expect(await unitOfWork.run(({ marks }) => marks.setNew([], AT))).toEqual([]);
  });
});

describe('what only grows', () => {
  it.each(['audit_trail', 'request_events', 'receipts'])(
    '%s can neither be changed nor emptied',
    async (table) => {
      const { databaseUrl, unitOfWork } = await connectTestDatabase();
      const entry = {
        at: AT,
        actor: 'ana',
        event: 'role.given',
        subject: { type: 'account', id: 'bea' },
      } as const;
      await unitOfWork.run(({ audit }) =>
        audit.append({ ...entry, details: { role: 'referent' } }),
      );

      for (const statement of [
        `UPDATE ${table} SET at = now()`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
      ]) {
        await expect(query(databaseUrl, statement), statement).rejects.toThrow('append-only');
      }

      const trail = await unitOfWork.run(({ audit }) => audit.findBySubject(entry.subject));
      expect(trail).toEqual([{ ...entry, details: { role: 'referent' } }]);
    },
  );
});
