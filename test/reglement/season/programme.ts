import {
  ACTION_KINDS,
  type ActionKind,
  addDays,
  isReserved,
  type Membership,
  type PersonState,
  type ScheduledSession,
} from '../../../src/reglement/index.ts';
import type { Chance } from './random.ts';

export interface Programme {
  readonly people: Map<string, PersonState>;
  readonly sessions: Map<string, ScheduledSession>;
  memberships: Membership[];
}

const STRUCTURES = 12;
const PEOPLE = 300;
const ACTIONS = 22;

/** Twelve structures, two of them branches of others, whose membership of 2026 is not paid yet for some. */
export const STRUCTURE_LIST = Array.from({ length: STRUCTURES }, (_, index) => ({
  siret: `${String(400_000_000 + (index % 10))}000${index < 10 ? '11' : '29'}`,
  trainingOrganisation: index % 3 === 0,
}));

/** Three hundred people, and sixty sessions over the year, small so that they fill up. */
export function createProgramme(chance: Chance): Programme {
  const people = new Map(
    Array.from({ length: PEOPLE }, (_, index) => [
      `p-${index}`,
      {
        situation: index % 40 === 0 ? ('demandeur_emploi' as const) : ('salarie' as const),
        structure: index % 50 === 7 ? null : (chance.of(STRUCTURE_LIST) ?? null),
      },
    ]),
  );
  const memberships = STRUCTURE_LIST.flatMap(({ siret }, index): Membership[] => [
    { siret, year: 2025, status: 'active', renewal: false },
    {
      siret,
      year: 2026,
      status: index % 4 === 0 ? 'invoiced' : 'active',
      renewal: index % 2 === 0,
    },
    { siret, year: 2027, status: 'active', renewal: true },
  ]);
  const sessions = new Map<string, ScheduledSession>();
  for (let index = 0; index < ACTIONS; index += 1) {
    const kind = kindOf(index);
    const runs = kind === 'formation' ? 4 : 2;
    for (let run = 0; run < runs; run += 1) {
      const scheduled = sessionOf(`a-${index}`, kind, { run, chance });
      sessions.set(scheduled.session.id, scheduled);
    }
  }
  return { people, sessions, memberships };
}

function kindOf(index: number): ActionKind {
  return index % 2 === 0
    ? 'formation'
    : (ACTION_KINDS[(index >> 1) % ACTION_KINDS.length] ?? 'atelier');
}

function sessionOf(
  actionId: string,
  kind: ActionKind,
  { run, chance }: { run: number; chance: Chance },
): ScheduledSession {
  const firstDay = addDays('2026-01-12', chance.below(340));
  const isUnlimited = !isReserved(kind) && run === 0;
  return {
    action: { id: actionId, kind },
    session: {
      id: `${actionId}-${run}`,
      firstDay,
      lastDay: addDays(firstDay, 1),
      capacity: isUnlimited ? null : 3 + chance.below(5),
      status: 'open',
    },
  };
}
