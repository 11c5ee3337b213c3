import { describe, expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, town } from './town.ts';

describe.each(['teams', 'telegram'] as const)('a card of approval on %s', (channel) => {
  it('goes on naming who decided when a colleague’s withdrawal moves the request', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const sophie = await enter(world, channel, 'sophie');
    const requests: string[] = [];
    for (const person of ['marie', 'jean', 'emma']) requests.push(await ask(world, person, 's5'));
    const counted = wordsOf(sophie.seen.slice(-1));
    for (const requestId of requests) await act(world, 'sophie', { type: 'approve', requestId });
    const before = sophie.seen.length;

    const [requestId = ''] = requests;
    await act(world, 'marie', { type: 'withdraw', requestId, reason: 'Un imprévu.' });

    const cards = sophie.seen.slice(before).filter(({ isUpdate }) => isUpdate);
    const factsOf = (name: string) =>
      cards.find(({ message }) => message.card?.title.includes(name))?.message.card?.facts ?? [];
    expect(counted).toContain('2 personnes');
    expect(factsOf('emma')).toContainEqual({ label: 'État', value: 'préinscrit' });
    expect(factsOf('emma')).toContainEqual({ label: 'Accord de', value: 'Sophie Leroy' });
    expect(factsOf('marie')).toContainEqual({ label: 'Raison', value: 'Un imprévu.' });
  });

  it('counts the colleagues who have a seat, not those who wait for one', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const sophie = await enter(world, channel, 'sophie');
    for (const person of ['marie', 'jean', 'emma', 'yanis']) await ask(world, person, 's5');

    expect(wordsOf(sophie.seen.slice(-1))).toContain('2 personnes');
  });
});

describe('a decision on a request that waits', () => {
  it('says the rank of who stays on the waiting list, and what comes next for who does not', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const emma = await enter(world, 'teams', 'emma');
    for (const person of ['marie', 'jean', 'emma']) {
      const requestId = await ask(world, person, 's5');
      await act(world, 'sophie', { type: 'approve', requestId });
    }

    expect(wordsOf(marie.seen)).toContain(
      'Une place vous est gardée. Le prestataire doit encore confirmer votre inscription.',
    );
    expect(wordsOf(emma.seen)).toContain(
      'Vous êtes en liste d’attente, place nº 1 dans la file. Je vous écris dès qu’une place se libère pour vous.',
    );
  });
});

describe('the sessions of a prestataire', () => {
  it('that have begun say what is left to record, one that is cancelled says so', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const paula = await enter(world, 'telegram', 'provider');
    const requestId = await ask(world, 'marie', 's5');
    await act(world, 'sophie', { type: 'approve', requestId });
    await paula.say('mes sessions');
    const opened = await paula.press('Action a1, du 16');
    await act(world, 'gilles', { type: 'cancel_session', sessionId: 's1' });
    world.moveTo('2026-09-22T08:00:00.000Z');

    const listed = wordsOf(await paula.say('mes sessions'));

    expect(wordsOf(opened)).toContain('places libres');
    expect(wordsOf(await paula.press('Action a1, du 16'))).toContain('Session annulée');
    expect(listed).toMatch(/21 septembre 2026[^\n]*terminée, 1 présence à relever/);
  });
});

describe('a comment asked for by a dialog', () => {
  it.each(['teams', 'telegram'] as const)(
    'is asked no more once the card has refused the request, on %s',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const sophie = await enter(world, channel, 'sophie');
      const [first, second] = [await ask(world, 'marie', 's1'), await ask(world, 'jean', 's2')];
      const token = sophie.tokenOf('Refuser');
      await sophie.pressToken(token);
      await sophie.pressToken(token, { comment: 'Pas ce trimestre.' });

      // Nothing is underway any more: this is no comment for anybody.
      const after = await sophie.say('combien de formations par an ?');
      expect(wordsOf(after)).not.toContain('Revenons');
      expect(wordsOf(await sophie.say('où en est la procédure de désistement'))).not.toContain(
        'refus',
      );
      const rows = await world.run(({ requests }) => requests.findMany([first, second]));
      expect(rows.map(({ status }) => status).sort()).toEqual([
        'pending_employer',
        'refused_employer',
      ]);
      expect(world.errors()).toEqual([]);
    },
  );

  it('is still asked for when another request was decided', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const sophie = await enter(world, 'telegram', 'sophie');
    await ask(world, 'marie', 's1');
    const accept = sophie.tokenOf('Accepter');
    const second = await ask(world, 'jean', 's2');
    await sophie.press('Refuser');
    await sophie.pressToken(accept);

    await sophie.say('Le public visé n’est pas le sien.');

    const [row] = await world.run(({ requests }) => requests.findMany([second]));
    expect(row?.status).toBe('refused_employer');
  });
});
