import { describe, expect, it, onTestFinished } from 'vitest';
import { connect, type Database } from '#adapters/postgres/connect.ts';
import { isLive } from '#reglement/index.ts';
import type { RequestCommand } from '#usecases/requests/command.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { findViolations } from '../../support/invariants.ts';
import {
  account,
  action,
  change,
  paidMembership,
  rulebooks,
  seed,
  session,
  siretOf,
  structure,
} from '../../support/programme.ts';

const STRUCTURES = [1, 2, 3, 4];
const PEOPLE = Array.from({ length: 24 }, (_, index) => `p${index}`);
const ACTIONS = ['f1', 'f2', 'f3', 'f4', 'w1', 'c1'];
const SESSIONS = ACTIONS.flatMap((id) => [`${id}-june`, `${id}-october`]);
const DAYS = ['2026-03-02', '2026-04-01', '2026-05-04', '2026-06-01', '2026-06-10', '2026-07-06'];
const AT_ONCE = 8;
/** Any other plays another year. */
const SEED = 1;
const ROUNDS_A_DAY = 4;

/** The same numbers for the same seed: a red run can be played again. */
function randomFrom(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function openProgramme(): Promise<Database> {
  const database = await connectTestDatabase();
  await seed(database.unitOfWork, {
    structures: STRUCTURES.map((number) => structure(siretOf(number))),
    memberships: STRUCTURES.map((number) => paidMembership(siretOf(number), 2026)),
    accounts: [
      ...PEOPLE.map((id, index) => account(id, { siret: siretOf((index % 4) + 1) })),
      ...STRUCTURES.map((number) =>
        account(`rh${number}`, { siret: siretOf(number), roles: ['valideur_rh'] }),
      ),
      account('provider', { roles: ['prestataire'] }),
      account('manager', { roles: ['gestionnaire'] }),
    ],
    actions: ACTIONS.map((id) =>
      action(id, { kind: id[0] === 'f' ? 'formation' : id[0] === 'w' ? 'atelier' : 'conference' }),
    ),
    sessions: SESSIONS.map((id) =>
      session(id, id.slice(0, 2), {
        capacity: 3,
        firstDay: id.endsWith('june') ? '2026-06-15' : '2026-10-05',
      }),
    ),
  });
  return database;
}

interface Play {
  database: Database;
  random: (below: number) => number;
  /** Started beside it: another pool on the same database. */
  other: Database;
}

async function playDay({ database, other, random }: Play, day: string): Promise<void> {
  for (let round = 0; round < ROUNDS_A_DAY; round += 1) {
    const now = `${day}T${String(8 + round).padStart(2, '0')}:00:00.000Z`;
    const known = await database.unitOfWork.run((stores) =>
      stores.requests.findScope({ sessionIds: SESSIONS }),
    );
    const live = known.filter(isLive);
    const commands = Array.from({ length: AT_ONCE * 4 }, () => anyCommand(random, live));
    await Promise.all(
      commands.map(({ command, actor }, index) =>
        change((index % 2 === 0 ? database : other).unitOfWork, command, { actor, now }),
      ),
    );
    await change(other.unitOfWork, { type: 'tick' }, { now });
  }
}

type Live = { id: string; personId: string; siret: string | null };

function anyCommand(
  random: (below: number) => number,
  live: Live[],
): { command: RequestCommand; actor: string } {
  const personId = PEOPLE[random(PEOPLE.length)] ?? '';
  const sessionId = SESSIONS[random(SESSIONS.length)] ?? '';
  const request = live[random(live.length)];
  const choice = request === undefined ? 0 : random(12);
  if (request === undefined || choice < 5) {
    return { command: { type: 'submit', personId, sessionId, motivation: 'x' }, actor: personId };
  }
  const requestId = request.id;
  const valideur = `rh${Number(request.siret?.slice(0, 9))}`;
  if (choice < 7) return { command: { type: 'approve', requestId }, actor: valideur };
  if (choice < 8)
    return { command: { type: 'refuse', requestId, comment: 'non' }, actor: valideur };
  if (choice < 9) return { command: { type: 'provider_enrol', requestId }, actor: 'provider' };
  if (choice < 10) {
    const command = { type: 'provider_refuse', requestId, comment: 'non' } as const;
    return { command, actor: 'provider' };
  }
  if (choice < 11) {
    return { command: { type: 'withdraw', requestId, reason: 'x' }, actor: request.personId };
  }
  const capacity = 9 + random(3);
  return { command: { type: 'alter_session', sessionId, capacity }, actor: 'manager' };
}

describe('whatever the order and interleaving of events', () => {
  it('the properties of the règlement hold in the database', async () => {
    const database = await openProgramme();
    const other = await connect({ databaseUrl: database.databaseUrl });
    onTestFinished(() => other.close());
    const play = { database, other, random: randomFrom(SEED) };

    for (const day of DAYS) {
      await playDay(play, day);
      const now = `${day}T20:00:00.000Z`;
      expect(await findViolations(database.unitOfWork, SESSIONS, { rulebooks, now }), day).toEqual(
        [],
      );
    }

    const statuses = await database.unitOfWork.run(async (stores) => {
      const requests = await stores.requests.findScope({ sessionIds: SESSIONS });
      return new Set(requests.map(({ status }) => status));
    });
    // A run that met nothing would prove nothing.
    expect([...statuses].sort()).toEqual(
      expect.arrayContaining(['enrolled', 'expired', 'refused_employer', 'withdrawn']),
    );
  });
});
