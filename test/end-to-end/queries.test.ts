import { beforeAll, describe, expect, it } from 'vitest';
import { toAdaptiveCard } from '#adapters/cards/adaptive-card.ts';
import { toParts } from '#adapters/telegram/outgoing.ts';
import type { Card } from '#conversation/message.ts';
import { bare, TALKS, TALKS_NOW } from '../support/play-talks.ts';
import { type PlaygroundMessage, type RunningApp, startSharedApp } from '../support/running-app.ts';
import { readTalks } from '../support/talks.ts';
import { readCard } from '../support/teams-card-text.ts';
import { readTelegramHtml } from '../support/telegram-html.ts';

const talks = readTalks(TALKS);

let app: RunningApp;
beforeAll(async () => {
  app = await startSharedApp({ SIMULATED_NOW: TALKS_NOW });
}, 120_000);

describe('questions about figures, asked in the playground on 7 September 2026', () => {
  it.each(talks)('$title', async ({ person, turns }) => {
    let latest: PlaygroundMessage[] = [];
    for (const turn of turns) {
      const pressed = turn.press && choiceOf(latest, turn.press);
      const said = pressed ? { choice: pressed } : { text: turn.say ?? '' };
      const messages = await app.playground(person, said);
      latest = messages.filter(({ from }) => from === 'bot');
      const shown = latest.map(textOf).join('\n');
      expect(latest.flatMap(lostOnTheWires), turn.say ?? turn.press).toEqual([]);
      for (const text of turn.expect) expect(shown, turn.say ?? turn.press).toContain(text);
      for (const text of turn.not) expect(shown, turn.say ?? turn.press).not.toContain(text);
      const labels = latest.flatMap(({ choices }) => choices.map(({ label }) => label));
      expect(labels, turn.say ?? turn.press).toEqual(expect.arrayContaining(turn.choices));
    }
  });

  it('are at least a hundred', () => {
    expect(talks.flatMap(({ turns }) => turns).length).toBeGreaterThanOrEqual(100);
  });
});

function choiceOf(messages: PlaygroundMessage[], label: string): string {
  const choices = messages.flatMap((message) => message.choices);
  const found = choices.find((choice) => choice.label === label);
  if (!found) throw new Error(`no button « ${label} »: ${choices.map((one) => one.label)}`);
  return found.choice;
}

/** What of an answer Teams or Telegram would not show: each draws the card its own way. */
function lostOnTheWires({ card, text, choices }: PlaygroundMessage): string[] {
  if (!card) return [];
  const { table, title } = card as Card;
  const message = {
    card: card as Card,
    ...(text ? { text } : {}),
    choices: choices.map(({ label, choice }) => ({ label, target: choice })),
    language: 'fr' as const,
  };
  const parts = toParts(message);
  const telegram = parts.map(({ html }) => readTelegramHtml(html).text).join('\n');
  const teams = readCard({ ...toAdaptiveCard(message, { fieldRequired: 'x' }) });
  const labels = choices.map(({ label }) => label);
  const pressed = parts.flatMap(({ keyboard }) => keyboard.flat().map((button) => button.text));
  return [
    ...[title, ...(table?.rows.flat() ?? [])].filter(
      (words) => ![telegram, teams.text].every((shown) => bare(shown).includes(bare(words))),
    ),
    ...labels.filter(
      (label) => !pressed.includes(label) || !teams.buttons.some((one) => one.title === label),
    ),
  ];
}

/** Everything a person reads in a message: a row of a table is a line. */
function textOf(message: PlaygroundMessage): string {
  const { card, text, image, file } = message as PlaygroundMessage & {
    card: { subtitle?: string; footer?: string; table?: { rows: string[][] } } | null;
    image: { alt: string } | null;
    file: { name: string } | null;
  };
  const rows = card?.table?.rows.map((row) => row.join(' | ')) ?? [];
  const facts = card?.facts?.map(({ label, value }) => `${label} : ${value}`) ?? [];
  const shown = [text, card?.title, card?.subtitle, ...facts, card?.body, ...rows, card?.footer];
  const parts = [...shown, image?.alt, file?.name];
  return parts
    .filter(Boolean)
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');
}
