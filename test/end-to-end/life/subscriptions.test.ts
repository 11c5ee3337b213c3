import { describe, expect, it } from 'vitest';
import { connect } from '#adapters/postgres/connect.ts';
import { deliverSubscriptions } from '#usecases/subscriptions/deliver.ts';
import { type Chat, type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { account, paidMembership, siretOf, structure } from '../../support/programme.ts';
import { act, ask, enter, MONDAY, town } from './town.ts';

/** What the jobs do every minute; gives what came in the chat. */
async function pass(world: ChatWorld, at: string, chat: Chat): Promise<string> {
  const before = chat.seen.length;
  world.moveTo(at);
  await deliverSubscriptions(world.services, { run: (work) => world.run(work) });
  await world.settle();
  expect(world.errors()).toEqual([]);
  return wordsOf(chat.seen.slice(before));
}

async function subscribe(chat: Chat, text: string): Promise<string> {
  const proposed = wordsOf(await chat.say(text));
  await chat.press('Confirmer');
  return proposed;
}

describe.each(['teams', 'telegram'] as const)('a question asked once, on %s', (channel) => {
  it('is confirmed first, then answered every Monday, once', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, channel, 'gilles');
    await ask(world, 'marie', 's1');

    const proposed = wordsOf(await gilles.say('chaque lundi les demandes en attente'));
    expect(proposed).toContain('Question : Demandes en attente');
    expect(proposed).toContain('Quand : chaque lundi à 8 h 30');
    expect(proposed).toContain('Première fois : 14 septembre 2026 à 8 h 30');
    expect(proposed).toContain('Aujourd’hui : 1 demande en attente');
    expect(await pass(world, '2026-09-14T06:40:00.000Z', gilles)).toBe('');
    world.moveTo(MONDAY);
    await gilles.say('chaque lundi les demandes en attente');
    expect(wordsOf(await gilles.press('Confirmer'))).toContain('Première fois : 14 septembre 2026');
    await gilles.press('Confirmer');

    expect(await pass(world, '2026-09-14T06:29:00.000Z', gilles)).toBe('');
    const monday = await pass(world, '2026-09-14T06:31:00.000Z', gilles);
    expect(monday).toContain('1 demande en attente');
    expect(monday).toContain('Chiffres relevés le 14 septembre 2026 à 8 h 31');
    expect(await pass(world, '2026-09-14T06:32:00.000Z', gilles)).toBe('');
    // After a pause of three weeks: once.
    expect(await pass(world, '2026-10-08T08:00:00.000Z', gilles)).toContain('1 demande en attente');
    expect(await pass(world, '2026-10-08T08:05:00.000Z', gilles)).toBe('');
  });

  it('tells of a crossing once, and again only after it has come back', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, channel, 'gilles');
    const first = await ask(world, 'marie', 's1');
    const proposed = await subscribe(
      gilles,
      'préviens-moi quand il y a plus de 1 demande en attente',
    );
    expect(proposed).toContain('Quand : quand le chiffre dépasse 1');

    expect(await pass(world, '2026-09-07T08:00:00.000Z', gilles)).toBe('');
    await ask(world, 'jean', 's2');
    const told = await pass(world, '2026-09-07T09:00:00.000Z', gilles);
    expect(told).toContain('Alerte : 2 demandes en attente');
    expect(told).toContain('Vous avez demandé à être prévenu quand le chiffre dépasse 1.');
    expect(await pass(world, '2026-09-08T09:00:00.000Z', gilles)).toBe('');
    await act(world, 'sophie', { type: 'approve', requestId: first });
    expect(await pass(world, '2026-09-08T10:00:00.000Z', gilles)).toBe('');
    await ask(world, 'emma', 's3');
    expect(await pass(world, '2026-09-08T11:00:00.000Z', gilles)).toContain('Alerte : 2 demandes');
  });

  it('tells of each session that becomes full, and of no other', async () => {
    const small = {
      ...town,
      sessions: (town.sessions ?? []).map((one) => ({ ...one, capacity: 1 })),
    };
    const world = await startChats({ now: MONDAY, seed: small });
    const gilles = await enter(world, channel, 'gilles');
    await ask(world, 'marie', 's1');
    const proposed = await subscribe(gilles, 'préviens-moi quand une session est pleine');
    expect(proposed).toContain('1 ligne déjà dans ce cas');

    expect(await pass(world, '2026-09-07T08:00:00.000Z', gilles)).toBe('');
    await ask(world, 'jean', 's5');
    const told = await pass(world, '2026-09-07T09:00:00.000Z', gilles);
    expect(told).toContain('Alerte : 1 ligne nouvelle');
    const table = gilles.seen.at(-1)?.message.card?.table;
    expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Action a5', expect.stringMatching(/^21\/09\/26\sBordeaux$/)],
    ]);
    expect(await pass(world, '2026-09-07T10:00:00.000Z', gilles)).toBe('');
  });

  it('is listed, changed by words, stopped and put back', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, channel, 'gilles');
    await gilles.say('chaque lundi les demandes en attente');
    expect(wordsOf(await gilles.say('plutôt le mardi à 14 h'))).toContain('chaque mardi à 14 h');
    await gilles.press('Confirmer');
    expect(wordsOf(await gilles.say('non, à 9 h'))).toContain('chaque mardi à 9 h');
    await subscribe(gilles, 'préviens-moi s’il y a un désistement tardif');

    const list = wordsOf(await gilles.say('mes alertes'));
    expect(list).toContain('1. **Demandes en attente**, chaque mardi à 9 h');
    expect(list).toContain('2. **Désistements tardifs**, dès qu’il y en a une de plus');
    expect(wordsOf(await gilles.say('change l’alerte 1 au jeudi à 10 h'))).not.toContain(
      'Laquelle',
    );
    expect(wordsOf(await gilles.say('change l’alerte 1 : chaque jeudi à 10 h'))).toContain(
      'chaque jeudi à 10 h',
    );
    expect(wordsOf(await gilles.say('ne me préviens plus des désistements tardifs'))).toContain(
      'Alerte arrêtée : Désistements tardifs',
    );
    await gilles.press('La remettre');
    await gilles.say('arrête l’alerte 1');
    const left = wordsOf(await gilles.say('mes alertes'));
    expect(left).toContain('1. **Désistements tardifs**');
    expect(left).not.toContain('Demandes en attente');
    await gilles.say('arrête toutes mes alertes');
    await gilles.press('Tout arrêter');
    expect(wordsOf(await gilles.say('mes alertes'))).toContain('aucune alerte');
  });

  it('waits for the morning rather than for the night to be told', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, channel, 'gilles');
    await subscribe(gilles, 'préviens-moi quand il y a plus de 0 demande en attente');
    await ask(world, 'marie', 's1');

    expect(await pass(world, '2026-09-07T20:00:00.000Z', gilles)).toBe('');
    expect(await pass(world, '2026-09-08T05:00:00.000Z', gilles)).toBe('');
    expect(await pass(world, '2026-09-08T06:00:00.000Z', gilles)).toContain('Alerte : 1 demande');
  });
});

describe('the rights of a subscription', () => {
  it('are looked at each time: a lost role ends it with a word and no figure', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'telegram', 'gilles');
    await ask(world, 'marie', 's1');
    await subscribe(gilles, 'chaque lundi les demandes en attente');
    await world.run(async ({ accounts }) => {
      const gillesNow = await accounts.find('gilles');
      if (gillesNow) await accounts.update({ ...gillesNow, roles: [] });
    });

    const told = await pass(world, '2026-09-14T06:31:00.000Z', gilles);

    expect(told).toContain('Je n’envoie plus « Demandes en attente »');
    expect(told).not.toMatch(/\d demande/);
    expect(await pass(world, '2026-09-21T06:31:00.000Z', gilles)).toBe('');
    expect(wordsOf(await gilles.say('mes alertes'))).toContain('aucune alerte');
  });

  it('are those of the perimeter: a Valideur RH is told of their structure only', async () => {
    const elsewhere = siretOf(7);
    const world = await startChats({
      now: MONDAY,
      seed: {
        ...town,
        structures: [...(town.structures ?? []), structure(elsewhere)],
        memberships: [...(town.memberships ?? []), paidMembership(elsewhere, 2026)],
        accounts: [...(town.accounts ?? []), account('alone', { siret: elsewhere })],
      },
    });
    const sophie = await enter(world, 'teams', 'sophie');
    const gilles = await enter(world, 'teams', 'gilles');
    await ask(world, 'marie', 's1');
    await ask(world, 'alone', 's1');
    for (const chat of [sophie, gilles]) {
      await subscribe(chat, 'chaque lundi les demandes en attente');
    }

    expect(await pass(world, '2026-09-14T06:31:00.000Z', sophie)).toContain('1 demande en attente');
    expect(wordsOf(gilles.seen)).toContain('2 demandes en attente');
  });

  it('end when the account is erased, with nothing sent', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'telegram', 'gilles');
    await subscribe(gilles, 'chaque lundi les demandes en attente');
    await world.run(async ({ accounts }) => {
      const one = await accounts.find('gilles');
      if (one) await accounts.update({ ...one, status: 'erased', roles: [] });
    });

    expect(await pass(world, '2026-09-14T06:31:00.000Z', gilles)).toBe('');
    expect(await world.run(({ subscriptions }) => subscriptions.findOf('gilles'))).toEqual([]);
    expect(world.mails).toEqual([]);
  });

  it('end with the session they are about', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'telegram', 'gilles');
    await subscribe(gilles, 'tous les matins la liste d’attente du 21 septembre');

    expect(await pass(world, '2026-09-21T06:31:00.000Z', gilles)).toContain('liste d’attente');
    expect(await pass(world, '2026-09-22T06:31:00.000Z', gilles)).toContain(
      'cette session a commencé',
    );
  });
});

describe('the delivery of subscriptions', () => {
  it('goes by mail, with its lines, to somebody without a chat', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'telegram', 'gilles');
    await ask(world, 'marie', 's1');
    await subscribe(gilles, 'chaque lundi les demandes en attente');
    await gilles.leave();

    await pass(world, '2026-09-14T06:31:00.000Z', gilles);

    expect(world.mails.at(-1)?.to).toBe('gilles@example.org');
    expect(world.mails.at(-1)?.text).toContain('marie Durand');
  });

  it('is done once by two processes that look at the same instant', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'telegram', 'gilles');
    for (const day of ['lundi', 'mardi', 'mercredi', 'jeudi']) {
      await subscribe(gilles, `chaque ${day} les demandes en attente`);
    }
    const other = await connect({ databaseUrl: world.databaseUrl });
    world.moveTo('2026-09-21T08:00:00.000Z');
    const before = gilles.seen.length;

    await Promise.all(
      [0, 1, 2, 3].flatMap(() => [
        deliverSubscriptions(world.services, { run: (work) => world.run(work) }),
        deliverSubscriptions(world.services, other.unitOfWork),
      ]),
    );
    await world.settle();
    await other.close();

    expect(gilles.seen.length - before).toBe(4);
  });

  it('keeps no one waiting for one that fails', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'telegram', 'gilles');
    await world.run(({ subscriptions }) =>
      subscriptions.insert({
        id: 'broken',
        accountId: 'gilles',
        plan: {
          reading: { query: 'nonsense' },
          askedOn: '2026-09-01',
          when: { schedule: { every: 'day', hour: '08:30' } },
          sees: { kind: 'everything' },
        },
        known: [],
        nextAt: '2026-09-01T06:30:00.000Z',
        createdAt: '2026-09-01T06:30:00.000Z',
      }),
    );
    await subscribe(gilles, 'chaque lundi les demandes en attente');
    world.moveTo('2026-09-14T06:31:00.000Z');
    const before = gilles.seen.length;

    await deliverSubscriptions(world.services, { run: (work) => world.run(work) });
    await world.settle();

    expect(wordsOf(gilles.seen.slice(before))).toContain('demande en attente');
    expect(world.errors().map(String)).toEqual([expect.stringContaining('nonsense is no query')]);
  });
});
