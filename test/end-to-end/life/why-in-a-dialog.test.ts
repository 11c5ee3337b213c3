import { describe, expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { ask, enter, MONDAY, town } from './town.ts';

describe('« pourquoi R-… ? » in the middle of a dialog', () => {
  it.each([
    ['at a choice', ['inscris-moi']],
    ['where any words may be the answer', ['me désister']],
  ] as const)(
    'gives the reasons of that request %s, then the question again',
    async (_where, opening) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const marie = await enter(world, 'telegram', 'marie');
      const requestId = await ask(world, 'marie', 's1');
      const code = await world.run(
        async ({ requests }) => (await requests.find(requestId))?.receiptCode,
      );
      for (const text of opening) await marie.say(text);
      const question = wordsOf(marie.seen.slice(-1)).split('\n').at(0) ?? '';

      const answered = await marie.say(`pourquoi ${code} ?`);

      expect(wordsOf(answered)).toContain(`Reçu ${code}`);
      expect(wordsOf(answered)).toContain('Action a1');
      expect(wordsOf(answered.slice(-1))).toMatch(/Revenons|demande d’inscription|désistement/);
      expect(question).not.toBe('');
      const other = await marie.say('explique R-ZZZZ-ZZ');
      expect(wordsOf(other)).toContain('Je ne trouve pas le reçu R-ZZZZ-ZZ');
    },
  );

  it('still names the request to a gestionnaire who is asked which one', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'teams', 'gilles');
    const requestId = await ask(world, 'marie', 's1');
    const code = await world.run(
      async ({ requests }) => (await requests.find(requestId))?.receiptCode,
    );
    await gilles.say('corriger la demande');

    const named = await gilles.say(`${code}`);

    expect(wordsOf(named)).not.toContain(`Reçu ${code}`);
    expect(wordsOf(named)).toContain('marie Durand');
    expect(wordsOf(await gilles.say(`pourquoi ${code} ?`))).toContain(`Reçu ${code}`);
  });
});
