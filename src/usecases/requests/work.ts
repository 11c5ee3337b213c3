import type { Account } from '#ports/account-repository.ts';
import type { ActionRecord, SessionRecord } from '#ports/programme-repository.ts';
import type { RequestRecord, RequestScope } from '#ports/request-repository.ts';
import type { StructureRecord } from '#ports/structure-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Membership, PersonState, Request, ScheduledSession } from '#reglement/index.ts';
import type { RequestContext } from './command.ts';
import type { DomainEvent } from './domain-event.ts';

/** A session and the action it runs, as stored. */
export interface Scheduled extends ScheduledSession {
  session: SessionRecord;
  action: ActionRecord;
}

/** What one command has read and changed so far. */
export interface Work {
  stores: Stores;
  context: RequestContext;
  /** Every request read, as it now is. */
  known: Map<string, RequestRecord>;
  changed: Map<string, RequestRecord>;
  accounts: Map<string, Promise<Account | null>>;
  notifications: DomainEvent[];
}

export function beginWork(stores: Stores, context: RequestContext): Work {
  return {
    stores,
    context,
    known: new Map(),
    changed: new Map(),
    accounts: new Map(),
    notifications: [],
  };
}

/** Reads requests, and remembers them. */
export async function readRequests(work: Work, scope: RequestScope): Promise<RequestRecord[]> {
  const requests = await work.stores.requests.findScope(scope);
  for (const request of requests) work.known.set(request.id, request);
  return requests;
}

export async function readRequest(work: Work, id: string): Promise<RequestRecord | null> {
  const request = await work.stores.requests.find(id);
  if (request !== null) work.known.set(request.id, request);
  return request;
}

/** Reads an account once. */
export function readAccount(work: Work, id: string): Promise<Account | null> {
  const read = work.accounts.get(id) ?? work.stores.accounts.find(id);
  work.accounts.set(id, read);
  return read;
}

export async function readScheduled(work: Work, sessionId: string): Promise<Scheduled | null> {
  const [scheduled] = await work.stores.programme.findScheduled([sessionId]);
  return scheduled ?? null;
}

/** What the règlement needs to know of some people now: their situation, structure and memberships. */
export interface PeopleState {
  people: Record<string, PersonState>;
  memberships: Membership[];
}

export async function readPeople(work: Work, ids: string[]): Promise<PeopleState> {
  if (ids.length === 0) return { people: {}, memberships: [] };
  return readPeopleOf(work, await work.stores.accounts.findMany(ids));
}

export async function readPeopleOf(work: Work, accounts: Account[]): Promise<PeopleState> {
  const { structures } = work.stores;
  const sirets = [...new Set(accounts.flatMap(({ siret }) => siret ?? []))];
  const [records, memberships] = await Promise.all([
    structures.findMany(sirets),
    structures.findMemberships([...new Set(sirets.map((siret) => siret.slice(0, 9)))]),
  ]);
  const bySiret = new Map(records.map((record) => [record.siret, record]));
  return {
    people: Object.fromEntries(accounts.map((account) => [account.id, stateOf(account, bySiret)])),
    memberships: memberships.map(({ siret, year, status, isRenewal }) => ({
      siret,
      year,
      status,
      renewal: isRenewal,
    })),
  };
}

function stateOf(account: Account, bySiret: Map<string, StructureRecord>): PersonState {
  const structure = account.siret === null ? undefined : bySiret.get(account.siret);
  return {
    situation: account.situation,
    structure: structure
      ? { siret: structure.siret, trainingOrganisation: structure.isTrainingOrganisation }
      : null,
  };
}

/** A request as the règlement reads it, without what people wrote. */
export function bareRequest(request: Request): Request {
  const { id, personId, siret, sessionId, actionId, kind, firstDay, status, placement } = request;
  const { submittedAt, confirmationAskedAt, promotedAt } = request;
  return {
    id,
    personId,
    siret,
    sessionId,
    actionId,
    kind,
    firstDay,
    status,
    placement,
    submittedAt,
    ...(confirmationAskedAt === undefined ? {} : { confirmationAskedAt }),
    ...(promotedAt === undefined ? {} : { promotedAt }),
  };
}
