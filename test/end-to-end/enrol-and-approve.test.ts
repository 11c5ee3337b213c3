import { describe, expect, it } from 'vitest';
import type { ChannelDriver } from '../support/mailbox.ts';
import { lastMailCode, type RunningApp, startTestApp } from '../support/running-app.ts';

const clock = { SIMULATED_NOW: '2026-09-07T09:00:00+02:00' };
const ACTION = 'Aider à parler de ses compétences';

describe('enrol, approve, be told, from one channel to the other', () => {
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
    const first = sessions.buttons[0] ?? '';
    await driver.press(first);
    await driver.waitFor('Pourquoi cette action');
    await driver.say('Pour mieux accompagner les jeunes que je reçois en entretien.');
    await driver.waitFor('Envoyer ma demande');
    await driver.press('Envoyer ma demande');
    return await driver.waitFor(/place vous est gardée|liste d’attente/);
  }

  it('asks on Telegram, is approved on Teams, and is told on Telegram', async () => {
    const app = await startTestApp(clock);
    const emma = app.onTelegram(501, 'Emma');
    const sophie = app.onTeams('sophie-entra', 'Sophie Leroy');
    await link(app, emma, 'emma.picard@example.org');
    await link(app, sophie, 'sophie.leroy@example.org');

    const receipt = await enrol(emma);
    await sophie.waitFor('Emma Picard demande à s’inscrire');
    await sophie.press('Accepter');

    expect(receipt.text).toContain('Sophie Leroy');
    const told = await emma.waitFor('a accepté votre demande');
    expect(told.text).toContain(ACTION);
    expect(sophie.messages().some(({ text }) => text.includes('préinscrit'))).toBe(true);
  });

  it('asks on Teams, is refused on Telegram with a comment, and reads it on Teams', async () => {
    const app = await startTestApp(clock);
    const yanis = app.onTeams('yanis-entra', 'Yanis Haddad');
    const hugo = app.onTelegram(502, 'Hugo');
    await link(app, yanis, 'yanis.haddad@example.org');
    await link(app, hugo, 'hugo.bernard@example.org');

    await enrol(yanis);
    await hugo.waitFor('Yanis Haddad demande à s’inscrire');
    await hugo.press('Refuser');
    await hugo.waitFor('Pour quelle raison');
    await hugo.say('Le planning de novembre ne le permet pas.');

    const told = await yanis.waitFor('n’a pas accepté');
    expect(told.text).toContain('Le planning de novembre ne le permet pas.');
  });
});
