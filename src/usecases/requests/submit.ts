import type { Account } from '#ports/account-repository.ts';
import type { RequestEvent, RequestRecord } from '#ports/request-repository.ts';
import {
  compareInstants,
  type Decision,
  type DecisionInput,
  decide,
  holdsSeat,
  initialState,
  isQueued,
  isSeatFree,
  rankOf,
} from '#reglement/index.ts';
import { isAllowed } from './access.ts';
import type { RequestCommand, RequestResult } from './command.ts';
import { runPassOver } from './pass.ts';
import { findFreeCode } from './receipt.ts';
import { aboutRequest, audit } from './store-changes.ts';
import {
  bareRequest,
  readAccount,
  readPeopleOf,
  readRequests,
  readScheduled,
  type Scheduled,
  type Work,
} from './work.ts';

type Submit = Extract<RequestCommand, { type: 'submit' }>;

interface Submission {
  command: Submit;
  scheduled: Scheduled;
  input: DecisionInput;
  decision: Decision;
  receiptCode: string;
}

/** Decides a new request and stores what comes of it: the request, or only the receipt of the refusal. */
export async function submit(work: Work, command: Submit): Promise<RequestResult> {
  const { notifications } = work;
  const [account, scheduled] = await Promise.all([
    readAccount(work, command.personId),
    readScheduled(work, command.sessionId),
  ]);
  const notDone = { outcome: 'not_done', request: null, notifications } as const;
  if (account === null || scheduled === null) return { ...notDone, why: 'UNKNOWN' };
  const isTheirs = await isAllowed(work, { personId: account.id });
  if (!isTheirs || account.status !== 'active') return { ...notDone, why: 'NOT_ALLOWED' };
  const [input, receiptCode] = await Promise.all([
    readInput(work, account, scheduled),
    findFreeCode(work),
  ]);
  const decision = decide(work.context.rulebooks, input);
  const submission = { command, scheduled, input, decision, receiptCode };
  if (decision.outcome === 'refused') return storeRefusal(work, submission);
  return storeRequest(work, submission);
}

/** What the decision depends on, once the pass has given the free seats to the queue. */
async function readInput(
  work: Work,
  account: Account,
  scheduled: Scheduled,
): Promise<DecisionInput> {
  const { session, action } = scheduled;
  const scope = { personIds: [account.id], sessionIds: [session.id], actionIds: [action.id] };
  const [found, state] = await Promise.all([
    readRequests(work, scope),
    readPeopleOf(work, [account]),
  ]);
  const hasQueue = found.some((request) => request.sessionId === session.id && isQueued(request));
  if (hasQueue && isSeatFree(session, found)) await runPassOver(work, [session.id]);
  const requests = found.map((request) => work.known.get(request.id) ?? request);
  const { situation, structure } = state.people[account.id] ?? {
    situation: account.situation,
    structure: null,
  };
  return {
    requestedAt: momentAfter(work.context.now, requests, session.id),
    person: { id: account.id, situation },
    structure,
    memberships: state.memberships,
    action: { id: action.id, kind: action.kind },
    session: {
      id: session.id,
      firstDay: session.firstDay,
      lastDay: session.lastDay,
      capacity: session.capacity,
      status: session.status,
    },
    requests: requests.filter((request) => matters(request, account, scheduled)).map(bareRequest),
  };
}

/** Whether a rule may look at it: one's own, a seat of the session, or a colleague on the action. */
function matters(
  request: RequestRecord,
  account: Account,
  { session, action }: Scheduled,
): boolean {
  if (request.personId === account.id) return true;
  const isThere = holdsSeat(request) || request.status === 'attended';
  if (!isThere) return false;
  return (
    request.sessionId === session.id ||
    (request.actionId === action.id && request.siret === account.siret)
  );
}

/** Now, or just after the last request of the session: nobody who comes later is before somebody in its queue. */
function momentAfter(now: string, requests: RequestRecord[], sessionId: string): string {
  const last = requests
    .filter((request) => request.sessionId === sessionId)
    .map(({ submittedAt }) => submittedAt)
    .sort(compareInstants)
    .at(-1);
  if (last === undefined || compareInstants(last, now) < 0) return now;
  return new Date(Date.parse(last) + 1).toISOString();
}

async function storeRefusal(work: Work, submission: Submission): Promise<RequestResult> {
  const { decision, receiptCode } = submission;
  await Promise.all([
    storeDecision(work, submission, null),
    work.stores.audit.append({
      at: work.context.now,
      actor: work.context.actor,
      event: 'request.refused',
      subject: { type: 'session', id: submission.scheduled.session.id },
      details: {
        personId: submission.command.personId,
        reasons: decision.reasons.map(({ code }) => code),
      },
    }),
  ]);
  return { outcome: 'refused', decision, receiptCode, notifications: work.notifications };
}

async function storeRequest(work: Work, submission: Submission): Promise<RequestResult> {
  const { decision, receiptCode } = submission;
  const request = requestOf(work, submission);
  await Promise.all([
    storeDecision(work, submission, request.id),
    work.stores.requests.insert(request),
    work.stores.requests.appendEvents([firstEvent(work, submission, request)]),
    audit(work, 'request.submitted', request.id),
  ]);
  work.known.set(request.id, request);
  work.changed.set(request.id, request);
  const tell = decision.needsEmployer ? (['valideur_rh'] as const) : (['provider'] as const);
  work.notifications.push({
    ...aboutRequest(work, request, tell),
    type: 'request.submitted',
    decision,
    receiptCode,
    rank: rankOf(request, [...work.known.values()]) ?? null,
  });
  const { notifications } = work;
  const changed = [...work.changed.values()];
  return { outcome: 'done', request, changed, decision, receiptCode, notifications };
}

function firstEvent(
  { context }: Work,
  { decision, receiptCode }: Submission,
  request: RequestRecord,
): RequestEvent {
  return {
    requestId: request.id,
    at: context.now,
    actor: context.actor,
    event: 'request.submitted',
    fromStatus: null,
    toStatus: request.status,
    fromPlacement: null,
    toPlacement: request.placement,
    details: { receiptCode, reasons: decision.reasons.map(({ code }) => code) },
  };
}

function storeDecision(work: Work, submission: Submission, requestId: string | null) {
  const { command, scheduled, input, decision, receiptCode } = submission;
  return work.stores.requests.insertReceipt({
    code: receiptCode,
    requestId,
    personId: command.personId,
    sessionId: scheduled.session.id,
    at: input.requestedAt,
    rulebookVersion: decision.rulebook.version,
    input,
    decision,
  });
}

function requestOf(
  { context }: Work,
  { command, scheduled, input, decision, receiptCode }: Submission,
): RequestRecord {
  const state = initialState(decision);
  if (state === undefined) throw new Error('a refused request is not stored');
  return {
    id: context.newId(),
    personId: command.personId,
    siret: input.structure?.siret ?? null,
    sessionId: scheduled.session.id,
    actionId: scheduled.action.id,
    kind: scheduled.action.kind,
    firstDay: scheduled.session.firstDay,
    ...state,
    submittedAt: input.requestedAt,
    motivation: command.motivation,
    receiptCode,
    lastWords: null,
    forceMajeure: null,
    changedAt: context.now,
  };
}
