import { describe, expect, it } from 'vitest';
import type { ConversationRef, IncomingMessage } from '#conversation/message.ts';
import type { UnitOfWork } from '#ports/unit-of-work.ts';
import { connectTestDatabase } from '../support/database.ts';

function message(id: string, chat = 'lea', over: Partial<IncomingMessage> = {}): IncomingMessage {
  return {
    id,
    conversation: { channel: 'telegram', id: chat, scope: 'private' },
    sender: { id: chat },
    receivedAt: '2026-02-15T08:00:00.000Z',
    content: { type: 'text', text: `message ${id}` },
    addressed: true,
    address: { chat },
    ...over,
  };
}

const LEA: ConversationRef = { channel: 'telegram', id: 'lea', scope: 'private' };

async function open(): Promise<UnitOfWork> {
  return (await connectTestDatabase()).unitOfWork;
}

function record(unitOfWork: UnitOfWork, given: IncomingMessage): Promise<boolean> {
  return unitOfWork.run(({ inbox }) => inbox.record(given));
}

describe('the inbox', () => {
  it('records a message once, however often it is delivered', async () => {
    const unitOfWork = await open();

    const results = await Promise.all([1, 2, 3, 4].map(() => record(unitOfWork, message('m1'))));

    expect(results.filter(Boolean)).toHaveLength(1);
  });

  it('takes the same id in another conversation for another message', async () => {
    const unitOfWork = await open();
    await record(unitOfWork, message('m1'));

    expect(await record(unitOfWork, message('m1', 'nora'))).toBe(true);
  });

  it('gives the messages of a conversation one by one, in order of arrival, and tells the last', async () => {
    const unitOfWork = await open();
    for (const id of ['b', 'a', 'c']) await record(unitOfWork, message(id));
    await record(unitOfWork, message('d', 'nora'));

    const handled: unknown[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      await unitOfWork.run(async ({ inbox }) => {
        const entry = await inbox.lockNext(LEA);
        const isMore = entry && (await inbox.markHandled(entry.sequence, {}));
        handled.push(entry && [entry.message.id, isMore]);
      });
    }

    expect(handled).toEqual([['b', true], ['a', true], ['c', false], null]);
  });

  it('lets one transaction at a time into a conversation, and the next sees what the first did', async () => {
    const unitOfWork = await open();
    for (const id of ['m1', 'm2']) await record(unitOfWork, message(id));
    const entered = Promise.withResolvers<void>();
    const leave = Promise.withResolvers<void>();
    const order: string[] = [];

    const first = unitOfWork.run(async ({ inbox }) => {
      const entry = await inbox.lockNext(LEA);
      entered.resolve();
      await leave.promise;
      order.push(`first handles ${entry?.message.id}`);
      if (entry) await inbox.markHandled(entry.sequence, {});
    });
    await entered.promise;
    const second = unitOfWork.run(async ({ inbox }) => {
      const entry = await inbox.lockNext(LEA);
      order.push(`second handles ${entry?.message.id}`);
    });
    await record(unitOfWork, message('m3'));
    leave.resolve();
    await Promise.all([first, second]);

    expect(order).toEqual(['first handles m1', 'second handles m2']);
  });

  it('leaves a message unhandled when its transaction fails', async () => {
    const unitOfWork = await open();
    await record(unitOfWork, message('m1'));

    const failing = unitOfWork.run(async ({ inbox }) => {
      const entry = await inbox.lockNext(LEA);
      if (entry) await inbox.markHandled(entry.sequence, {});
      throw new Error('half-way');
    });

    await expect(failing).rejects.toThrow('half-way');
    expect(await unitOfWork.run(({ inbox }) => inbox.findUnhandled(10))).toEqual([LEA]);
  });

  it('keeps the reply of a press for the day it is delivered again', async () => {
    const unitOfWork = await open();
    const press = message('m1');
    await record(unitOfWork, press);
    const findReply = () => unitOfWork.run(({ inbox }) => inbox.findReply(press));
    expect(await findReply()).toBeNull();

    await unitOfWork.run(async ({ inbox }) => {
      const entry = await inbox.lockNext(LEA);
      if (entry) await inbox.markHandled(entry.sequence, { reply: { notice: 'C’est noté' } });
    });

    expect(await findReply()).toEqual({ notice: 'C’est noté' });
  });

  it('remembers the conversation and its latest address', async () => {
    const unitOfWork = await open();
    await record(unitOfWork, message('m1'));
    await record(unitOfWork, message('m2', 'lea', { address: { chat: 'moved' } }));

    const stored = await unitOfWork.run(({ conversations }) => conversations.load(LEA));

    expect(stored).toEqual({
      ref: LEA,
      reference: { chat: 'moved' },
      state: null,
      language: null,
      memory: {},
    });
  });
});
