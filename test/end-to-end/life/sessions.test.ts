import { describe, expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { account, paidMembership, session, structure } from '../../support/programme.ts';
import { act, ask, enter, MONDAY, town } from './town.ts';

const labelsOf = (seen: { message: { choices?: { label: string }[] } }[]) =>
  seen
    .flatMap(({ message }) => message.choices ?? [])
    .map(({ label }) => label.replace(/\u00A0/g, ' '));

describe('a session that is postponed', () => {
  async function postponed(channel: 'teams' | 'telegram') {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, channel, 'marie');
    const gilles = await enter(world, channel === 'teams' ? 'telegram' : 'teams', 'gilles');
    const request = await ask(world, 'marie', 's1');
    await act(world, 'sophie', { type: 'approve', requestId: request });
    await gilles.say('reporter une session');
    await gilles.say('Action a1 du 16 novembre');
    const summary = await gilles.say('du 23 au 24 novembre');
    const before = marie.seen.length;
    const done = await gilles.press('Reporter la session');
    return { world, marie, gilles, request, summary, done, told: marie.seen.slice(before) };
  }

  it.each(['teams', 'telegram'] as const)(
    'says what it touches before, and asks its people on %s who press *Je reste*',
    async (channel) => {
      const { world, marie, summary, done, told } = await postponed(channel);

      const stays = await marie.press('Je reste');

      expect(world.errors()).toEqual([]);
      expect(wordsOf(summary)).toContain('1 personne devra confirmer');
      expect(wordsOf(done)).toContain('1 personne est priée de confirmer');
      expect(wordsOf(told)).toContain('est reportée');
      expect(labelsOf(told)).toEqual([
        'Je reste',
        'Je me désiste',
        'Plutôt le lundi 7 décembre 2026, à Pau',
      ]);
      expect(wordsOf(stays)).toContain('vous gardez votre inscription');
    },
  );

  it('lets one go to another session of the action in one confirmed press', async () => {
    const { world, marie, request } = await postponed('telegram');

    const asked = await marie.press('Plutôt');
    const moved = await marie.press('Confirmer le changement');

    expect(wordsOf(asked)).toContain('sans pénalité');
    expect(wordsOf(moved)).toContain('une place vous est gardée');
    const own = await world.run(({ requests }) => requests.findViewsOfPerson('marie'));
    expect(own.map((view) => [view.session.id, view.request.status])).toEqual([
      ['s1-later', 'pending_employer'],
      ['s1', 'withdrawn'],
    ]);
    expect(own[1]?.request.id).toBe(request);
  });

  it('lets one withdraw with the request already chosen', async () => {
    const { marie } = await postponed('teams');

    expect(wordsOf(await marie.press('Je me désiste'))).toMatch(/raison|Pourquoi/);
  });
});

describe('a session that is postponed and changed at once', () => {
  it.each([
    'reporte la session Action a1 du 16 au 23 novembre à Dax, 9h-12h',
    'reporter la session Action a1 du 16 novembre au 23 novembre, à Dax, 9h-12h',
  ])('tells each person once, with all of it: « %s »', async (order) => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const provider = await enter(world, 'teams', 'provider');
    const gilles = await enter(world, 'teams', 'gilles');
    await ask(world, 'marie', 's1');
    const before = [marie.seen.length, provider.seen.length];

    await gilles.say(order);
    await gilles.press('Changer la session');

    const moved = await world.run((stores) => stores.programme.findSession('s1'));
    expect(world.errors()).toEqual([]);
    expect(moved).toMatchObject({ firstDay: '2026-11-23', place: 'Dax' });
    const told = marie.seen.slice(before[0]);
    expect(told).toHaveLength(1);
    expect(wordsOf(told)).toMatch(
      /prévue le 16\snovembre 2026, est reportée.*Ce qui change aussi\s:\n- .*à Dax \(au lieu de\s: à Bordeaux\)\n- .*12.*Gardez-vous votre demande\s\?$/s,
    );
    expect(labelsOf(told)).toContain('Je reste');
    expect(provider.seen.slice(before[1])).toHaveLength(1);
    expect(wordsOf(provider.seen.slice(before[1]))).toMatch(/est reportée.*à Dax/s);
  });
});

describe('somebody on the waiting list of a session that is postponed with more seats', () => {
  it('is told once of the days and of the seat, and is not asked whether they stay enrolled before', async () => {
    const sessions = town.sessions?.map((one) => (one.id === 's1' ? { ...one, capacity: 9 } : one));
    const others = Array.from({ length: 8 }, (_, index) => `p${index}`);
    const siret = (index: number) => `${String(300_000_000 + index)}00011`;
    const seed = {
      ...town,
      structures: [...(town.structures ?? []), ...others.map((_, i) => structure(siret(i)))],
      memberships: [
        ...(town.memberships ?? []),
        ...others.map((_, i) => paidMembership(siret(i), 2026)),
      ],
      accounts: [
        ...(town.accounts ?? []),
        ...others.map((id, i) => account(id, { siret: siret(i) })),
      ],
      ...(sessions ? { sessions } : {}),
    };
    const world = await startChats({ now: MONDAY, seed });
    const marie = await enter(world, 'telegram', 'marie');
    const gilles = await enter(world, 'teams', 'gilles');
    for (const id of [...others, 'jean']) await ask(world, id, 's1');
    await act(world, 'sophie', { type: 'approve', requestId: await ask(world, 'marie', 's1') });
    const before = marie.seen.length;

    const summary = await gilles.say(
      'reporte la session Action a1 du 16 novembre au 23 novembre, 10 places',
    );
    await gilles.press('Changer la session');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(summary)).toMatch(/Elle garde sa durée, 2 jours/);
    const told = marie.seen.slice(before);
    expect(told).toHaveLength(1);
    expect(wordsOf(told)).toMatch(
      /est reportée.*Une place s’est libérée.*Gardez-vous votre inscription/s,
    );
  });
});

describe('a session that is cancelled', () => {
  it('is cancelled by a gestionnaire who knew whom it touched; its people are offered the next one', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const gilles = await enter(world, 'teams', 'gilles');
    await ask(world, 'marie', 's1');
    await gilles.say('annuler une session');
    const summary = await gilles.say('Action a1 du 16 novembre');
    const before = marie.seen.length;
    await gilles.press('Annuler la session');
    const told = marie.seen.slice(before);

    const enrolling = await marie.press('Plutôt');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(summary)).toContain('1 personne sera prévenue');
    expect(wordsOf(told)).toContain('est annulée');
    expect(wordsOf(enrolling)).toMatch(/Pourquoi cette action/);
  });

  it('is not for others to cancel', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'teams', 'gilles');
    const marie = await enter(world, 'telegram', 'marie');
    await gilles.say('annuler une session');
    await gilles.say('Action a1 du 16 novembre');

    await marie.say('annuler une session');

    expect(await act(world, 'marie', { type: 'cancel_session', sessionId: 's1' })).toMatchObject({
      why: 'NOT_ALLOWED',
    });
    expect((await world.run(({ programme }) => programme.findSession('s1')))?.status).toBe('open');
  });
});

describe('a seat that comes by itself', () => {
  it('is told at once, with a button to decline it', async () => {
    const small = {
      ...town,
      sessions: [session('s1', 'a1', { firstDay: '2026-11-16', capacity: 1 })],
    };
    const world = await startChats({ now: MONDAY, seed: small });
    const jean = await enter(world, 'telegram', 'jean');
    const first = await ask(world, 'marie', 's1');
    const second = await ask(world, 'jean', 's1');
    await act(world, 'sophie', { type: 'approve', requestId: first });
    await act(world, 'sophie', { type: 'approve', requestId: second });
    const before = jean.seen.length;
    await act(world, 'marie', { type: 'withdraw', requestId: first, reason: 'Un imprévu.' });
    const told = jean.seen.slice(before);

    const declining = await jean.press('Je renonce');

    expect(wordsOf(told)).toContain('Une place s’est libérée');
    expect(wordsOf(declining)).toMatch(/raison|Pourquoi/);
  });
});

describe('repeated late withdrawals', () => {
  it('give the gestionnaires the choice, which says whom it touches before', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'teams', 'gilles');
    const ids: string[] = [];
    for (const sessionId of ['s1', 's2', 's3']) {
      const id = await ask(world, 'marie', sessionId);
      await act(world, 'sophie', { type: 'approve', requestId: id });
      ids.push(id);
    }
    world.moveTo('2026-11-10T09:00:00.000Z');
    for (const requestId of ids.slice(0, 2)) {
      await act(world, 'marie', { type: 'withdraw', requestId, reason: 'Un imprévu.' });
    }
    const alert = wordsOf(gilles.seen.slice(-1));

    const asked = await gilles.press('Annuler ses inscriptions');
    const stillThere = await world.run(({ requests }) => requests.find(ids[2] ?? ''));
    const done = await gilles.press('Confirmer l’annulation');

    expect(world.errors()).toEqual([]);
    expect(alert).toContain('2 désistements tardifs');
    expect(wordsOf(asked)).toContain('Action a3');
    expect(stillThere?.status).toBe('preregistered');
    expect(wordsOf(done)).toContain('1 inscription de marie Durand est annulée');
    expect((await world.run(({ requests }) => requests.find(ids[2] ?? '')))?.status).toBe(
      'cancelled_manager',
    );
  });
});

describe('a session with too few people', () => {
  it('is told to the gestionnaires with what they can do, and to the prestataire', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'telegram', 'gilles');
    const paula = await enter(world, 'teams', 'provider');
    world.moveTo('2026-11-03T08:00:00.000Z');
    await act(world, 'system', { type: 'tick' });

    const told = gilles.seen.slice(-1);
    const opened = await gilles.press('Annuler la session');

    expect(labelsOf(told)).toEqual(['Annuler la session', 'Reporter la session']);
    expect(labelsOf(paula.seen.slice(-1))).toEqual([]);
    expect(wordsOf(paula.seen)).toContain('attendus');
    expect(wordsOf(opened)).toContain('Annuler cette session');
  });
});

describe('the sessions of a prestataire', () => {
  it.each(['teams', 'telegram'] as const)(
    'are shown a page at a time on %s, none left out',
    async (channel) => {
      const sessions = Array.from({ length: 14 }, (_, index) =>
        session(`run${index}`, 'a1', { firstDay: `2026-11-${String(index + 10)}` }),
      );
      const world = await startChats({ now: MONDAY, seed: { ...town, sessions } });
      const paula = await enter(world, channel, 'provider');

      const first = await paula.say('mes sessions');
      const second = await paula.press('Voir la suite');

      expect(world.errors()).toEqual([]);
      expect(wordsOf(first)).toContain('Vos 14 sessions');
      expect(labelsOf(first)).toHaveLength(13);
      expect(labelsOf(first).at(-1)).toBe('Voir la suite (2)');
      expect(labelsOf(second)).toHaveLength(2);
      expect(labelsOf(second)[1]).toContain('23 novembre');
    },
  );
});
