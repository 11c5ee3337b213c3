import { describe, expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, town } from './town.ts';

describe('an absence for force majeure', () => {
  it.each(['teams', 'telegram'] as const)(
    'told on %s reaches the prestataire once, by mail, with its motive and the line added',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const provider = await enter(world, 'teams', 'provider');
      const marie = await enter(world, channel, 'marie');
      const request = await ask(world, 'marie', 's5');
      await act(world, 'sophie', { type: 'approve', requestId: request });
      await act(world, 'provider', { type: 'provider_enrol', requestId: request });
      world.moveTo('2026-09-21T07:30:00.000Z');
      const before = provider.seen.length;

      await marie.say('signaler mon absence');
      await marie.press('Grève des transports');
      await marie.say('Aucun train ne circulait entre Dax et Bordeaux.');
      const done = await marie.press('Signaler mon absence');

      expect(world.errors()).toEqual([]);
      expect(wordsOf(done)).toContain('L’organisme de formation est prévenu par courriel');
      const mails = world.mails.filter(({ to }) => to === 'provider@example.org');
      expect(mails.at(-1)?.text).toMatch(/Motif déclaré\s: Grève des transports\./);
      expect(mails.at(-1)?.text).toContain('Aucun train ne circulait');
      expect(provider.seen.slice(before)).toEqual([]);
    },
  );

  it('told before the session begins becomes a withdrawal that it excuses', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const provider = await enter(world, 'teams', 'provider');
    const marie = await enter(world, 'telegram', 'marie');
    const requestId = await ask(world, 'marie', 's5');
    await act(world, 'sophie', { type: 'approve', requestId });
    world.moveTo('2026-09-18T07:30:00.000Z');

    const begun = await marie.say('signaler mon absence, je suis malade');
    const done = await marie.press('Confirmer');

    expect(wordsOf(begun)).toContain('n’a pas encore commencé');
    expect(wordsOf(begun)).not.toContain('Pour quelle raison');
    expect(wordsOf(done)).toContain('excusée pour force majeure');
    expect(wordsOf(provider.seen.slice(-1)).match(/Maladie/g)).toHaveLength(1);
  });

  it('told too late after a recorded absence is answered at once, with the last day and whom to ask', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const requestId = await ask(world, 'marie', 's5');
    await act(world, 'sophie', { type: 'approve', requestId });
    world.moveTo('2026-09-21T14:00:00.000Z');
    await act(world, 'provider', { type: 'record_absence', requestId });
    world.moveTo('2026-09-22T14:00:00.000Z');
    const inTime = await marie.say('signaler mon absence');
    await marie.say('annuler');
    await marie.say('oui');
    world.moveTo('2026-09-23T07:30:00.000Z');

    const late = await marie.say('signaler mon absence');

    expect(wordsOf(inTime)).toContain('Quel est le motif');
    expect(wordsOf(late)).toContain('pouvait se signaler jusqu’au mardi 22 septembre 2026');
    expect(wordsOf(late)).not.toContain('Quel est le motif');
    expect(late.flatMap(({ message }) => message.choices ?? []).map(({ label }) => label)).toEqual([
      'Contacter l’équipe',
    ]);
  });

  it('that can no longer be told is not offered at the summary, what can be done is', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'teams', 'marie');
    const requestId = await ask(world, 'marie', 's5');
    await act(world, 'sophie', { type: 'approve', requestId });
    world.moveTo('2026-09-21T07:30:00.000Z');
    await marie.say('signaler mon absence');
    await marie.press('Grève des transports');
    await act(world, 'provider', { type: 'record_attendance', requestId });

    const summary = await marie.say('Aucun train ne circulait entre Dax et Bordeaux.');

    expect(wordsOf(summary)).toContain('Son état maintenant : présent');
    const buttons = summary.flatMap(({ message }) => message.choices ?? []);
    expect(buttons.map(({ label }) => label)).toEqual(['Mes demandes', 'Contacter l’équipe']);

    expect(world.errors()).toEqual([]);
  });
});
