import { describe, expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { action, session } from '../../support/programme.ts';
import { enter, MONDAY, PAU, town } from './town.ts';

const seed = {
  ...town,
  structures: (town.structures ?? []).map((one) =>
    one.siret === PAU ? { ...one, town: 'Pau' } : one,
  ),
  actions: ['Agen', 'Pau', 'Dax', 'Limoges'].map((place) =>
    action(place.toLowerCase(), { title: `Accueillir à ${place}` }),
  ),
  sessions: ['Agen', 'Pau', 'Dax', 'Limoges'].map((place, index) =>
    session(place, place.toLowerCase(), { firstDay: `2026-11-1${index + 2}`, place }),
  ),
};

const placesIn = (text: string) =>
  [...text.matchAll(/\*\*Accueillir à (\w+)\*\*/g)].map(([, place]) => place);

describe('a search around a town', () => {
  it.each(['teams', 'telegram'] as const)(
    'lists on %s the nearest first, with how far they are, and nothing farther than asked',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed });
      const marie = await enter(world, channel, 'marie');

      const around = wordsOf(await marie.say('formations à moins de 80 km de Dax'));
      const near = wordsOf(await marie.say('quelles formations près de Dax ?'));
      const none = wordsOf(await marie.say('formations à moins de 20 km d’Orthez'));

      expect(world.errors()).toEqual([]);
      expect(placesIn(around)).toEqual(['Dax', 'Pau']);
      expect(around).toContain('à moins de 80 km de Dax, à vol d’oiseau');
      expect(around).toMatch(/à Pau \(à 7\d km\)/);
      expect(placesIn(near)).toEqual(['Dax']);
      expect(none).toContain('Rien d’aussi près');
      expect(placesIn(none).slice(0, 2)).toEqual(['Dax', 'Pau']);
    },
  );

  it('asks the town of whoever names none, or none that is known, and goes on with it', async () => {
    const world = await startChats({ now: MONDAY, seed });
    const marie = await enter(world, 'teams', 'marie');

    const asked = wordsOf(await marie.say('quelles formations autour de moi ?'));
    const own = wordsOf(await marie.press('Autour de Pau'));
    const unknown = wordsOf(await marie.say('formations près de Trifouilly'));
    const dax = wordsOf(await marie.say('Dax'));

    expect(world.errors()).toEqual([]);
    expect(asked).toContain('Autour de quelle ville');
    expect(placesIn(own)).toEqual(['Pau']);
    expect(unknown).toContain('« trifouilly »');
    expect(placesIn(dax)).toEqual(['Dax']);
  });
});
