import type { ForceMajeure, RequestRecord } from '#ports/request-repository.ts';
import {
  cancelComingRequests,
  correctForceMajeure,
  type Done,
  isLive,
  isRefused,
  parisDay,
  recordAbsence,
  recordAttendance,
  repairAttendance,
  withdraw,
  yearOf,
} from '#reglement/index.ts';
import { type Allowed, isAllowed } from './access.ts';
import { applyChanges } from './apply-changes.ts';
import type { RequestCommand, RequestResult } from './command.ts';
import { doneWith, notDone, unknown } from './results.ts';
import type { Applied } from './store-changes.ts';
import { readRequest, readRequests, readScheduled, type Work } from './work.ts';

type Command<Type extends RequestCommand['type']> = Extract<RequestCommand, { type: Type }>;

/** Somebody gives up their own request; or a gestionnaire, in their place. */
export async function withdrawRequest(
  work: Work,
  command: Command<'withdraw'>,
): Promise<RequestResult> {
  const file = await readFile(work, command.requestId, ({ request }) => ({
    personId: request.personId,
    gestionnaire: true,
  }));
  if ('outcome' in file) return file;
  const { request } = file;
  const requests = await readRequests(work, { personIds: [request.personId] });
  const result = withdraw(work.context.rulebooks, {
    ...file,
    withdrawnAt: work.context.now,
    reason: command.reason,
    forceMajeure: command.forceMajeure?.kind ?? null,
    requests,
  });
  if (isRefused(result)) return notDone(work, result.refused, request);
  const { workingDays, calendarDays } = result;
  const forceMajeure = givenForceMajeure(work, 'withdrawal', command.forceMajeure);
  const isExcused = result.status === 'absent_excused';
  return settle(work, request, result, {
    event: WITHDRAWAL_EVENTS[result.status] ?? 'request.withdrawn',
    written: { lastWords: command.reason, ...(isExcused ? { forceMajeure } : {}) },
    says: { reason: command.reason, ...(isExcused ? { forceMajeure } : {}) },
    details: { workingDays, calendarDays },
  });
}

const WITHDRAWAL_EVENTS: Record<string, Applied['event']> = {
  withdrawn_late: 'request.withdrawn_late',
  absent_excused: 'request.withdrawn_excused',
};

/** Somebody did not come: told by the provider or a gestionnaire, or by the person with a force majeure, now. */
export async function recordAbsenceOf(
  work: Work,
  command: Command<'record_absence'>,
): Promise<RequestResult> {
  const given = command.forceMajeure;
  const file = await readFile(work, command.requestId, ({ request, session }) => ({
    providerId: session.providerId,
    gestionnaire: true,
    ...(given === undefined ? {} : { personId: request.personId }),
  }));
  if ('outcome' in file) return file;
  const { request } = file;
  const isOwn = work.context.actor === request.personId;
  const reportedAt = isOwn ? work.context.now : (given?.reportedAt ?? work.context.now);
  const forceMajeure = givenForceMajeure(work, 'absence', given, reportedAt);
  const result = recordAbsence(work.context.rulebooks, {
    ...file,
    recordedAt: work.context.now,
    forceMajeure,
  });
  if (isRefused(result)) return notDone(work, result.refused, request);
  const excuse = result.status === 'absent_excused' ? forceMajeure : null;
  return settle(work, request, result, {
    event: 'request.absent',
    written: { forceMajeure: excuse },
    says: { forceMajeure: excuse },
  });
}

/** Somebody came. */
export async function recordAttendanceOf(
  work: Work,
  command: Command<'record_attendance'>,
): Promise<RequestResult> {
  const file = await readFile(work, command.requestId, ({ session }) => ({
    providerId: session.providerId,
    gestionnaire: true,
  }));
  if ('outcome' in file) return file;
  const result = recordAttendance({ ...file, recordedAt: work.context.now });
  if (isRefused(result)) return notDone(work, result.refused, file.request);
  return settle(work, file.request, result, { event: 'request.attended' });
}

/** A gestionnaire puts right who came. */
export async function repairAttendanceOf(
  work: Work,
  command: Command<'repair_attendance'>,
): Promise<RequestResult> {
  const file = await readFile(work, command.requestId, () => ({ gestionnaire: true }));
  if ('outcome' in file) return file;
  const { request } = file;
  // Somebody who had withdrawn was not awaited.
  if (request.forceMajeure?.givenFor === 'withdrawal')
    return notDone(work, 'WRONG_STATUS', request);
  const result = repairAttendance({
    ...file,
    recordedAt: work.context.now,
    status: command.status,
  });
  if (isRefused(result)) return notDone(work, result.refused, request);
  return settle(work, request, result, {
    event: 'request.attendance_repaired',
    written: { forceMajeure: null },
  });
}

/** A gestionnaire found that a force majeure was none. */
export async function correctForceMajeureOf(
  work: Work,
  command: Command<'correct_force_majeure'>,
): Promise<RequestResult> {
  const file = await readFile(work, command.requestId, () => ({ gestionnaire: true }));
  if ('outcome' in file) return file;
  const { request } = file;
  const result = correctForceMajeure(work.context.rulebooks, {
    request,
    givenOn: request.forceMajeure?.givenFor ?? 'absence',
    requests: await readRequests(work, { personIds: [request.personId] }),
  });
  if (isRefused(result)) return notDone(work, result.refused, request);
  return settle(work, request, result, { event: 'request.force_majeure_corrected' });
}

/** A gestionnaire cancels the coming requests of somebody who withdrew late again and again. */
export async function cancelComing(
  work: Work,
  { personId, year }: Command<'cancel_coming'>,
): Promise<RequestResult> {
  if (!(await isAllowed(work, { gestionnaire: true }))) return notDone(work, 'NOT_ALLOWED');
  const requests = await readRequests(work, { personIds: [personId] });
  const changes = cancelComingRequests(parisDay(work.context.now), { personId, year }, requests);
  await applyChanges(
    work,
    changes.map((change) => ({ change, event: 'request.cancelled_manager' })),
  );
  return doneWith(work);
}

type File = NonNullable<Awaited<ReturnType<typeof readScheduled>>> & { request: RequestRecord };

async function readFile(
  work: Work,
  requestId: string,
  allowed: (file: File) => Allowed,
): Promise<File | RequestResult> {
  const request = await readRequest(work, requestId);
  const scheduled = request && (await readScheduled(work, request.sessionId));
  if (!request || !scheduled) return unknown(work);
  const file = { request, ...scheduled };
  if (!(await isAllowed(work, allowed(file)))) return notDone(work, 'NOT_ALLOWED', request);
  return file;
}

function givenForceMajeure(
  work: Work,
  givenFor: ForceMajeure['givenFor'],
  given: Command<'withdraw'>['forceMajeure'],
  reportedAt = work.context.now,
): ForceMajeure | null {
  return given === undefined ? null : { ...given, reportedAt, givenFor };
}

async function settle(
  work: Work,
  request: RequestRecord,
  { changes, signals }: Done,
  own: Omit<Applied, 'change'>,
): Promise<RequestResult> {
  await applyChanges(
    work,
    changes.map((change) => ({ change, ...own })),
  );
  if (signals.includes('REPEATED_LATE_WITHDRAWAL')) await signalRepeated(work, request);
  return doneWith(work, request.id);
}

async function signalRepeated(work: Work, { personId, firstDay }: RequestRecord): Promise<void> {
  const year = yearOf(firstDay);
  const requests = await readRequests(work, { personIds: [personId] });
  const ofYear = requests.filter((request) => yearOf(request.firstDay) === year);
  const today = parisDay(work.context.now);
  work.notifications.push({
    type: 'person.repeated_late_withdrawals',
    at: work.context.now,
    actor: work.context.actor,
    personId,
    year,
    lateWithdrawals: ofYear.filter(({ status }) => status === 'withdrawn_late').length,
    comingRequestIds: ofYear
      .filter((request) => isLive(request) && request.firstDay > today)
      .map(({ id }) => id),
  });
}
