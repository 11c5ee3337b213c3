import { describe, expect, it } from 'vitest';
import { query } from '../support/database.ts';
import { lastMailCode } from '../support/running-app.ts';
import { shareWorld } from '../support/shared-world.ts';
import type { TeamsDriver } from '../support/teams-driver.ts';
import type { TelegramDriver } from '../support/telegram-driver.ts';

const shared = shareWorld();

/** What people send where an answer is asked, as Telegram carries it. */
const ON_TELEGRAM: Record<string, Record<string, unknown>> = {
  'a voice message': {
    voice: { file_id: 'v', file_unique_id: 'v1', file_size: 5000, duration: 3 },
  },
  'a photo': { photo: [{ file_id: 'p', file_unique_id: 'p1', file_size: 900 }] },
  'a file': {
    document: { file_id: 'd', file_unique_id: 'd1', file_size: 70_000, file_name: 'devis.pdf' },
  },
  'a sticker': { sticker: { file_id: 's', file_unique_id: 's1', emoji: '👍' } },
  'a contact': { contact: { phone_number: '+33600000000', first_name: 'Zoé' } },
  'a place': { location: { latitude: 43.3, longitude: -0.37 } },
  'a round video': { video_note: { file_id: 'r', file_unique_id: 'r1', length: 240, duration: 4 } },
  'emoji only': { text: '🙂🌻' },
  dots: { text: '…' },
};

const html = (content: string) => ({ contentType: 'text/html', content });

/** The same, as Teams does. */
const ON_TEAMS: Record<string, Record<string, unknown>> = {
  'a voice message': {
    attachments: [{ contentType: 'audio/mp4', contentUrl: 'https://x.example/v' }],
  },
  'a photo': { attachments: [{ contentType: 'image/*', contentUrl: 'https://x.example/p' }] },
  'a file': {
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'devis.pdf',
        content: { downloadUrl: 'https://x.example/d', uniqueId: 'u', fileType: 'pdf' },
      },
      html('<div><attachment id="u"></attachment></div>'),
    ],
  },
  'a GIF': {
    attachments: [html('<p><img alt="chat" itemtype="http://schema.skype.com/Giphy"></p>')],
  },
  'a place': {
    attachments: [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: { body: [] } },
    ],
  },
  'a forwarded message alone': {
    attachments: [{ contentType: 'forwardedMessageReference', content: '{}' }],
  },
  'nothing at all': { text: '' },
  blanks: { text: '&nbsp; ', attachments: [html('<p>&nbsp;</p>')] },
  'emoji only': { text: '🙂🌻' },
};

/** The way to an account, and what each step asks: mail, code, choice, name, option, SIRET, texts, yes or no, summary. */
const STEPS: { say?: string; asks: RegExp }[] = [
  { say: 'créer mon compte', asks: /adresse|exemple/ },
  { say: 'zoe.kerr@neuve.example', asks: /six chiffres|exemple/ },
  { asks: /Madame/ },
  { say: 'Madame', asks: /nom de famille|exemple/ },
  { say: 'Kerr', asks: /prénom|exemple/ },
  { say: 'Zoé', asks: /recherche d’emploi/ },
  { say: 'salariée', asks: /n’est pas dans la liste/ },
  { say: 'elle n’est pas dans la liste', asks: /SIRET|123 456 789/ },
  { say: '732 829 320 00074', asks: /structure|courriers|Tremplin/ },
  { say: 'Association Les Tilleuls', asks: /APE|85.59A/ },
  { say: '9499Z', asks: /adresse postale|code postal|64000/ },
  { say: '12 rue des Lilas 64000 Pau', asks: /Oui\nNon/ },
  { say: 'non', asks: /Envoyer aux gestionnaires/ },
];

const LONG = 'Ma formation à Pau en juin serait vraiment très utile à toute mon équipe. '.repeat(
  80,
);
type Driver = TeamsDriver | TelegramDriver;

type Odd = Record<string, object>;

/** One in three of them, others at the next step: in three steps each was sent once. */
function inTurn(odd: Odd, step: number): Odd {
  return Object.fromEntries(Object.entries(odd).filter((_, index) => index % 3 === step % 3));
}

/** Sends each of them; the step must be asked again each time. */
async function sendEach(driver: Driver, odd: Odd, asks: RegExp): Promise<void> {
  for (const [name, content] of Object.entries(odd)) {
    await driver.send({ ...content });
    await driver.waitFor(asks).catch((cause) => {
      throw new Error(`${name}, where ${asks} is asked, was left without an answer`, { cause });
    });
  }
}

describe.each(['telegram', 'teams'] as const)('an odd message on %s', (channel) => {
  const odd = {
    ...(channel === 'telegram' ? ON_TELEGRAM : ON_TEAMS),
    'a very long text': { text: LONG },
  };

  it('has the step asked again, at every step to an account', async () => {
    const { app } = shared;
    const zoe: Driver = channel === 'teams' ? app.onTeams('odd-zoe') : app.onTelegram(9911, 'Zoé');

    for (const [step, { say, asks }] of STEPS.entries()) {
      await zoe.say(say ?? (await lastMailCode(app, 'zoe.kerr@neuve.example')));
      await zoe.waitFor(asks);
      await sendEach(zoe, inTurn(odd, step), asks);
    }

    const last = zoe.messages().at(-1)?.text ?? '';
    for (const kept of ['73282932000074', 'Association Les Tilleuls', '94.99Z', '12 rue des Lilas'])
      expect(last).toContain(kept);
    const failed = 'SELECT failure_reference FROM inbox WHERE failure_reference IS NOT NULL';
    expect(await query(app.databaseUrl, failed)).toEqual([]);
  }, 120_000);

  it('is no motivation', async () => {
    const claire = await shared.chatOf('claire', channel);
    await claire.say('inscris-moi à la VAE du 12 mai');
    await claire.waitFor(/Pourquoi/);

    await sendEach(claire, odd, /Pourquoi|quelques mots|exemple/);
  });

  it('is no day', async () => {
    const marc = await shared.chatOf('marc', channel);
    await marc.say('me faire remplacer');
    await marc.waitFor(/qui/i);
    await marc.say('Jeanne Durand');
    await marc.waitFor(/quel jour/);

    await sendEach(marc, odd, /quel jour|une date|exemple/);
  });
});
