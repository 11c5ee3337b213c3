import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#adapters/postgres/connect.ts';
import type { EmailCode } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { connectSharedDatabase, connectTestDatabase } from '../support/database.ts';
import { account, seed, siretOf } from '../support/programme.ts';

const [HOME, BRANCH, OTHER] = [siretOf(1, 1), siretOf(1, 2), siretOf(2)];

async function open(connecting: Promise<Database> = connectTestDatabase()) {
  const { unitOfWork } = await connecting;
  await seed(unitOfWork, {
    accounts: [
      account('a', {
        firstName: 'Élodie',
        surname: 'Martin',
        email: 'Elodie.Martin@Example.org',
        siret: HOME,
      }),
      account('b', {
        firstName: 'Jean',
        surname: 'Martinez',
        siret: BRANCH,
        roles: ['valideur_rh'],
      }),
      account('c', {
        firstName: 'Martin',
        surname: 'Le Gall',
        siret: OTHER,
        roles: ['valideur_rh'],
      }),
      account('d', {
        firstName: 'Léa',
        surname: 'Martin',
        status: 'erased',
        roles: ['gestionnaire'],
      }),
    ],
  });
  return <T>(work: (accounts: Stores['accounts']) => Promise<T>) =>
    unitOfWork.run(({ accounts }) => work(accounts));
}

const ids = (found: { id: string }[]) => found.map(({ id }) => id).sort();

describe('accounts', () => {
  let shared: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    shared = await open(connectSharedDatabase());
  });

  it.each([
    ['martin', ['a', 'c']],
    ['MARTIN Elodie', ['a']],
    ['élodie martin', ['a']],
    ['marti', ['a', 'b', 'c']],
    ['jean martines', ['b']],
    ['le gall', ['c']],
    ['elodie.martin@example.org', ['a']],
    ['durand', []],
    ['  ', []],
  ])('are found by name or address: « %s »', async (text, expected) => {
    expect(ids(await shared((accounts) => accounts.search(text)))).toEqual(expected);
  });

  it('are found by role, in one establishment, a whole company or everywhere', async () => {
    const run = await open();
    const holders = (scope?: { siret?: string; siren?: string }) =>
      run(async (accounts) => ids(await accounts.findByRole('valideur_rh', scope)));

    expect(await holders()).toEqual(['b', 'c']);
    expect(await holders({ siret: HOME })).toEqual([]);
    expect(await holders({ siren: HOME.slice(0, 9) })).toEqual(['b']);
    expect(ids(await run((accounts) => accounts.findByRole('gestionnaire')))).toEqual([]);
  });

  it('are linked to chats, and change hands when a chat is linked again', async () => {
    const run = await open();
    const link = (accountId: string) =>
      run((accounts) =>
        accounts.linkIdentity({
          channel: 'telegram',
          senderId: '42',
          accountId,
          linkedAt: '2026-02-15T08:00:00.000Z',
        }),
      );
    const owner = () =>
      run(async (accounts) => (await accounts.findByIdentity('telegram', '42'))?.id);

    await link('a');
    expect(await owner()).toBe('a');
    await link('b');
    expect(await owner()).toBe('b');
    expect(await run((accounts) => accounts.findIdentities('a'))).toEqual([]);
    await run((accounts) => accounts.unlinkIdentity('telegram', '42'));
    expect(await owner()).toBeUndefined();
  });

  it('are updated whole, and found under their new name', async () => {
    const run = await open();

    await run(async (accounts) => {
      const found = await accounts.find('a');
      if (found) await accounts.update({ ...found, surname: 'Durand', siret: OTHER });
    });

    expect(await run((accounts) => accounts.search('élodie durand'))).toMatchObject([
      { id: 'a', siret: OTHER, email: 'elodie.martin@example.org' },
    ]);
  });

  it('refuse a second account with the same address', async () => {
    const run = await open();
    const twin = account('e', { email: 'elodie.martin@example.org' });

    await expect(run((accounts) => accounts.insert(twin))).rejects.toThrow();
  });
});

describe('one-time codes', () => {
  const asked = { channel: 'telegram', senderId: '42' } as const;
  const code = (id: string, requestedAt: string): EmailCode => ({
    id,
    email: 'Elodie.Martin@example.org',
    codeHash: `hash of ${id}`,
    purpose: 'link',
    requestedBy: asked,
    requestedAt,
    expiresAt: '2026-02-15T08:10:00.000Z',
    attempts: 0,
  });

  it('are the latest still valid for the chat that asked, until consumed', async () => {
    const run = await open();
    await run(async (accounts) => {
      await accounts.insertCode(code('old', '2026-02-15T08:00:00.000Z'));
      await accounts.insertCode(code('new', '2026-02-15T08:01:00.000Z'));
    });
    const valid = (now: string, by: EmailCode['requestedBy'] = asked) =>
      run(async (accounts) => (await accounts.lockCode(by, now))?.id);

    expect(await valid('2026-02-15T08:05:00.000Z')).toBe('new');
    expect(await valid('2026-02-15T08:10:00.000Z')).toBeUndefined();
    expect(await valid('2026-02-15T08:05:00.000Z', { ...asked, senderId: '43' })).toBeUndefined();
    await run((accounts) => accounts.consumeCode('new', '2026-02-15T08:05:00.000Z'));
    expect(await valid('2026-02-15T08:06:00.000Z')).toBe('old');
  });

  it('are counted by address and by chat, with their attempts', async () => {
    const run = await open();
    await run((accounts) => accounts.insertCode(code('one', '2026-02-15T08:00:00.000Z')));
    await run((accounts) => accounts.recordCodeAttempt('one'));
    const count = (
      filter: { email?: string; requestedBy?: EmailCode['requestedBy'] },
      since: string,
    ) => run((accounts) => accounts.countCodesSince(filter, since));

    const email = 'ELODIE.martin@example.org';
    expect(await count({ email }, '2026-02-15T08:00:00.000Z')).toBe(1);
    expect(await count({ email }, '2026-02-15T08:00:01.000Z')).toBe(0);
    expect(await count({ requestedBy: asked }, '2026-02-15T07:00:00.000Z')).toBe(1);
    const kept = await run((accounts) => accounts.lockCode(asked, '2026-02-15T08:01:00.000Z'));
    expect(kept).toEqual({
      ...code('one', '2026-02-15T08:00:00.000Z'),
      email: 'elodie.martin@example.org',
      attempts: 1,
    });
  });
});
