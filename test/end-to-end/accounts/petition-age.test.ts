import { expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { enter, MONDAY, PAU, town } from '../life/town.ts';

it('how long a petition has waited is never negative, though the clock is set back', async () => {
  const world = await startChats({ now: MONDAY, seed: town });
  const denis = await enter(world, 'telegram', 'denis');
  await world.run(({ petitions }) =>
    petitions.insert({
      id: 'p1',
      kind: 'affiliation',
      siret: PAU,
      accountId: 'marie',
      otherId: null,
      askedFrom: { channel: 'telegram', id: 'telegram-marie', scope: 'private' },
      senderId: 'telegram-marie',
      email: null,
      name: null,
      askedAt: '2026-09-07T07:40:00.000Z',
      status: 'open',
      decidedBy: null,
      decidedAt: null,
      reason: null,
    }),
  );

  const shown = await denis.say('demandes à décider');

  expect(wordsOf(shown)).toContain('Attend depuis : moins d’une heure');
});
