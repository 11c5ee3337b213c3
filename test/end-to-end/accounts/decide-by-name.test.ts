import { describe, expect, it } from 'vitest';
import { type Chat, type ChatWorld, startChats } from '../../support/chats.ts';
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

/** Gilles, and the structures « Plume Emploi » and « Tremplin Insertion » that wait for him. */
async function waitingStructures(): Promise<{ world: ChatWorld; gilles: Chat; lea: Chat }> {
  const world = await startChats({ now: NOW, seed: town });
  const gilles = world.chat('telegram', 'gilles');
  await enter(world, gilles, 'gilles@example.org');
  const lea = await ask(world, '501', NEW_SIRET, ['Léa', 'Morel'], 'Plume Emploi');
  await ask(world, '502', '30613890001294', ['Alix', 'Petit'], 'Tremplin Insertion');
  return { world, gilles, lea };
}

async function ask(
  world: ChatWorld,
  id: string,
  siret: string,
  name: [string, string],
  structure: string,
): Promise<Chat> {
  const chat = world.chat('telegram', id);
  await proveAddress(world, chat, `person${id}@ailleurs.example`);
  await giveName(chat, ...name);
  await chat.say('salariée');
  await chat.say('pas dans la liste');
  await askForStructure(chat, siret, structure);
  return chat;
}

/** Two people of one name whose accounts wait in two structures. */
async function waitingAccounts(): Promise<{ world: ChatWorld; sophie: Chat; gilles: Chat }> {
  const world = await startChats({ now: NOW, seed: town });
  const sophie = world.chat('telegram', 'sophie');
  await enter(world, sophie, 'sophie@example.org');
  const gilles = world.chat('playground', 'gilles');
  await enter(world, gilles, 'gilles@example.org');
  for (const [id, structure] of [
    ['601', 'Mission locale du Béarn'],
    ['602', 'Greta Côte basque'],
  ] as const) {
    const chat = world.chat('telegram', id);
    await proveAddress(world, chat, `lucie${id}@ailleurs.example`);
    await giveName(chat, 'Lucie', 'Morel');
    await chat.say('salariée');
    await chat.say(structure);
    await chat.press('Créer mon compte');
  }
  return { world, sophie, gilles };
}

describe('what waits for a gestionnaire, decided by its name', () => {
  it('is shown as a card however it is said, and « oui » accepts', async () => {
    const { world, gilles } = await waitingStructures();

    for (const said of [
      'valide la structure Plume Emploi',
      'valider plume emploi',
      'je valide Plume Emploi',
      'tu peux valider Plume Emploi ?',
      'ok pour plume emploi',
      'accepte la structure plumme emploi',
      'confirme Plume Emploi stp',
      'approuve la demande de Léa Morel',
    ]) {
      const shown = wordsOf(await gilles.say(said));
      expect(shown, said).toContain('Accepter la demande : Plume Emploi');
      expect(shown, said).not.toContain('Tremplin');
    }
    const before = await world.run(({ structures }) => structures.find(NEW_SIRET));
    const done = await gilles.say('oui');

    expect(before?.status).toBe('requested');
    expect(wordsOf(done)).toContain('acceptée');
    const after = await world.run(({ structures }) => structures.find(NEW_SIRET));
    expect(after?.status).toBe('active');
    expect(world.errors()).toEqual([]);
  });

  it('is asked why it is refused, however it is said', async () => {
    const { world, gilles, lea } = await waitingStructures();

    for (const said of [
      'refuse plume emploi',
      'refuse la structure Plume Emploi',
      'je refuse plume emploi',
      'rejeter la demande de plume emploi',
      'c’est non pour Plume Emploi',
    ]) {
      if (said !== 'refuse plume emploi') await gilles.say('annuler');
      const shown = wordsOf(await gilles.say(said));
      expect(shown, said).toContain('Plume Emploi');
      expect(shown, said).toContain('Pour quelle raison refusez-vous');
    }
    await gilles.say('Ce SIRET est celui d’un établissement fermé.');

    const refused = await world.run(({ structures }) => structures.find(NEW_SIRET));
    expect(refused?.status).toBe('refused');
    expect(wordsOf(lea.seen.slice(-2))).toContain('établissement fermé');
    expect(world.errors()).toEqual([]);
  });

  it('takes the reason said with the refusal, once confirmed', async () => {
    const { world, gilles, lea } = await waitingStructures();

    const shown = await gilles.say('refuse Plume Emploi, le SIRET est celui d’un garage');
    const before = await world.run(({ structures }) => structures.find(NEW_SIRET));
    await gilles.press('Refuser');

    expect(wordsOf(shown)).toContain('le SIRET est celui d’un garage');
    expect(before?.status).toBe('requested');
    const refused = await world.run(({ structures }) => structures.find(NEW_SIRET));
    expect(refused?.status).toBe('refused');
    expect(wordsOf(lea.seen.slice(-2))).toContain('celui d’un garage');
  });

  it('says that nothing waits under a name, with what does', async () => {
    const { gilles } = await waitingStructures();

    const none = await gilles.say('valide la structure Horizon Bleu');
    expect(wordsOf(none)).toContain('Rien n’attend votre décision sous ce nom');
    const all = await gilles.press('Ce qui attend');
    expect(wordsOf(all)).toContain('Tremplin Insertion');
  });

  it('leaves memberships to their own dialog', async () => {
    const { gilles } = await waitingStructures();

    const shown = await gilles.say('valide l’adhésion de Mission locale du Béarn');

    expect(wordsOf(shown)).not.toContain('Accepter la demande');
    expect(wordsOf(shown)).not.toContain('Rien n’attend');
  });
});

describe('accounts that wait, decided by the name of the person', () => {
  it('of two of one name, a gestionnaire is asked which, by their structures', async () => {
    const { world, gilles } = await waitingAccounts();

    const asked = await gilles.say('confirme le rattachement de Lucie Morel');
    const labels = asked.flatMap(({ message }) => message.choices ?? []).map(({ label }) => label);
    expect(wordsOf(asked)).toContain('Plusieurs demandes correspondent');
    expect(labels).toEqual([
      expect.stringContaining('Mission locale du Béarn'),
      expect.stringContaining('Greta Côte basque'),
    ]);

    const shown = await gilles.press('Greta Côte basque');
    expect(wordsOf(shown)).toContain('Accepter la demande : Lucie Morel');
    await gilles.press('Confirmer');
    const [first, second] = await world.run(async ({ accounts }) => [
      await accounts.findByEmail('lucie601@ailleurs.example'),
      await accounts.findByEmail('lucie602@ailleurs.example'),
    ]);
    expect([first?.status, second?.status]).toEqual(['awaiting_referent', 'active']);
    expect(world.errors()).toEqual([]);
  });

  it('shows a référent the one of their structure, however it is said, and tells of no other', async () => {
    const { sophie } = await waitingAccounts();

    for (const said of [
      'confirme Lucie Morel',
      'confirme le compte de Lucie Morel',
      'je confirme le rattachement de lucie morel',
      'oui pour Lucie Morel',
    ]) {
      const shown = wordsOf(await sophie.say(said));
      expect(shown, said).toContain('Accepter la demande : Lucie Morel');
      expect(shown, said).toContain('lucie601@ailleurs.example');
      expect(shown, said).not.toContain('lucie602');
    }
  });

  it('a refusal by a référent asks its reason', async () => {
    const { world, sophie } = await waitingAccounts();

    const asked = await sophie.say('refuse le compte de Lucie Morel');
    await sophie.say('Elle ne travaille pas chez nous.');

    expect(wordsOf(asked)).toContain('Pour quelle raison refusez-vous');
    const account = await world.run(({ accounts }) =>
      accounts.findByEmail('lucie601@ailleurs.example'),
    );
    expect(account?.status).toBe('refused');
    expect(world.errors()).toEqual([]);
  });
});
