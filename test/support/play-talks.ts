import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveTalk, type Place, type World } from './live-talk.ts';
import { startSharedApp } from './running-app.ts';
import { readTalks, type Talk } from './talks.ts';

export const TALKS = 'test/end-to-end/queries';
/** When the talks take place: the demo is loaded then. */
export const TALKS_NOW = '2026-09-07T09:00:00+02:00';

const CHANNELS = ['teams', 'telegram'] as const;
type Channel = (typeof CHANNELS)[number];
const ONE_IN = 8;

/**
 * Plays one talk in eight through the real endpoint of a channel, each in a chat of its own, with the demo's people and figures; as many
 * others go through the other channel. `queries.test.ts` plays them all, and looks there at what either would show.
 */
export function playTalks(channel: Channel): void {
  const talks = readTalks(TALKS).filter((_, place) => CHANNELS[place % ONE_IN] === channel);
  let place: Place;

  beforeAll(async () => {
    const app = await startSharedApp({ SIMULATED_NOW: TALKS_NOW });
    app.teams.setMaxListeners(0);
    app.telegram.setMaxListeners(0);
    const client = new pg.Client({ connectionString: app.databaseUrl });
    await client.connect();
    place = { app, client, world: demoWorld(client) };
  }, 120_000);
  afterAll(() => place.client.end());

  describe(`talks of gestionnaires and of those who are not, on ${channel}`, () => {
    it.each(talks)('$title', async (talk) => {
      expect(await play(await begin(place, talk, channel), talk)).toEqual([]);
    });
  });
}

/** The demo as it is: people of it are known in a chat once linked. */
function demoWorld(client: pg.Client): World {
  return {
    link: async (channel, senderId, person) => {
      await client.query(
        `INSERT INTO chat_identities (channel, sender_id, account_id, linked_at)
         VALUES ($1, $2, $3, now())`,
        [channel, senderId, person],
      );
    },
    openingToken: () => Promise.reject(new Error('no card opens a talk')),
  };
}

function begin(place: Place, { person }: Talk, channel: Channel): Promise<LiveTalk> {
  return LiveTalk.begin(place, { given: { person, language: 'fr' }, turns: [] }, { channel });
}

/** What is not answered as expected. */
async function play(live: LiveTalk, { turns }: Talk): Promise<string[]> {
  const problems: string[] = [];
  for (const { say = '', press, expect: expected, not, choices } of turns) {
    const reply = await live.take(press === undefined ? { say } : { press, old: false });
    const shown = [reply.text, ...reply.files].map(bare).join(' ');
    const missing = [
      ...expected.filter((text) => !shows(shown, text)),
      ...choices.filter((label) => !reply.choices.includes(label)),
    ];
    const excess = not.filter((text) => !text.includes('|') && shown.includes(bare(text)));
    if (missing.length + excess.length === 0) continue;
    const came = `${reply.text}\n[${reply.choices.join('] [')}]`;
    problems.push(`« ${press ?? say} » lacks [${missing}], has [${excess}], in: ${came}`);
  }
  return problems;
}

/** « a | b » is a row of a table: Telegram says what each cell is, « a, Places : b ». */
function shows(shown: string, text: string): boolean {
  const cells = text.split('|').map((cell) => bare(cell).replace(/[.+?^${}()[\]\\]/g, '\\$&'));
  return new RegExp(cells.join('.{0,40}?')).test(shown);
}

/** The words alone: every channel draws tables, titles and stress its own way. */
export function bare(text: string): string {
  return text.replace(/[\s\\\u200b|*]+/g, '');
}
