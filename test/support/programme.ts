import { randomUUID } from 'node:crypto';
import { readRulebooks } from '#adapters/files/rulebooks.ts';
import type { Account } from '#ports/account-repository.ts';
import type { ActionRecord, SessionRecord } from '#ports/programme-repository.ts';
import type { RequestRecord } from '#ports/request-repository.ts';
import type { MembershipRecord, StructureRecord } from '#ports/structure-repository.ts';
import type { Stores, UnitOfWork } from '#ports/unit-of-work.ts';
import { changeRequests } from '#usecases/requests/change-requests.ts';
import type { RequestCommand, RequestResult } from '#usecases/requests/command.ts';

export const rulebooks = readRulebooks('reglement');

/** Everything that a test's programme starts from. */
export interface Seed {
  structures?: StructureRecord[];
  memberships?: MembershipRecord[];
  accounts?: Account[];
  actions?: ActionRecord[];
  sessions?: SessionRecord[];
  requests?: RequestRecord[];
}

/** Stores a seed, in one transaction. */
export async function seed(unitOfWork: UnitOfWork, given: Seed): Promise<void> {
  await unitOfWork.run(async ({ structures, accounts, programme, requests }) => {
    for (const structure of given.structures ?? []) await structures.save(structure);
    for (const membership of given.memberships ?? []) await structures.saveMembership(membership);
    for (const account of given.accounts ?? []) await accounts.insert(account);
    for (const action of given.actions ?? []) await programme.saveAction(action);
    for (const session of given.sessions ?? []) await programme.saveSession(session);
    for (const request of given.requests ?? []) await requests.insert(request);
  });
}

/** Changes requests in a transaction of its own. */
export function change(
  unitOfWork: UnitOfWork,
  command: RequestCommand,
  { actor = 'system', now }: { actor?: string; now: string },
): Promise<RequestResult> {
  return unitOfWork.run((stores: Stores) =>
    changeRequests(stores, command, { rulebooks, now, actor, newId: () => randomUUID() }),
  );
}

/** A SIRET for tests: the SIREN is made of `company`, the establishment of `establishment`. */
export function siretOf(company: number, establishment = 1): string {
  return `${String(company).padStart(9, '0')}${String(establishment).padStart(5, '0')}`;
}

export function structure(siret: string, over: Partial<StructureRecord> = {}): StructureRecord {
  return {
    siret,
    name: `Structure ${siret}`,
    apeCode: null,
    address: null,
    postcode: null,
    town: null,
    isTrainingOrganisation: false,
    status: 'active',
    ...over,
  };
}

export function paidMembership(siret: string, year: number): MembershipRecord {
  return {
    id: `membership-${siret}-${year}`,
    siret,
    year,
    formula: 'simple',
    status: 'active',
    isRenewal: false,
    invoiceNumber: null,
    requestedAt: `${year}-01-02T09:00:00.000Z`,
  };
}

export function account(id: string, over: Partial<Account> = {}): Account {
  return {
    id,
    email: `${id}@example.org`,
    civility: null,
    surname: id,
    firstName: 'Test',
    situation: 'salarie',
    siret: null,
    status: 'active',
    roles: [],
    language: null,
    ...over,
  };
}

export function action(id: string, over: Partial<ActionRecord> = {}): ActionRecord {
  return {
    id,
    kind: 'formation',
    title: `Action ${id}`,
    theme: 'Accompagnement',
    objectives: '',
    audience: '',
    prerequisites: '',
    duration: '1 jour, 7 heures',
    ...over,
  };
}

export function session(
  id: string,
  actionId: string,
  over: Partial<SessionRecord> = {},
): SessionRecord {
  const firstDay = over.firstDay ?? '2026-06-15';
  return {
    id,
    actionId,
    firstDay,
    lastDay: firstDay,
    capacity: 12,
    minimum: 9,
    mode: 'presentiel',
    place: 'Bordeaux',
    hours: '9 h – 17 h',
    providerId: 'provider',
    status: 'open',
    ...over,
  };
}
