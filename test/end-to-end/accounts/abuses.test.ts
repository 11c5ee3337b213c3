import { describe, expect, it } from 'vitest';
import { type ChatWorld, startChats } from '../../support/chats.ts';
import { query } from '../../support/database.ts';
import {
  askForStructure,
  enter,
  giveName,
  NEW_SIRET,
  NOW,
  PAU,
  proveAddress,
  town,
  wordsOf,
} from './people.ts';

describe('what somebody dishonest may try', () => {
  it('takes a press only in the chat where the button is', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    await enter(world, gilles, 'gilles@example.org');
    const lea = world.chat('telegram', '501');
    await proveAddress(world, lea, 'lea@tremplin.example');
    await giveName(lea, 'Léa', 'Morel');
    await lea.say('salariée');
    await lea.say('pas dans la liste');
    await askForStructure(lea, NEW_SIRET, 'Association Tremplin');

    const stolen = await lea.pressToken(gilles.tokenOf('Valider'));

    expect(wordsOf(stolen)).toContain('n’est plus valable');
    expect((await structureOf(world))?.status).toBe('requested');
  });

  it('checks the rights again when a card is pressed, and says so', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('telegram', '9');
    await enter(world, gilles, 'gilles@example.org');
    const lea = world.chat('telegram', '501');
    await proveAddress(world, lea, 'lea@tremplin.example');
    await giveName(lea, 'Léa', 'Morel');
    await lea.say('salariée');
    await lea.say('pas dans la liste');
    await askForStructure(lea, NEW_SIRET, 'Association Tremplin');
    await world.run(async ({ accounts }) => {
      const account = await accounts.find('gilles');
      if (account) await accounts.update({ ...account, roles: [] });
    });

    const pressed = await gilles.press('Valider');

    expect(wordsOf(pressed)).toContain('ne vous revient pas');
    expect((await structureOf(world))?.status).toBe('requested');
  });

  it('lets one of two gestionnaires who press together decide; a press played again changes nothing', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('telegram', '9');
    const ines = world.chat('teams', 'ines-entra');
    await enter(world, gilles, 'gilles@example.org');
    await enter(world, ines, 'ines@example.org');
    const lea = world.chat('telegram', '501');
    await proveAddress(world, lea, 'lea@tremplin.example');
    await giveName(lea, 'Léa', 'Morel');
    await lea.say('salariée');
    await lea.say('pas dans la liste');
    await askForStructure(lea, NEW_SIRET, 'Association Tremplin');
    const old = gilles.tokenOf('Refuser');

    await Promise.all([
      gilles.press('Valider'),
      ines.press('Refuser', { reason: 'Je ne connais pas cette structure.' }),
    ]);
    const status = (await structureOf(world))?.status;
    const again = await gilles.pressToken(old, { reason: 'Finalement non.' });

    expect(world.errors()).toEqual([]);
    const rows = await query<{ status: string }>(
      world.databaseUrl,
      `SELECT status FROM petitions WHERE kind = 'new_structure'`,
    );
    const events = await query(
      world.databaseUrl,
      `SELECT event FROM audit_trail WHERE event IN ('structure.validated', 'structure.refused')`,
    );
    expect(rows).toEqual([{ status: status === 'active' ? 'accepted' : 'refused' }]);
    expect(events).toHaveLength(1);
    expect(wordsOf(again)).toMatch(/s’en est déjà chargé/);
    expect((await structureOf(world))?.status).toBe(status);
    for (const chat of [gilles, ines]) {
      const card = chat.seen.findLast(
        ({ message }) => message.card?.title === 'Structure à valider',
      );
      expect(card?.message.choices ?? []).toEqual([]);
    }
  });

  it('keeps line breaks, invisible characters and links out of names others read', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    await enter(world, gilles, 'gilles@example.org');
    const lea = world.chat('telegram', '501');
    await proveAddress(world, lea, 'lea@tremplin.example');
    await giveName(lea, 'Léa', 'Morel');
    await lea.say('salariée');
    await lea.say('pas dans la liste');

    await askForStructure(
      lea,
      NEW_SIRET,
      'Trem\u202Eplin\u200B\r\nBcc: x@evil.example [validée](https://evil.example) **ok**',
    );
    await gilles.press('Valider');

    expect((await structureOf(world))?.name).toBe(
      'Tremplin Bcc: x@evil.example (validée)(https://evil.example) ok',
    );
    const mail = world.mails.findLast(({ to }) => to === 'lea@tremplin.example');
    expect(mail?.subject).not.toMatch(/[\r\n]/);
  });

  it('writes to plain addresses only', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const mallory = world.chat('telegram', '666');
    const odd = [
      'marie@example.org\r\nBcc: x@evil.example',
      'x@evil.example,marie@example.org',
      'm\u0430rie@example.org',
      '"marie@example.org"@evil.example',
      `${'a'.repeat(70)}@example.org`,
      'marie\u200B@example.org',
    ];

    for (const address of odd) {
      await mallory.say('relier mon compte');
      await mallory.say(address);
      await mallory.say('annuler');
    }

    const asciiOnly = /^[a-z0-9.]{1,64}@[a-z.]+$/;
    expect(world.mails.map(({ to }) => to).filter((to) => !asciiOnly.test(to))).toEqual([]);
    expect(world.errors()).toEqual([]);
  });

  it('refuses names that are no names, and very long ones', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const lea = world.chat('telegram', '501');
    await proveAddress(world, lea, 'lea@tremplin.example');
    await lea.say('madame');

    const answers = [
      await lea.say('<script>alert(1)</script>'),
      await lea.say('[Marie](https://evil.example)'),
      await lea.say('Morel\u202E'),
      await lea.say('M'.repeat(5000)),
    ];

    for (const answer of answers) expect(wordsOf(answer)).not.toContain('Et votre prénom');
    expect(world.errors()).toEqual([]);
  });

  it('asks for a new proof when the address is changed at the last moment', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const mallory = world.chat('telegram', '666');
    await proveAddress(world, mallory, 'mallory@example.org');
    await giveName(mallory, 'Mallory', 'Noir');
    await mallory.say('au chômage');
    await mallory.say('non, plutôt victime@example.org');

    const asked = wordsOf(mallory.seen.slice(-2));
    await mallory.press('Créer mon compte').catch(() => []);

    const victim = await world.run(({ accounts }) => accounts.findByEmail('victime@example.org'));
    expect(victim).toBeNull();
    expect(asked).toContain('code');
  });

  it('does not keep a password, and has it changed', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');

    const told = await marie.say('mon mot de passe c’est Azerty1234!');

    expect(wordsOf(told)).toContain('changez-le');
    const kept = await query<{ text: string }>(
      world.databaseUrl,
      `SELECT (SELECT string_agg(message::text, ' ') FROM inbox) || (SELECT string_agg(item::text, ' ') FROM outbox)
         || (SELECT string_agg(state::text || memory::text, ' ') FROM conversations) AS text`,
    );
    expect(kept[0]?.text).toBeTruthy();
    expect(kept[0]?.text).not.toContain('Azerty1234');
  });

  it('does nothing with a card on which a password or somebody’s health is written', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    const lea = world.chat('telegram', '777');
    await enter(world, gilles, 'gilles@example.org');
    await proveAddress(world, lea, 'lea@tremplin.example');
    await giveName(lea, 'Léa', 'Morel');
    await lea.say('salariée');
    await lea.press('pas dans la liste');
    await askForStructure(lea, NEW_SIRET, 'Tremplin');

    const secret = await gilles.press('Refuser', { reason: 'mon mot de passe est Toto64!' });
    const health = await gilles.press('Refuser', { reason: 'elle est en dépression' });

    expect(wordsOf(secret)).toContain('mot de passe');
    expect(wordsOf(health)).toContain('santé');
    expect(
      await query(
        world.databaseUrl,
        `SELECT status FROM petitions UNION ALL
         SELECT 'kept' FROM inbox WHERE message::text ~ 'Toto64|dépression'`,
      ),
    ).toEqual([{ status: 'open' }]);
  });

  it('leaves one référent when two people become the first of a structure together', async () => {
    const world = await startChats({
      now: NOW,
      seed: { ...town, accounts: (town.accounts ?? []).filter(({ siret }) => siret !== PAU) },
    });
    const chats = ['701', '702'].map((id) => world.chat('telegram', id));
    for (const [index, chat] of chats.entries()) {
      await proveAddress(world, chat, `first${index}@example.org`);
      await giveName(chat, 'Alix', index === 0 ? 'Premier' : 'Second');
      await chat.say('salariée');
      await chat.say('mission locale béarn');
    }

    await Promise.all(chats.map((chat) => chat.press('Créer mon compte')));

    expect(world.errors()).toEqual([]);
    const members = await world.run(({ accounts }) => accounts.findByStructure(PAU));
    expect(members.map(({ status }) => status).sort()).toEqual(['active', 'awaiting_referent']);
    expect(members.filter(({ roles }) => roles.includes('referent'))).toHaveLength(1);
  });
});

function structureOf(world: ChatWorld) {
  return world.run(({ structures }) => structures.find(NEW_SIRET));
}
