import { describe, expect, it } from 'vitest';
import { startChats } from '../../support/chats.ts';
import { query } from '../../support/database.ts';
import { account } from '../../support/programme.ts';
import { enter, NOW, PAU, town, wordsOf } from './people.ts';

describe('roles', () => {
  it('lets the référent make a colleague Valideur RH and take it back', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('teams', 'sophie-entra');
    const marie = world.chat('telegram', '505');
    await enter(world, sophie, 'sophie@example.org');
    await enter(world, marie, 'marie@example.org');

    await sophie.say('donne le rôle de valideur à Marie Durand');
    const given = await sophie.press('Confirmer');
    const told = wordsOf(marie.seen.slice(-1));
    const roles = (await world.run(({ accounts }) => accounts.find('marie')))?.roles;
    await sophie.say('gérer les rôles');
    await sophie.press('Retirer le rôle');
    await sophie.say('Marie');
    const taken = await sophie.press('Confirmer');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(given)).toContain('Marie Durand est maintenant Valideur RH');
    expect(told).toContain('Sophie Leroy vous a confié');
    expect(roles).toEqual(['valideur_rh']);
    expect(wordsOf(taken)).toContain('n’est plus Valideur RH');
    expect((await world.run(({ accounts }) => accounts.find('marie')))?.roles).toEqual([]);
  });

  it('tells a bénéficiaire who changes roles, and changes nothing', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');

    const refused = await marie.say('gérer les rôles');

    expect(wordsOf(refused)).toContain('Seul le référent');
    expect(wordsOf(refused)).toContain('Sophie Leroy');
  });

  it('passes the référent’s role only once the other one has accepted', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('teams', 'sophie-entra');
    const marie = world.chat('telegram', '505');
    await enter(world, sophie, 'sophie@example.org');
    await enter(world, marie, 'marie@example.org');

    await sophie.say('gérer les rôles');
    await sophie.press('Transmettre');
    await sophie.say('Marie');
    const asked = await sophie.press('Confirmer');
    const before = await world.run(({ accounts }) =>
      accounts.findByRole('referent', { siret: PAU }),
    );
    const stolen = await sophie.pressToken(marie.tokenOf('Accepter'));
    await marie.press('Accepter');
    const after = await world.run(({ accounts }) =>
      accounts.findByRole('referent', { siret: PAU }),
    );

    expect(world.errors()).toEqual([]);
    expect(wordsOf(asked)).toContain(
      'Vous gardez le rôle de référent jusqu’à ce que Marie Durand accepte',
    );
    expect(before.map(({ id }) => id)).toEqual(['sophie']);
    expect(wordsOf(stolen)).toContain('n’est plus valable');
    expect(after.map(({ id }) => id)).toEqual(['marie']);
    expect(wordsOf(sophie.seen.slice(-1))).toContain('a accepté');
  });

  it('keeps the référent when the other one declines, or accepts too late', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('teams', 'sophie-entra');
    const marie = world.chat('telegram', '505');
    await enter(world, sophie, 'sophie@example.org');
    await enter(world, marie, 'marie@example.org');
    const offer = async () => {
      await sophie.say('gérer les rôles');
      await sophie.press('Transmettre');
      await sophie.say('Marie');
      await sophie.press('Confirmer');
    };
    await offer();
    await marie.press('Décliner');
    const declined = wordsOf(sophie.seen.slice(-1));
    await offer();
    await world.run(async ({ accounts }) => {
      const left = await accounts.find('marie');
      if (left) await accounts.update({ ...left, siret: null });
    });

    const late = await marie.press('Accepter');

    expect(declined).toContain('a décliné');
    expect(wordsOf(late)).toContain('n’est plus possible');
    const referents = await world.run(({ accounts }) =>
      accounts.findByRole('referent', { siret: PAU }),
    );
    expect(referents.map(({ id }) => id)).toEqual(['sophie']);
  });

  it('lets a gestionnaire repair a role with a reason, which the audit trail only points to', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    const marie = world.chat('telegram', '505');
    await enter(world, gilles, 'gilles@example.org');
    await enter(world, marie, 'marie@example.org');

    await gilles.say('donne le rôle valideur rh à Marie Durand');
    await gilles.say('Sophie Leroy est en congé jusqu’en janvier.');
    const done = await gilles.press('Confirmer');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(done)).toContain('C’est fait : Marie Durand');
    expect(wordsOf(marie.seen.slice(-1))).toContain('en congé jusqu’en janvier');
    expect((await world.run(({ accounts }) => accounts.find('marie')))?.roles).toEqual([
      'valideur_rh',
    ]);
    const [audited] = await query<{ actor: string; details: Record<string, string> }>(
      world.databaseUrl,
      `SELECT actor, details FROM audit_trail WHERE event = 'role.given' AND subject_id = 'marie'`,
    );
    expect(audited?.actor).toBe('gilles');
    expect(Object.keys(audited?.details ?? {}).sort()).toEqual(['petitionId', 'role']);
    const [petition] = await query<{ reason: string }>(
      world.databaseUrl,
      'SELECT reason FROM petitions WHERE id = $1',
      [audited?.details['petitionId']],
    );
    expect(petition?.reason).toContain('en congé');
  });

  it('never leaves a structure without a référent, even when a gestionnaire asks', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    await enter(world, gilles, 'gilles@example.org');

    await gilles.say('gérer les rôles');
    await gilles.press('Retirer un rôle');
    await gilles.press('Référent');
    await gilles.say('Sophie Leroy');
    await gilles.say('Elle est partie à la retraite.');
    const refused = await gilles.press('Confirmer');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(refused)).toContain('Personne d’autre');
    expect((await world.run(({ accounts }) => accounts.find('sophie')))?.roles).toContain(
      'referent',
    );
  });

  it.each(['comptes à confirmer', 'qui dois-je valider ?'])(
    'sends accounts to confirm to the gestionnaires where a structure has no référent (« %s »)',
    async (text) => {
      const world = await startChats({
        now: NOW,
        seed: {
          ...town,
          accounts: [
            ...(town.accounts ?? []).filter(({ id }) => id !== 'sophie'),
            account('paul', {
              firstName: 'Paul',
              surname: 'Roux',
              siret: PAU,
              status: 'awaiting_referent',
            }),
          ],
        },
      });
      const paul = world.chat('telegram', '502');
      const gilles = world.chat('teams', 'gilles-entra');
      await enter(world, gilles, 'gilles@example.org');
      await enter(world, paul, 'paul@example.org');
      await paul.say('changer de structure');
      await paul.say('salarié');
      await paul.say('mission locale béarn');
      await paul.press('Confirmer');

      const listed = await gilles.say(text);
      await gilles.press('Confirmer');

      expect(world.errors()).toEqual([]);
      expect(wordsOf(listed)).toContain('Paul Roux');
      expect((await world.run(({ accounts }) => accounts.find('paul')))?.status).toBe('active');
    },
  );

  it('lets the référent be Valideur RH too, and answers a short order on the way', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const hugo = world.chat('teams', 'hugo-entra');
    await enter(world, hugo, 'hugo@example.org');

    await hugo.say('gérer les rôles');
    await hugo.press('Donner le rôle');
    const aside = await hugo.say('mes comptes reliés');
    await hugo.say('moi-même');
    await hugo.press('Confirmer');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(aside)).toContain('Messageries reliées');
    expect(wordsOf(aside)).toContain('Revenons à la gestion des droits');
    expect((await world.run(({ accounts }) => accounts.find('hugo')))?.roles).toEqual([
      'referent',
      'valideur_rh',
    ]);
  });

  it.each([
    'je passe la main à Marie',
    'Marie Durand sera la nouvelle référente',
    'c’est Marie la nouvelle référente',
    'céder ma place de référente à Marie Durand',
    'je voudrais passer la main à Marie à partir de lundi',
  ])('reads « %s » as handing the role over', async (said) => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('teams', 'sophie-entra');
    await enter(world, sophie, 'sophie@example.org');

    const asked = wordsOf(await sophie.say(said));

    expect(asked).toContain('Opération : Transmettre mon rôle de référent');
    expect(asked).toContain('Personne : Marie Durand');
  });

  it('says who is named and has no account there, and chooses nobody else', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('teams', 'sophie-entra');
    await enter(world, sophie, 'sophie@example.org');

    const elsewhere = wordsOf(await sophie.say('je passe la main à Hugo Bernard'));
    const namesake = wordsOf(await sophie.say('Marie Dupont'));
    const oneself = wordsOf(await sophie.say('moi-même'));
    await sophie.press('Marie Durand');
    const instead = wordsOf(await sophie.say('je passe la main à Hugo Bernard'));

    expect(elsewhere).toContain('Je ne trouve pas « Hugo Bernard »');
    expect(elsewhere).toContain('De quelle personne');
    expect(namesake).toContain('Je ne trouve pas « Marie Dupont »');
    expect(namesake).not.toContain('Personne : Marie Durand');
    expect(oneself).toContain('C’est vous');
    expect(instead).toContain('Je ne trouve pas « Hugo Bernard »');
  });

  it('takes the role from who is named, not from whoever has it; the last one is said before', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('teams', 'sophie-entra');
    await enter(world, sophie, 'sophie@example.org');

    await sophie.say('retire le rôle de valideur rh à marie');
    const none = wordsOf(await sophie.press('Confirmer'));
    await sophie.say('donner un rôle');
    const own = wordsOf(await sophie.say('retire mon rôle de valideur RH'));
    const done = wordsOf(await sophie.press('Confirmer'));

    expect(none).toContain('Marie Durand n’a pas le rôle');
    expect(own).toContain('Opération : Retirer');
    expect(own).toContain('Personne : Sophie Leroy');
    expect(own).toContain('le seul Valideur RH');
    expect(done).toContain('vous n’êtes plus Valideur RH');
  });

  it('reads « me faire remplacer par Marie » as Marie, not as oneself', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('teams', 'sophie-entra');
    await enter(world, sophie, 'sophie@example.org');

    const asked = wordsOf(
      await sophie.say('me faire remplacer par Marie Durand du 14 au 18 septembre'),
    );
    const given = wordsOf(
      await sophie.say('annule et donne le rôle de valideur à Marie, moi je pars'),
    );

    expect(asked).toContain('Marie Durand');
    expect(asked).not.toContain('C’est vous');
    expect(given).toContain('Personne : Marie Durand');
  });

  it('hears that somebody stands in for the one who is away', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('teams', 'sophie-entra');
    await enter(world, sophie, 'sophie@example.org');

    const asked = wordsOf(
      await sophie.say('je serai absente du 14 au 18 septembre, Marie Durand me remplace'),
    );

    expect(asked).toContain('Votre remplacement');
    expect(asked).toContain('Personne : Marie Durand');
  });
});
