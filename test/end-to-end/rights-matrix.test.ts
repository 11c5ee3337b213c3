import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestRecord } from '#ports/request-repository.ts';
import { QUERIES, type Query, type Reading } from '#reading/index.ts';
import type { RequestStatus } from '#reglement/index.ts';
import {
  type Chat,
  type ChatWorld,
  type Seen,
  startSharedChats,
  wordsOf,
} from '../support/chats.ts';
import {
  account,
  action,
  paidMembership,
  type Seed,
  session,
  siretOf,
  structure,
} from '../support/programme.ts';

const NOW = '2026-09-07T08:00:00.000Z';
const STRUCTURES = { a: siretOf(101), b: siretOf(202) };
const PROVIDERS = ['p', 'q'];
const NAMES: Record<string, { firstName: string; surname: string }> = {
  ap: { firstName: 'Lise', surname: 'Arnaud' },
  aq: { firstName: 'Hector', surname: 'Brunet' },
  bp: { firstName: 'Maud', surname: 'Castaing' },
  bq: { firstName: 'Ursule', surname: 'Delage' },
};
const TITLES: Record<Side, string> = { a: 'Mission locale du Béarn', b: 'Tremplin Adour' };
type Side = keyof typeof STRUCTURES;

/** What everybody asked for, once with each prestataire: the action, the first day, and what became of it. */
const ASKED: [action: string, firstDay: string, status: RequestStatus][] = [
  ['enrolled', '2026-11-16', 'enrolled'],
  ['enrolled', '2026-12-14', 'preregistered'],
  ['pending', '2026-11-23', 'pending_employer'],
  ['waiting', '2026-11-30', 'waitlisted'],
  ['late', '2026-09-21', 'withdrawn_late'],
  ['left', '2026-11-02', 'withdrawn'],
  ['missed', '2026-06-15', 'absent_unexcused'],
];

/** Somebody of each structure for each prestataire: « ap » is of structure A and goes to the sessions of P. */
const PEOPLE = (['a', 'b'] as const).flatMap((side) =>
  PROVIDERS.map((provider) => ({ id: `${side}${provider}`, side, provider })),
);
const REQUESTS = PEOPLE.flatMap(({ id, side, provider }) =>
  ASKED.map(([of, firstDay, status]) => ({
    person: id,
    side: side as Side,
    provider,
    action: of,
    firstDay,
    status,
  })),
);
type Asked = (typeof REQUESTS)[number];

const ROLES = {
  salarié: { person: 'ap', sees: ({ person }: Asked) => person === 'ap' },
  'Valideur RH': { person: 'valideur-a', sees: ({ side }: Asked) => side === 'a' },
  référent: { person: 'referent-a', sees: ({ side }: Asked) => side === 'a' },
  prestataire: { person: 'p', sees: ({ provider }: Asked) => provider === 'p' },
  gestionnaire: { person: 'gilles', sees: () => true },
} as const;
type Role = keyof typeof ROLES;

const TAKES_PART: RequestStatus[] = ['enrolled', 'preregistered'];
/** The statuses a list of requests is of. */
const LISTS: Partial<Record<Query, RequestStatus[] | 'all'>> = {
  registrations: TAKES_PART,
  session_registrations: TAKES_PART,
  history: 'all',
  request_status: 'all',
  requests: 'all',
  waiting_list: ['waitlisted'],
  pending_requests: ['pending_employer'],
  late_withdrawals: ['withdrawn_late'],
  withdrawals: ['withdrawn', 'withdrawn_late'],
  absences: ['absent_unexcused'],
};
const NOT_YOURS = 'Ces chiffres portent sur tout le programme';
const unique = (list: string[]) => [...new Set(list)].sort();

/** What somebody must be answered: who or what stands on each line; `null` when their role does not show it. */
function expected(role: Role, query: Query): string[] | null {
  const seen = REQUESTS.filter(ROLES[role].sees);
  const list = LISTS[query];
  if (list)
    return seen
      .filter(({ status }) => list === 'all' || list.includes(status))
      .map(mail)
      .sort();
  const isManager = role === 'gestionnaire';
  const isWide = isManager || role === 'prestataire';
  switch (query) {
    // Everybody has used five actions: two enrolments, one that waits, a late withdrawal, an absence.
    case 'quota':
    case 'quota_reached':
      return role === 'prestataire' ? null : unique(seen.map(mail));
    case 'double_registration':
      return unique(seen.map(mail));
    case 'structure_limit':
      return (['a', 'b'] as const)
        .filter(
          (side) =>
            unique(seen.filter((one) => one.side === side).map(({ person }) => person)).length >= 2,
        )
        .flatMap((side) => [TITLES[side], TITLES[side]])
        .sort()
        .slice(0, role === 'prestataire' || role === 'salarié' ? 0 : undefined);
    case 'sessions':
      return PROVIDERS.filter((one) => role !== 'prestataire' || one === 'p')
        .flatMap(() => ASKED.filter(([, day]) => isWide || day >= NOW.slice(0, 10)))
        .map(([of]) => `Action ${of}`)
        .sort();
    case 'fill_rate':
      if (!isWide) return null;
      return PROVIDERS.filter((one) => isManager || one === 'p')
        .flatMap(() => ASKED.map(([of]) => `Action ${of}`))
        .sort();
    case 'membership':
      if (isManager) return Object.values(TITLES);
      return role === 'Valideur RH' || role === 'référent' ? ['2026'] : null;
    default:
      throw new Error(`nothing is expected of ${query}`);
  }
}

const mail = ({ person }: Asked) => `${person}@example.org`;

let world: ChatWorld;
const chats = new Map<string, Chat>();

beforeAll(async () => {
  world = await startSharedChats({ now: NOW, seed: programme() });
  for (const accountId of [...Object.values(ROLES).map(({ person }) => person), 'stranger']) {
    const senderId = `telegram-${accountId}`;
    if (accountId !== 'stranger') {
      await world.run(({ accounts }) =>
        accounts.linkIdentity({ channel: 'telegram', senderId, accountId, linkedAt: NOW }),
      );
    }
    const chat = world.chat('telegram', senderId);
    await chat.join();
    chats.set(accountId, chat);
  }
}, 120_000);

const asked = QUERIES.filter((query) => query !== 'unsupported');
const roles = Object.keys(ROLES) as Role[];
const cells = roles.flatMap((role) => asked.map((query) => [role, query] as const));

describe('what each role is answered', () => {
  it('is looked at for every question', () => {
    expect(asked.length).toBe(17);
    expect(cells.length).toBe(85);
  });

  it.each(cells)(
    '%s, %s: exactly their perimeter, on the screen and in the file',
    async (role, query) => {
      const person = ROLES[role].person;
      const reading = questionOf(query);
      const wanted = expected(role, query);

      const shown = await put(person, 'query', { reading });
      const file = await put(person, 'query-export', { reading });

      if (wanted === null) {
        expect([wordsOf(shown), wordsOf(file)]).toEqual([
          expect.stringContaining(NOT_YOURS),
          expect.stringContaining(NOT_YOURS),
        ]);
        return;
      }
      const lines = await everyLine(person, reading);
      expect(lines.length).toBe(wanted.length);
      expect(keysOf(file)).toEqual(wanted);
      if (LISTS[query] || query === 'sessions') {
        const number = /^\d+|^Aucune?|^Personne/.exec(wordsOf(shown))?.[0] ?? '';
        expect(Number.isNaN(Number(number)) ? 0 : Number(number)).toBe(wanted.length);
      }
    },
  );

  it.each(asked)('an unknown chat, %s: nothing but how to be known', async (query) => {
    const shown = wordsOf(await put('stranger', 'query', { reading: questionOf(query) }));

    expect(shown).toContain('compte');
    expect(shown).not.toMatch(/Chiffres relevés|Je ne trouve/);
  });
});

const OUTSIDE: Record<Exclude<Role, 'gestionnaire'>, { people: string[]; structures: string[] }> = {
  salarié: { people: ['aq@example.org', 'Ursule Delage'], structures: ['Tremplin Adour'] },
  'Valideur RH': {
    people: ['bp@example.org', 'Ursule Delage'],
    structures: ['Tremplin Adour', STRUCTURES.b],
  },
  référent: {
    people: ['bp@example.org', 'Ursule Delage'],
    structures: ['Tremplin Adour', STRUCTURES.b],
  },
  prestataire: { people: ['aq@example.org', 'Ursule Delage'], structures: [] },
};
const strangers = Object.keys(OUTSIDE) as (keyof typeof OUTSIDE)[];

describe('what each role learns of somebody outside', () => {
  it.each(strangers.flatMap((role) => asked.map((query) => [role, query] as const)))(
    '%s, %s: the same words as for nobody',
    async (role, query) => {
      const { person } = ROLES[role];
      for (const name of OUTSIDE[role].people) {
        const nobody = name.includes('@') ? 'zz@example.org' : 'Zébulon Quercy';
        const words = async (said: string) =>
          wordsOf(
            await put(person, 'query', { reading: { ...questionOf(query), person: said } }),
          ).replaceAll(said, '…');
        expect(await words(name)).toBe(await words(nobody));
      }
      for (const name of OUTSIDE[role].structures) {
        const words = async (said: string) =>
          wordsOf(
            await put(person, 'query', { reading: { ...questionOf(query), structure: said } }),
          ).replaceAll(said, '…');
        expect(await words(name)).toBe(
          await words(name === STRUCTURES.b ? siretOf(909) : 'Zénith Quercy'),
        );
      }
    },
  );

  it('a name half said finds those inside, whoever bears it whole outside', async () => {
    await world.run(({ accounts }) =>
      accounts.insert(
        account('homonym', { firstName: 'Lise', surname: 'Arn', siret: STRUCTURES.b }),
      ),
    );
    const shown = wordsOf(
      await put('valideur-a', 'query', { reading: { query: 'history', person: 'Lise Arn' } }),
    );

    expect(shown).toContain('7 demandes en tout');
  });

  it('a colleague who left: what they asked for here, not their quota; one who came, their whole quota', async () => {
    await world.run(async ({ accounts, requests }) => {
      await accounts.insert(account('mover', { surname: 'Partie', siret: STRUCTURES.b }));
      await requests.insert(
        record({
          person: 'mover',
          side: 'a',
          provider: 'q',
          action: 'enrolled',
          firstDay: '2026-11-16',
          status: 'enrolled',
        }),
      );
      await accounts.insert(account('valideur-b', { siret: STRUCTURES.b, roles: ['valideur_rh'] }));
      await accounts.linkIdentity({
        channel: 'telegram',
        senderId: 'telegram-valideur-b',
        accountId: 'valideur-b',
        linkedAt: NOW,
      });
    });
    chats.set('valideur-b', world.chat('telegram', 'telegram-valideur-b'));
    const words = async (who: string, query: Query, more: Partial<Reading> = {}) =>
      wordsOf(
        await put(who, 'query', { reading: { query, person: 'mover@example.org', ...more } }),
      );

    expect(await words('valideur-a', 'history')).toContain('1 demande en tout');
    expect(await words('valideur-a', 'quota')).toContain('Je ne trouve personne');
    expect(await words('valideur-b', 'history')).toContain('Aucune demande');
    expect(await words('valideur-b', 'quota')).toContain('il reste 4 actions');
    expect(await words('valideur-b', 'quota_reached', { threshold: 1 })).toContain(
      '1 personne a utilisé',
    );
  });
});

/** The question, without anything that narrows it more than the role does. */
function questionOf(query: Query): Reading {
  if (query === 'quota' || query === 'quota_reached')
    return { query, measure: 'actions', threshold: 5 };
  if (query === 'fill_rate') return { query, output: 'list' };
  return { query };
}

async function put(person: string, intent: string, args: Record<string, unknown>): Promise<Seen[]> {
  const chat = chats.get(person);
  if (!chat) throw new Error(`${person} has no chat`);
  const ref = { channel: 'telegram', id: `telegram-${person}`, scope: 'private' } as const;
  const [token = ''] = await world.run(({ presses }) => presses.add(ref, [{ intent, args }]));
  return await chat.pressToken(token);
}

/** The rows of every page. */
async function everyLine(person: string, reading: Reading): Promise<string[][]> {
  const rows: string[][] = [];
  for (let offset = 0; ; offset = rows.length) {
    const shown = await put(person, 'query', { reading: { ...reading, output: 'list' }, offset });
    const page = shown.flatMap(({ message }) => message.card?.table?.rows ?? []);
    rows.push(...page);
    if (page.length < 10) return rows;
  }
}

/** What stands on each line of the CSV file: the address of a person, else the first column. */
function keysOf(seen: Seen[]): string[] {
  const file = seen.map(({ message }) => message.file).find((one) => one?.name.endsWith('.csv'));
  if (!file) return [];
  const [head = '', ...lines] = Buffer.from(file.contentBase64, 'base64')
    .toString('utf8')
    .trim()
    .split(/\r?\n/);
  const at = Math.max(0, head.replace('\uFEFF', '').split(';').indexOf('Adresse'));
  return lines.map((line) => (line.split(';')[at] ?? '').replaceAll('"', '')).sort();
}

function programme(): Seed {
  return {
    structures: (['a', 'b'] as const).map((side) =>
      structure(STRUCTURES[side], { name: TITLES[side] }),
    ),
    memberships: Object.values(STRUCTURES).map((siret) => paidMembership(siret, 2026)),
    accounts: [
      ...PEOPLE.map(({ id, side }) => account(id, { ...NAMES[id], siret: STRUCTURES[side] })),
      account('valideur-a', { siret: STRUCTURES.a, roles: ['valideur_rh'] }),
      account('referent-a', { siret: STRUCTURES.a, roles: ['referent'] }),
      account('gilles', { roles: ['gestionnaire'] }),
      ...PROVIDERS.map((id) =>
        account(id, { surname: `Prestataire-${id}`, roles: ['prestataire'] }),
      ),
    ],
    actions: [...new Set(ASKED.map(([of]) => of))].map((of) => action(of)),
    sessions: PROVIDERS.flatMap((provider) =>
      ASKED.map(([of, firstDay]) =>
        session(`${provider}-${of}-${firstDay}`, of, { firstDay, providerId: provider }),
      ),
    ),
    requests: REQUESTS.map(record),
  };
}

function record({ person, side, provider, action: of, firstDay, status }: Asked): RequestRecord {
  return {
    id: `${person}-${of}-${firstDay}`,
    personId: person,
    siret: STRUCTURES[side],
    sessionId: `${provider}-${of}-${firstDay}`,
    actionId: of,
    kind: 'formation',
    firstDay,
    status,
    placement: 'seat',
    submittedAt: '2026-05-04T08:00:00.000Z',
    motivation: 'Progresser.',
    receiptCode: `R-${person}-${of}-${firstDay}`,
    lastWords: null,
    forceMajeure: null,
    changedAt: '2026-05-20T08:00:00.000Z',
  };
}
