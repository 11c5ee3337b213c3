import type { Stores } from '#ports/unit-of-work.ts';
import {
  admit,
  correctForceMajeure,
  isRefused,
  type Reason,
  type RequestStatus,
  recordAbsence,
  recordAttendance,
  repairAttendance,
  withdraw,
} from '#reglement/index.ts';
import type { NotDone, RequestCommand, RequestContext } from './command.ts';
import { readQueues } from './pass.ts';
import { beginWork, readRequest, readRequests, readScheduled, type Work } from './work.ts';

/** What the règlement would answer to a change of one request, now: its new status, or why not. Changes nothing. */
export async function foretellOperation(
  stores: Stores,
  command: RequestCommand,
  context: RequestContext,
): Promise<RequestStatus | { why: NotDone; reasons?: readonly Reason[] }> {
  if (!('requestId' in command)) return { why: 'UNKNOWN' };
  const work = beginWork(stores, context);
  const result = await answerOf(work, command);
  if (result === null) return { why: 'UNKNOWN' };
  if (!isRefused(result)) return result.status;
  return { why: result.refused, ...(result.reasons ? { reasons: result.reasons } : {}) };
}

async function answerOf(work: Work, command: RequestCommand & { requestId: string }) {
  const request = await readRequest(work, command.requestId);
  const scheduled = request && (await readScheduled(work, request.sessionId));
  if (!request || !scheduled) return null;
  const { rulebooks, now } = work.context;
  const file = { request, ...scheduled };
  const requests = await readRequests(work, { personIds: [request.personId] });
  switch (command.type) {
    case 'withdraw': {
      const forceMajeure = command.forceMajeure?.kind ?? null;
      const { reason } = command;
      return withdraw(rulebooks, { ...file, withdrawnAt: now, reason, forceMajeure, requests });
    }
    case 'record_absence': {
      const forceMajeure = command.forceMajeure ?? null;
      return recordAbsence(rulebooks, { ...file, recordedAt: now, forceMajeure });
    }
    case 'record_attendance':
      return recordAttendance({ ...file, recordedAt: now });
    case 'repair_attendance':
      return repairAttendance({ ...file, recordedAt: now, status: command.status });
    case 'correct_force_majeure': {
      const givenOn = request.forceMajeure?.givenFor ?? 'absence';
      return correctForceMajeure(rulebooks, { request, givenOn, requests });
    }
    case 'admit': {
      const { session, action } = scheduled;
      const all = await readRequests(work, { actionIds: [action.id] });
      const queues = await readQueues(work, [scheduled], all);
      return admit(rulebooks, { ...queues, session, action, requestId: request.id });
    }
    default:
      return null;
  }
}
