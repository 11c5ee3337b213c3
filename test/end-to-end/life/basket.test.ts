import { describe, expect, it } from 'vitest';
import { type Chat, startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, town } from './town.ts';

const MOTIVATION = 'Pour mieux accompagner les personnes que je reçois.';

/** Puts the session of an action of November in the panier; gives what is then shown of it. */
async function put(chat: Chat, action: string): Promise<string> {
  await chat.say(`ajouter ${action} au panier`);
  const asked = wordsOf(await chat.say('celle du 16 novembre'));
  return /Pourquoi/.test(asked) ? wordsOf(await chat.say(MOTIVATION)) : asked;
}

const labelsOf = (chat: Chat) =>
  chat.seen
    .flatMap(({ message }) => message.choices ?? [])
    .map(({ label }) => label.replace(/\u00A0/g, ' '));

describe('the panier', () => {
  it.each(['teams', 'telegram'] as const)(
    'is checked as a whole on %s: the fourth formation would pass the limit of three',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const marie = await enter(world, channel, 'marie');

      await put(marie, 'Action a1');
      await put(marie, 'Action a2');
      const three = await put(marie, 'Action a3');
      const four = await put(marie, 'Action a4');
      const without = wordsOf(await marie.say('enlève Action a4 du panier'));

      expect(world.errors()).toEqual([]);
      expect(three).toContain('Votre panier : 3 actions');
      expect(three).not.toContain('Pas possible');
      expect(four).toContain('Votre panier : 4 actions');
      expect(four.match(/✓ Possible/g)).toHaveLength(3);
      expect(four).toMatch(
        /Action a4[^*]*\*\*\n✗ Pas possible, avec ce qui précède\n[^*]*3 formations/,
      );
      expect(without).toContain('retiré de votre panier');
      expect(without).toContain('Votre panier : 3 actions');
      expect(labelsOf(marie)).toContain('Envoyer mes 3 demandes');
      expect(await world.run(({ requests }) => requests.findViewsOfPerson('marie'))).toEqual([]);
    },
  );

  it('survives days, and is checked again by what has happened since', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    await put(marie, 'Action a1');
    await put(marie, 'Action a2');
    world.moveTo('2026-09-17T07:00:00.000Z');
    for (const session of ['s3', 's4']) await ask(world, 'marie', session);

    const later = wordsOf(await marie.say('mon panier'));
    const sent = wordsOf(await marie.press('Envoyer ma demande'));
    const left = wordsOf(await marie.say('mon panier'));

    expect(later).toContain('Votre panier : 2 actions');
    expect(later.match(/✓ Possible/g)).toHaveLength(1);
    expect(sent).toContain('Votre demande est enregistrée');
    expect(left).toContain('Votre panier : 1 action');
    expect(left).toContain('✗ Pas possible');
    const own = await world.run(({ requests }) => requests.findViewsOfPerson('marie'));
    expect(own.map(({ request }) => request.motivation)).toContain(MOTIVATION);
    expect(own).toHaveLength(3);
  });

  it('says that a session of it was cancelled meanwhile, and lets it be taken out', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'teams', 'marie');
    await put(marie, 'Action a1');
    await act(world, 'gilles', { type: 'cancel_session', sessionId: 's1' });

    const later = wordsOf(await marie.say('mon panier'));
    const empty = wordsOf(await marie.press('Retirer'));

    expect(later).toContain('✗ Pas possible');
    expect(later).toContain('annulée');
    expect(empty).toContain('Votre panier est vide');
  });
});
