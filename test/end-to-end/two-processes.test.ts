import { PgBoss } from 'pg-boss';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { createSharedDatabase, createTestDatabase, query } from '../support/database.ts';
import { account, paidMembership, seed, siretOf, structure } from '../support/programme.ts';
import { TeamsDriver } from '../support/teams-driver.ts';
import { TeamsServer } from '../support/teams-server.ts';
import { NOW, TranscriptWorld } from '../support/transcript-world.ts';
import { whenFileIsOver } from '../support/when-over.ts';

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

/** The world of the transcripts, and how to start a server on it. */
async function openWorld(
  databaseUrl: string,
  whenOver: typeof onTestFinished | typeof whenFileIsOver,
) {
  const world = await TranscriptWorld.open(databaseUrl);
  whenOver(() => world.close());
  const start = () => startBotProcess({ DATABASE_URL: databaseUrl, SIMULATED_NOW: NOW }, whenOver);
  return { world, start };
}

/** Somebody of the programme on Teams. */
async function onTeams(person: string, world: TranscriptWorld, botUrl: () => string) {
  const server = await TeamsServer.start();
  onTestFinished(() => server.stop());
  const id = `${person}-entra`;
  await world.link('teams', id, person);
  return { server, driver: new TeamsDriver({ server, botUrl, person: { id, name: person } }) };
}

/** Which answer of the enrolment each message of the chat is. */
const heard = (claire: TeamsDriver) =>
  claire.messages().map(({ text }) => ANSWERS.findIndex((answer) => text.includes(answer)));

describe('two servers on one database', { timeout: 180_000 }, () => {
  let databaseUrl: string;
  let world: TranscriptWorld;
  let servers: BotProcess[];

  beforeAll(async () => {
    databaseUrl = await createSharedDatabase();
    const opened = await openWorld(databaseUrl, whenFileIsOver);
    world = opened.world;
    servers = await Promise.all([opened.start(), opened.start()]);
  });

  it('handle the messages of one conversation one at a time and in order', async () => {
    let turn = 0;
    const botUrl = () => servers[turn++ % 2]?.url ?? '';
    const { driver: claire } = await onTeams('claire', world, botUrl);

    for (const text of ENROLMENT) await claire.say(text);
    await claire.waitFor('place vous est gardée', { timeoutMs: 60_000 });

    expect(heard(claire)).toEqual([0, 1, 2, 3, 4]);
    expect(
      await query(databaseUrl, `SELECT status FROM requests WHERE person_id = 'claire'`),
    ).toEqual([{ status: 'pending_employer' }]);
  });

  it('answer what a third one had received when it died', async () => {
    const { driver: paul } = await onTeams('paul', world, () => servers[0]?.url ?? '');
    await paul.say('bonjour');
    await paul.waitFor(/./);
    const before = paul.messages().length;
    await query(
      databaseUrl,
      `INSERT INTO inbox (channel, conversation_id, message_id, message, received_at)
       SELECT channel, conversation_id, 'left-behind', jsonb_set(jsonb_set(message, '{id}', '"left-behind"'),
         '{content,text}', '"inscris-moi"'), received_at FROM inbox WHERE channel = 'teams' ORDER BY sequence DESC LIMIT 1`,
    );

    await askForJob(databaseUrl, 'inbox');

    await expect.poll(() => paul.messages().length, { timeout: 30_000 }).toBeGreaterThan(before);
    expect(paul.messages().at(-1)?.text).toContain('Quelle action');
  });

  it('give twelve seats to forty people who ask at once, and queue the others', async () => {
    const people = await addCrowd(databaseUrl, world, 40);
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

    const rows = await query<{ placement: string }>(
      databaseUrl,
      `SELECT placement, count(*)::int AS count, count(DISTINCT submitted_at)::int AS moments,
         min(place)::int AS first, max(place)::int AS last
       FROM (SELECT *, rank() OVER (ORDER BY submitted_at) AS place
         FROM requests WHERE session_id = 'illettrisme-mai') AS request
       GROUP BY placement ORDER BY placement`,
    );
    expect(rows).toEqual([
      { placement: 'seat', count: 12, moments: 12, first: 1, last: 12 },
      { placement: 'waitlist', count: 28, moments: 28, first: 13, last: 40 },
    ]);
  });
});

describe('a server killed in the middle', { timeout: 120_000 }, () => {
  it('loses no message and sends none twice', async () => {
    const databaseUrl = await createTestDatabase();
    const { world, start } = await openWorld(databaseUrl, onTestFinished);
    let server: BotProcess = await start();
    const { server: teams, driver: claire } = await onTeams('claire', world, () => server.url);
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
