import type { KnowledgeResult } from '#knowledge/index.ts';
import type { Query, Reading } from '#reading/index.ts';
import type { Exchange } from '../exchange.ts';
import type { QueryMemory } from './answer-query.ts';

const MEMORY_MINUTES = 20;
const SURE = 0.8;

/** Queries people who are not gestionnaires may put about their own perimeter. */
const SHARED: readonly Query[] = [
  'quota',
  'quota_reached',
  'registrations',
  'history',
  'request_status',
  'double_registration',
  'waiting_list',
  'session_registrations',
  'pending_requests',
  'requests',
  'structure_limit',
  'late_withdrawals',
  'withdrawals',
  'absences',
  'fill_rate',
  'sessions',
];

/**
 * The query a message states; `null` when it is none. A question the knowledge answers surely stays a question, unless
 * the message names somebody, a session, or something only figures have.
 */
export function recogniseQuery(
  exchange: Exchange,
  text: string,
  understood: KnowledgeResult,
): Reading | null {
  const { person, services, today } = exchange;
  if (!person || !mayQuery(exchange)) return null;
  if (understood.route === 'smalltalk' || isOrderOnRights(understood)) return null;
  const before = lastReading(exchange);
  const reading = services.readQuery(text, today, before);
  if (reading.query === 'unsupported') {
    return reading.reason === 'write' && isManager(exchange) && understood.route === 'decline'
      ? reading
      : null;
  }
  if (!isManager(exchange) && !SHARED.includes(reading.query)) return null;
  const isSurelyGeneral = understood.route === 'answer' && understood.score >= SURE;
  const isOrder = understood.route === 'command' || understood.route === 'personal';
  if (namesSomething(reading, before)) return reading;
  return isManager(exchange) && !isSurelyGeneral && !isOrder ? reading : null;
}

/** « donne le rôle de valideur à Marie Durand » names somebody, and asks nothing. */
function isOrderOnRights({ route, intent, score }: KnowledgeResult): boolean {
  return route === 'command' && intent === 'roles' && score >= SURE;
}

function isManager({ person }: Exchange): boolean {
  return person?.roles.includes('gestionnaire') ?? false;
}

function mayQuery({ person }: Exchange): boolean {
  return (person?.roles.length ?? 0) > 0;
}

/** Whether a reading speaks of somebody, somewhere, some day: no general question does. */
function namesSomething(reading: Reading, before: Reading | undefined): boolean {
  const {
    person,
    structure,
    action,
    place,
    session_date: day,
    period,
    older_than_days: age,
  } = reading;
  const named = person ?? structure ?? action ?? place ?? day ?? period ?? age ?? reading.group_by;
  if (named === undefined) return false;
  return before === undefined || JSON.stringify(before) !== JSON.stringify(reading);
}

function lastReading({ conversation, now }: Exchange): Reading | undefined {
  const memory = conversation.memory['query'] as QueryMemory | undefined;
  if (!memory) return undefined;
  const minutes = (Date.parse(now) - Date.parse(memory.at)) / 60_000;
  return minutes <= MEMORY_MINUTES ? memory.reading : undefined;
}
