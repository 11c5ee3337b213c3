import { describe, expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { account } from '../../support/programme.ts';
import { act, ask, enter, MONDAY, PAU, remind, town } from './town.ts';

describe('a card that has grown old', () => {
  it.each(['teams', 'telegram'] as const)(
    'names the state the request is in now on %s, and asks no comment for nothing',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const sophie = await enter(world, channel, 'sophie');
      const request = await ask(world, 'marie', 's1');
      const accept = sophie.tokenOf('Accepter');
      const refuse = sophie.tokenOf('Refuser');
      await act(world, 'marie', { type: 'withdraw', requestId: request, reason: 'Un imprévu.' });

      const accepted = wordsOf(await sophie.pressToken(accept));
      const refused = wordsOf(await sophie.pressToken(refuse));

      expect(world.errors()).toEqual([]);
      for (const said of [accepted, refused]) {
        expect(said).toContain('Ce n’est plus possible pour cette demande');
        expect(said).toMatch(/Son état maintenant\s: désistement/);
        expect(said).not.toContain('Pour quelle raison');
      }
      const now = await world.run(({ requests }) => requests.find(request));
      expect(now?.status).toBe('withdrawn');
    },
  );

  it('names who was quicker when two press at once', async () => {
    const second = account('hugo', { firstName: 'Hugo', surname: 'Roy', siret: PAU });
    const hugoToo = { ...second, roles: ['valideur_rh' as const] };
    const accounts = [...(town.accounts ?? []), hugoToo];
    const world = await startChats({ now: MONDAY, seed: { ...town, accounts } });
    const sophie = await enter(world, 'telegram', 'sophie');
    const hugo = await enter(world, 'teams', 'hugo');
    const request = await ask(world, 'marie', 's1');

    const comment = 'Pas cette année.';
    const [accepted, refused] = await Promise.all([
      sophie.press('Accepter'),
      hugo.press('Refuser', { comment }),
    ]);

    const now = await world.run(({ requests }) => requests.find(request));
    const [late, quicker] =
      now?.status === 'preregistered' ? [refused, 'Sophie Leroy'] : [accepted, 'Hugo Roy'];
    expect(wordsOf(late)).toContain(`${quicker} a déjà décidé de cette demande.`);
  });

  it('says the state to its person too', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'teams', 'gilles');
    const marie = await enter(world, 'telegram', 'marie');
    const request = await ask(world, 'marie', 's1');
    await act(world, 'sophie', { type: 'approve', requestId: request });
    await gilles.say('reporter la session Action a1 du 16 novembre');
    await gilles.say('du 23 au 24 novembre');
    await gilles.press('Reporter la session');
    const stay = marie.tokenOf('Je reste');
    await act(world, 'marie', { type: 'withdraw', requestId: request, reason: 'Un imprévu.' });

    const said = wordsOf(await marie.pressToken(stay));

    expect(said).toMatch(/n’est plus en cours\. Son état maintenant\s: désistement/);
  });
});

describe('a withdrawal', () => {
  it.each(['teams', 'telegram'] as const)(
    'says its exact consequence on %s before it is confirmed',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const marie = await enter(world, channel, 'marie');
      const request = await ask(world, 'marie', 's1');
      await act(world, 'sophie', { type: 'approve', requestId: request });
      world.moveTo('2026-11-04T09:00:00.000Z');

      await marie.say('je me désiste');
      await marie.say('Mon planning vient de changer entièrement.');
      const late = wordsOf(await marie.press('Aucun de ces cas'));
      const before = await world.run(({ requests }) => requests.find(request));
      const done = wordsOf(await marie.press('Confirmer'));

      expect(world.errors()).toEqual([]);
      expect(late).toMatch(/tardif/);
      expect(late).toMatch(/7 jours ouvrés/);
      expect(before?.status).toBe('preregistered');
      expect(done).toContain('C’est fait');
      expect((await world.run(({ requests }) => requests.find(request)))?.status).toBe(
        'withdrawn_late',
      );
    },
  );

  it('is foretold for the days to come as if the request were accepted by then', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    await ask(world, 'marie', 's1');

    const until = wordsOf(await marie.say('jusqu’à quand puis-je me désister ?'));
    const late = wordsOf(await marie.say('si je me désiste le 6 novembre, est-ce que ça compte ?'));
    await marie.say('je me désiste de Action a1');
    await marie.say('Je serai en congé ce jour-là.');
    const summary = wordsOf(await marie.press('Aucun de ces cas'));

    expect(until).toContain('au plus tard le **vendredi 30 octobre 2026**');
    expect(until).toContain('attend votre Valideur RH, un désistement n’a aucune conséquence');
    expect(late).toContain('Désistement tardif');
    expect(summary).toContain('dans les délais');
    expect(summary).not.toContain('15 novembre');
  });

  it('of a session that has begun is an absence: that is said before any reason is asked', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const request = await ask(world, 'marie', 's5');
    await act(world, 'sophie', { type: 'approve', requestId: request });
    await remind(world, '2026-09-21T07:30:00.000Z');

    const said = wordsOf(await marie.say('je me désiste'));
    const absence = wordsOf(await marie.press('Signaler mon absence'));

    expect(said).toContain('une absence à signaler');
    expect(said).not.toContain('raison');
    expect(absence).toContain('motif de votre absence');
  });
});
