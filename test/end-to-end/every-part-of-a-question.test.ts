import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestRecord } from '#ports/request-repository.ts';
import { type Field, QUERIES, type Query, type Reading } from '#reading/index.ts';
import { parisDay, type RequestStatus } from '#reglement/index.ts';
import { leftOut, leftOutText } from '#usecases/queries/left-out.ts';
import type { QueryResult } from '#usecases/queries/result.ts';
import { runQuery } from '#usecases/queries/run-query.ts';
import { type ChatWorld, startSharedChats } from '../support/chats.ts';
import {
  account,
  action,
  paidMembership,
  type Seed,
  session,
  structure,
} from '../support/programme.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const PAU = '73282932000074';
const DAX = '30613890001294';
const BAYONNE = '55208131766522';

const STATUSES: RequestStatus[] = [
  'pending_employer',
  'waitlisted',
  'preregistered',
  'enrolled',
  'refused_employer',
  'refused_provider',
  'withdrawn',
  'withdrawn_late',
  'attended',
  'absent_excused',
  'absent_unexcused',
];

/** Of these, one person has fewer than another. */
const LEFT: readonly RequestStatus[] = ['preregistered', 'withdrawn'];

/** Who asked for what, when and where: each part of a question tells some of these from the others. */
const ASKED = [
  { who: 'marie', siret: PAU, what: 'a1', day: '2026-03-10', place: 'Pau', on: '2026-01-20' },
  { who: 'emma', siret: PAU, what: 'a1', day: '2026-03-10', place: 'Pau', on: '2026-01-25' },
  { who: 'jean', siret: BAYONNE, what: 'a2', day: '2026-05-12', place: 'Dax', on: '2026-03-02' },
  { who: 'marie', siret: PAU, what: 'a2', day: '2026-10-05', place: 'Dax', on: '2026-09-04' },
  { who: 'emma', siret: PAU, what: 'a2', day: '2026-10-05', place: 'Dax', on: '2026-09-05' },
  { who: 'marie', siret: PAU, what: 'a1', day: '2025-06-02', place: 'Pau', on: '2025-04-02' },
] as const;

const each = STATUSES.flatMap((status) =>
  ASKED.map((one, index) => ({ ...one, status, id: `${status}-${index}` })),
).filter(({ who, what, status }) => who !== 'emma' || what !== 'a2' || !LEFT.includes(status));

const seeded: Seed = {
  structures: [
    structure(PAU, { name: 'Mission locale du Béarn', town: 'Pau', postcode: '64000' }),
    structure(DAX, { name: 'Mission locale des Landes', town: 'Dax', postcode: '40100' }),
    structure(BAYONNE, { name: 'Greta Côte basque', town: 'Bayonne', postcode: '64100' }),
  ],
  memberships: [
    paidMembership(PAU, 2026),
    paidMembership(DAX, 2026),
    paidMembership(BAYONNE, 2025),
  ],
  accounts: [
    account('gilles', { roles: ['gestionnaire'] }),
    account('provider', { roles: ['prestataire'] }),
    account('marie', { firstName: 'Marie', surname: 'Durand', siret: PAU }),
    account('emma', { firstName: 'Emma', surname: 'Picard', siret: PAU }),
    account('jean', { firstName: 'Jean', surname: 'Martin', siret: BAYONNE }),
  ],
  actions: [
    action('a1', { title: 'Conduire un entretien' }),
    action('a2', { title: 'Écrire simplement', kind: 'atelier' }),
  ],
  sessions: [
    ...each.map(({ id, who, what, day, place }, index) =>
      session(`s-${id}`, what, {
        firstDay: day,
        place,
        capacity: 1 + (index % 4),
        mode: who === 'emma' ? 'distanciel' : 'presentiel',
      }),
    ),
    session('cancelled', 'a1', { firstDay: '2026-04-10', status: 'cancelled' }),
  ],
  requests: each.map(
    ({ id, who, siret, what, day, status, on }): RequestRecord => ({
      id,
      personId: who,
      siret,
      sessionId: `s-${id}`,
      actionId: what,
      kind: what === 'a1' ? 'formation' : 'atelier',
      firstDay: day,
      status,
      placement: 'seat',
      submittedAt: `${on}T09:00:00.000Z`,
      changedAt: `${on}T09:00:00.000Z`,
      motivation: '',
      receiptCode: `R-${id}`,
      lastWords: null,
      forceMajeure: null,
    }),
  ),
};

/** Values of each part: at least one of them must show in the answer, or the part be told to be left out. */
const VALUES: Partial<Record<Field, (query: Query) => readonly (string | number | string[])[]>> = {
  person: () => ['Jean Martin'],
  structure: () => ['Greta Côte basque'],
  action: () => ['Écrire simplement'],
  session_date: () => ['2026-05-12'],
  place: (query) => (['quota', 'quota_reached'].includes(query) ? ['Bayonne'] : ['Pau']),
  except_place: () => ['Pau'],
  measure: () => ['formations'],
  status: (query) => {
    if (query === 'membership') return ['non adhérente'];
    return query === 'sessions' || query === 'fill_rate' ? ['complète'] : ['refusée', 'inscrit'];
  },
  stage: () => ['prestataire'],
  type: () => ['excused'],
  older_than_days: () => [30],
  threshold: () => [1, 2, 3, 4, 60],
  comparison: () => ['2025-01-01/2025-12-31'],
  below: () => [1, 2, 3, 60],
  period: (query) =>
    ['quota', 'quota_reached', 'membership'].includes(query)
      ? ['2026-03-01/2026-03-31']
      : ['2026-01-01/2026-04-30'],
  group_by: () => ['place', 'month'],
  limit: () => [1],
  order: () => ['asc', 'desc'],
  kinds: () => [['atelier']],
  except_kinds: () => [['atelier']],
  mode: () => ['distanciel'],
  state: () => ['free_seats', 'too_few'],
  timing: () => ['in_time'],
  younger_than_days: () => [30],
  formula: () => ['premium'],
  different: () => ['person'],
  others: () => [['Emma Picard']],
};

const BASES: Reading[] = [
  ...QUERIES.filter((query) => query !== 'unsupported').map((query) => ({ query })),
  { query: 'quota', person: 'Marie Durand' },
  { query: 'membership', structure: 'Mission locale du Béarn' },
  { query: 'late_withdrawals', comparison: '2025-01-01/2025-12-31' },
  { query: 'withdrawals', group_by: 'place' },
  { query: 'fill_rate', group_by: 'place' },
];

const pairs = BASES.flatMap((base) =>
  (Object.keys(VALUES) as Field[])
    .filter((field) => base[field] === undefined)
    .map((field) => ({ base, field, name: `${Object.values(base).join(' ')} × ${field}` })),
);

let world: ChatWorld;
beforeAll(async () => {
  world = await startSharedChats({ now: NOW, seed: seeded });
}, 120_000);

async function ask(reading: Reading) {
  const { services } = world;
  return await world.run(async (stores) => {
    const person = await stores.accounts.find('gilles');
    if (!person) throw new Error('no gestionnaire');
    const asking = {
      services,
      stores,
      t: services.translations.fr,
      language: 'fr' as const,
      now: NOW,
      today: parisDay(NOW),
    };
    const result = await runQuery(asking, person, reading, { limit: 100, offset: 0 });
    const shown = 'field' in result ? `unclear: ${JSON.stringify(result)}` : shownOf(result);
    return { shown, told: leftOutText(asking, reading) };
  });
}

const shownOf = ({ headline, table, sheet, total, figure }: QueryResult): string =>
  JSON.stringify({ headline, table, sheet, total, figure });

describe('every part of a question', () => {
  it.each(pairs)('$name is followed, or told to be left out', async ({ base, field }) => {
    const plain = await ask(base);
    const values = VALUES[field]?.(base.query) ?? [];
    let isFollowed = false;
    for (const value of values) {
      const reading = { ...base, [field]: value } as Reading;
      const { shown, told } = await ask(reading);
      const isTold = leftOut(reading, parisDay(NOW)).includes(field);
      if (isTold) expect(told?.toLowerCase()).toContain('je n’ai pas tenu compte de');
      // What is told to be left out changes nothing.
      if (isTold) expect(shown).toBe(plain.shown);
      isFollowed ||= isTold || shown !== plain.shown;
    }

    expect(isFollowed).toBe(true);
  });

  it('is told by its words, with the year when it is counted by years', async () => {
    const { told } = await ask({
      query: 'quota',
      person: 'Marie Durand',
      place: 'Pau',
      period: '2026-03-01/2026-03-31',
    });

    expect(told?.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      '⚠️ Je n’ai pas tenu compte de « à Pau » et « mars 2026 » : ces chiffres ne se précisent pas ainsi. Ils se comptent par année entière : voici 2026.',
    );
  });

  it('is told of nothing where all of it counts', async () => {
    const { told } = await ask({
      query: 'quota_reached',
      measure: 'formations',
      place: 'Pau',
      period: '2026-01-01/2026-09-07',
    });

    expect(told).toBeNull();
  });

  it('« à Pau », of people, is where their structure is', async () => {
    const all = await ask({ query: 'quota_reached', threshold: 1 });
    const pau = await ask({ query: 'quota_reached', threshold: 1, place: 'Pau' });
    const bayonne = await ask({ query: 'quota_reached', threshold: 1, place: 'bayonne' });

    expect(all.shown).toContain('Jean Martin');
    expect(pau.shown).toContain('Marie Durand');
    expect(pau.shown).not.toContain('Jean Martin');
    expect(bayonne.shown).toContain('Jean Martin');
    expect(bayonne.shown).not.toContain('Marie Durand');
  });
});
