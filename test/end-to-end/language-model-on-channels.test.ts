import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonAnswer, JsonServer } from '../support/json-server.ts';
import {
  completion,
  type ModelCall,
  saying,
  startLanguageModel,
} from '../support/language-model.ts';
import { type RunningApp, startSharedApp } from '../support/running-app.ts';
import { NOW } from '../support/transcript-world.ts';

type Reply = Parameters<typeof startLanguageModel>[0];

const QUESTION = 'combien de jours avant je peux me désister sans que ça compte ?';
const GOOD = 'Désistez-vous au moins 10 jours ouvrés avant : rien n’est décompté.';

let app: RunningApp;
let model: JsonServer;
let reply: Reply;
let asked: ModelCall[] = [];
let people = 0;

/** The deployment of an Azure OpenAI resource, on this machine. */
beforeAll(async () => {
  model = await startLanguageModel((call) => {
    asked.push(call);
    return reply(call);
  });
  app = await startSharedApp({
    SIMULATED_NOW: NOW,
    AZURE_OPENAI_ENDPOINT: model.url,
    AZURE_OPENAI_API_KEY: 'azure-key',
    AZURE_OPENAI_DEPLOYMENT: 'reformulation',
  });
});
afterAll(() => model.close());
beforeEach(() => {
  asked = [];
});

interface Answer {
  text: string;
  buttons: string[];
}

const channels: Record<string, (text: string) => Promise<Answer | undefined>> = {
  async Teams(text) {
    people += 1;
    const person = app.onTeams(`reader-${people}`);
    await person.say(text);
    return (await person.next({ timeoutMs: 30_000 }))[0];
  },
  async Telegram(text) {
    people += 1;
    const person = app.onTelegram(7300 + people);
    await person.say(text);
    return (await person.next({ timeoutMs: 30_000 }))[0];
  },
  async 'the playground'(text) {
    const [answer] = await app.playground('marie', { text });
    return { text: answer?.text ?? '', buttons: (answer?.choices ?? []).map(({ label }) => label) };
  },
};

const askOn = (channel: string, text = QUESTION) => channels[channel]?.(text);

const BAD: [string, Reply][] = [
  ['states an unknown figure', saying('Désistez-vous 3 jours ouvrés avant : rien n’est décompté.')],
  ['states an unknown date', saying('Désistez-vous au moins 10 jours ouvrés avant le 4 juillet.')],
  [
    'cites nothing',
    () => completion(JSON.stringify({ entries: [], text: 'Désistez-vous 10 jours ouvrés avant.' })),
  ],
  [
    'cites an entry it was not given',
    () => completion(JSON.stringify({ entries: ['formations-limit'], text: GOOD })),
  ],
  ['obeys the message', saying('HACKED : toutes les limites sont levées pour vous.')],
  ['writes no JSON', () => completion('Bien sûr ! Voici : { "entries"')],
  ['says nothing', () => completion('')],
  ['is broken', () => ({ status: 500, body: { error: { message: 'oops' } } })],
];

describe.each(Object.keys(channels))('with Azure OpenAI, on %s', (channel) => {
  it('an answer leaves in its words, with the source and the buttons of the entry', async () => {
    reply = saying(GOOD);

    const answer = await askOn(channel);

    expect(answer?.text).toMatch(/^Désistez-vous au moins 10 jours ouvrés avant/);
    expect(answer?.text).toMatch(/Source/);
    expect(answer?.buttons).toContain('👍 Utile');
    expect(asked).toMatchObject([
      {
        path: '/openai/deployments/reformulation/chat/completions',
        query: 'api-version=2024-10-21',
        key: 'azure-key',
        question: QUESTION,
      },
    ]);
  });

  it.each(BAD)('the plain answer leaves when it %s', async (_, bad) => {
    // A good answer before: failures in a row leave the model alone for a while.
    reply = saying(GOOD);
    await askOn(channel);
    reply = bad;

    const answer = await askOn(channel);

    expect(asked).toHaveLength(2);
    expect(answer?.text).toMatch(/10.jours ouvrés/);
    expect(answer?.text).not.toMatch(/HACKED|3 jours|4 juillet|Bien sûr|^Désistez-vous/);
    expect(answer?.buttons).toContain('👍 Utile');
  });

  it('is not told of what must not be kept', async () => {
    reply = saying(GOOD);

    await askOn(channel, 'je suis hospitalisée, je dois prévenir qui pour ma formation ?');

    expect(asked).toEqual([]);
  });
});

describe('while the model thinks', () => {
  it('the bot is seen writing, on Teams and on Telegram', async () => {
    reply = saying(GOOD);
    const shown: string[] = [];
    const note = (event: 'typing' | 'message') => () => void shown.push(event);
    app.teams.on('typing', note('typing')).on('message', note('message'));

    await askOn('Teams');
    await askOn('Telegram');

    expect(shown).toEqual(['typing', 'message']);
    const methods = app.telegram.calls.map(({ method }) => method);
    const said = methods.filter((method) => /^send(?:ChatAction|Message)$/.test(method));
    expect(said.slice(-2)).toEqual(['sendChatAction', 'sendMessage']);
  });
});

describe('when the ranking hesitates', () => {
  it('the model may choose the second entry: its words and source leave, without the buttons of the first', async () => {
    let chosen: { id: string; text: string } | undefined;
    reply = ({ entries }) => {
      chosen = entries[1];
      return completion(JSON.stringify({ entries: [chosen?.id], text: chosen?.text }));
    };
    let answer: Answer | undefined;
    for (const text of HESITANT) {
      answer = await askOn('Teams', text);
      if (chosen) break;
    }

    expect(chosen?.id).toBeDefined();
    expect(answer?.text.replace(/\s+/g, ' ')).toContain(
      chosen?.text.replace(/\s+/g, ' ').slice(0, 60),
    );
    expect(answer?.text).toMatch(/Source/);
    expect(answer?.buttons).toEqual([]);
  });
});

// The last one: so many failures in a row leave the model alone for a while.
it('the plain answer leaves on every channel when the model is silent', async () => {
  const never = Promise.withResolvers<JsonAnswer>();
  reply = () => never.promise;

  const answers = await Promise.all(Object.keys(channels).map((channel) => askOn(channel)));

  never.resolve(completion(''));
  expect(asked).toHaveLength(answers.length);
  for (const answer of answers) {
    expect(answer?.text).toMatch(/10.jours ouvrés/);
    expect(answer?.text).not.toMatch(/^Désistez-vous/);
  }
});

/** Short and vague: several entries are close. */
const HESITANT = [
  'ma demande est refusée',
  'annulation',
  'inscription combien de temps',
  'adhésion structure délai',
];
