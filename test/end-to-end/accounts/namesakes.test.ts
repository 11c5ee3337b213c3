import { describe, expect, it } from 'vitest';
import { startChats } from '../../support/chats.ts';
import { enter, giveName, NOW, proveAddress, town, wordsOf } from './people.ts';

describe('a second account of the same name', () => {
  async function openSecond(names: [string, string], structure: string) {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    await enter(world, gilles, 'gilles@example.org');
    const sophie = world.chat('telegram', '9001');
    await enter(world, sophie, 'sophie@example.org');
    const somebody = world.chat('telegram', '77');
    await proveAddress(world, somebody, 'm.durand@ailleurs.example');
    await giveName(somebody, ...names);
    await somebody.say('salariée');
    await somebody.say(structure);
    const created = await somebody.press('Créer mon compte');
    await world.settle();
    expect(world.errors()).toEqual([]);
    return { created, toManager: wordsOf(gilles.seen), toReferent: wordsOf(sophie.seen) };
  }

  it('is told to the gestionnaires and shown on the référent’s card, and nothing is refused', async () => {
    const { created, toManager, toReferent } = await openSecond(
      ['MARIE', 'Durand'],
      'Mission locale du Béarn',
    );

    expect(wordsOf(created)).toContain('demandé à Sophie Leroy');
    expect(toManager).toContain('Un autre compte porte le même nom');
    expect(toManager).toContain('m.durand@ailleurs.example');
    expect(toManager).toContain('marie@example.org, Mission locale du Béarn');
    expect(toReferent).toContain('Même nom, déjà dans la structure');
    expect(toReferent).toContain('marie@example.org');
  });

  it('in another structure is told to the gestionnaires only', async () => {
    const { toManager, toReferent } = await openSecond(['Marie', 'Durand'], 'Greta Côte basque');

    expect(toManager).toContain('Un autre compte porte le même nom');
    expect(toReferent).not.toContain('m.durand@ailleurs.example');
  });

  it('of another first name is nobody’s business', async () => {
    const { toManager, toReferent } = await openSecond(
      ['Marianne', 'Durand'],
      'Mission locale du Béarn',
    );

    expect(toManager).not.toContain('porte le même nom');
    expect(toReferent).not.toContain('Même nom');
  });
});
