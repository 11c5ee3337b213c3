import { describe, expect, it } from 'vitest';
import { startChats } from '../../support/chats.ts';
import { query } from '../../support/database.ts';
import { enter, NOW, town, wordsOf } from './people.ts';

describe('one person, several chats', () => {
  it('links a second chat, tells the first one, and lists both', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const onTeams = world.chat('teams', 'marie-entra');
    const onTelegram = world.chat('telegram', '505');
    await enter(world, onTeams, 'marie@example.org');
    await enter(world, onTelegram, 'marie@example.org');

    const who = await onTelegram.say('mes comptes reliés');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(onTeams.seen.slice(-1))).toContain('Telegram vient d’être relié');
    expect(wordsOf(who)).toMatch(/Teams, depuis le 7 septembre 2026 ; Telegram/);
    expect(wordsOf(who)).toContain('bénéficiaire');
  });

  it('unlinks from the other chat a chat that is not the person’s', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('teams', 'marie-entra');
    const thief = world.chat('telegram', '666');
    await enter(world, marie, 'marie@example.org');
    await enter(world, thief, 'marie@example.org');

    const done = await marie.press('Ce n’est pas moi');
    const after = await thief.say('mes demandes');

    expect(wordsOf(done)).toContain('C’est délié : Telegram');
    expect(wordsOf(after)).toContain('Avez-vous déjà un compte');
  });

  it('unlinks the chat named, after asking, and says that mail takes over after the last one', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');

    const asked = await marie.say('délie Telegram');
    const done = await marie.press('Délier Telegram');

    expect(wordsOf(asked)).toContain('Délier Telegram ?');
    expect(wordsOf(done)).toContain('par courriel, à marie@example.org');
  });

  it('moves a chat to another account only with a proof, tells the former owner by mail and audits it', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const chat = world.chat('telegram', '505');
    await enter(world, chat, 'marie@example.org');

    await chat.say('relier mon compte');
    await chat.press('Relier un autre compte');
    await chat.say('hugo@example.org');
    await chat.say(world.codeOf('hugo@example.org'));

    const owner = await world.run(({ accounts }) => accounts.findByIdentity('telegram', '505'));
    const events = await query<{ event: string; details: Record<string, string> }>(
      world.databaseUrl,
      `SELECT event, details FROM audit_trail WHERE event = 'identity.moved'`,
    );
    expect(owner?.id).toBe('hugo');
    expect(world.mails.findLast(({ to }) => to === 'marie@example.org')?.text).toContain(
      'n’est plus relié à votre compte',
    );
    expect(events).toEqual([
      { event: 'identity.moved', details: { channel: 'telegram', from: 'marie' } },
    ]);
  });

  it('finishes on one chat what was begun on another', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const onTeams = world.chat('teams', 'sophie-entra');
    const onTelegram = world.chat('telegram', '9001');
    await enter(world, onTeams, 'sophie@example.org');
    await enter(world, onTelegram, 'sophie@example.org');
    await onTeams.say('donne le rôle de valideur à Marie Durand');

    const offered = await onTelegram.say('reprendre');
    const resumed = await onTelegram.press('Reprendre ce que j’ai commencé sur Teams');
    const done = await onTelegram.press('Confirmer');
    const stale = await onTeams.press('Confirmer');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(offered)).toContain('sur une autre messagerie');
    expect(wordsOf(resumed)).toContain('Marie Durand');
    expect(wordsOf(done)).toContain('est maintenant Valideur RH');
    expect(wordsOf(stale)).toContain('rien n’a changé');
  });

  it('writes by mail to somebody who blocked the bot, and in the chat again once it is back', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('teams', 'sophie-entra');
    const marie = world.chat('telegram', '505');
    await enter(world, sophie, 'sophie@example.org');
    await enter(world, marie, 'marie@example.org');
    await marie.leave();
    const change = async (label: string) => {
      await sophie.say('gérer les rôles');
      await sophie.press(label);
      await sophie.say('Marie');
      await sophie.press('Confirmer');
    };

    await change('Donner le rôle');
    const mailed = world.mails.findLast(({ to }) => to === 'marie@example.org')?.text;
    await marie.join();
    await change('Retirer le rôle');

    expect(mailed).toContain('vous a confié le rôle de Valideur RH');
    expect(wordsOf(marie.seen.slice(-1))).toContain('vous a retiré');
  });

  it('keeps the language that was chosen, on every chat', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const onTeams = world.chat('teams', 'marie-entra');
    const onTelegram = world.chat('telegram', '505');
    await enter(world, onTeams, 'marie@example.org');
    await enter(world, onTelegram, 'marie@example.org');

    const chosen = await onTeams.say('parle-moi anglais');
    const there = await onTelegram.say('qui suis-je ?');
    const back = await onTelegram.say('français');

    expect(wordsOf(chosen)).toContain('I will answer in English');
    expect(wordsOf(there)).toContain('Linked chats');
    expect(wordsOf(back)).toContain('en français');
  });

  it('remembers the language a stranger chose, and gives it to their account', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const chat = world.chat('telegram', '505');
    await chat.say('english');

    const asked = await chat.say('relier mon compte');
    await chat.say('marie@example.org');
    await chat.say(world.codeOf('marie@example.org'));

    expect(wordsOf(asked)).not.toContain('Quelle est');
    expect((await world.run(({ accounts }) => accounts.find('marie')))?.language).toBe('en');
  });

  it('writes in the chat again as soon as a person who blocked the bot writes there', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');
    await marie.leave();

    const blocked = await world.run(({ conversations }) => conversations.findPrivateOf('marie'));
    await marie.say('bonjour');
    const back = await world.run(({ conversations }) => conversations.findPrivateOf('marie'));

    expect(blocked).toEqual([]);
    expect(back).toHaveLength(1);
  });

  it('shows who belongs to a structure to its référent only', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('teams', 'sophie-entra');
    const marie = world.chat('telegram', '505');
    await enter(world, sophie, 'sophie@example.org');
    await enter(world, marie, 'marie@example.org');

    const shown = await sophie.say('qui est rattaché à ma structure ?');
    const refused = await marie.say('qui est rattaché à ma structure ?');

    expect(JSON.stringify(shown.map(({ message }) => message.card?.table?.rows))).toContain(
      'marie@example.org',
    );
    expect(wordsOf(refused)).toContain('Seul le référent');
    expect(JSON.stringify(refused)).not.toContain('sophie@example.org');
  });

  it('unlinks at a « oui », which is as good as the button', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');

    await marie.say('délie telegram');
    const done = await marie.say('oui');

    expect(wordsOf(done)).toContain('C’est délié : Telegram');
  });

  it('asks again in the language chosen in the middle', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');
    await marie.say('english please');
    await marie.say('change structure');

    const chosen = wordsOf(await marie.say('finalement en français'));

    expect(chosen).toContain('D’accord, je vous réponds en français');
    expect(chosen).toContain('Quelle est votre nouvelle situation');
    expect(chosen).not.toContain('What is your');
  });
});
