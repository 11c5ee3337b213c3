import { describe, expect, it, vi } from 'vitest';
import { query } from '../support/database.ts';
import { readPdf } from '../support/read-pdf.ts';
import { lastMailCode, type RunningApp, startTestApp } from '../support/running-app.ts';
import type { TeamsDriver } from '../support/teams-driver.ts';
import type { TelegramDriver } from '../support/telegram-driver.ts';

const clock = { SIMULATED_NOW: '2026-09-07T09:00:00+02:00' };
const SESSION = 'Animer un atelier collectif participatif, du 15 au 16 septembre 2026, à Pau';
type Driver = TeamsDriver | TelegramDriver;

async function open(channel: 'teams' | 'telegram') {
  const app = await startTestApp(clock);
  let people = 700;
  const enter = async (email: string): Promise<Driver> => {
    people += 1;
    const driver =
      channel === 'teams' ? app.onTeams(`entra-${people}`) : app.onTelegram(people, 'Victor');
    await link(app, driver, email);
    return driver;
  };
  return { app, enter };
}

async function link(app: RunningApp, driver: Driver, email: string): Promise<void> {
  await driver.say('relier mon compte');
  await driver.waitFor(/adresse/);
  await driver.say(email);
  await driver.waitFor('Un code à six chiffres');
  await driver.say(await lastMailCode(app, email));
  await driver.waitFor('C’est fait');
}

/** Presses the button whose label begins so: labels are cut short on Telegram. */
async function pressLike(driver: Driver, start: string): Promise<void> {
  const label = driver
    .messages()
    .flatMap(({ buttons }) => buttons)
    .findLast((one) => one.replaceAll('\u00A0', ' ').startsWith(start));
  if (!label) throw new Error(`no button « ${start} »`);
  await driver.press(label);
}

/** A file follows its message. */
function arrived<T>(look: () => Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 10_000, interval: 50 });
}

describe.each(['teams', 'telegram'] as const)('files on %s', (channel) => {
  it('a gestionnaire sends the programme, tries it, then imports it', async () => {
    const { app, enter } = await open(channel);
    const claire = await enter('claire.moreau@example.org');
    const lines = [
      'Action;Nature;Titre;Thème;Durée;Session;Premier jour;Places;Mode;Lieu;Horaires;Prestataire',
      'facilitation;formation;Faciliter une réunion;Accompagnement;1 jour;facilitation-1;12/11/2026;12;présentiel;Guéret;9 h – 17 h;victor.salles@example.org',
    ];
    const wrong = lines.join('\r\n').replace('12/11/2026', '31/02/2027');

    await claire.sendFile('faux.csv', Buffer.from(wrong, 'latin1'));
    const refused = await claire.waitFor('Premier jour');
    await claire.sendFile('programme.csv', Buffer.from(lines.join('\r\n'), 'latin1'));
    const tried = await claire.waitFor('essai à blanc');
    await claire.press('Importer');
    await claire.waitFor('Import');

    expect(refused.text).toContain('Ligne 2');
    expect(refused.buttons).not.toContain('Importer');
    expect(tried.text).toContain('1 à créer');
    const stored = await query(
      app.databaseUrl,
      "SELECT id FROM sessions WHERE id = 'facilitation-1'",
    );
    expect(stored).toHaveLength(1);
  });

  it('a prestataire receives the papers of the group, and the sheet to sign', async () => {
    const { enter } = await open(channel);
    const victor = await enter('victor.salles@example.org');
    await victor.say('mes sessions');
    await victor.waitFor('sessions');
    await pressLike(victor, SESSION);
    await victor.waitFor('Feuille d’émargement');

    await pressLike(victor, 'Conventions (3)');
    await victor.waitFor('Voici les 3 conventions');
    await pressLike(victor, 'Feuille d’émargement');
    await victor.waitFor('Voici la feuille d’émargement');

    const name = 'animer-un-atelier-collectif-participatif-2026-09-15.pdf';
    const agreements = await readPdf(await arrived(() => victor.acceptFile(`convention-${name}`)));
    const sheet = await readPdf(await arrived(() => victor.acceptFile(`emargement-${name}`)));
    expect(agreements.pages).toHaveLength(3);
    expect(sheet.pages[0]).toContain('15/09 matin');
  });

  it('a person receives their session for their diary', async () => {
    const { enter } = await open(channel);
    const camille = await enter('camille.vidal@example.org');

    await camille.say('mon agenda');
    await camille.waitFor('ouvrez ce fichier');

    const bytes = await arrived(() => camille.acceptFile('mes-sessions-parcourspro.ics'));
    expect(Buffer.from(bytes).toString('utf8')).toContain(
      'DTSTART;TZID=Europe/Paris:20260915T090000',
    );
  });
});

describe('a file too large for a message of Teams', () => {
  it('arrives whole once accepted, and only in the chat it was made for', async () => {
    const { app, enter } = await open('teams');
    const claire = (await enter('claire.moreau@example.org')) as TeamsDriver;
    const nadia = (await enter('nadia.roche@example.org')) as TeamsDriver;
    await query(
      app.databaseUrl,
      `INSERT INTO actions (id, kind, title, theme, objectives, audience, prerequisites, duration, search_text)
       SELECT 'many-' || n, 'webinaire', repeat('Titre très long ' || n || ' ', 20), 'T', md5(n::text), '', '', '1 h', ' '
       FROM generate_series(1, 400) n`,
    );
    await query(
      app.databaseUrl,
      `INSERT INTO sessions (id, action_id, first_day, last_day, mode, hours, provider_id, status)
       SELECT 'many-' || n, 'many-' || n, '2026-12-01', '2026-12-01', 'distanciel', '', 'victor', 'open'
       FROM generate_series(1, 400) n`,
    );

    await claire.say('modèle d’import');
    await claire.waitFor(/modèle|table/i);
    const offer = await arrived(async () => {
      const found = app.teams.activities.findLast(({ attachments }) =>
        attachments?.[0]?.contentType.endsWith('file.consent'),
      );
      if (!found) throw new Error('no file is offered');
      return found;
    });
    const name = offer.attachments?.[0]?.name ?? '';
    const bytes = await claire.acceptFile(name);
    // The same consent given back in somebody else's chat.
    app.teams.stored.clear();
    app.teams.activities.push({ ...offer, conversation: { id: nadia.conversationId } });
    const stolen = await nadia.acceptFile(name).catch((error: Error) => error.message);

    expect(bytes.length).toBeGreaterThan(80_000);
    expect(Buffer.from(bytes).toString('utf8')).toContain('many-400');
    expect(stolen).toContain('was not put in OneDrive');
    await nadia.waitFor('Ce fichier n’est plus conservé');
  });
});
