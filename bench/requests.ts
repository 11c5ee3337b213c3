import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readRulebooks } from '#adapters/files/rulebooks.ts';
import { connect } from '#adapters/postgres/connect.ts';
import { startEmbedded } from '#adapters/postgres/embedded.ts';
import type { IncomingMessage } from '#conversation/message.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { changeRequests } from '#usecases/requests/change-requests.ts';
import { fillProgramme } from './fill-programme.ts';

/**
 * What the database costs: requests decided a second as the programme grows, and the stores behind one message.
 * `node bench/requests.ts` (two minutes). The server is durable: every commit reaches the disk.
 */
const SIZES = [0, 10_000, 100_000];
const SUBMISSIONS = 600;
const MESSAGES = 3_000;
const AT_ONCE = 8;
const NOW = '2026-06-02T08:00:00.000Z';

const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
chmodSync(dataDir, 0o755);
const server = await startEmbedded({ dataDir });
const database = await connect({ databaseUrl: server.databaseUrl });
const rulebooks = readRulebooks('reglement');
const client = new pg.Client({ connectionString: server.databaseUrl });
await client.connect();
try {
  for (const size of SIZES) {
    const free = await fillProgramme(client, size, SUBMISSIONS);
    const figures = await measure(free, (pair) => submit(pair));
    report(`submit, ${size.toLocaleString('en')} requests stored`, figures);
  }
  const messages = Array.from({ length: MESSAGES }, (_, index) => messageOf(index));
  report('message: record', await measure(messages, record));
  report('message: handle (lock, load, save, outbox, mark)', await measure(messages, handle));
  report('outbox: claim and mark sent', await measure(messages, deliver));
} finally {
  await client.end();
  await database.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

interface Figures {
  perSecond: number;
  medianMs: number;
  p99Ms: number;
  cpuMs: number;
}

async function measure<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<Figures> {
  const durations: number[] = [];
  const waiting = items.slice();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
        const began = performance.now();
        await work(item);
        durations.push(performance.now() - began);
      }
    }),
  );
  const elapsed = performance.now() - start;
  const used = process.cpuUsage(cpu);
  durations.sort((a, b) => a - b);
  const at = (share: number) => durations[Math.floor(durations.length * share)] ?? 0;
  return {
    perSecond: (items.length / elapsed) * 1000,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    cpuMs: (used.user + used.system) / 1000 / items.length,
  };
}

function report(what: string, { perSecond, medianMs, p99Ms, cpuMs }: Figures): void {
  const [median, p99, cpu] = [medianMs, p99Ms, cpuMs].map((value) => value.toFixed(2));
  console.log(
    `${what.padEnd(50)} ${perSecond.toFixed(0).padStart(6)}/s  median ${median} ms  p99 ${p99} ms  cpu ${cpu} ms`,
  );
}

async function submit({ personId, sessionId }: { personId: string; sessionId: string }) {
  const command = { type: 'submit', personId, sessionId, motivation: 'Progresser' } as const;
  const context = { rulebooks, now: NOW, actor: personId, newId: () => randomUUID() };
  const { outcome } = await database.unitOfWork.run((stores: Stores) =>
    changeRequests(stores, command, context),
  );
  if (outcome === 'not_done') throw new Error(`${personId} could not ask for ${sessionId}`);
}

function messageOf(index: number): IncomingMessage {
  const id = `chat-${index % 500}`;
  return {
    id: `message-${index}`,
    conversation: { channel: 'telegram', id, scope: 'private' },
    sender: { id },
    receivedAt: NOW,
    content: { type: 'text', text: 'combien d’actions me reste-t-il ?' },
    addressed: true,
    address: { chat: id },
  };
}

async function record(message: IncomingMessage): Promise<void> {
  await database.unitOfWork.run(({ inbox }) => inbox.record(message));
}

async function handle({ conversation: ref }: IncomingMessage): Promise<void> {
  await database.unitOfWork.run(async ({ inbox, conversations, accounts, presses, outbox }) => {
    const entry = await inbox.lockNext(ref);
    if (entry === null) return;
    const [stored] = await Promise.all([
      conversations.load(ref),
      accounts.findByIdentity(ref.channel, ref.id),
    ]);
    if (stored === null) throw new Error('the conversation is missing');
    const tokens = await presses.add(ref, [{ intent: 'my-requests' }, { intent: 'enrol' }]);
    await Promise.all([
      conversations.save({ ...stored, state: { version: 1 }, memory: { last: entry.message.id } }),
      outbox.add([
        {
          kind: 'message',
          key: `reply:${entry.message.id}`,
          to: ref,
          message: {
            text: 'Il vous reste 4 actions.',
            choices: [{ label: 'Mes demandes', target: tokens[0] ?? '' }],
          },
        },
      ]),
      inbox.markHandled(entry.sequence, {}),
    ]);
  });
}

async function deliver(): Promise<void> {
  const [claim] = await database.deliveries.claim(new Date().toISOString(), 1);
  if (claim === undefined) throw new Error('the outbox is empty');
  await database.deliveries.markSent([{ id: claim.id, at: NOW, messageId: '1' }]);
}
