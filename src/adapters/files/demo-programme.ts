import type { z } from 'zod';
import type { Account } from '#ports/account-repository.ts';
import type { ActionRecord, SessionRecord } from '#ports/programme-repository.ts';
import type { MembershipRecord, StructureRecord } from '#ports/structure-repository.ts';
import { addDays, isWorkingDay, parisDay, yearOf } from '#reglement/index.ts';
import {
  actionSchema,
  DEMO_STEPS,
  type DemoStep,
  personSchema,
  readList,
  requestSchema,
  sessionSchema,
  structureSchema,
} from './demo-schema.ts';

/** A request of the demo, and what followed. */
interface DemoRequest {
  personId: string;
  sessionId: string;
  at: string;
  motivation: string;
  /** Comment of a refusal, reason of a withdrawal. */
  words: string;
  steps: { step: DemoStep; at: string }[];
}

/** A fictive programme around a moment. */
export interface DemoProgramme {
  structures: StructureRecord[];
  memberships: MembershipRecord[];
  accounts: Account[];
  actions: ActionRecord[];
  sessions: SessionRecord[];
  requests: DemoRequest[];
  /** What is worth trying as somebody, by account. */
  descriptions: Record<string, string>;
}

const FORMATION_MINIMUM = 9;

/** Reads the demo programme, its days counted from `now`; throws one DataError that names every wrong field. */
export function readDemoProgramme(folder: string, now: string): DemoProgramme {
  const today = parisDay(now);
  const structures = readList(folder, 'structures.yaml', structureSchema);
  const people = readList(folder, 'people.yaml', personSchema);
  const actions = readList(folder, 'actions.yaml', actionSchema);
  const sessions = readList(folder, 'sessions.yaml', sessionSchema);
  const requests = readList(folder, 'requests.yaml', requestSchema);
  const kinds = new Map(actions.map((action) => [action.id, action.kind]));
  return {
    structures: structures.map(
      ({ ape, membership: _, formula: __, trainingOrganisation, ...rest }) => ({
        ...rest,
        apeCode: ape,
        isTrainingOrganisation: trainingOrganisation,
        status: 'active',
      }),
    ),
    memberships: structures.flatMap((structure) => membershipsOf(structure, today)),
    accounts: people.map(accountOf),
    actions,
    sessions: sessions.map((session) => ({
      ...sessionDays(addDays(today, session.in), session.days),
      id: session.id,
      actionId: session.action,
      capacity: session.capacity,
      minimum: kinds.get(session.action) === 'formation' ? FORMATION_MINIMUM : null,
      mode: session.mode,
      place: session.place,
      hours: session.hours,
      providerId: session.provider,
      status: 'open',
    })),
    requests: requests.map((request, index) => ({
      personId: request.who,
      sessionId: request.session,
      at: daysAgo(now, request.ago, index),
      motivation: request.motivation,
      words: request.words,
      steps: stepsOf(request.then, (ago) => daysAgo(now, ago, index)),
    })),
    descriptions: Object.fromEntries(people.map((person) => [person.id, person.description])),
  };
}

function accountOf({ description: _, ...person }: z.output<typeof personSchema>): Account {
  const address = [person.firstName, person.surname].map(asciiWord).join('.');
  return { ...person, email: `${address}@example.org`, status: 'active', language: null };
}

function asciiWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\P{ASCII}/gu, '')
    .toLowerCase();
}

/** A member was one last year and is one this year; late in the year, next year's renewal is asked for. */
function membershipsOf(
  { siret, membership, formula }: z.output<typeof structureSchema>,
  today: string,
): MembershipRecord[] {
  const year = yearOf(today);
  const record = (forYear: number, status: MembershipRecord['status']): MembershipRecord => ({
    id: `${siret}-${forYear}`,
    siret,
    year: forYear,
    formula,
    status,
    isRenewal: forYear >= year,
    invoiceNumber: status === 'requested' ? null : `F-${forYear}-${siret.slice(5, 9)}`,
    requestedAt: `${forYear - 1}-12-01T09:00:00.000Z`,
  });
  if (membership === 'aucune') return [];
  const current = record(year, membership === 'active' ? 'active' : 'invoiced');
  const renewal = today.slice(5) >= '11-01' ? [record(year + 1, 'requested')] : [];
  return [record(year - 1, 'active'), current, ...renewal];
}

function sessionDays(from: string, count: number): { firstDay: string; lastDay: string } {
  const firstDay = nextWorkingDay(from);
  let lastDay = firstDay;
  for (let day = 1; day < count; day += 1) lastDay = nextWorkingDay(addDays(lastDay, 1));
  return { firstDay, lastDay };
}

function nextWorkingDay(from: string): string {
  let day = from;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Some days ago, a little apart from the others. */
function daysAgo(now: string, days: number, index: number): string {
  return new Date(Date.parse(now) - days * DAY_MS + (index % 300) * MINUTE_MS).toISOString();
}

function stepsOf(
  steps: Partial<Record<DemoStep, number>>,
  at: (ago: number) => string,
): DemoRequest['steps'] {
  return DEMO_STEPS.flatMap((step) => {
    const ago = steps[step];
    return ago === undefined ? [] : [{ step, at: at(ago) }];
  }).sort((a, b) => a.at.localeCompare(b.at));
}
