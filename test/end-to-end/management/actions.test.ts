import { describe, expect, it } from 'vitest';
import type { ChannelName } from '#conversation/message.ts';
import { splitWording } from '#usecases/management/actions/read-edit.ts';
import { type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { action, type Seed } from '../../support/programme.ts';
import { enter, MONDAY, town } from '../life/town.ts';

const programme: Seed = {
  ...town,
  actions: [
    ...(town.actions ?? []),
    action('laicite', { title: 'Laïcité et accueil', audience: 'Tout public' }),
  ],
};

async function open(channel: ChannelName = 'teams') {
  const world = await startChats({ now: MONDAY, seed: programme });
  return { world, gilles: await enter(world, channel, 'gilles') };
}

const laicite = (world: ChatWorld) => world.run(({ programme: p }) => p.findAction('laicite'));
const audited = (world: ChatWorld) =>
  world.run(({ audit }) => audit.findBySubject({ type: 'action', id: 'laicite' }));

describe('the text of an action', () => {
  it.each(['teams', 'telegram', 'playground'] as const)(
    'is changed from one message on %s: before, after, confirmed, audited',
    async (channel) => {
      const { world, gilles } = await open(channel);

      const summary = await gilles.say(
        'change le titre de « Laïcité et accueil » en « Accueillir dans la laïcité »',
      );
      const before = await laicite(world);
      const done = await gilles.press('Changer la fiche');

      expect(world.errors()).toEqual([]);
      expect(wordsOf(summary)).toContain('Avant** : Laïcité et accueil');
      expect(wordsOf(summary)).toContain('Après** : Accueillir dans la laïcité');
      expect(before?.title).toBe('Laïcité et accueil');
      expect(wordsOf(done)).toContain('Accueillir dans la laïcité');
      expect((await laicite(world))?.title).toBe('Accueillir dans la laïcité');
      expect(await audited(world)).toMatchObject([
        {
          actor: 'gilles',
          event: 'action.edited',
          details: { part: 'title', before: 'Laïcité et accueil' },
        },
      ]);
    },
  );

  it('is changed from its sheet, part by part, and found by its new words', async () => {
    const { world, gilles } = await open('telegram');

    await gilles.say('modifier les objectifs de Laïcité et accueil');
    await gilles.say('Savoir répondre aux demandes liées au fait religieux.');
    await gilles.press('Changer la fiche');
    await gilles.press('Modifier la fiche');
    await gilles.say('le public');
    await gilles.say('Agents d’accueil');
    await gilles.press('Changer la fiche');

    expect(world.errors()).toEqual([]);
    expect(await laicite(world)).toMatchObject({
      objectives: 'Savoir répondre aux demandes liées au fait religieux.',
      audience: 'Agents d’accueil',
    });
  });

  it('is refused when it is another action’s title, too long or the same', async () => {
    const { world, gilles } = await open();

    const twin = await gilles.say('change le titre de « Laïcité et accueil » en « Action a1 »');
    const long = await gilles.say('x'.repeat(201));
    const same = await gilles.say('Laïcité et accueil');

    expect(wordsOf(twin)).toContain('Une autre action porte ce titre');
    expect(wordsOf(long)).toContain('201 caractères, pour 200 au plus');
    expect(wordsOf(same)).toContain('déjà le texte de la fiche');
    expect((await laicite(world))?.title).toBe('Laïcité et accueil');
  });

  it('is for gestionnaires only', async () => {
    const { world } = await open();
    const marie = await enter(world, 'telegram', 'marie');

    await marie.say('change le titre de « Laïcité et accueil » en « Yoga »');
    await marie.say('voir la fiche Laïcité et accueil');

    expect(wordsOf(marie.seen)).not.toContain('Changer la fiche');
    expect(marie.seen.flatMap(({ message }) => message.choices ?? [])).not.toContainEqual(
      expect.objectContaining({ label: 'Modifier la fiche' }),
    );
  });
});

describe('the new text in a message', () => {
  it.each([
    ['change le titre de « A » en « B »', 'B'],
    ['remplace le public de « A » par jeunes sans emploi', 'jeunes sans emploi'],
    ['modifie les prérequis de la VAE : aucun', 'aucun'],
    ['change les objectifs de « VAE : les bases » : savoir', 'savoir'],
    ['modifie le titre de « VAE : les bases »', undefined],
    ['change la durée de la VAE', undefined],
  ])('of « %s » is %s', (said, wording) => {
    expect(splitWording(said).wording).toBe(wording);
  });
});
