import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startTestApp } from '../support/running-app.ts';

const clock = { SIMULATED_NOW: '2026-09-07T09:00:00+02:00' };
const ACTION = 'Aider à parler de ses compétences';
const MOTIVATION = 'Mieux accompagner les jeunes que je reçois <en entretien>.';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openPage(viewport = { width: 1500, height: 900 }): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'fr-FR' });
  page.setDefaultTimeout(30_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  onTestFinished(async () => {
    await page.close();
    expect(problems.filter((problem) => !problem.startsWith('Failed to load resource'))).toEqual(
      [],
    );
  });
  return page;
}

const pane = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function say(chat: Locator, text: string): Promise<void> {
  await chat.getByRole('textbox').last().fill(text);
  await chat.getByRole('textbox').last().press('Enter');
}

/** Presses the latest button of that label. */
const press = (chat: Locator, name: string | RegExp) =>
  chat.getByRole('button', { name }).last().click();

/** From « M’inscrire » to the answer, by buttons; only the motivation is written. */
async function enrol(chat: Locator): Promise<void> {
  await press(chat, 'M’inscrire');
  await chat.getByText('Quelle action').last().waitFor();
  while ((await chat.getByRole('button', { name: ACTION }).count()) === 0) {
    await press(chat, 'Voir d’autres');
    await chat.locator('.message:last-child .choices').waitFor();
  }
  await press(chat, ACTION);
  await chat.getByText('Quelle session').last().waitFor();
  await chat.locator('.message.bot').last().getByRole('button').first().click();
  await chat.getByText('Pourquoi cette action').waitFor();
  await say(chat, MOTIVATION);
  await press(chat, 'Envoyer ma demande');
  await chat.getByText('une place vous est gardée').waitFor();
}

describe('the playground, in a browser, with the whole application behind it', {
  timeout: 180_000,
}, () => {
  it('answers, enrols by buttons, is approved from the second pane, and tells the salarié', async () => {
    const app = await startTestApp(clock);
    const page = await openPage();
    await page.goto(app.url);
    await page.getByRole('button', { name: /^Voir une validation des deux côtés/ }).click();
    const [marie, sophie] = [pane(page, 'Marie Durand'), pane(page, 'Sophie Leroy')];
    await marie.getByText('Je suis l’assistant ParcoursPro').waitFor();

    await say(marie, 'Combien de formations par an ?');
    await marie.getByText('3 formations par an').waitFor();
    await enrol(marie);

    await sophie.getByRole('heading', { name: 'Marie Durand demande à s’inscrire' }).waitFor();
    expect(await sophie.locator('.card').last().textContent()).toContain(MOTIVATION);
    await press(sophie, 'Accepter');
    await marie.getByText('a accepté votre demande').waitFor();
    await sophie.getByRole('heading', { name: 'Demande de Marie Durand' }).waitFor();
    expect(await sophie.getByRole('button', { name: 'Accepter' }).count()).toBe(0);

    await app.restart();
    await page.goto(app.url + new URL(page.url()).search);
    await pane(page, 'Marie Durand').getByText('a accepté votre demande').waitFor();
    await sophie.getByRole('heading', { name: 'Demande de Marie Durand' }).waitFor();
    expect(await pane(page, 'Marie Durand').getByText('Je suis l’assistant').count()).toBe(1);
  });

  it('refuses inside the card, with a comment that the salarié reads, and settles the colleague’s card', async () => {
    const app = await startTestApp(clock);
    const page = await openPage();
    await page.goto(`${app.url}/?person=marie&person=sophie&person=hugo`);
    const [marie, sophie, hugo] = ['Marie Durand', 'Sophie Leroy', 'Hugo Bernard'].map((name) =>
      pane(page, name),
    ) as [Locator, Locator, Locator];
    await marie.getByText('Je suis l’assistant').waitFor();
    await enrol(marie);
    await hugo.getByRole('heading', { name: 'Marie Durand demande' }).waitFor();

    await press(sophie, 'Refuser');
    await press(sophie, 'Refuser');
    await sophie.getByText('Ce champ est à remplir.').waitFor();
    await sophie.getByLabel(/Pourquoi refusez-vous/).fill('Le planning ne le permet pas.');
    await press(sophie, 'Refuser');

    await marie.getByText('Le planning ne le permet pas.').waitFor();
    await hugo.getByRole('heading', { name: 'Demande de Marie Durand' }).waitFor();
    expect(await hugo.getByRole('button', { name: 'Accepter' }).count()).toBe(0);
  });

  it('says that a card already decided changes nothing', async () => {
    const app = await startTestApp(clock);
    const page = await openPage({ width: 390, height: 780 });
    await page.goto(`${app.url}/?person=marie`);
    const marie = pane(page, 'Marie Durand');
    await marie.getByText('Je suis l’assistant').waitFor();
    await enrol(marie);
    const response = await fetch(`${app.url}/playground/api/messages?person=sophie`);
    const { messages } = (await response.json()) as {
      messages: { choices: { label: string; choice: string }[] }[];
    };
    const accept = messages
      .flatMap(({ choices }) => choices)
      .findLast(({ label }) => label === 'Accepter')?.choice as string;

    await app.playground('sophie', { choice: accept });
    const again = await app.playground('sophie', { choice: accept });
    const byMarie = await app.playground('marie', { choice: accept });

    await marie.getByText('a accepté votre demande').waitFor();
    expect(await marie.getByText('a accepté votre demande').count()).toBe(1);
    expect(JSON.stringify([again, byMarie])).not.toContain('a accepté votre demande');
    expect(again.length + byMarie.length).toBeGreaterThan(0);
  });

  it('keeps every button of its bar on a phone, in English too', async () => {
    const app = await startTestApp(clock);
    const page = await openPage({ width: 375, height: 812 });
    await page.goto(`${app.url}/?person=marie`);

    await page.getByRole('button', { name: 'English' }).click();
    const box = await page.getByRole('button', { name: 'Add a person' }).boundingBox();

    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375);
  });

  it('does not exist in production', async () => {
    const app = await startTestApp({ NODE_ENV: 'production', HOST: '127.0.0.1' });

    const paths = ['/', '/playground/api/people', '/playground/page/main.js'];
    const answers = await Promise.all(paths.map((path) => fetch(`${app.url}${path}`)));

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  });
});
