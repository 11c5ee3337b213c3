import { describe, expect, it } from 'vitest';
import type { Chat, ChatWorld } from '../../support/chats.ts';
import { startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, town } from './town.ts';

/** Marie on both channels, Telegram last. */
async function onBoth(): Promise<{ world: ChatWorld; teams: Chat; telegram: Chat }> {
  const world = await startChats({ now: MONDAY, seed: town });
  const teams = await enter(world, 'teams', 'marie');
  const telegram = await enter(world, 'telegram', 'marie');
  return { world, teams, telegram };
}

async function accepted(world: ChatWorld, session = 's1'): Promise<void> {
  const request = await ask(world, 'marie', session);
  await act(world, 'sophie', { type: 'approve', requestId: request });
}

const ACCEPTED = 'a accepté votre demande';

describe('the channel somebody prefers', () => {
  it('comes first, wherever they wrote from last, and « qui suis-je ? » says so', async () => {
    const { world, teams, telegram } = await onBoth();

    const noted = await telegram.say('écrivez-moi plutôt sur Teams');
    const account = await telegram.say('qui suis-je ?');
    await accepted(world);

    expect(world.errors()).toEqual([]);
    expect(wordsOf(noted)).toContain('Teams, puis Telegram, puis courriel');
    expect(wordsOf(account)).toContain('Teams, puis Telegram, puis courriel, entre 8 h et 19 h');
    expect(wordsOf(teams.seen)).toContain(ACCEPTED);
    expect(wordsOf(telegram.seen)).not.toContain(ACCEPTED);
    expect(world.mails.filter(({ text }) => text.includes(ACCEPTED))).toEqual([]);
  });

  it('may be the mail, chosen by a button', async () => {
    const { world, teams, telegram } = await onBoth();
    await telegram.say('qui suis-je ?');
    await telegram.press('Où m’écrire');

    await telegram.press('Plutôt courriel');
    await accepted(world);

    const mailed = world.mails
      .filter(({ to }) => to === 'marie@example.org')
      .map(({ text }) => text);
    expect(mailed.at(-1)).toContain(ACCEPTED);
    expect(wordsOf([...teams.seen, ...telegram.seen])).not.toContain(ACCEPTED);
  });

  it('is not one that is not linked', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'teams', 'marie');

    const answer = await marie.say('préviens-moi sur Telegram');

    expect(wordsOf(answer)).toContain('Telegram n’est pas relié à votre compte');
    expect((await world.run(({ settings }) => settings.find('marie'))).preferredChannel).toBeNull();
  });
});

describe('a message that does not arrive', () => {
  it('goes to the other chat, then to the mail, once each, and the report says what took over', async () => {
    const { world, teams, telegram } = await onBoth();
    await telegram.say('écrivez-moi plutôt sur Telegram');
    telegram.block();
    await accepted(world);
    const onTeams = teams.seen.filter((one) => wordsOf([one]).includes(ACCEPTED));
    teams.block();
    await accepted(world, 's3');

    const gilles = await enter(world, 'teams', 'gilles');
    const report = await gilles.say('rapport d’envoi');

    expect(onTeams).toHaveLength(1);
    const mails = world.mails.filter(({ text }) => text.includes(ACCEPTED));
    expect(mails).toHaveLength(1);
    const rows = report[0]?.message.card?.table?.rows.map((row) => row.slice(2));
    expect(rows).toEqual([
      ['Teams', 'l’assistant est bloqué ou retiré (repris par courriel)'],
      ['Telegram', 'l’assistant est bloqué ou retiré (repris par Teams)'],
    ]);
  });

  it('keeps its buttons on the other channel', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const teams = await enter(world, 'teams', 'sophie');
    const telegram = await enter(world, 'telegram', 'sophie');
    telegram.block();

    const request = await ask(world, 'marie', 's1');
    const decided = await teams.press('Accepter');

    expect(wordsOf(decided)).toContain('préinscrit');
    const stored = await world.run(({ requests }) => requests.find(request));
    expect(stored?.status).toBe('preregistered');
  });
});
