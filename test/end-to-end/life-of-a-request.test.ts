import { describe, expect, it } from 'vitest';
import type { ChannelDriver } from '../support/mailbox.ts';
import { lastMailCode, type RunningApp, startTestApp } from '../support/running-app.ts';

const clock = { SIMULATED_NOW: '2026-09-07T09:00:00+02:00' };

describe('the life of a request, on the whole application', () => {
  async function link(app: RunningApp, driver: ChannelDriver, email: string) {
    await driver.join();
    await driver.waitFor('J’ai un compte');
    await driver.press('J’ai un compte');
    await driver.waitFor(/adresse/);
    await driver.say(email);
    await driver.waitFor('Un code à six chiffres');
    await driver.say(await lastMailCode(app, email));
    await driver.waitFor('C’est fait');
  }

  async function enrol(driver: ChannelDriver) {
    await driver.say('inscris-moi à « Aider à parler de ses compétences »');
    const sessions = await driver.waitFor('Quelle session');
    await driver.press(sessions.buttons.find((label) => label.includes('Périgueux')) ?? '');
    await driver.waitFor('Pourquoi cette action');
    await driver.say('Pour mieux accompagner les jeunes que je reçois en entretien.');
    await driver.waitFor('Envoyer ma demande');
    await driver.press('Envoyer ma demande');
    await driver.waitFor(/place vous est gardée|liste d’attente/);
  }

  async function moveClock(app: RunningApp, now: string) {
    const response = await fetch(`${app.url}/playground/api/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now }),
    });
    expect(response.status).toBe(200);
  }

  it('reminds on Telegram the Valideur RH who let days pass, over real endpoints', async () => {
    const app = await startTestApp(clock);
    const hugo = app.onTelegram(601, 'Hugo');
    const yanis = app.onTeams('yanis-entra', 'Yanis Haddad');
    await link(app, hugo, 'hugo.bernard@example.org');
    await link(app, yanis, 'yanis.haddad@example.org');
    await enrol(yanis);
    await hugo.waitFor('Yanis Haddad demande à s’inscrire');

    await moveClock(app, '2026-09-10T10:00:00+02:00');

    const reminder = await hugo.waitFor('Rappel');
    expect(reminder.text).toContain('Yanis Haddad : Aider à parler de ses compétences');
    expect(reminder.buttons).toContain('Demandes à valider');
  });

  it('replaces on Telegram a Valideur RH who named somebody on Teams', async () => {
    const app = await startTestApp(clock);
    const sophie = app.onTeams('sophie-entra', 'Sophie Leroy');
    const emma = app.onTelegram(602, 'Emma');
    const yanis = app.onTeams('yanis-entra', 'Yanis Haddad');
    await link(app, sophie, 'sophie.leroy@example.org');
    await link(app, emma, 'emma.picard@example.org');
    await link(app, yanis, 'yanis.haddad@example.org');
    await sophie.say('me faire remplacer par Emma Picard du 7 au 11 septembre');
    await sophie.waitFor('Votre remplacement');
    await sophie.press('Confirmer');
    await emma.waitFor('Remplacer Sophie Leroy');
    await emma.press('J’accepte');
    await sophie.waitFor('Emma Picard accepte de vous remplacer');

    await enrol(yanis);
    await emma.waitFor('Yanis Haddad demande à s’inscrire');
    await emma.press('Accepter');

    await yanis.waitFor('a accepté votre demande');
  });

  it('asks the people of a postponed session whether they stay, on both channels', async () => {
    const app = await startTestApp(clock);
    const emma = app.onTelegram(603, 'Emma');
    const yanis = app.onTeams('yanis-entra', 'Yanis Haddad');
    const gilles = app.onTeams('gilles-entra', 'Gilles Petit');
    await link(app, emma, 'emma.picard@example.org');
    await link(app, yanis, 'yanis.haddad@example.org');
    await link(app, gilles, 'gilles.petit@example.org');
    await enrol(emma);
    await enrol(yanis);
    await gilles.say('reporter la session Aider à parler de ses compétences à Périgueux');
    await gilles.waitFor('Quel jour, ou de quel jour');
    await gilles.say('du 9 au 10 décembre');
    const summary = await gilles.waitFor('Reporter cette session');
    await gilles.press('Reporter la session');

    const onTelegram = await emma.waitFor('est reportée');
    const onTeams = await yanis.waitFor('est reportée');
    await emma.press('Je reste');
    await emma.waitFor('votre demande est gardée');
    await yanis.press('Je me désiste');

    expect(summary.text).toMatch(/personnes devront confirmer/);
    expect(onTelegram.buttons).toEqual(expect.arrayContaining(['Je reste', 'Je me désiste']));
    expect(onTeams.buttons).toEqual(expect.arrayContaining(['Je reste', 'Je me désiste']));
    await yanis.waitFor(/Pourquoi|raison/);
  });
});
