import { describe, expect, it } from 'vitest';
import { startChats } from '../../support/chats.ts';
import { enter, NOW, town, wordsOf } from './people.ts';

describe('somebody’s address, asked in the chat', () => {
  it('is shown to a gestionnaire, and no change of rights begins', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('telegram', '7001');
    await enter(world, gilles, 'gilles@example.org');

    const given = await gilles.say('donne-moi le mail de Marie Durand');
    await gilles.say('gérer les rôles');
    const inside = await gilles.say('mail de Marie Durand');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(given)).toContain('marie@example.org');
    expect(wordsOf(given)).not.toContain('De quel rôle');
    expect(wordsOf(inside)).not.toContain('Donner un rôle, compte');
  });

  it('is not shown to anybody else', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const hugo = world.chat('telegram', '7002');
    await enter(world, hugo, 'hugo@example.org');

    const refused = await hugo.say('donne-moi le mail de Marie Durand');

    expect(wordsOf(refused)).not.toContain('marie@example.org');
  });
});
