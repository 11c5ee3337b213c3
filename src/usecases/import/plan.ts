import type { ActionRecord, SessionRecord, SessionView } from '#ports/programme-repository.ts';
import type { Exchange } from '../exchange.ts';
import type { Column, ImportProblem, ImportRow } from './columns.ts';
import { type ReadLine, readLine } from './read-line.ts';

/** Something of the file that is not, or not so, in the programme. */
export interface Change<Kept> {
  record: Kept;
  isNew: boolean;
}

/** What an import would do to the programme as it now is. */
export interface ImportPlan {
  actions: Change<ActionRecord>[];
  sessions: (Change<SessionRecord> & { before: SessionView | null })[];
  unchanged: number;
  problems: ImportProblem[];
}

/** Compares every line with the programme and with the other lines. Changes nothing. */
export async function planImport(exchange: Exchange, rows: ImportRow[]): Promise<ImportPlan> {
  const plan: ImportPlan = { actions: [], sessions: [], unchanged: 0, problems: [] };
  const seen: Seen = { actions: new Map(), sessions: new Map() };
  for (const row of rows) {
    const read = readLine(exchange, row);
    plan.problems.push(...read.problems);
    const wrong = (column: Column, why: string, value: string = row.values[column]) => {
      plan.problems.push({ line: row.line, column, why, value });
    };
    const providerId = await findProvider(exchange, read);
    if (read.provider !== null && providerId === null) wrong('provider', 'provider');
    if (read.problems.length > 0) continue;
    await planAction(exchange, read, { plan, seen, wrong });
    await planSession(exchange, read, { plan, seen, wrong, providerId });
  }
  return plan;
}

/** What the lines above already said, by id. */
interface Seen {
  actions: Map<string, { line: number; action: ActionRecord }>;
  sessions: Map<string, number>;
}

interface Planning {
  plan: ImportPlan;
  seen: Seen;
  wrong: (column: Column, why: string, value?: string) => void;
}

async function planAction(
  { stores }: Exchange,
  { line, action }: ReadLine,
  { plan, seen, wrong }: Planning,
): Promise<void> {
  if (!action) return;
  const above = seen.actions.get(action.id);
  if (above) {
    if (!isSame(above.action, action)) wrong('action', 'disagrees', String(above.line));
    return;
  }
  seen.actions.set(action.id, { line, action });
  const before = await stores.programme.findAction(action.id);
  if (before && before.kind !== action.kind) wrong('kind', 'kind-changed');
  else if (before && isSame(before, action)) plan.unchanged += 1;
  else plan.actions.push({ record: action, isNew: before === null });
}

/** The account of the prestataire a line names; `null` when there is none. */
async function findProvider({ stores }: Exchange, { provider }: ReadLine): Promise<string | null> {
  const account = provider === null ? null : await stores.accounts.findByEmail(provider);
  return account?.roles.includes('prestataire') ? account.id : null;
}

async function planSession(
  exchange: Exchange,
  { line, session }: ReadLine,
  { plan, seen, wrong, providerId }: Planning & { providerId: string | null },
): Promise<void> {
  if (!session) return;
  const above = seen.sessions.get(session.id);
  if (above !== undefined) return wrong('session', 'twice', String(above));
  seen.sessions.set(session.id, line);
  if (providerId === null) return;
  const before = await exchange.stores.programme.findSessionView(session.id);
  const record: SessionRecord = { ...session, providerId, status: 'open' };
  const problem = before ? changeProblem(exchange, before, record) : newProblem(exchange, record);
  if (problem) return wrong(problem.column, problem.why);
  if (before && isSame(sessionOf(before), record)) plan.unchanged += 1;
  else plan.sessions.push({ record, isNew: before === null, before });
}

type Found = { column: Column; why: string } | null;

function newProblem({ today }: Exchange, { firstDay }: SessionRecord): Found {
  return firstDay <= today ? { column: 'first-day', why: 'past' } : null;
}

const DETAILS = ['mode', 'place', 'hours', 'providerId'] as const;

/** Whether a session takes place on other days than before. */
export function isMoved(before: SessionRecord, { firstDay, lastDay }: SessionRecord): boolean {
  return before.firstDay !== firstDay || before.lastDay !== lastDay;
}

/** Whether what changes of a session decides nobody again: where, how, when in the day, by whom. */
export function isDetailed(before: SessionRecord, record: SessionRecord): boolean {
  return DETAILS.some((detail) => before[detail] !== record[detail]);
}

/** People who asked for a session are asked again when it moves: that is no import. */
function changeProblem({ today }: Exchange, before: SessionView, stated: SessionRecord): Found {
  if (before.status === 'cancelled') return { column: 'session', why: 'cancelled' };
  if (before.actionId !== stated.actionId) return { column: 'session', why: 'other-action' };
  const isAwaited = before.seatsTaken + before.queueLength > 0;
  const moves = isMoved(before, stated);
  if (isAwaited && moves) return { column: 'first-day', why: 'moved' };
  if (moves && before.firstDay <= today) return { column: 'first-day', why: 'begun' };
  if (moves && stated.firstDay <= today) return { column: 'first-day', why: 'past' };
  const isOver = before.lastDay < today;
  if (isOver && isDetailed(before, stated)) return { column: 'session', why: 'over' };
  const isTooSmall = stated.capacity !== null && stated.capacity < before.seatsTaken;
  return isTooSmall ? { column: 'capacity', why: 'too-small' } : null;
}

function sessionOf({
  action: _action,
  seatsTaken: _taken,
  queueLength: _queue,
  ...session
}: SessionView): SessionRecord {
  return session;
}

function isSame<Kept extends ActionRecord | SessionRecord>(left: Kept, right: Kept): boolean {
  return (Object.keys(right) as (keyof Kept)[]).every((key) => left[key] === right[key]);
}
