import type { Stores } from '#ports/unit-of-work.ts';
import { alterWholeSession, cancelWholeSession } from './change-session.ts';
import type { RequestCommand, RequestContext, RequestResult } from './command.ts';
import { admitFromQueue, decideForEmployer, decideForProvider } from './decide-pending.ts';
import {
  cancelComing,
  correctForceMajeureOf,
  recordAbsenceOf,
  recordAttendanceOf,
  repairAttendanceOf,
  withdrawRequest,
} from './leave.ts';
import { runPassWhere } from './pass.ts';
import { doneWith } from './results.ts';
import { submit } from './submit.ts';
import { tick } from './tick.ts';
import { beginWork, type Work } from './work.ts';

/**
 * The only way a request changes. Runs in the caller's transaction, which from then on is the only one that changes requests
 * (docs/adr/0002): what is read, decided and stored here cannot be crossed by another process.
 */
export async function changeRequests(
  stores: Stores,
  command: RequestCommand,
  context: RequestContext,
): Promise<RequestResult> {
  // Sent first, with the first reads behind it: the database answers them once the lock is had.
  const locked = stores.requests.lock();
  const [result] = await Promise.all([carryOut(beginWork(stores, context), command), locked]);
  return result;
}

async function carryOut(work: Work, command: RequestCommand): Promise<RequestResult> {
  switch (command.type) {
    case 'submit':
      return submit(work, command);
    case 'approve':
    case 'refuse':
      return decideForEmployer(work, command);
    case 'provider_enrol':
    case 'provider_refuse':
      return decideForProvider(work, command);
    case 'admit':
      return admitFromQueue(work, command);
    case 'withdraw':
      return withdrawRequest(work, command);
    case 'record_absence':
      return recordAbsenceOf(work, command);
    case 'record_attendance':
      return recordAttendanceOf(work, command);
    case 'repair_attendance':
      return repairAttendanceOf(work, command);
    case 'correct_force_majeure':
      return correctForceMajeureOf(work, command);
    case 'cancel_coming':
      return cancelComing(work, command);
    case 'cancel_session':
      return cancelWholeSession(work, command);
    case 'postpone_session': {
      const { sessionId, firstDay, lastDay } = command;
      return alterWholeSession(work, { sessionId, days: { firstDay, lastDay } });
    }
    case 'alter_session':
      return alterWholeSession(work, command);
    case 'membership_changed':
      return passOnly(work, { sirens: [command.siren] });
    case 'person_changed':
      return passOnly(work, { personIds: [command.personId] });
    case 'tick':
      return tick(work);
    default:
      return command satisfies never;
  }
}

async function passOnly(
  work: Work,
  filter: { sirens: string[] } | { personIds: string[] },
): Promise<RequestResult> {
  await runPassWhere(work, filter);
  return doneWith(work);
}
