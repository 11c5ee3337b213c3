import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#adapters/postgres/connect.ts';
import type { SessionFilter } from '#ports/programme-repository.ts';
import { connectSharedDatabase, connectTestDatabase } from '../support/database.ts';
import {
  account,
  action,
  change,
  paidMembership,
  seed,
  session,
  siretOf,
  structure,
} from '../support/programme.ts';

async function open(connecting: Promise<Database> = connectTestDatabase()) {
  const database = await connecting;
  await seed(database.unitOfWork, {
    structures: [structure(siretOf(1))],
    memberships: [paidMembership(siretOf(1), 2026)],
    accounts: [account('ana', { siret: siretOf(1) }), account('bea', { siret: siretOf(1) })],
    actions: [
      action('a1', { title: 'Conduire des entretiens à distance', theme: 'Accompagnement' }),
      action('a2', {
        title: 'Atelier « Écrire en facile à lire »',
        kind: 'atelier',
        theme: 'Communication',
      }),
    ],
    sessions: [
      session('s1', 'a1', { firstDay: '2026-06-15' }),
      session('s2', 'a1', { firstDay: '2026-03-02', mode: 'distanciel', place: null }),
      session('s3', 'a2', {
        firstDay: '2026-05-11',
        capacity: 1,
        place: 'La Rochelle',
        providerId: 'victor',
      }),
    ],
  });
  const search = (filter: SessionFilter, limit = 10) =>
    database.unitOfWork.run(async ({ programme }) =>
      (await programme.searchSessions(filter, limit)).map(({ id }) => id),
    );
  return { ...database, search };
}

describe('the programme', () => {
  let shared: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    shared = await open(connectSharedDatabase());
  });

  it.each<[string, SessionFilter, string[]]>([
    ['everything, soonest first', {}, ['s2', 's3', 's1']],
    ['words, whatever accents and plurals', { words: 'ENTRETIEN distances' }, ['s2', 's1']],
    ['the beginning of a word', { words: 'ecri' }, ['s3']],
    ['no such words', { words: 'plomberie' }, []],
    ['a kind', { kind: 'atelier' }, ['s3']],
    ['a theme', { theme: 'Communication' }, ['s3']],
    ['a period', { from: '2026-03-03', until: '2026-06-15' }, ['s3', 's1']],
    ['a place', { place: 'la rochelle' }, ['s3']],
    ['a mode', { mode: 'distanciel' }, ['s2']],
    ['a provider', { providerId: 'victor' }, ['s3']],
    ['an action', { actionId: 'a1' }, ['s2', 's1']],
  ])('is searched by %s', async (_what, filter, expected) => {
    expect(await shared.search(filter)).toEqual(expected);
  });

  it('counts the seats taken and the queue', async () => {
    const { search, unitOfWork } = await open();
    for (const personId of ['ana', 'bea']) {
      const command = { type: 'submit', personId, sessionId: 's3', motivation: 'x' } as const;
      await change(unitOfWork, command, { actor: personId, now: '2026-04-02T08:00:00.000Z' });
    }

    const view = await unitOfWork.run(({ programme }) => programme.findSessionView('s3'));

    expect(view).toMatchObject({ seatsTaken: 1, queueLength: 1, action: { id: 'a2' } });
    expect(await search({ hasSeat: true })).toEqual(['s2', 's1']);
    expect(await search({ hasSeat: false })).toEqual(['s3']);
  });

  it('gives back an action and a session as they were saved', async () => {
    const { unitOfWork } = await open();

    await unitOfWork.run(async ({ programme }) => {
      const saved = session('s1', 'a1', { firstDay: '2026-06-16', status: 'cancelled' });
      await programme.saveSession(saved);
      expect(await programme.findSession('s1')).toEqual(saved);
      expect(await programme.findScheduled(['s1'])).toEqual([
        { session: saved, action: await programme.findAction('a1') },
      ]);
      expect(await programme.findThemes()).toEqual(['Accompagnement', 'Communication']);
      expect(await programme.findSession('nothing')).toBeNull();
    });
  });
});

describe('structures', () => {
  const names: Record<string, string> = { [siretOf(8)]: 'pau', [siretOf(9)]: 'dordogne' };
  let shared: Database;
  beforeAll(async () => {
    shared = await connectSharedDatabase();
    await seed(shared.unitOfWork, {
      structures: [
        structure(siretOf(8), { name: 'Mission locale du Val', town: 'Pau' }),
        structure(siretOf(9), { name: 'Cap vers l’emploi', town: 'Périgueux' }),
      ],
    });
  });

  it.each([
    ['mission locale', ['pau']],
    ['MISION LOCAL', ['pau']],
    ['perigueux', ['dordogne']],
    [siretOf(8), ['pau']],
    ['zzz', []],
  ])('are found by name, town or SIRET: « %s »', async (text, expected) => {
    const found = await shared.unitOfWork.run(({ structures }) => structures.search(text, 5));

    expect(found.map(({ siret }) => names[siret])).toEqual(expected);
  });

  it('share the memberships of their company', async () => {
    const { unitOfWork } = await connectTestDatabase();
    const [home, branch] = [siretOf(3, 1), siretOf(3, 2)];
    await seed(unitOfWork, {
      memberships: [paidMembership(home, 2025), paidMembership(branch, 2026)],
    });

    const found = await unitOfWork.run(({ structures }) =>
      structures.findMemberships([home.slice(0, 9)]),
    );

    expect(found).toEqual([paidMembership(home, 2025), paidMembership(branch, 2026)]);
  });
});
