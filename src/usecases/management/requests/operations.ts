import type { ForceMajeureKind, RequestView } from '#ports/request-repository.ts';
import { addDays, isExpected, isLive } from '#reglement/index.ts';
import type { RequestCommand } from '../../requests/command.ts';

/** What a gestionnaire does to somebody's request, in the words of the dialog. */
export const OPERATIONS = [
  'admit',
  'withdraw',
  'excuse',
  'attended',
  'absent',
  'not-excused',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What may be tried on a request as it stands; the règlement decides in the end. */
export function operationsFor({ request, session }: RequestView, today: string): Operation[] {
  const hasBegun = session.firstDay <= today;
  if (request.status === 'absent_excused') {
    return request.forceMajeure?.givenFor === 'absence'
      ? ['not-excused', 'attended']
      : ['not-excused'];
  }
  if (request.status === 'attended') return ['absent'];
  // A force majeure is told on the day after the first day at the latest.
  const excuse: Operation[] = today <= addDays(session.firstDay, 1) ? ['excuse'] : [];
  if (request.status === 'absent_unexcused') return ['attended', ...excuse];
  if (hasBegun) return isExpected(request) ? ['attended', 'absent', ...excuse] : [];
  if (!isLive(request)) return [];
  return request.status === 'waitlisted' ? ['admit', 'withdraw'] : ['withdraw'];
}

interface Said {
  reason: string;
  forceMajeure: ForceMajeureKind | undefined;
  now: string;
}

/** The command an operation is. A mistake in the attendance is repaired; one not recorded yet is recorded. */
export function commandFor(
  { request }: RequestView,
  operation: Operation,
  { reason, forceMajeure, now }: Said,
): RequestCommand {
  const requestId = request.id;
  const isRecorded = !isLive(request);
  switch (operation) {
    case 'admit':
      return { type: 'admit', requestId };
    case 'withdraw':
      return {
        type: 'withdraw',
        requestId,
        reason,
        ...(forceMajeure ? { forceMajeure: { kind: forceMajeure } } : {}),
      };
    case 'excuse':
      return {
        type: 'record_absence',
        requestId,
        ...(forceMajeure ? { forceMajeure: { kind: forceMajeure, reportedAt: now } } : {}),
      };
    case 'attended':
      return isRecorded
        ? { type: 'repair_attendance', requestId, status: 'attended' }
        : { type: 'record_attendance', requestId };
    case 'absent':
      return isRecorded
        ? { type: 'repair_attendance', requestId, status: 'absent_unexcused' }
        : { type: 'record_absence', requestId };
    case 'not-excused':
      return { type: 'correct_force_majeure', requestId };
    default:
      return operation satisfies never;
  }
}
