import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findDifferences,
  readTranscripts,
  type Transcript,
  type TranscriptTurn,
} from '../dialogs/transcript.ts';
import { LiveTalk, type Place } from './live-talk.ts';
import { startSharedApp } from './running-app.ts';
import { NOW, TranscriptWorld } from './transcript-world.ts';

/** Each restart starts the whole application again. */
const ACROSS_MS = 240_000;

type Channel = 'teams' | 'telegram';

/** Plays transcripts on one application, through the endpoint of a channel; each finds the world as new. */
export function playTranscripts(
  channel: Channel,
  keep: (transcript: Transcript) => boolean = () => true,
): void {
  const all = readTranscripts('test/dialogs').filter(({ only }) => only !== 'engine');
  const transcripts = all.filter(keep);
  let place: Place & { world: TranscriptWorld };

  beforeAll(async () => {
    const opened: Partial<typeof place> = {};
    const app = await startSharedApp({ SIMULATED_NOW: NOW }, async (databaseUrl) => {
      opened.world = await TranscriptWorld.open(databaseUrl);
      opened.client = new pg.Client({ connectionString: databaseUrl });
      await opened.client.connect();
    });
    app.teams.setMaxListeners(0);
    app.telegram.setMaxListeners(0);
    place = { ...opened, app } as typeof place;
  });
  afterAll(async () => {
    await place.client.end();
    await place.world.close();
  });

  describe(`transcripts, on ${channel}`, () => {
    it('are of every situation', () => {
      const situations = (list: Transcript[]) => [...new Set(list.map((one) => one.situation))];

      expect(situations(transcripts)).toEqual(situations(all));
    });

    for (const transcript of transcripts.filter((one) => !one.turns.some(isInterval))) {
      it(`${transcript.situation}: ${transcript.title}`, async () => {
        await place.world.reset();
        const talk = await LiveTalk.begin(place, transcript, { channel });

        expect(await play(talk, transcript.turns)).toEqual([]);
      });
    }

    it(
      'that see a restart, or wait for hours, go on where they were',
      async () => {
        await place.world.reset();
        const travellers = transcripts.filter((one) => one.turns.some(isInterval));

        expect(await playAcross(place, travellers, channel)).toEqual([]);
      },
      ACROSS_MS,
    );
  });
}

type Interval = Extract<TranscriptTurn, { wait: number } | { restart: true }>;

function isInterval(turn: TranscriptTurn): turn is Interval {
  return 'wait' in turn || 'restart' in turn;
}

/** Plays turns; gives what is not as expected. */
async function play(talk: LiveTalk, turns: readonly TranscriptTurn[]): Promise<string[]> {
  const problems: string[] = [];
  for (const [index, turn] of turns.entries()) {
    const reply = await talk.take(turn);
    const expectations = 'expect' in turn ? turn.expect : undefined;
    const differences = expectations ? findDifferences(expectations, reply) : [];
    if (differences.length === 0) continue;
    const came = `${reply.text}\n[${reply.choices.join('] [')}]`;
    problems.push(`turn ${index + 1} ${differences.join(', ')}, after: ${came}`);
  }
  return problems;
}

interface Traveller {
  talk: LiveTalk;
  title: string;
  /** When, in hours from the beginning, it goes on, and the turns that are left then. */
  hours: number;
  turns: TranscriptTurn[];
}

/** Plays transcripts side by side, each with a person of its own: the application starts again once for all who wait until the same hour. */
async function playAcross(
  place: Place & { world: TranscriptWorld },
  transcripts: readonly Transcript[],
  channel: Channel,
): Promise<string[]> {
  const problems: string[] = [];
  const travellers: Traveller[] = [];
  for (const transcript of transcripts) {
    const { given, title, turns } = transcript;
    const as = given.person ? { as: await place.world.addTwin(given.person) } : {};
    const talk = await LiveTalk.begin(place, transcript, { channel, ...as });
    travellers.push({ talk, title, hours: 0, turns: [...turns] });
  }
  let hours = 0;
  for (let waiting = travellers; waiting.length > 0; ) {
    for (const traveller of waiting.filter((one) => one.hours === hours)) {
      const found = await goOn(traveller);
      problems.push(...found.map((problem) => `${traveller.title}: ${problem}`));
    }
    waiting = waiting.filter(({ turns }) => turns.length > 0);
    if (waiting.length === 0) break;
    hours = Math.min(...waiting.map((one) => one.hours));
    const now = new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();
    await place.app.restart({ SIMULATED_NOW: now });
  }
  return problems;
}

/** Plays until the next interval, which is taken off. */
async function goOn(traveller: Traveller): Promise<string[]> {
  const { talk, turns } = traveller;
  const next = turns.findIndex(isInterval);
  const interval = turns.find(isInterval);
  const now = turns.splice(0, next < 0 ? turns.length : next + 1);
  traveller.hours += interval && 'wait' in interval ? interval.wait : 0;
  return await play(
    talk,
    now.filter((turn) => !isInterval(turn)),
  );
}
