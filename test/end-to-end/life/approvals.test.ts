import { describe, expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { query } from '../../support/database.ts';
import { act, ask, enter, MONDAY, PEOPLE, town } from './town.ts';

describe('approvals when they are many', () => {
  it.each(['teams', 'telegram'] as const)(
    'sums them up on %s, and accepts each one separately by one press',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      for (const [index, person] of PEOPLE.entries()) await ask(world, person, `s${index + 1}`);
      const sophie = await enter(world, channel, 'sophie');

      const digest = await sophie.say('demandes à valider');
      const accepted = await sophie.press('Tout accepter (4)');
      const left = await sophie.say('demandes à valider');

      expect(world.errors()).toEqual([]);
      expect(digest).toHaveLength(1);
      expect(wordsOf(digest)).toContain('4 conformes, 1 à examiner');
      expect(wordsOf(accepted)).toContain('4 demandes sont acceptées');
      expect(wordsOf(left)).toContain('lea Durand demande à s’inscrire');
      const logged = await query(
        world.databaseUrl,
        "SELECT subject_id FROM audit_trail WHERE actor = 'sophie' AND event = 'request.approved'",
      );
      expect(new Set(logged.map((row) => row['subject_id'])).size).toBe(4);
    },
  );

  it('leaves aside what no longer conforms since the digest was shown', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    for (const [index, person] of PEOPLE.entries()) await ask(world, person, `s${index + 1}`);
    const sophie = await enter(world, 'telegram', 'sophie');
    await sophie.say('demandes à valider');

    world.moveTo('2026-11-09T09:00:00.000Z');
    const accepted = await sophie.press('Tout accepter (4)');

    expect(wordsOf(accepted)).toContain('Aucune demande n’a été acceptée');
    expect(wordsOf(accepted)).toContain('marie Durand (Action a1) : la situation a changé');
  });

  it('shows them one by one when asked, and each on its card up to three', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    for (const [index, person] of PEOPLE.entries()) await ask(world, person, `s${index + 1}`);
    const sophie = await enter(world, 'teams', 'sophie');

    await sophie.say('demandes à valider');
    const cards = await sophie.press('Voir une par une');

    expect(cards.filter(({ message }) => message.choices?.length === 2)).toHaveLength(5);
  });

  it('lists one’s decisions, accepted, refused, of a month', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const first = await ask(world, 'marie', 's1');
    const second = await ask(world, 'jean', 's2');
    await act(world, 'sophie', { type: 'approve', requestId: first });
    await act(world, 'sophie', { type: 'refuse', requestId: second, comment: 'Pas ce mois-ci.' });
    const sophie = await enter(world, 'telegram', 'sophie');
    const rows = (seen: Awaited<ReturnType<typeof sophie.say>>) =>
      seen.flatMap(({ message }) => message.card?.table?.rows ?? []).map((row) => row[1]);

    expect(rows(await sophie.say('mes décisions'))).toEqual(['jean Durand', 'marie Durand']);
    expect(rows(await sophie.press('Refusées'))).toEqual(['jean Durand']);
    expect(rows(await sophie.say('mes décisions acceptées en septembre'))).toEqual([
      'marie Durand',
    ]);
    expect(wordsOf(await sophie.say('mes décisions en mai'))).toContain('Aucune décision');
  });

  it('says when there is none yet', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const sophie = await enter(world, 'teams', 'sophie');

    expect(wordsOf(await sophie.say('mes décisions'))).toContain(
      'encore accepté ni refusé aucune demande',
    );
  });
});

describe('a substitute', () => {
  async function named(channel: 'teams' | 'telegram') {
    const world = await startChats({ now: MONDAY, seed: town });
    const sophie = await enter(world, channel, 'sophie');
    const emma = await enter(world, channel === 'teams' ? 'telegram' : 'teams', 'emma');
    if (channel === 'teams') {
      await sophie.say('je veux me faire remplacer par emma Durand du 14 au 18 septembre');
    } else {
      await sophie.say('nommer un remplaçant');
      await sophie.say('emma Durand');
      await sophie.say('du 14 au 18 septembre');
    }
    const asked = await sophie.press('Confirmer');
    return { world, sophie, emma, asked };
  }

  it.each(['teams', 'telegram'] as const)(
    'named on %s receives the cards and decides once they have accepted, never their own',
    async (channel) => {
      const { world, sophie, emma, asked } = await named(channel);
      const card = wordsOf(emma.seen.slice(-1));
      await emma.press('J’accepte');
      world.moveTo('2026-09-14T08:00:00.000Z');
      await ask(world, 'marie', 's1');
      const decided = await emma.press('Accepter');
      const own = await ask(world, 'emma', 's2');
      const refused = await act(world, 'emma', { type: 'approve', requestId: own });

      expect(world.errors()).toEqual([]);
      expect(wordsOf(asked)).toContain('C’est demandé à emma Durand');
      expect(card).toContain('Remplacer Sophie Leroy ?');
      expect(wordsOf(sophie.seen)).toContain('emma Durand accepte de vous remplacer');
      expect(wordsOf(decided)).toContain('préinscrit');
      expect(refused).toMatchObject({ outcome: 'not_done', why: 'OWN_REQUEST' });
      const [event] = await query(
        world.databaseUrl,
        "SELECT actor, details FROM request_events WHERE event = 'request.approved'",
      );
      expect(event).toEqual({ actor: 'emma', details: { inPlaceOf: 'sophie' } });
    },
  );

  it('who has not accepted, or whose days are over, decides nothing', async () => {
    const { world, emma } = await named('teams');
    const request = await ask(world, 'marie', 's1');
    world.moveTo('2026-09-14T08:00:00.000Z');
    const tooEarly = await act(world, 'emma', { type: 'approve', requestId: request });
    await emma.press('J’accepte');
    world.moveTo('2026-09-21T08:00:00.000Z');
    const tooLate = await act(world, 'emma', { type: 'approve', requestId: request });

    expect(tooEarly).toMatchObject({ outcome: 'not_done', why: 'NOT_YOUR_STRUCTURE' });
    expect(tooLate).toMatchObject({ outcome: 'not_done', why: 'NOT_YOUR_STRUCTURE' });
  });

  it('decides the request of the only Valideur RH, who no longer may', async () => {
    const { world, emma } = await named('telegram');
    await emma.press('J’accepte');
    world.moveTo('2026-09-15T08:00:00.000Z');
    const request = await ask(world, 'sophie', 's1');

    const own = await act(world, 'sophie', { type: 'approve', requestId: request });
    const decided = await act(world, 'emma', { type: 'approve', requestId: request });

    expect(own).toMatchObject({ outcome: 'not_done', why: 'OWN_REQUEST' });
    expect(decided.outcome).toBe('done');
  });

  it('is ended by the Valideur RH at any moment', async () => {
    const { world, sophie, emma } = await named('teams');
    await emma.press('J’accepte');
    await sophie.press('Mettre fin au remplacement');
    world.moveTo('2026-09-14T08:00:00.000Z');
    const request = await ask(world, 'marie', 's1');

    expect(await act(world, 'emma', { type: 'approve', requestId: request })).toMatchObject({
      why: 'NOT_YOUR_STRUCTURE',
    });
  });
});
