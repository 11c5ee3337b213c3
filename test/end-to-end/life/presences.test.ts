import { describe, expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { act, enrolled, enter, MONDAY, remind, town } from './town.ts';

describe('presences nobody has recorded', () => {
  it.each(['teams', 'telegram'] as const)(
    'are asked for once on %s, in working hours, with the button that opens them',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const provider = await enter(world, channel, 'provider');
      await enrolled(world, 'marie', 'jean');
      const reminders = () =>
        provider.seen.filter((seen) => wordsOf([seen]).includes('présences restent à relever'));

      await remind(world, '2026-09-21T15:00:00.000Z');
      await remind(world, '2026-09-22T05:00:00.000Z');
      expect(reminders()).toEqual([]);
      await remind(world, '2026-09-22T07:00:00.000Z');
      await remind(world, '2026-09-22T07:15:00.000Z');
      await remind(world, '2026-09-24T07:00:00.000Z');
      expect(reminders()).toHaveLength(1);
      expect(wordsOf(reminders())).toContain('2 présences à relever');

      const opened = await provider.press('Relever les présences');
      expect(wordsOf(opened)).toContain('2 présences à relever');
      await provider.press('Tous présents');
      expect(world.errors()).toEqual([]);
    },
  );

  it('are a list of the gestionnaires, by message or from what they manage', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'teams', 'gilles');
    const [marie = ''] = await enrolled(world, 'marie');
    await remind(world, '2026-09-22T07:00:00.000Z');

    expect(wordsOf(await gilles.say('présences à relever'))).toMatch(
      /1 session terminée.*21 septembre.*1 présence à relever \(Paula Noiret\)/s,
    );
    await act(world, 'provider', { type: 'record_attendance', requestId: marie });
    await gilles.say('gérer');
    expect(wordsOf(await gilles.press('Présences à relever'))).toContain('sont relevées');
  });

  it('are not asked for when they are recorded, nor when nobody came near the session', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const provider = await enter(world, 'teams', 'provider');
    const [marie = ''] = await enrolled(world, 'marie');
    world.moveTo('2026-09-21T12:00:00.000Z');
    await act(world, 'provider', { type: 'record_attendance', requestId: marie });

    await remind(world, '2026-09-22T07:00:00.000Z');

    expect(wordsOf(provider.seen)).not.toContain('à relever');
  });
});

describe('an absence recorded by a prestataire', () => {
  it.each(['teams', 'telegram'] as const)(
    'is asked once more on %s, with what it costs, and nobody is told before',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const provider = await enter(world, channel, 'provider');
      const marie = await enter(world, 'telegram', 'marie');
      await enrolled(world, 'marie');
      world.moveTo('2026-09-21T12:00:00.000Z');
      await provider.say('mes sessions');
      await provider.press('21 septembre');
      await provider.press('Voir marie');
      const before = marie.seen.length;

      const asked = await provider.press('Absent');
      expect(wordsOf(asked)).toContain('compte dans son quota de l’année');
      const back = await provider.press('Ne rien enregistrer');
      expect(wordsOf(back)).toContain('Pour mieux accompagner');
      expect(marie.seen.slice(before)).toEqual([]);

      await provider.press('Absent');
      await provider.press('Confirmer l’absence');
      expect(wordsOf(marie.seen.slice(before))).toContain('Votre absence');
      expect(world.errors()).toEqual([]);
    },
  );

  it('is not asked for again on a card that is out of date', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const provider = await enter(world, 'teams', 'provider');
    const [marie = ''] = await enrolled(world, 'marie');
    world.moveTo('2026-09-21T12:00:00.000Z');
    await provider.say('mes sessions');
    await provider.press('21 septembre');
    await provider.press('Voir marie');
    await act(world, 'provider', { type: 'record_attendance', requestId: marie });

    expect(wordsOf(await provider.press('Absent'))).toContain('présent');
    expect(wordsOf(provider.seen.slice(-1))).not.toContain('Confirmer l’absence');
  });
});
