import { describe, expect, it } from 'vitest';
import type { Petition } from '#ports/petition-store.ts';
import { connectTestDatabase } from '../support/database.ts';

const AT = '2026-02-15T08:00:00.000Z';

function petition(id: string, over: Partial<Petition> = {}): Petition {
  return {
    id,
    kind: 'affiliation',
    siret: '73282932000074',
    accountId: 'lea',
    otherId: null,
    askedFrom: { channel: 'telegram', id: 'chat', scope: 'private' },
    senderId: '1',
    email: null,
    name: null,
    askedAt: AT,
    status: 'open',
    decidedBy: null,
    decidedAt: null,
    reason: null,
    ...over,
  };
}

const decision = { status: 'accepted', decidedBy: 'gilles', decidedAt: AT, reason: null } as const;

describe('petitions', () => {
  it('come back as they were asked, oldest first, by what they are about', async () => {
    const { unitOfWork } = await connectTestDatabase();
    const second = petition('b', { accountId: 'nora', askedAt: '2026-02-16T08:00:00.000Z' });
    await unitOfWork.run(async ({ petitions }) => {
      await petitions.insert(second);
      await petitions.insert(petition('a'));
      await petitions.insert(
        petition('c', { kind: 'hand_over', accountId: 'marc', otherId: 'lea' }),
      );
    });

    await unitOfWork.run(async ({ petitions }) => {
      expect(await petitions.find('b')).toEqual(second);
      expect(await petitions.find('none')).toBeNull();
      const open = await petitions.findOpen({ kind: 'affiliation', siret: '73282932000074' });
      expect(open.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(await petitions.findOpen({ kind: 'affiliation', accountId: 'marc' })).toEqual([]);
      expect((await petitions.findLatest({ kind: 'affiliation' }))?.id).toBe('b');
    });
  });

  it('are decided once', async () => {
    const { unitOfWork } = await connectTestDatabase();
    await unitOfWork.run(({ petitions }) => petitions.insert(petition('a')));

    const outcomes = await Promise.all(
      ['gilles', 'ines'].map((decidedBy) =>
        unitOfWork.run(async ({ petitions }) => {
          const locked = await petitions.lock('a');
          if (locked?.status !== 'open') return false;
          return await petitions.decide('a', { ...decision, decidedBy });
        }),
      ),
    );

    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await unitOfWork.run(({ petitions }) => petitions.decide('a', decision))).toBe(false);
  });

  it('never wait twice for the same person and the same thing', async () => {
    const { unitOfWork } = await connectTestDatabase();
    await unitOfWork.run(({ petitions }) => petitions.insert(petition('a')));

    const again = unitOfWork.run(({ petitions }) => petitions.insert(petition('b')));

    await expect(again).rejects.toThrow(/petitions_open_account_idx/);
  });
});
