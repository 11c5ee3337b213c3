import { describe, expect, it } from 'vitest';
import { startChats } from '../../support/chats.ts';
import {
  askForStructure,
  enter,
  giveName,
  NEW_SIRET,
  NOW,
  proveAddress,
  town,
  wordsOf,
} from './people.ts';

describe('a structure that is not in the list', () => {
  it('says why a structure is refused and goes on at the question', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    await enter(world, gilles, 'gilles@example.org');
    const lea = world.chat('telegram', '501');
    await proveAddress(world, lea, 'lea@tremplin.example');
    await giveName(lea, 'Léa', 'Morel');
    await lea.say('salariée');
    await lea.say('pas dans la liste');
    await askForStructure(lea, NEW_SIRET, 'Association Tremplin');

    await gilles.press('Refuser', { reason: 'Ce SIRET est celui d’un établissement fermé.' });
    const told = wordsOf(lea.seen.slice(-2));
    await lea.say('mission locale béarn');
    const summary = wordsOf(lea.seen.slice(-1));

    expect(world.errors()).toEqual([]);
    expect(told).toContain('établissement fermé');
    expect(told).toContain('Cherchons autrement');
    expect(summary).toContain('Mission locale du Béarn');
    const refused = await world.run(({ structures }) => structures.find(NEW_SIRET));
    expect(refused?.status).toBe('refused');
  });

  it('gives one card for two people who ask for the same structure, and calls both back', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    await enter(world, gilles, 'gilles@example.org');
    const people = [world.chat('telegram', '501'), world.chat('playground', 'other')];
    for (const [index, chat] of people.entries()) {
      await proveAddress(world, chat, `person${index}@tremplin.example`);
      await giveName(chat, 'Alix', index === 0 ? 'Premier' : 'Second');
      await chat.say('salariée');
      await chat.say('pas dans la liste');
      await askForStructure(chat, NEW_SIRET, 'Association Tremplin');
    }

    const cards = gilles.seen.filter(
      ({ message }) => message.card?.title === 'Structure à valider',
    );
    await gilles.press('Valider');
    await people[0]?.press('Créer mon compte');
    const second = await people[1]?.press('Créer mon compte');

    expect(world.errors()).toEqual([]);
    expect(cards.filter(({ isUpdate }) => !isUpdate)).toHaveLength(1);
    expect(wordsOf(cards.slice(-1))).toContain('Alix Second');
    expect(wordsOf(second ?? [])).toContain('demandé à Alix Premier');
  });

  it('starts again from a button when the waiting dialog was abandoned', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    await enter(world, gilles, 'gilles@example.org');
    const lea = world.chat('telegram', '501');
    await proveAddress(world, lea, 'lea@tremplin.example');
    await giveName(lea, 'Léa', 'Morel');
    await lea.say('salariée');
    await lea.say('pas dans la liste');
    await askForStructure(lea, NEW_SIRET, 'Association Tremplin');
    await world.run(async ({ conversations }) => {
      const ref = { channel: 'telegram', id: '501', scope: 'private' } as const;
      const stored = await conversations.load(ref);
      if (stored) await conversations.save({ ...stored, state: null });
    });

    await gilles.press('Valider');
    const told = wordsOf(lea.seen.slice(-1));
    const again = await lea.press('Créer mon compte');

    expect(told).toContain('est maintenant enregistrée');
    expect(wordsOf(again)).toContain('adresse');
  });

  it('wakes the dialog that asked for the structure, not another one asleep beside it', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    await enter(world, gilles, 'gilles@example.org');
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');
    for (const [siret, name] of [
      [NEW_SIRET, 'Association Tremplin'],
      ['30613890001294', 'Association Marchepied'],
    ] as const) {
      await marie.say('changer de structure');
      await marie.say('salariée');
      await marie.say('pas dans la liste');
      await askForStructure(marie, siret, name);
    }

    await gilles.press('Valider');
    const woken = wordsOf(marie.seen.slice(-2));
    const listed = await gilles.say('structures à valider');

    expect(world.errors()).toEqual([]);
    expect(woken).toContain('Association Marchepied');
    expect(woken).toContain('Votre changement de structure');
    expect(wordsOf(listed)).toContain('Aucune demande');
  });
});
