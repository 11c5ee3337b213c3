import { describe, expect, it } from 'vitest';
import { type Seen, startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, town } from './town.ts';

const MOTIVATION = 'Pour mieux accompagner les personnes que je reçois.';

const labelsOf = (seen: Seen[]) =>
  seen.flatMap(({ message }) => message.choices ?? []).map(({ label }) => label);

describe('a summary taken up when what it asks for has become impossible', () => {
  it.each(['teams', 'telegram'] as const)(
    'offers no enrolment on %s in a session cancelled meanwhile, but another one',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const marie = await enter(world, channel, 'marie');
      await marie.say('inscris-moi à Action a1 le 16 novembre');
      expect(labelsOf(await marie.say(MOTIVATION))).toContain('Envoyer ma demande');
      await marie.say('plus tard');
      await act(world, 'gilles', { type: 'cancel_session', sessionId: 's1' });

      const summary = await marie.say('reprendre');

      expect(wordsOf(summary)).toMatch(/annulée/);
      expect(labelsOf(summary)).not.toContain('Envoyer ma demande');
      expect(labelsOf(summary)).toContain('Choisir une autre session');
      expect(world.errors()).toEqual([]);
    },
  );

  it('offers no withdrawal from a session that has begun, but the absence', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'teams', 'marie');
    const requestId = await ask(world, 'marie', 's5');
    await act(world, 'sophie', { type: 'approve', requestId });
    await marie.say('je me désiste');
    await marie.say('Un rendez-vous que je ne peux pas déplacer.');
    expect(labelsOf(await marie.press('Aucun de ces cas'))).toContain('Confirmer mon désistement');
    await marie.say('plus tard');
    world.moveTo('2026-09-21T07:30:00.000Z');

    const summary = await marie.say('reprendre');

    expect(wordsOf(summary)).toContain('une absence à signaler');
    expect(labelsOf(summary)).toContain('Signaler mon absence');
    expect(labelsOf(summary)).not.toContain('Confirmer mon désistement');
    expect(world.errors()).toEqual([]);
  });

  it.each([
    ['passe Action a1 du 16 novembre à 12 places', 'Changer la session'],
    ['reporter Action a1 du 16 novembre au 23 novembre', 'Reporter la session'],
    ['annuler la session Action a1 du 16 novembre', 'Annuler la session'],
  ])('offers no change of a session cancelled meanwhile: « %s »', async (order, yes) => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'telegram', 'gilles');
    expect(labelsOf(await gilles.say(order))).toContain(yes);
    await gilles.say('plus tard');
    await act(world, 'gilles', { type: 'cancel_session', sessionId: 's1' });

    const summary = await gilles.say('reprendre');

    expect(wordsOf(summary)).toContain('elle est annulée');
    expect(labelsOf(summary)).not.toContain(yes);
    expect(world.errors()).toEqual([]);
  });
});
