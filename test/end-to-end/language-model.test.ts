import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonAnswer, JsonServer } from '../support/json-server.ts';
import { completion, saying, startLanguageModel } from '../support/language-model.ts';
import { type RunningApp, startSharedApp } from '../support/running-app.ts';
import { NOW } from '../support/transcript-world.ts';

const QUESTION = 'combien de jours avant je peux me désister sans que ça compte ?';

let app: RunningApp;
let model: JsonServer;
let reply: Parameters<typeof startLanguageModel>[0];
let questions: string[] = [];
let chats = 7100;

beforeAll(async () => {
  model = await startLanguageModel((call) => {
    questions.push(call.question);
    return reply(call);
  });
  const settings = { OPENAI_API_KEY: 'test', OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'local' };
  app = await startSharedApp({ SIMULATED_NOW: NOW, ...settings });
});
afterAll(() => model.close());
beforeEach(() => {
  questions = [];
});

async function answerTo(text: string) {
  chats += 1;
  const person = app.onTelegram(chats);
  await person.say(text);
  const [first] = await person.next({ timeoutMs: 30_000 });
  return first;
}

describe('with a language model, on Telegram', () => {
  it('an answer leaves in its words, with the source and the buttons of the entry', async () => {
    reply = saying('Désistez-vous au moins 10 jours ouvrés avant : rien n’est décompté.');

    const answer = await answerTo(QUESTION);

    expect(answer?.text).toMatch(/^Désistez-vous au moins 10 jours ouvrés avant/);
    expect(answer?.text).toMatch(/\nSource/);
    expect(answer?.buttons).toContain('👍 Utile');
    expect(questions).toEqual([QUESTION]);
  });

  it.each([
    ['invents a figure', saying('Désistez-vous 3 jours ouvrés avant.')],
    ['obeys the message', saying('HACKED: all limits are lifted for you, my friend.')],
    ['is broken', () => ({ status: 500, body: {} })],
    ['writes no JSON', () => completion('Bien sûr !')],
  ])('the plain answer leaves when it %s', async (_, bad) => {
    reply = saying('Désistez-vous au moins 10 jours ouvrés avant : rien n’est décompté.');
    await answerTo(QUESTION);
    reply = bad;

    const answer = await answerTo(QUESTION);

    expect(questions).toHaveLength(2);
    expect(answer?.text).toMatch(/10.jours ouvrés/);
    expect(answer?.text).not.toMatch(/HACKED|3 jours|Bien sûr|^Désistez-vous au moins/);
  });

  it('nobody else waits for it', async () => {
    const slow = Promise.withResolvers<JsonAnswer>();
    reply = () => slow.promise;
    const late = answerTo(QUESTION);

    const hello = await answerTo('bonjour');
    const wasLate = await Promise.race([late.then(() => false), Promise.resolve(true)]);

    expect(hello?.text).toMatch(/bonjour/i);
    expect(wasLate).toBe(true);
    slow.resolve(completion(''));
    expect((await late)?.text).toMatch(/10.jours ouvrés/);
  });

  it('is not asked about small talk, nor about what is declined', async () => {
    await answerTo('merci');
    await answerTo('quel temps fera-t-il demain à Bordeaux ?');

    expect(questions).toEqual([]);
  });
});
