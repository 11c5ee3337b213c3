import { describe, expect, it } from 'vitest';
import { query } from '../support/database.ts';
import type { ChannelDriver } from '../support/mailbox.ts';
import { shareWorld } from '../support/shared-world.ts';
import { TeamsDriver } from '../support/teams-driver.ts';
import { TelegramDriver } from '../support/telegram-driver.ts';

const shared = shareWorld();
const { chatOf } = shared;

type ChannelName = 'teams' | 'telegram';

const SUMMARY = 'inscris-moi à la VAE du 12 mai, pour mieux accompagner mes stagiaires';

async function requestsOf(person: string) {
  return await query<{ status: string }>(
    shared.app.databaseUrl,
    'SELECT status FROM requests WHERE person_id = $1 ORDER BY submitted_at',
    [person],
  );
}

/** The approval card of Jeanne's request, asked for. */
async function approvalCard(driver: ChannelDriver) {
  await driver.say('mes demandes à valider');
  return await driver.waitFor('Accepter');
}

describe.each(['teams', 'telegram'] as const)('on %s', (channel) => {
  it('a message delivered twice acts once', async () => {
    const claire = await chatOf('claire', channel);

    await claire.say(SUMMARY);
    await claire.repeat();
    await claire.waitFor('Envoyer ma demande');
    await claire.say('oui');
    await claire.repeat();
    await claire.waitFor('place vous est gardée');
    await claire.say('où en sont mes demandes ?');
    await claire.waitFor('VAE');

    const said = claire.messages().map(({ text }) => text);
    expect(said.filter((text) => text.includes('Votre demande d’inscription'))).toHaveLength(1);
    expect(said.filter((text) => text.includes('place vous est gardée'))).toHaveLength(1);
    expect(await requestsOf('claire')).toEqual([{ status: 'pending_employer' }]);
  });

  it('a press delivered twice, or made twice at once, decides once', async () => {
    const marc = await chatOf('marc', channel);
    const jeanne = await chatOf('jeanne', 'telegram');
    await jeanne.say('bonjour');
    await jeanne.waitFor('Bonjour');
    await approvalCard(marc);

    await Promise.all([marc.press('Accepter'), marc.press('Accepter')]);
    await marc.repeat();
    await jeanne.waitFor('a accepté votre demande');
    await jeanne.say('où en sont mes demandes ?');
    await jeanne.waitFor('VAE');

    const told = jeanne.messages().filter(({ text }) => text.includes('a accepté votre demande'));
    expect(told).toHaveLength(1);
    const events = await query(
      shared.app.databaseUrl,
      `SELECT event FROM request_events WHERE request_id = 'jeanne-vae' AND actor = 'marc'`,
    );
    expect(events).toHaveLength(1);
  });

  it('a card decided meanwhile changes nothing and says why', async () => {
    const marc = await chatOf('marc', channel);
    const card = await approvalCard(marc);
    const token = tokenOf(card.raw, 'Accepter');
    await marc.press('Accepter');
    await marc.waitFor(/préinscrit|Demande de Jeanne/i);

    await pressToken(marc, token, card.id);

    await marc.waitFor('Ce n’est plus possible pour cette demande');
    expect(await requestsOf('jeanne')).toEqual([{ status: 'preregistered' }]);
  });

  it('somebody else’s button changes nothing and says why', async () => {
    const marc = await chatOf('marc', channel);
    const paul = await chatOf('paul', channel);
    const card = await approvalCard(marc);
    await paul.say('bonjour');
    const hello = await paul.waitFor('Bonjour');

    await pressToken(paul, tokenOf(card.raw, 'Accepter'), hello.id);

    await paul.waitFor(/bouton/);
    expect(await requestsOf('jeanne')).toEqual([{ status: 'pending_employer' }]);
  });

  it('a person who cannot be written to is told by mail', async () => {
    const marc = await chatOf('marc', channel === 'teams' ? 'telegram' : 'teams');
    const jeanne = await chatOf('jeanne', channel);
    await jeanne.say('bonjour');
    await jeanne.waitFor('Bonjour');
    if (jeanne instanceof TelegramDriver) shared.app.telegram.blocked.add(jeanne.chatId);
    else shared.app.teams.forbidden.add(jeanne.conversationId);

    await approvalCard(marc);
    await marc.press('Accepter');

    await expect
      .poll(() => mailsTo('jeanne.durand@ml-pau.fr'), { timeout: 10_000 })
      .toEqual([expect.stringContaining('a accepté votre demande')]);
  });

  it('somebody who removed the bot is told by mail, and in the chat again once back', async () => {
    const marc = await chatOf('marc', channel === 'teams' ? 'telegram' : 'teams');
    const jeanne = await chatOf('jeanne', channel);
    await jeanne.say('bonjour');
    await jeanne.waitFor('Bonjour');
    await jeanne.leave();
    await expect.poll(() => isBlocked('jeanne', channel), { timeout: 10_000 }).toBe(true);

    await approvalCard(marc);
    await marc.press('Accepter');
    await expect
      .poll(() => mailsTo('jeanne.durand@ml-pau.fr'), { timeout: 10_000 })
      .toHaveLength(1);
    if (jeanne instanceof TelegramDriver) await jeanne.comeBack();
    else await jeanne.join();
    await jeanne.say('où en sont mes demandes ?');

    expect((await jeanne.waitFor('VAE')).text).toContain('préinscrit');
  });

  it('somebody who adds the bot again at once is welcomed again, once each time', async () => {
    const jeanne = await chatOf('jeanne', 'teams');
    const welcomes = () =>
      jeanne.messages().filter(({ text }) => text.includes('l’assistant ParcoursPro')).length;

    await jeanne.join();
    await jeanne.waitFor('l’assistant ParcoursPro');
    await jeanne.leave();
    await jeanne.join();
    await jeanne.repeat();
    await jeanne.say('mon quota');
    await jeanne.waitFor('il vous reste');

    expect(welcomes()).toBe(2);
  });

  it('a group gets general answers only, when the bot is mentioned', async () => {
    const marc = groupMember(channel);
    await shared.world.link(channel, String(marc.id), 'marc');
    const bot = channel === 'teams' ? '@bot' : `@${shared.app.telegram.username}`;

    await marc.driver.say('combien de formations par an ?');
    await marc.driver.say(`${bot} où en sont mes demandes ?`);
    const personal = await marc.driver.waitFor(/privé/);
    await marc.driver.say(`${bot} combien de formations par an ?`);
    const general = await marc.driver.waitFor('formations par an');

    await marc.driver.say(bot);
    await marc.driver.say(`${bot} aide`);
    await expect.poll(() => marc.driver.messages().length, { timeout: 10_000 }).toBe(4);
    const [, , bare, help] = marc.driver.messages();

    for (const each of [bare, help]) expect(each?.text).toContain('Mentionnez-moi');
    expect(personal.text).not.toContain('VAE');
    expect(general.buttons).toEqual([]);
  });
});

let members = 9000;

function groupMember(channel: ChannelName): { id: number; driver: ChannelDriver } {
  members += 1;
  const id = members;
  const driver =
    channel === 'teams'
      ? new TeamsDriver({
          server: shared.app.teams,
          botUrl: () => shared.app.url,
          person: { id: String(id), name: 'Marc' },
          place: 'channel',
        })
      : new TelegramDriver({
          server: shared.app.telegram,
          person: { id, firstName: 'Marc' },
          group: { id: -id, title: 'Équipe' },
        });
  return { id, driver };
}

async function mailsTo(address: string): Promise<string[]> {
  const rows = await query<{ text: string }>(
    shared.app.databaseUrl,
    'SELECT text FROM shown_mails WHERE "to" = $1',
    [address],
  );
  return rows.map(({ text }) => text);
}

async function isBlocked(person: string, channel: string): Promise<boolean> {
  const rows = await query<{ is_blocked: boolean }>(
    shared.app.databaseUrl,
    `SELECT is_blocked FROM conversations JOIN chat_identities i USING (channel, sender_id)
     WHERE i.account_id = $1 AND channel = $2 AND scope = 'private'`,
    [person, channel],
  );
  return rows.some((row) => row.is_blocked);
}

/** The token behind a button, as a channel received it. */
function tokenOf(raw: unknown, label: string): string {
  const json = JSON.stringify(raw);
  const found =
    new RegExp(`"text":"${label}","callback_data":"([\\w-]{22})"`).exec(json) ??
    new RegExp(`"title":"${label}"[^{}]*"data":\\{"token":"([\\w-]{22})"`).exec(json);
  if (!found?.[1]) throw new Error(`no button « ${label} » in ${json}`);
  return found[1];
}

async function pressToken(driver: TeamsDriver | TelegramDriver, token: string, on: string) {
  return driver instanceof TeamsDriver
    ? await driver.pressData({ token }, on)
    : await driver.pressData(token, Number(on));
}
