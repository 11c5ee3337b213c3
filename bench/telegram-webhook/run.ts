// Answered questions a second through the Telegram webhook: the whole bot (inbox, dialogs, knowledge, outbox, PostgreSQL)
// beside a bare grammY echo on the same HTTP server, in one run, taking turns.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROUNDS = 3;
const QUESTIONS = 400;
const CHATS = 120;
const AT_ONCE = 40;
const TOKEN = '123456:bench-token-of-nobody';
const SECRET = createHmac('sha256', TOKEN).update('webhook').digest('hex');
const TEXTS = [
  'combien de formations par an ?',
  'je suis malade demain, qui prévenir ?',
  'c’est quoi la liste d’attente',
  'combien coûte l’adhésion',
  'mot de passe oublié',
];

let answered = 0;
let wake = () => {};
let messageId = 0;

const responder = createServer((httpRequest, response) => {
  httpRequest.resume();
  httpRequest.on('end', () => {
    const method = httpRequest.url?.split('/').at(-1) ?? '';
    messageId += 1;
    const chat = { id: 1, type: 'private' };
    const result = method === 'sendMessage' ? { message_id: messageId, date: 0, chat } : true;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, result }));
    if (method === 'sendMessage') {
      answered += 1;
      wake();
    }
  });
});

async function start(
  command: string[],
  env: Record<string, string>,
): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, command, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/?$/.exec(line)?.[1];
      if (found && line.includes('Playground')) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`stopped with ${code}`)));
  });
  return [child, url];
}

let updateId = 0;

async function post(url: string): Promise<void> {
  updateId += 1;
  const id = 10_000 + (updateId % CHATS);
  const response = await fetch(`${url}/telegram/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
    body: JSON.stringify({
      update_id: updateId,
      message: {
        message_id: updateId,
        date: 0,
        chat: { id, type: 'private', first_name: 'Bench' },
        from: { id, is_bot: false, first_name: 'Bench', language_code: 'fr' },
        text: TEXTS[updateId % TEXTS.length],
      },
    }),
  });
  if (!response.ok) throw new Error(`webhook answered ${response.status}`);
  await response.arrayBuffer();
}

/** Questions answered a second: from the first update posted to the last answer received. */
async function measure(url: string): Promise<number> {
  answered = 0;
  const done = new Promise<void>((resolve) => {
    wake = () => {
      if (answered >= QUESTIONS) resolve();
    };
  });
  const began = performance.now();
  let left = QUESTIONS;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await post(url);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await done;
  return QUESTIONS / ((performance.now() - began) / 1000);
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

await new Promise<void>((resolve) => responder.listen(0, '127.0.0.1', resolve));
const apiRoot = `http://127.0.0.1:${(responder.address() as AddressInfo).port}`;
const [echo, echoUrl] = await start(['bench/telegram-webhook/bare-echo.ts', TOKEN, apiRoot], {});
const [bot, botUrl] = await start(['--import', './scripts/keep-compiled.mjs', 'src/main.ts'], {
  PORT: '0',
  LOG_LEVEL: 'error',
  DATA_DIR: mkdtempSync(join(tmpdir(), 'parcourspro-bench-')),
  TELEGRAM_BOT_TOKEN: TOKEN,
  TELEGRAM_API_ROOT: apiRoot,
  PUBLIC_URL: 'https://bot.example.org',
});

const rates: Record<'bot' | 'echo', number[]> = { bot: [], echo: [] };
await measure(echoUrl);
await measure(botUrl);
for (let round = 1; round <= ROUNDS; round += 1) {
  rates.echo.push(await measure(echoUrl));
  rates.bot.push(await measure(botUrl));
  console.log(
    `round ${round}: bot ${rates.bot.at(-1)?.toFixed(0)}/s, bare echo ${rates.echo.at(-1)?.toFixed(0)}/s`,
  );
}
const ratio = median(rates.bot) / median(rates.echo);
console.log(
  `median: bot ${median(rates.bot).toFixed(0)} answered questions/s, bare grammY echo ${median(rates.echo).toFixed(0)}/s, ratio ${ratio.toFixed(2)}`,
);
echo.kill();
bot.kill('SIGINT');
responder.close();
