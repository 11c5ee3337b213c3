import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { OutgoingMessage } from '#conversation/message.ts';
import { launchBrowser } from '../../support/browser.ts';
import { approval, echo, openPlayground, TOKEN } from '../../support/scripted-playground.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const WIDE = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 780 };

async function visit(url: string, viewport = WIDE): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'fr-FR' });
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  onTestFinished(async () => {
    await page.close();
    expect(problems.filter((problem) => !problem.startsWith('Failed to load resource'))).toEqual(
      [],
    );
  });
  await page.goto(url);
  return page;
}

const pane = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const write = async (chat: Locator, text: string) => {
  await chat.getByRole('textbox').fill(text);
  await chat.getByRole('textbox').press('Enter');
};

describe('the page of the playground', () => {
  it('lets a newcomer choose a person by keyboard and talk', async () => {
    const { url } = await openPlayground(echo);
    const page = await visit(url);

    await page.getByRole('button', { name: /^Hugo Petit/ }).press('Enter');
    await page.keyboard.type('Bonjour');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('à vous');
    await page.keyboard.press('Enter');

    const log = page.getByRole('log', { name: 'Messages de Hugo Petit' });
    await log.getByText('reçu : Bonjour').waitFor();
    expect(await log.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/dimanche 15 février 2026/i),
      expect.stringMatching(/^Vous\s+Bonjour\nà vous\s+09:00$/),
      expect.stringMatching(/^Assistant\s+reçu : Bonjour\nà vous\s+09:00$/),
    ]);
    expect(await log.getAttribute('aria-live')).toBe('polite');
  });

  it('greets a person who never came, once', async () => {
    const { url, received } = await openPlayground(async ({ content, conversation }, say) => {
      if (content.type === 'joined') await say(conversation.id, { text: 'Bienvenue !' });
    });
    const page = await visit(`${url}/?person=p-lea`);
    await pane(page, 'Léa Martin').getByText('Bienvenue !').waitFor();

    await page.reload();
    await pane(page, 'Léa Martin').getByText('Bienvenue !').waitFor();

    expect(received).toHaveLength(1);
  });

  it('shows an approval from both ends', async () => {
    const { url, say, adapter } = await openPlayground(async ({ content, conversation }, tell) => {
      if (content.type === 'text') await tell('p-nora', approval);
      if (content.type !== 'press') return;
      const address = { conversation, reference: {} };
      const decided = { card: { title: 'Demande acceptée', tone: 'good' } } as const;
      await adapter.channel.update(address, content.messageId ?? '', decided);
      await say('p-lea', { text: 'Votre demande est acceptée.' });
    });
    const page = await visit(url);
    await page.getByRole('button', { name: /^Voir une validation des deux côtés/ }).click();
    const [lea, nora] = [pane(page, 'Léa Martin'), pane(page, 'Nora Benali')];

    await write(lea, 'inscris-moi');
    await nora.getByRole('button', { name: 'Accepter' }).click();

    await lea.getByText('Votre demande est acceptée.').waitFor();
    await nora.getByRole('heading', { name: 'Demande acceptée' }).waitFor();
    expect(await nora.getByRole('heading', { name: 'Demande à valider' }).count()).toBe(0);
    expect(await nora.getByText('mis à jour').count()).toBe(1);
    expect(await nora.getByRole('button', { name: 'Accepter' }).count()).toBe(0);
  });

  it('asks for a required field before it sends, and sends what is written', async () => {
    const { url, say, received } = await openPlayground();
    await say('p-nora', approval);
    const page = await visit(`${url}/?person=p-nora`);
    const nora = pane(page, 'Nora Benali');

    await nora.getByRole('button', { name: 'Refuser…' }).click();
    await nora.getByRole('button', { name: 'Refuser…' }).last().click();
    await nora.getByText('Ce champ est à remplir.').waitFor();
    expect(received).toEqual([]);
    await nora.getByLabel('Pourquoi').fill('Session complète');
    await nora.getByRole('button', { name: 'Refuser…' }).last().click();

    await nora.locator('.pressed').waitFor();
    expect(received[0]?.content).toMatchObject({ inputs: { comment: 'Session complète' } });
  });

  it('lets a plain button through while a required field is empty', async () => {
    const form: OutgoingMessage = {
      card: {
        title: 'Motivation',
        inputs: [{ id: 'why', label: 'Pourquoi', kind: 'multiline', isRequired: true }],
      },
      choices: [
        { label: 'Envoyer', target: 'x', style: 'primary' },
        { label: 'Retour', target: TOKEN },
      ],
    };
    const { url, say, received } = await openPlayground();
    await say('p-lea', form);
    const page = await visit(`${url}/?person=p-lea`);

    await pane(page, 'Léa Martin').getByRole('button', { name: 'Retour' }).click();

    await pane(page, 'Léa Martin').locator('.pressed').waitFor();
    expect(received[0]?.content).toMatchObject({ type: 'press', token: TOKEN });
  });

  it('shows words as words, whatever they look like', async () => {
    const evil = '<img src=x onerror=alert(1)> **gras** [x](javascript:alert(1)) a_b_c 2*3*4';
    const { url, say } = await openPlayground(echo);
    await say('p-lea', {
      card: {
        title: `T ${evil}`,
        body: `B ${evil}`,
        facts: [{ label: 'F', value: `V ${evil}` }],
        footer: `P ${evil}`,
      },
    });
    const page = await visit(`${url}/?person=p-lea`);
    const lea = pane(page, 'Léa Martin');
    await write(lea, evil);
    await lea.getByText('reçu :').waitFor();

    const seen = await lea.getByRole('log').textContent();

    for (const mark of ['T', 'V', 'P']) expect(seen).toContain(`${mark} ${evil}`);
    const withBold = evil.replace('**gras**', 'gras');
    expect(seen).toContain(`B ${withBold}`);
    expect(seen).toContain(`reçu : ${withBold}`);
    expect(await lea.locator('.messages img, .messages a').count()).toBe(0);
  });

  it('draws paragraphs, lists, links, images and files', async () => {
    const { url, say } = await openPlayground();
    await say('p-lea', {
      text: 'Voici :\n- **un**\n- _deux_\n\n[le site](https://example.org/a_b)',
      image: {
        pngBase64:
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        alt: 'Courbe des demandes',
      },
      file: { name: 'quota.csv', mediaType: 'text/csv', contentBase64: 'QUI=' },
    });
    const page = await visit(`${url}/?person=p-lea`);
    const lea = pane(page, 'Léa Martin');

    const saved = page.waitForEvent('download');
    await lea.getByRole('link', { name: 'Télécharger quota.csv' }).click();

    expect((await saved).suggestedFilename()).toBe('quota.csv');
    expect(await lea.locator('.bubble li').allInnerTexts()).toEqual(['un', 'deux']);
    const link = lea.getByRole('link', { name: 'le site' });
    expect(await link.getAttribute('href')).toBe('https://example.org/a_b');
    expect(await link.getAttribute('rel')).toContain('noopener');
    const image = lea.getByRole('img', { name: 'Courbe des demandes' });
    expect(await image.evaluate((element: { naturalWidth: number }) => element.naturalWidth)).toBe(
      1,
    );
  });

  it('sends a file, and gives back what did not leave', async () => {
    const { url, received, messages } = await openPlayground();
    const page = await visit(`${url}/?person=p-hugo`);
    const hugo = pane(page, 'Hugo Petit');
    await expect.poll(() => received.length).toBe(1);
    messages.break();
    const file = { name: 'import.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b') };
    await hugo.locator('input[type=file]').setInputFiles(file);

    await write(hugo, 'voici');

    await hugo.getByText('Le message n’est pas parti.').waitFor();
    expect(await hugo.getByRole('textbox').inputValue()).toBe('voici');
    expect(await hugo.getByText('import.csv').isVisible()).toBe(true);
    messages.repair();
    await hugo.getByRole('button', { name: 'Envoyer' }).click();
    await hugo.getByRole('link', { name: 'Télécharger import.csv' }).waitFor();
    expect(received[1]?.content).toMatchObject({ type: 'attachment', text: 'voici' });
  });

  it('shows that the assistant writes until it has answered', async () => {
    const release = Promise.withResolvers<void>();
    const { url } = await openPlayground(async ({ content }, say) => {
      if (content.type !== 'text') return;
      await release.promise;
      await say('p-lea', { text: 'voilà' });
    });
    const page = await visit(`${url}/?person=p-lea`);
    const lea = pane(page, 'Léa Martin');

    await write(lea, 'un calcul');
    await lea.getByText('L’assistant écrit…').waitFor();
    release.resolve();

    await lea.getByText('voilà').waitFor();
    await lea.getByText('L’assistant écrit…').waitFor({ state: 'hidden' });
  });

  it('lists mails as they come', async () => {
    const { url, messages, say } = await openPlayground();
    const page = await visit(`${url}/?person=p-lea`);
    await pane(page, 'Léa Martin').getByRole('log').waitFor();
    messages.showMail({
      at: '2026-02-15T08:00:00.000Z',
      to: 'lea.martin@example.org',
      subject: 'Votre code',
      text: '482 913 <b>',
      attachments: [],
    });
    await say('p-lea', { text: 'Un courriel vous attend.' });

    await page.getByRole('button', { name: 'Courriels 1' }).click();
    await page.getByText('Votre code').click();

    expect(await pane(page, 'Courriels').textContent()).toContain('482 913 <b>');
  });

  it('says the simulated time and moves it', async () => {
    const { url, movedTo } = await openPlayground(undefined, { isSimulated: true });
    const page = await visit(url);

    await page.getByRole('button', { name: /Horloge simulée : 15 févr. 2026/ }).click();
    await page.getByLabel('Date et heure (Paris)').fill('2026-04-01T09:30');
    await page.getByRole('button', { name: 'Appliquer' }).click();

    await page.getByRole('button', { name: /Horloge simulée : 1 avr. 2026/ }).waitFor();
    expect(movedTo).toEqual(['2026-04-01T07:30:00.000Z']);
  });

  it('says nothing of a clock that is the real one', async () => {
    const { url } = await openPlayground();
    const page = await visit(url);
    await page.getByRole('button', { name: /^Léa Martin/ }).waitFor();

    expect(await page.getByRole('button', { name: /Horloge/ }).count()).toBe(0);
  });

  it('speaks English when asked, and remembers it', async () => {
    const { url } = await openPlayground(echo);
    const page = await visit(`${url}/?person=p-lea`);

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Add a person' }).waitFor();
    await page.reload();

    await page.getByRole('button', { name: 'Add a person' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await pane(page, 'Léa Martin').getByRole('textbox').getAttribute('placeholder')).toBe(
      'Write a message…',
    );
  });

  it('shows one chat at a time on a phone, and counts what comes in the others', async () => {
    const { url, say } = await openPlayground();
    const page = await visit(`${url}/?person=p-lea&person=p-nora`, PHONE);
    await pane(page, 'Léa Martin').getByRole('log').waitFor();
    expect(await pane(page, 'Nora Benali').count()).toBe(0);

    await say('p-nora', approval);
    const tab = page.getByRole('button', { name: /^Nora Benali Nouveaux messages : 1/ });
    await tab.click();

    await pane(page, 'Nora Benali').getByRole('button', { name: 'Accepter' }).waitFor();
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
  });

  it('says who got a message while their chat is not open, and opens it', async () => {
    const { url, say } = await openPlayground(echo);
    const page = await visit(`${url}/?person=p-lea`);
    await write(pane(page, 'Léa Martin'), 'bonjour');
    await pane(page, 'Léa Martin').getByText('reçu : bonjour').waitFor();

    await say('p-nora', approval);
    const waiting = page.getByRole('region', { name: 'Nouveaux messages pour' });
    await waiting.getByRole('button', { name: /^Nora Benali/ }).click();

    await pane(page, 'Nora Benali').getByRole('button', { name: 'Accepter' }).waitFor();
    expect(await waiting.count()).toBe(0);
  });

  it('catches up after the server was away', async () => {
    const first = await openPlayground(echo);
    const page = await visit(`${first.url}/?person=p-lea`);
    const lea = pane(page, 'Léa Martin');
    await write(lea, 'un');
    await lea.getByText('reçu : un').waitFor();
    await first.stop();
    await page.getByText('Connexion perdue. Nouvel essai…').waitFor();

    const { messages } = first;
    const port = Number(new URL(first.url).port);
    const second = await openPlayground(echo, { port, messages });
    await second.say('p-lea', { text: 'pendant la coupure' });

    await lea.getByText('pendant la coupure').waitFor();
    await page.getByText('Connexion perdue. Nouvel essai…').waitFor({ state: 'hidden' });
    expect(await lea.getByText('reçu : un').count()).toBe(1);
  });

  it('names every control, in both languages', async () => {
    const { url, say } = await openPlayground(echo);
    await say('p-lea', { ...approval, text: 'Choisissez' });
    const page = await visit(`${url}/?person=p-lea&person=p-nora&mails=1`);
    const namesOf = async () => {
      await pane(page, 'Léa Martin').getByRole('button', { name: 'Accepter' }).waitFor();
      const snapshot = await page.locator('body').ariaSnapshot();
      return snapshot
        .split('\n')
        .filter((line) => /- (button|textbox|link|region|log|img)\b/.test(line));
    };

    const inFrench = await namesOf();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Add a person' }).waitFor();
    const inEnglish = await namesOf();

    expect(inFrench.length).toBeGreaterThan(15);
    for (const line of [...inFrench, ...inEnglish]) expect(line).toMatch(/"[^"]+"|'[^']+'/);
  });
});
