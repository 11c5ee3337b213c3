import { PgBoss } from 'pg-boss';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { createTestDatabase, query } from '../support/database.ts';
import { account, paidMembership, seed, siretOf, structure } from '../support/programme.ts';
import { TeamsDriver } from '../support/teams-driver.ts';
import { TeamsServer } from '../support/teams-server.ts';
import { NOW, TranscriptWorld } from '../support/transcript-world.ts';

const ENROLMENT = [
  'inscris-moi',
  'VAE',
  'le 12 mai',
  'pour mieux accompagner mes stagiaires',
  'oui',
];
const ANSWERS = [
  'Quelle action',
  'Quelle session',
  'Pourquoi cette action',
  'Votre demande d’inscription',
  'place vous est gardée',
];

/** A database in the state of the transcripts, and how to start a server on it. */
async function openWorld() {
  const databaseUrl = await createTestDatabase();
  const world = await TranscriptWorld.open(databaseUrl);
  onTestFinished(() => world.close());
  const start = () => startBotProcess({ DATABASE_URL: databaseUrl, SIMULATED_NOW: NOW });
  return { databaseUrl, world, start };
}

async function claireOnTeams(world: TranscriptWorld, botUrl: () => string) {
  const server = await TeamsServer.start();
  onTestFinished(() => server.stop());
  await world.link('teams', 'claire-entra', 'claire');
  const person = { id: 'claire-entra', name: 'Claire' };
  return { server, claire: new TeamsDriver({ server, botUrl, person }) };
}

/** Which answer of the enrolment each message of the chat is. */
const heard = (claire: TeamsDriver) =>
  claire.messages().map(({ text }) => ANSWERS.findIndex((answer) => text.includes(answer)));

describe('two servers on one database', { timeout: 180_000 }, () => {
  it('handle the messages of one conversation one at a time and in order', async () => {
    const { databaseUrl, world, start } = await openWorld();
    const servers = await Promise.all([start(), start()]);
    let turn = 0;
    const { claire } = await claireOnTeams(world, () => servers[turn++ % 2]?.url ?? '');

    for (const text of ENROLMENT) await claire.say(text);
    await claire.waitFor('place vous est gardée', { timeoutMs: 60_000 });

    expect(heard(claire)).toEqual([0, 1, 2, 3, 4]);
    expect(
      await query(databaseUrl, `SELECT status FROM requests WHERE person_id = 'claire'`),
    ).toEqual([{ status: 'pending_employer' }]);
  });

  it('answer what a third one had received when it died', async () => {
    const { databaseUrl, world, start } = await openWorld();
    const server = await start();
    const { claire } = await claireOnTeams(world, () => server.url);
    await claire.say('bonjour');
    await claire.waitFor(/./);
    const before = claire.messages().length;
    await query(
      databaseUrl,
      `INSERT INTO inbox (channel, conversation_id, message_id, message, received_at)
       SELECT channel, conversation_id, 'left-behind', jsonb_set(jsonb_set(message, '{id}', '"left-behind"'),
         '{content,text}', '"inscris-moi"'), received_at FROM inbox WHERE channel = 'teams' ORDER BY sequence DESC LIMIT 1`,
    );

    await askForJob(databaseUrl, 'inbox');

    await expect.poll(() => claire.messages().length, { timeout: 30_000 }).toBeGreaterThan(before);
    expect(claire.messages().at(-1)?.text).toContain('Quelle action');
  });

  it('give twelve seats to two hundred people who ask at once, and queue the others', async () => {
    const { databaseUrl, world, start } = await openWorld();
    const people = await addCrowd(databaseUrl, world, 200);
    const servers = await Promise.all([start(), start()]);
    const teams = await TeamsServer.start();
    onTestFinished(() => teams.stop());
    teams.setMaxListeners(0);

    await eachOf(people, async (id, index) => {
      let turn = index;
      const botUrl = () => servers[turn++ % 2]?.url ?? '';
      const person = new TeamsDriver({ server: teams, botUrl, person: { id, name: id } });
      await person.say(
        'inscris-moi à illettrisme le 19 mai, pour mieux accompagner mes stagiaires',
      );
      await person.waitFor('Envoyer ma demande', { timeoutMs: 60_000 });
      await person.press('Envoyer ma demande');
      await person.waitFor(/place vous est gardée|liste d’attente/, { timeoutMs: 60_000 });
    });

    const rows = await query<{ placement: string; count: number; moments: number }>(
      databaseUrl,
      `SELECT placement, count(*)::int AS count, count(DISTINCT submitted_at)::int AS moments
       FROM requests WHERE session_id = 'illettrisme-mai' GROUP BY placement ORDER BY placement`,
    );
    expect(rows).toEqual([
      { placement: 'seat', count: 12, moments: 12 },
      { placement: 'waitlist', count: 188, moments: 188 },
    ]);
  });
});

describe('a server killed in the middle', { timeout: 120_000 }, () => {
  it('loses no message and sends none twice', async () => {
    const { databaseUrl, world, start } = await openWorld();
    let server: BotProcess = await start();
    const { server: teams, claire } = await claireOnTeams(world, () => server.url);
    let killed: Promise<unknown> | undefined;
    teams.on('message', () => {
      if (teams.activities.length === 2) killed ??= server.kill('SIGKILL');
    });

    for (const text of ENROLMENT) {
      await claire.say(text).catch(async (error: unknown) => {
        if (!killed) throw error;
        await killed;
        server = await start();
        await claire.repeat();
      });
    }
    await expect.poll(() => killed !== undefined, { timeout: 30_000 }).toBe(true);
    await killed;
    if (!(await isUp(server.url))) server = await start();
    await claire.waitFor('place vous est gardée', { timeoutMs: 60_000 });

    expect(heard(claire)).toEqual([0, 1, 2, 3, 4]);
    const left = () =>
      query(
        databaseUrl,
        `SELECT status, count(*)::int FROM outbox WHERE status <> 'sent' GROUP BY status`,
      );
    await expect.poll(left, { timeout: 30_000 }).toEqual([{ status: 'uncertain', count: 1 }]);
    expect(
      await query(databaseUrl, `SELECT id FROM requests WHERE person_id = 'claire'`),
    ).toHaveLength(1);
  });
});

/** As the minute of the job would. */
async function askForJob(databaseUrl: string, name: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, schema: 'jobs' });
  await boss.start();
  await boss.send(name);
  await boss.stop({ graceful: false, close: true });
}

async function isUp(url: string): Promise<boolean> {
  return await fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** People of as many member structures, each known on Teams. */
async function addCrowd(databaseUrl: string, world: TranscriptWorld, size: number) {
  const people = Array.from({ length: size }, (_, index) => `person-${index + 1}`);
  const sirets = people.map((_, index) => siretOf(500_000 + index));
  await world.run(async (stores) => {
    await seed(
      { run: (work) => work(stores) },
      {
        structures: sirets.map((siret) => structure(siret)),
        memberships: sirets.map((siret) => paidMembership(siret, 2026)),
        accounts: people.map((id, index) => account(id, { siret: sirets[index] ?? null })),
      },
    );
  });
  await query(
    databaseUrl,
    `INSERT INTO chat_identities (channel, sender_id, account_id, linked_at)
     SELECT 'teams', id, id, now() FROM accounts WHERE id LIKE 'person-%'`,
  );
  return people;
}

/** Sixteen at a time. */
async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const left = [...items.entries()];
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}
