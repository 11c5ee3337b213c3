import { describe, expect, it } from 'vitest';
import { type ChatWorld, startChats } from '../../support/chats.ts';
import { NOW, town, wordsOf } from './people.ts';

describe('codes sent by mail', () => {
  const wrong = (code: string, by: number) =>
    String((Number(code) + by) % 1_000_000).padStart(6, '0');

  it('gives five tries to guess a code, then the right one is worth nothing either', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const mallory = world.chat('telegram', '666');
    await mallory.say('relier mon compte');
    await mallory.say('marie@example.org');
    const code = world.codeOf('marie@example.org');

    for (let by = 1; by <= 4; by += 1) await mallory.say(wrong(code, by));
    const fifth = await mallory.say(wrong(code, 5));
    await mallory.say('relier mon compte');
    const late = await mallory.say(code);

    expect(wordsOf(fifth)).toContain('Trop d’essais');
    expect(wordsOf(late)).not.toContain('C’est fait');
    expect(await linkedTo(world, '666')).toBeNull();
  });

  it('takes a code only from the chat that asked for it', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');
    const mallory = world.chat('telegram', '666');
    await marie.say('relier mon compte');
    await marie.say('marie@example.org');
    await mallory.say('relier mon compte');
    await mallory.say('mallory@example.org');

    await mallory.say(world.codeOf('marie@example.org'));

    expect(await linkedTo(world, '666')).toBeNull();
  });

  it('takes a code once, and for a quarter of an hour', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const first = world.chat('telegram', '505');
    await first.say('relier mon compte');
    await first.say('marie@example.org');
    const code = world.codeOf('marie@example.org');
    world.moveTo('2026-09-07T09:16:00.000Z');

    const late = await first.say(code);
    await first.say(world.codeOf('marie@example.org'));
    const linked = await linkedTo(world, '505');
    await first.say('délier telegram');
    await first.press('Délier Telegram');
    await first.say('relier mon compte');
    await first.say('sophie@example.org');
    await first.say(code);

    expect(wordsOf(late)).not.toContain('C’est fait');
    expect(linked).toBe('marie');
    expect(await linkedTo(world, '505')).toBeNull();
  });

  it('says the same whether an address is known or not', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const known = world.chat('telegram', '1');
    const unknown = world.chat('telegram', '2');
    await known.say('relier mon compte');
    await unknown.say('relier mon compte');

    const [a, b] = [await known.say('marie@example.org'), await unknown.say('nobody@example.org')];

    expect(wordsOf(a).replace('marie@', '@')).toBe(wordsOf(b).replace('nobody@', '@'));
  });

  it('mails no more than five codes an hour and ten a day to one address, whoever asks', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sent = () => world.mails.filter(({ to }) => to === 'marie@example.org').length;
    let last = '';
    const insist = async (from: number) => {
      for (let index = 0; index < 6; index += 1) {
        const mallory = world.chat('telegram', String(from + index));
        await mallory.say('relier mon compte');
        last = wordsOf(await mallory.say('marie@example.org'));
      }
    };

    await insist(100);
    const inAnHour = sent();
    for (const [index, hour] of ['11', '13', '15'].entries()) {
      world.moveTo(`2026-09-07T${hour}:00:00.000Z`);
      await insist(200 + index * 10);
    }

    expect(inAnHour).toBe(5);
    expect(sent()).toBe(10);
    expect(last).toContain('Trop de codes');
  });
});

async function linkedTo(world: ChatWorld, telegramId: string): Promise<string | null> {
  const account = await world.run(({ accounts }) =>
    accounts.findByIdentity('telegram', telegramId),
  );
  return account?.id ?? null;
}
