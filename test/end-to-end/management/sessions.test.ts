import { describe, expect, it } from 'vitest';
import type { ChannelName } from '#conversation/message.ts';
import { type Chat, type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { account, action, type Seed, session } from '../../support/programme.ts';
import { act, ask, enter, MONDAY, town } from '../life/town.ts';

const programme: Seed = {
  ...town,
  accounts: [
    ...(town.accounts ?? []),
    account('victor', { firstName: 'Victor', surname: 'Salles', roles: ['prestataire'] }),
  ],
  actions: [...(town.actions ?? []), action('laicite', { title: 'Laïcité et accueil' })],
};

async function open(channel: ChannelName = 'teams', seed: Seed = programme) {
  const world = await startChats({ now: MONDAY, seed });
  const gilles = await enter(world, channel, 'gilles');
  return { world, gilles };
}

const sessionsOf = (world: ChatWorld, actionId: string) =>
  world.run((stores) => stores.programme.searchSessions({ actionId }, 10));

const audited = (world: ChatWorld, type: 'session' | 'action', id: string) =>
  world.run(({ audit }) => audit.findBySubject({ type, id }));

describe('a new session', () => {
  it.each(['teams', 'telegram', 'playground'] as const)(
    'is created from one message on %s, audited, told to its prestataire, and open to requests',
    async (channel) => {
      const { world, gilles } = await open(channel);
      const paula = await enter(world, 'telegram', 'provider');

      const summary = await gilles.say(
        'crée une session de "Laïcité et accueil" le 12 novembre à Pau, 12 places, 9h-17h, avec Paula Noiret',
      );
      const nothing = await sessionsOf(world, 'laicite');
      const done = await gilles.press('Créer la session');

      const [created] = await sessionsOf(world, 'laicite');
      expect(world.errors()).toEqual([]);
      expect(nothing).toEqual([]);
      expect(wordsOf(summary)).toContain('Personne n’y est encore inscrit');
      expect(wordsOf(done)).toContain('au catalogue');
      expect(created).toMatchObject({
        firstDay: '2026-11-12',
        lastDay: '2026-11-12',
        capacity: 12,
        minimum: 9,
        mode: 'presentiel',
        place: 'Pau',
        hours: '9\u00A0h – 17\u00A0h',
        providerId: 'provider',
        status: 'open',
      });
      expect(wordsOf(paula.seen.slice(-1))).toContain('Une session vous est confiée');
      expect(await audited(world, 'session', created?.id ?? '')).toMatchObject([
        { actor: 'gilles', event: 'session.created' },
      ]);
      expect(await ask(world, 'marie', created?.id ?? '')).toBeTruthy();
    },
  );

  it('names every wrong value at once, and asks for those only', async () => {
    const { world, gilles } = await open();

    const refused = await gilles.say(
      'crée une session de "Laïcité et accueil" le 12 novembre 2020 à Pau, 20 places, 9h-17h, avec Paula Noiret',
    );
    await gilles.say('le 12 novembre');
    const again = await gilles.say('15');

    expect(wordsOf(refused)).toContain('2 valeurs ne conviennent pas');
    expect(wordsOf(refused)).toContain('Dates : aucun règlement');
    expect(wordsOf(refused)).toContain('Places : 20 ne va pas. Une formation en a de 9 à 15');
    expect(wordsOf(again)).toContain('Créer cette session');
    expect(await sessionsOf(world, 'laicite')).toEqual([]);
  });

  it('of a title the programme does not have begins a new action', async () => {
    const { world, gilles } = await open('telegram');

    const kind = await gilles.say(
      'crée une session de « Yoga du rire » le 12 novembre à Pau, 12 places',
    );
    await gilles.say('atelier');
    await gilles.say('Bien-être');
    await gilles.say('1 jour, 7 heures');
    await gilles.say('9h-17h');
    await gilles.say('Victor Salles');
    await gilles.press('Créer la session');

    const actions = await world.run((stores) => stores.programme.findActions());
    const created = actions.find(({ title }) => title === 'Yoga du rire');
    expect(wordsOf(kind)).toContain('De quelle nature');
    expect(created).toMatchObject({
      kind: 'atelier',
      theme: 'Bien-être',
      duration: '1 jour, 7 heures',
    });
    expect(await sessionsOf(world, created?.id ?? '')).toMatchObject([
      { capacity: 12, minimum: null, providerId: 'victor' },
    ]);
    expect(await audited(world, 'action', created?.id ?? '')).toMatchObject([
      { event: 'action.created' },
    ]);
  });

  it('is for gestionnaires only, and a question about one creates nothing', async () => {
    const { world, gilles } = await open();
    const marie = await enter(world, 'telegram', 'marie');

    await marie.say('crée une session de "Laïcité et accueil" le 12 novembre à Pau, 12 places');
    await gilles.say('crée-t-on une session de "Laïcité et accueil" le 12 novembre ?');

    expect(wordsOf(marie.seen)).not.toContain('Créer la session');
    expect(wordsOf(gilles.seen)).not.toContain('À quels horaires');
    expect(await sessionsOf(world, 'laicite')).toEqual([]);
  });
});

const small: Seed = {
  ...programme,
  sessions: [session('s1', 'a1', { firstDay: '2026-11-16', lastDay: '2026-11-17', capacity: 9 })],
};

/** Nine strangers of other structures hold every seat; Marie waits. */
async function full(channel: ChannelName) {
  const { world, gilles } = await open(channel, {
    ...small,
    structures: [
      ...(small.structures ?? []),
      ...strangers().map(({ siret }) => ({
        siret: siret ?? '',
        name: 'Autre',
        apeCode: null,
        address: null,
        postcode: null,
        town: null,
        isTrainingOrganisation: false,
        status: 'active' as const,
      })),
    ],
    memberships: [
      ...(small.memberships ?? []),
      ...strangers().map(({ siret }) => ({
        id: `m-${siret}`,
        siret: siret ?? '',
        year: 2026,
        formula: 'simple' as const,
        status: 'active' as const,
        isRenewal: false,
        invoiceNumber: null,
        requestedAt: '2026-01-02T09:00:00.000Z',
      })),
    ],
    accounts: [...(small.accounts ?? []), ...strangers()],
  });
  for (const { id } of strangers()) await ask(world, id, 's1');
  const request = await ask(world, 'marie', 's1');
  return { world, gilles, request };
}

function strangers() {
  return Array.from({ length: 9 }, (_, index) =>
    account(`p${index}`, {
      firstName: `Prénom${index}`,
      surname: 'Autre',
      siret: `${String(800_000_000 + index)}00011`,
    }),
  );
}

const placementOf = async (world: ChatWorld, id: string) =>
  (await world.run(({ requests }) => requests.find(id)))?.placement;

describe('the number of seats', () => {
  it.each(['teams', 'telegram'] as const)(
    'raised by message on %s says who gets a seat, then gives it',
    async (channel) => {
      const { world, gilles, request } = await full(channel);
      const marie = await enter(world, 'telegram', 'marie');

      const summary = await gilles.say('passe la capacité de la session du 16 novembre à 12');
      const before = await placementOf(world, request);
      const done = await gilles.press('Changer la session');

      expect(world.errors()).toEqual([]);
      expect(wordsOf(summary)).toContain(
        'Une personne de la liste d’attente reçoit une place** : marie Durand',
      );
      expect(before).toBe('waitlist');
      expect(wordsOf(done)).toContain('Une personne de la liste d’attente a reçu une place');
      expect(await placementOf(world, request)).toBe('seat');
      expect(wordsOf(marie.seen.slice(-1))).toContain('place');
      expect(await audited(world, 'session', 's1')).toMatchObject([
        { actor: 'gilles', event: 'session.capacity_changed', details: { capacity: 12 } },
      ]);
    },
  );

  it('outside what a formation may have is refused with the figures', async () => {
    const { world, gilles } = await full('teams');

    const refused = await gilles.say('passe la capacité de la session du 16 novembre à 16');

    expect(wordsOf(refused)).toContain('Une formation en a de 9 à 15');
    expect((await world.run(({ programme: p }) => p.findSession('s1')))?.capacity).toBe(9);
  });

  it('below the seats held is refused, and says by whom', async () => {
    const { world, gilles } = await full('telegram');
    await gilles.say('passe la capacité de la session du 16 novembre à 12');
    await gilles.press('Changer la session');

    const refused = await gilles.say('passe la capacité de la session du 16 novembre à 9');

    expect(wordsOf(refused)).toContain('10 sont déjà tenues par');
    expect(wordsOf(refused)).toContain('Prénom3 Autre');
    expect((await world.run(({ programme: p }) => p.findSession('s1')))?.capacity).toBe(12);
  });
});

describe('the place, the hours and the prestataire of a session', () => {
  async function change(gilles: Chat, ...said: string[]) {
    let seen = [] as Awaited<ReturnType<Chat['say']>>;
    for (const text of said) seen = await gilles.say(text);
    const done = await gilles.press('Changer la session');
    return { summary: wordsOf(seen), done: wordsOf(done) };
  }

  it('change, and the people enrolled are told what was and what is', async () => {
    const { world, gilles } = await open();
    const marie = await enter(world, 'telegram', 'marie');
    await ask(world, 'marie', 's1');

    const { summary } = await change(
      gilles,
      'change le lieu de la session Action a1 du 16 novembre',
      'Bayonne',
    );

    expect(summary).toContain('Une personne sera prévenue** : marie Durand');
    expect(wordsOf(marie.seen.slice(-1))).toContain('Lieu : à Bayonne (au lieu de : à Bordeaux)');
    expect(await world.run(({ programme: p }) => p.findSession('s1'))).toMatchObject({
      place: 'Bayonne',
      capacity: 12,
    });
  });

  it('tell both prestataires when another one takes it over', async () => {
    const { world, gilles } = await open();
    const victor = await enter(world, 'telegram', 'victor');
    const paula = await enter(world, 'telegram', 'provider');

    await change(
      gilles,
      'change le prestataire de la session Action a1 du 16 novembre',
      'Victor Salles',
    );

    expect(wordsOf(victor.seen.slice(-1))).toContain('Prestataire : Victor Salles');
    expect(wordsOf(paula.seen.slice(-1))).toContain('Prestataire : Victor Salles');
  });

  it('are checked in the use case: nobody else, no stranger as prestataire, no session gone by', async () => {
    const { world } = await open();
    const details = {
      mode: 'presentiel',
      place: 'Pau',
      hours: '9 h',
      providerId: 'provider',
    } as const;
    const command = { type: 'alter_session', sessionId: 's1', details } as const;

    expect(await act(world, 'marie', command)).toMatchObject({ why: 'NOT_ALLOWED' });
    expect(
      await act(world, 'gilles', { ...command, details: { ...details, providerId: 'marie' } }),
    ).toMatchObject({
      why: 'WRONG_PROVIDER',
    });
    world.moveTo('2026-11-18T08:00:00.000Z');
    expect(await act(world, 'gilles', command)).toMatchObject({ why: 'SESSION_CLOSED' });
  });
});

describe('other dates', () => {
  it('are a postponement: people are named, then asked to confirm', async () => {
    const { world, gilles } = await open();
    const marie = await enter(world, 'telegram', 'marie');
    await ask(world, 'marie', 's1');

    await gilles.say('change les dates de la session Action a1 du 16 novembre');
    const summary = await gilles.say('du 23 au 24 novembre');
    await gilles.press('Changer la session');

    expect(wordsOf(summary)).toContain('Une personne devra confirmer** : marie Durand');
    expect(wordsOf(marie.seen.slice(-1))).toContain('est reportée');
    expect(await world.run(({ programme: p }) => p.findSession('s1'))).toMatchObject({
      firstDay: '2026-11-23',
      lastDay: '2026-11-24',
    });
  });
});

describe('several changes in one message', () => {
  const s1 = (world: ChatWorld) => world.run(({ programme: p }) => p.findSession('s1'));

  it.each(['teams', 'telegram', 'playground'] as const)(
    'are one summary, one confirmation, and all done on %s',
    async (channel) => {
      const { world, gilles } = await open(channel);
      const marie = await enter(world, 'telegram', 'marie');
      await ask(world, 'marie', 's1');

      const summary = await gilles.say(
        'passe la session Action a1 du 16/11 à Bordeaux à 14 places et déplace-la au 23/11, lieu Pau, 10h-16h',
      );
      const before = await s1(world);
      await gilles.press('Changer la session');

      expect(world.errors()).toEqual([]);
      expect(wordsOf(summary)).toContain('4 changements, tous ensemble ou aucun');
      expect(wordsOf(summary)).toContain('Une personne devra confirmer** : marie Durand');
      expect(before).toMatchObject({ firstDay: '2026-11-16', capacity: 12, place: 'Bordeaux' });
      expect(await s1(world)).toMatchObject({
        firstDay: '2026-11-23',
        lastDay: '2026-11-24',
        capacity: 14,
        place: 'Pau',
        hours: '10\u00A0h – 16\u00A0h',
      });
      const told = wordsOf(marie.seen);
      expect(told).toContain('Lieu : à Pau (au lieu de : à Bordeaux)');
      expect(told).toContain('est reportée');
      expect(await audited(world, 'session', 's1')).toMatchObject([
        { event: 'session.changed' },
        { event: 'session.postponed' },
        { event: 'session.capacity_changed', details: { firstDay: '2026-11-23', capacity: 14 } },
      ]);
    },
  );

  it('begin with a postponement too: from one day to the other, not a stretch of days', async () => {
    const { world, gilles } = await open('telegram');

    await gilles.say(
      'reporte la session Action a1 du 16 novembre au 3 décembre et change le lieu pour Dax',
    );
    await gilles.press('Changer la session');
    await gilles.say('reporte la session Action a2 du 16 novembre au 7 décembre');
    await gilles.press('Reporter la session');

    expect(await s1(world)).toMatchObject({ firstDay: '2026-12-03', place: 'Dax' });
    expect(await world.run(({ programme: p }) => p.findSession('s2'))).toMatchObject({
      firstDay: '2026-12-07',
      lastDay: '2026-12-08',
    });
  });

  it('are never dropped for a postponement: seats and place beside the new days are changes too', async () => {
    const { world, gilles } = await open();

    const summary = await gilles.say(
      'reporte la session Action a1 du 16 novembre au 23 et 24 novembre, 10 places, à Pau',
    );
    await gilles.press('Changer la session');

    expect(wordsOf(summary)).toContain('3 changements');
    expect(await s1(world)).toMatchObject({
      firstDay: '2026-11-23',
      lastDay: '2026-11-24',
      capacity: 10,
      place: 'Pau',
    });
  });

  it('wait when one of them cannot be: it alone is asked again', async () => {
    const { world, gilles } = await open();

    const refused = await gilles.say(
      'passe la session Action a1 du 16/11 à 20 places et déplace-la au 23/11',
    );
    const summary = await gilles.say('passe la capacité à 13');
    const nothing = await s1(world);
    await gilles.press('Changer la session');

    expect(wordsOf(refused)).toContain('Une formation en a de 9 à 15');
    expect(wordsOf(summary)).toContain('2 changements');
    expect(nothing).toMatchObject({ firstDay: '2026-11-16', capacity: 12 });
    expect(await s1(world)).toMatchObject({ firstDay: '2026-11-23', capacity: 13 });
  });

  it('are all stored or none: a refusal found at the last moment leaves the session as it was', async () => {
    const { world } = await open();

    const result = await act(world, 'gilles', {
      type: 'alter_session',
      sessionId: 's1',
      days: { firstDay: '2026-11-23', lastDay: '2026-11-23' },
      capacity: 40,
    });

    expect(result).toMatchObject({ why: 'WRONG_CAPACITY' });
    expect(await s1(world)).toMatchObject({ firstDay: '2026-11-16', capacity: 12 });
  });

  it('may be added to at the summary', async () => {
    const { world, gilles } = await open('telegram');

    await gilles.say('décale la session Action a1 du 16 novembre au 23');
    const summary = await gilles.say('et passe-la à 15 places');
    await gilles.press('Changer la session');

    expect(wordsOf(summary)).toContain('2 changements');
    expect(await s1(world)).toMatchObject({ firstDay: '2026-11-23', capacity: 15 });
  });

  it('are for gestionnaires: a prestataire is told so', async () => {
    const { world } = await open();
    const paula = await enter(world, 'telegram', 'provider');

    const seen = await paula.say('change le lieu de la session Action a1 du 16 novembre pour Dax');

    expect(wordsOf(seen)).toContain('Cela revient aux gestionnaires');
  });

  it('may be named first and said one by one', async () => {
    const { world, gilles } = await open('telegram');

    await gilles.say('modifier la session Action a1 du 16 novembre');
    await gilles.say('les places et le lieu');
    await gilles.say('15');
    const summary = await gilles.say('Pau');
    await gilles.press('Changer la session');

    expect(wordsOf(summary)).toContain('2 changements');
    expect(await s1(world)).toMatchObject({ place: 'Pau', capacity: 15 });
  });
});
