import { describe, expect, it } from 'vitest';
import { startChats } from '../../support/chats.ts';
import { structure } from '../../support/programme.ts';
import {
  askForStructure,
  BAYONNE,
  enter,
  giveName,
  NEW_SIRET,
  NOW,
  PAU,
  proveAddress,
  town,
  wordsOf,
} from './people.ts';

describe('creating an account without leaving the chat', () => {
  it('takes a stranger to an approved account of a new structure', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    await enter(world, gilles, 'gilles@example.org');
    const lea = world.chat('telegram', '501');
    await lea.join();

    await proveAddress(world, lea, 'lea.morel@tremplin.example');
    await giveName(lea, 'Léa', 'Morel');
    await lea.say('salariée');
    await lea.say('pas dans la liste');
    const waiting = await askForStructure(lea, NEW_SIRET, 'Association Tremplin Béarn');
    const card = wordsOf(gilles.seen);
    const decided = await gilles.press('Valider');
    const woken = wordsOf(lea.seen.slice(-3));
    const created = await lea.press('Créer mon compte');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(waiting)).toContain('24 à 48 heures');
    expect(card).toContain('Structure à valider');
    expect(card).toContain('Association Tremplin Béarn');
    expect(card).toContain('443 061 841 00047');
    expect(card).toContain('lea.morel@tremplin.example');
    expect(wordsOf(decided)).toContain('acceptée');
    expect(woken).toContain('est maintenant enregistrée');
    expect(wordsOf(created)).toContain('référent');
    const account = await world.run(({ accounts }) =>
      accounts.findByEmail('lea.morel@tremplin.example'),
    );
    expect(account).toMatchObject({
      status: 'active',
      siret: NEW_SIRET,
      roles: ['referent'],
      surname: 'Morel',
      firstName: 'Léa',
      civility: 'mme',
    });
    const mails = world.mails.filter(({ to }) => to === 'lea.morel@tremplin.example');
    expect(mails.map(({ text }) => text).join('\n')).toContain('est maintenant enregistrée');
    expect(wordsOf(gilles.seen)).toContain('Premier compte d’une structure');
  });

  it('finds the structure in spite of typos, and waits for its référent', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('telegram', '9001');
    await enter(world, sophie, 'sophie@example.org');
    const paul = world.chat('telegram', '502');

    await proveAddress(world, paul, 'paul.roux@example.org');
    await giveName(paul, 'Paul', 'Roux');
    await paul.say('salarié');
    const found = await paul.say('mision local de pau');
    const shown = wordsOf(found);
    await paul.press('Mission locale du Béarn');
    const pending = await paul.press('Créer mon compte');
    const before = await paul.say('mes demandes');
    const card = wordsOf(sophie.seen.slice(-1));
    await sophie.press('Confirmer');

    expect(world.errors()).toEqual([]);
    expect(shown).toContain('Mission locale du Béarn');
    expect(wordsOf(pending)).toContain('demandé à Sophie Leroy');
    expect(wordsOf(before)).toContain('attend la confirmation');
    expect(card).toContain('Compte à confirmer');
    expect(card).toContain('Paul Roux');
    expect(wordsOf(paul.seen.slice(-1))).toContain('C’est confirmé');
    expect(world.mails.findLast(({ to }) => to === 'paul.roux@example.org')?.text).toContain(
      'C’est confirmé',
    );
    const account = await world.run(({ accounts }) =>
      accounts.findByEmail('paul.roux@example.org'),
    );
    expect(account).toMatchObject({ status: 'active', siret: PAU, roles: [] });
  });

  it('asks a référent who refuses for the reason, and lets the person choose another structure', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('telegram', '9001');
    await enter(world, sophie, 'sophie@example.org');
    const hugo = world.chat('teams', 'hugo-entra');
    await enter(world, hugo, 'hugo@example.org');
    const paul = world.chat('telegram', '502');
    await proveAddress(world, paul, 'paul.roux@example.org');
    await giveName(paul, 'Paul', 'Roux');
    await paul.say('salarié');
    await paul.say('mission locale béarn');
    await paul.press('Créer mon compte');

    const why = await sophie.press('Refuser');
    await sophie.say('Cette personne ne travaille pas chez nous.');
    const told = wordsOf(paul.seen.slice(-1));
    await paul.say('changer de structure');
    await paul.say('salarié');
    await paul.say('Greta Côte basque');
    const pending = await paul.press('Confirmer');
    await hugo.press('Confirmer');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(why)).toContain('Pour quelle raison');
    expect(told).toContain('ne travaille pas chez nous');
    expect(wordsOf(pending)).toContain('Hugo Bernard');
    const account = await world.run(({ accounts }) =>
      accounts.findByEmail('paul.roux@example.org'),
    );
    expect(account).toMatchObject({ status: 'active', siret: BAYONNE });
  });

  it('makes the first account of a listed structure its référent at once', async () => {
    const world = await startChats({
      now: NOW,
      seed: {
        ...town,
        structures: [...(town.structures ?? []), structure(NEW_SIRET, { name: 'Atelier Adour' })],
      },
    });
    const nina = world.chat('playground', 'nina');

    await proveAddress(world, nina, 'nina@atelier.example');
    await giveName(nina, 'Nina', 'Faure');
    await nina.say('salariée');
    await nina.say(NEW_SIRET);
    const created = await nina.press('Créer mon compte');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(created)).toContain('le rôle de **référent** vous revient');
    const account = await world.run(({ accounts }) => accounts.findByEmail('nina@atelier.example'));
    expect(account).toMatchObject({ status: 'active', roles: ['referent'] });
  });

  it('needs no structure from somebody who looks for work', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const ana = world.chat('telegram', '503');
    await proveAddress(world, ana, 'ana@example.org');
    await giveName(ana, 'Ana', 'Costa');
    await ana.say('au chômage');

    const created = await ana.press('Créer mon compte');

    expect(wordsOf(created)).toContain('Votre compte est créé');
    const account = await world.run(({ accounts }) => accounts.findByEmail('ana@example.org'));
    expect(account).toMatchObject({
      status: 'active',
      siret: null,
      situation: 'demandeur_emploi',
    });
  });

  it('has an independent recorded as their own structure', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    await enter(world, gilles, 'gilles@example.org');
    const ivan = world.chat('telegram', '504');
    await proveAddress(world, ivan, 'ivan@conseil.example');
    await giveName(ivan, 'Ivan', 'Petrov');
    await ivan.say('auto-entrepreneur');

    await askForStructure(ivan, '35600000049837', 'Ivan Petrov Conseil');
    await gilles.press('Valider');
    const created = await ivan.press('Créer mon compte');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(created)).toContain('référent');
    const account = await world.run(({ accounts }) => accounts.findByEmail('ivan@conseil.example'));
    expect(account).toMatchObject({ situation: 'independant', siret: '35600000049837' });
  });

  it('links an address that has an account instead of creating another one', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');

    const linked = await proveAddress(world, marie, 'marie@example.org');
    const who = await marie.say('qui suis-je ?');

    expect(wordsOf(linked)).toContain('Marie');
    expect(wordsOf(who)).toContain('Mission locale du Béarn, Pau');
    expect(wordsOf(who)).toContain('Telegram');
  });

  it('does not open a second account for somebody who has one', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');

    const refused = await marie.say('créer mon compte');

    expect(wordsOf(refused)).toContain('Vous avez déjà un compte');
    expect(wordsOf(refused)).toContain('marie@example.org');
  });
});
