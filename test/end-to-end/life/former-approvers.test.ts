import { describe, expect, it } from 'vitest';
import { type Chat, type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { account } from '../../support/programme.ts';
import { act, ask, enter, MONDAY, PAU, remind, town } from './town.ts';

/** Emma replaces Sophie from 7 to 11 September, on the channel given. */
async function replaced(channel: 'teams' | 'telegram') {
  const world = await startChats({ now: MONDAY, seed: town });
  const sophie = await enter(world, 'telegram', 'sophie');
  const emma = await enter(world, channel, 'emma');
  await sophie.say('je veux me faire remplacer par emma Durand du 7 au 11 septembre');
  await sophie.press('Confirmer');
  await emma.press('J’accepte');
  return { world, sophie, emma };
}

/** What the cards about deciding show now, in the order they came: the last version of each. */
function labelsNow(chat: Chat): string[] {
  const now = new Map(chat.seen.map(({ id, message }) => [id, message]));
  const labels = [...now.values()].flatMap(({ choices = [] }) => choices);
  return labels.map(({ label }) => label).filter((label) => /Accepter|Tout accepter/.test(label));
}

async function askMany(world: ChatWorld) {
  await ask(world, 'marie', 's1');
  await ask(world, 'jean', 's2');
  await ask(world, 'yanis', 's3');
  await ask(world, 'lea', 's4');
}

describe('the cards of a substitute', () => {
  it.each(['teams', 'telegram'] as const)(
    'lose their buttons on %s when the Valideur RH takes their decisions back',
    async (channel) => {
      const { world, sophie, emma } = await replaced(channel);
      const request = await ask(world, 'marie', 's1');
      expect(labelsNow(emma)).toEqual(['Accepter']);

      await sophie.press('Mettre fin au remplacement');

      expect(labelsNow(emma)).toEqual([]);
      expect(labelsNow(sophie)).toEqual(['Accepter']);
      expect(wordsOf(emma.seen.filter(({ isUpdate }) => isUpdate).slice(-1))).not.toContain(
        'marie',
      );
      await act(world, 'sophie', { type: 'approve', requestId: request });
      expect(world.errors()).toEqual([]);
    },
  );

  it('lose their buttons the day after the last one, the digest too, and the substitute is thanked in the morning', async () => {
    const { world, sophie, emma } = await replaced('telegram');
    await askMany(world);
    await emma.say('demandes à valider');
    expect(labelsNow(emma)).toEqual([...Array(4).fill('Accepter'), 'Tout accepter (4)']);
    await remind(world, '2026-09-11T15:00:00.000Z');
    expect(labelsNow(emma)).toHaveLength(5);
    const before = emma.seen.length;

    await remind(world, '2026-09-12T00:00:00.000Z');

    expect(labelsNow(emma)).toEqual([]);
    expect(labelsNow(sophie)).toHaveLength(4);
    expect(wordsOf(emma.seen.slice(before))).not.toContain('est terminé');
    for (const at of ['2026-09-14T06:30:00.000Z', '2026-09-14T07:00:00.000Z'])
      await remind(world, at);
    const told = emma.seen
      .slice(before)
      .filter((seen) => wordsOf([seen]).includes('Votre remplacement de Sophie Leroy est terminé'));
    expect(told).toHaveLength(1);
  });

  it('stay when somebody else whom they replace still needs them', async () => {
    const paul = account('paul', { firstName: 'Paul', surname: 'Roux', siret: PAU });
    const accounts = [...(town.accounts ?? []), { ...paul, roles: ['valideur_rh' as const] }];
    const world = await startChats({ now: MONDAY, seed: { ...town, accounts } });
    const emma = await enter(world, 'teams', 'emma');
    for (const name of ['sophie', 'paul']) {
      const valideur = await enter(world, 'telegram', name);
      await valideur.say('me faire remplacer par emma Durand du 7 au 11 septembre');
      await valideur.press('Confirmer');
      await emma.press('J’accepte');
    }
    await ask(world, 'marie', 's1');

    const paulAgain = world.chat('telegram', 'telegram-paul');
    await paulAgain.press('Mettre fin au remplacement');

    expect(labelsNow(emma)).toEqual(['Accepter']);
  });
});

describe('the cards of somebody who is Valideur RH no more', () => {
  it('lose their buttons, those of their substitute too', async () => {
    const { world, sophie, emma } = await replaced('teams');
    const denis = await enter(world, 'teams', 'denis');
    await ask(world, 'marie', 's1');
    expect([labelsNow(sophie), labelsNow(emma)]).toEqual([['Accepter'], ['Accepter']]);

    await denis.say('retirer le rôle de Valideur RH à Sophie Leroy');
    await denis.press('Confirmer');

    expect([labelsNow(sophie), labelsNow(emma)]).toEqual([[], []]);
    expect(world.errors()).toEqual([]);
  });
});

describe('who decides while a substitute has not accepted', () => {
  it.each([
    [[], 'les demandes n’arrivent qu’à vous'],
    [['Paul'], 'les demandes arrivent à vous et à Paul Roux'],
    [['Paul', 'Zoé'], 'les demandes arrivent à vous et à Paul Roux et Zoé Roux'],
  ])('is said with the other Valideurs RH: %j', async (names, said) => {
    const others = names.map((firstName) =>
      account(firstName, { firstName, surname: 'Roux', siret: PAU, roles: ['valideur_rh'] }),
    );
    const accounts = [...(town.accounts ?? []), ...others];
    const world = await startChats({ now: MONDAY, seed: { ...town, accounts } });
    const sophie = await enter(world, 'telegram', 'sophie');
    await sophie.say('je veux me faire remplacer par emma Durand du 14 au 18 septembre');

    expect(wordsOf(await sophie.press('Confirmer'))).toContain(said);
  });
});
