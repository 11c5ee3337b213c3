import { connect, type Database } from '#adapters/postgres/connect.ts';
import type { ChannelName, Press } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestRecord } from '#ports/request-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { ActionKind, RequestStatus } from '#reglement/index.ts';
import { type GivenSession, readProgramme } from '../dialogs/given/programme.ts';
import type { Transcript } from '../dialogs/transcript.ts';
import { query } from './database.ts';
import {
  account,
  action,
  paidMembership,
  type Seed,
  seed,
  session,
  structure,
} from './programme.ts';

const given = readProgramme();
export const NOW = given.now;
const MANAGER = 'nadia';

/** The small world of the transcripts, in the database of a running application. */
export class TranscriptWorld {
  readonly manager = MANAGER;
  private readonly database: Database;
  private asAtFirst = '';
  private twins = 0;

  private constructor(database: Database) {
    this.database = database;
  }

  /** Connects, with nothing of the demo in the way. */
  static async open(databaseUrl: string): Promise<TranscriptWorld> {
    const world = new TranscriptWorld(await connect({ databaseUrl }));
    await world.fill();
    const tables = await query<{ tablename: string }>(
      databaseUrl,
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '%migration%'`,
    );
    const each = (write: (name: string) => string) =>
      tables.map(({ tablename }) => write(`"${tablename}"`)).join(';');
    await query(
      databaseUrl,
      `CREATE SCHEMA first; ${each((name) => `CREATE TABLE first.${name} AS TABLE public.${name}`)}`,
    );
    world.asAtFirst = `SET LOCAL session_replication_role = replica;
      ${each((name) => `DELETE FROM ${name}`)}; ${each((name) => `INSERT INTO ${name} TABLE first.${name}`)}`;
    return world;
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** Everything as it is when a transcript begins. */
  async reset(): Promise<void> {
    await query(this.database.databaseUrl, this.asAtFirst);
  }

  private async fill(): Promise<void> {
    await seed(this.database.unitOfWork, programme());
    await this.run(async (stores) => {
      await stores.marks.setOnce('demo-loaded', {}, NOW);
      await stores.petitions.insert({
        id: 'p1',
        kind: 'affiliation',
        siret: given.people['marc']?.structure ?? '',
        accountId: 'ines',
        otherId: null,
        askedFrom: { channel: 'playground', id: 'ines', scope: 'private' },
        senderId: 'ines',
        email: null,
        name: null,
        askedAt: NOW,
        status: 'open',
        decidedBy: null,
        decidedAt: null,
        reason: null,
      });
      await stores.questions.insert({
        id: 'q1',
        at: NOW,
        text: 'Puis-je garder mon inscription si je change de structure ?',
        language: 'fr',
        askedIn: { channel: 'playground', id: 'claire', scope: 'private' },
        accountId: 'claire',
        status: 'open',
        reply: null,
        repliedBy: null,
        isDraft: false,
      });
    });
  }

  /** Somebody of the programme is known in a chat. */
  async link(channel: ChannelName, senderId: string, person: string): Promise<void> {
    await this.run(({ accounts }) =>
      accounts.linkIdentity({ channel, senderId, accountId: person, linkedAt: NOW }),
    );
  }

  /** Somebody like a person of the programme, with the same requests, for a chat beside others. */
  async addTwin(person: string): Promise<string> {
    this.twins += 1;
    const id = `${person}-twin-${this.twins}`;
    const like = people().find((one) => one.id === person);
    const theirs = given.requests.filter((request) => request.person === person);
    await this.run(async ({ accounts, requests }) => {
      await accounts.insert(account(id, { ...like, id, email: `${id}@example.org` }));
      for (const { id: request, session: held, status } of theirs) {
        await requests.insert(requestOf({ id: `${request}-${id}`, person: id, held, status }));
      }
    });
    return id;
  }

  /** The token of the button that opens a dialog from outside of any, as on a card received before. */
  async openingToken(
    to: { channel: ChannelName; id: string },
    opens: NonNullable<Transcript['given']['opens']>,
  ): Promise<string> {
    const press = OPENINGS[opens.dialog]?.(opens.slots);
    if (!press) throw new Error(`no card opens ${opens.dialog}`);
    const [token = ''] = await this.run(({ presses }) =>
      presses.add({ ...to, scope: 'private' }, [press]),
    );
    return token;
  }

  run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    return this.database.unitOfWork.run(work);
  }
}

/** The buttons of the cards that open a dialog. */
const OPENINGS: Record<string, (slots: Record<string, string>) => Press> = {
  'refuse-request': ({ request: requestId }) => ({
    intent: 'decide-request',
    args: { requestId, decision: 'refuse' },
  }),
  'refuse-petition': ({ petition: petitionId }) => ({
    intent: 'decide-petition',
    args: { petitionId, decision: 'refuse' },
  }),
  'change-structure': () => ({ intent: 'change-structure' }),
  'change-email': () => ({ intent: 'change-email' }),
  'answer-question': ({ question: id }) => ({ intent: 'reply-to-question', args: { id } }),
};

function programme(): Seed {
  return {
    structures: given.structures.map(({ siret, name, town, trainingOrganisation }) =>
      structure(siret, { name, town, isTrainingOrganisation: trainingOrganisation }),
    ),
    memberships: given.structures
      .filter(({ member }) => member)
      .map(({ siret }) => paidMembership(siret, 2026)),
    accounts: [...people(), ...given.sessions.flatMap(strangers)],
    actions: given.actions.map(({ id, kind, title, theme }) =>
      action(id, { kind: kind as ActionKind, title, theme }),
    ),
    sessions: given.sessions.map(({ id, action: actionId, taken: _taken, place, ...days }) =>
      session(id, actionId, {
        ...days,
        place: place ?? null,
        mode: place ? 'presentiel' : 'distanciel',
        minimum: 1,
      }),
    ),
    requests: [
      ...given.requests.map(({ id, person, session: held, status }) =>
        requestOf({ id, person, held, status }),
      ),
      ...given.sessions.flatMap((held) =>
        strangers(held).map(({ id }) =>
          requestOf({ id: `${id}-request`, person: id, held: held.id, status: 'enrolled' }),
        ),
      ),
    ],
  };
}

function people(): Account[] {
  const known = Object.entries(given.people).map(([id, person]) =>
    account(id, {
      firstName: person.firstName,
      surname: person.surname,
      email: person.email,
      siret: person.structure ?? null,
      roles: person.roles as Account['roles'],
    }),
  );
  const siret = given.people['marc']?.structure ?? null;
  return [...known, account('ines', { firstName: 'Inès', siret, status: 'awaiting_referent' })];
}

/** Those who hold the seats already taken. */
function strangers({ id, taken }: GivenSession): Account[] {
  return Array.from({ length: taken }, (_, index) => account(`${id}-${index + 1}`));
}

function requestOf(of: {
  id: string;
  person: string;
  held: string;
  status: string;
}): RequestRecord {
  const held = given.sessions.find(({ id }) => id === of.held);
  const chosen = given.actions.find(({ id }) => id === held?.action);
  if (!held || !chosen) throw new Error(`no session ${of.held}`);
  return {
    id: of.id,
    personId: of.person,
    siret: given.people[of.person]?.structure ?? null,
    sessionId: held.id,
    actionId: chosen.id,
    kind: chosen.kind as ActionKind,
    firstDay: held.firstDay,
    status: of.status as RequestStatus,
    placement: 'seat',
    submittedAt: '2026-02-02T09:00:00.000Z',
    motivation: 'Mieux accompagner les personnes que je reçois.',
    receiptCode: `R-${of.id}`,
    lastWords: null,
    forceMajeure: null,
    changedAt: '2026-02-02T09:00:00.000Z',
  };
}
