import { describe, expect, it } from 'vitest';
import { connectTestDatabase, query } from '../../support/database.ts';
import { account } from '../../support/programme.ts';

const AT = '2026-02-15T08:00:00.000Z';

describe('the unit of work', () => {
  it('keeps all or nothing, what Prisma wrote and what SQL wrote', async () => {
    const { unitOfWork } = await connectTestDatabase();

    const failing = unitOfWork.run(async ({ accounts, marks }) => {
      await accounts.insert(account('ana'));
      await marks.set('seen', true, AT);
      expect(await accounts.find('ana')).not.toBeNull();
      expect(await marks.find('seen')).not.toBeNull();
      throw new Error('half-way');
    });

    await expect(failing).rejects.toThrow('half-way');
    await unitOfWork.run(async ({ accounts, marks }) => {
      expect(await accounts.find('ana')).toBeNull();
      expect(await marks.find('seen')).toBeNull();
    });
  });

  it('runs again by itself after a deadlock', async () => {
    const { unitOfWork } = await connectTestDatabase();
    await unitOfWork.run(async ({ marks }) => {
      await marks.set('a', 0, AT);
      await marks.set('b', 0, AT);
    });
    const both = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const cross = (index: 0 | 1) => {
      const [first, second] = index === 0 ? ['a', 'b'] : ['b', 'a'];
      let attempts = 0;
      return unitOfWork.run(async ({ marks }) => {
        attempts += 1;
        await marks.set(first as string, index, AT);
        // What is written is there once something is read after it.
        await marks.find(first as string);
        both[index]?.resolve();
        await both[1 - index]?.promise;
        await marks.set(second as string, index, AT);
        return attempts;
      });
    };

    const attempts = await Promise.all([cross(0), cross(1)]);

    expect(attempts.toSorted()).toEqual([1, 2]);
  });

  it('does not say that a transaction was kept when a failed statement was swallowed', async () => {
    const { unitOfWork } = await connectTestDatabase();

    const swallowing = unitOfWork.run(async ({ accounts }) => {
      await accounts.insert(account('ana'));
      await accounts.insert(account('ana')).catch(() => undefined);
    });

    await expect(swallowing).rejects.toThrow('failed unnoticed');
    expect(await unitOfWork.run(({ accounts }) => accounts.find('ana'))).toBeNull();
  });

  it('fails with the error of what was written, though it was not waited for', async () => {
    const { unitOfWork } = await connectTestDatabase();

    const failing = unitOfWork.run(async ({ marks, accounts }) => {
      await marks.set('a', 1, 'no instant');
      await accounts.find('ana');
    });

    await expect(failing).rejects.toThrow('no instant');
  });

  it('goes on with a new connection after the server closed one', async () => {
    const { unitOfWork, databaseUrl } = await connectTestDatabase();
    await unitOfWork.run(({ marks }) => marks.set('a', 1, AT));

    await query(
      databaseUrl,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );

    await expect
      .poll(() => unitOfWork.run(({ marks }) => marks.find('a')).catch(() => null))
      .toEqual({ value: 1, at: AT });
  });

  it('only fails what was on a connection that the server closes', async () => {
    const { unitOfWork, databaseUrl } = await connectTestDatabase();

    const failure = await unitOfWork
      .run(async ({ marks }) => {
        await marks.set('a', 1, AT);
        await marks.find('a');
        await query(
          databaseUrl,
          `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
           WHERE datname = current_database() AND state = 'idle in transaction'`,
        );
        await marks.set('b', 2, AT);
      })
      .catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(Error);
    expect(await unitOfWork.run(({ marks }) => marks.find('a'))).toBeNull();
  });

  it('gives instants as ISO strings in UTC and days as they are', async () => {
    const { unitOfWork } = await connectTestDatabase();

    await unitOfWork.run(async ({ programme, marks }) => {
      await marks.set('a', null, '2026-03-29T03:30:00+02:00');
      expect((await marks.find('a'))?.at).toBe('2026-03-29T01:30:00.000Z');
      expect(await programme.findSession('none')).toBeNull();
    });
  });
});
