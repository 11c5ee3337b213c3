// Source: règlement 2026, report, absence et annulation, exception (force majeure).
import { addDays, parisDay, yearOf } from './calendar.ts';
import { changeTo, done, refused } from './operations.ts';
import { type Rulebooks, rulebookFor } from './rulebook.ts';
import { isExpected } from './status.ts';
import type {
  Action,
  Day,
  Done,
  Instant,
  Refused,
  Request,
  RequestStatus,
  Session,
} from './types.ts';
import { repeatedLateWithdrawals } from './withdrawal.ts';

/** A force majeure and when it was told. */
interface ForceMajeure {
  readonly kind: string;
  readonly reportedAt: Instant;
}

/** Somebody did not come. */
export interface AbsenceInput {
  readonly recordedAt: Instant;
  readonly forceMajeure: ForceMajeure | null;
  readonly action: Action;
  readonly session: Session;
  readonly request: Request;
}

type AttendanceResult = Done | Refused<'WRONG_STATUS' | 'NOT_STARTED'>;

/** Records an absence, excused when a force majeure was told in time. */
export function recordAbsence(rulebooks: Rulebooks, input: AbsenceInput): AttendanceResult {
  const { request, session } = input;
  const isExcused = isToldInTime(rulebooks, input);
  const isCorrection = request.status === 'absent_unexcused' && isExcused;
  if (!isExpected(request) && !isCorrection) return refused('WRONG_STATUS');
  if (parisDay(input.recordedAt) < session.firstDay) return refused('NOT_STARTED');
  const status = isExcused ? 'absent_excused' : 'absent_unexcused';
  return done(changeTo(request, status, ['person', 'valideur_rh', 'provider']));
}

/** Records that somebody came on the first day. */
export function recordAttendance(input: Omit<AbsenceInput, 'forceMajeure'>): AttendanceResult {
  const { request, session } = input;
  if (!isExpected(request)) return refused('WRONG_STATUS');
  if (parisDay(input.recordedAt) < session.firstDay) return refused('NOT_STARTED');
  return done(changeTo(request, 'attended', []));
}

/** An attendance recorded by mistake. */
export interface RepairInput extends Omit<AbsenceInput, 'forceMajeure' | 'action'> {
  readonly status: 'attended' | 'absent_unexcused';
}

/** A gestionnaire puts right who came, even when a limit is then exceeded. */
export function repairAttendance({
  request,
  session,
  recordedAt,
  status,
}: RepairInput): AttendanceResult {
  const isRecorded = ['attended', 'absent_unexcused', 'absent_excused'].includes(request.status);
  if (!isRecorded || request.status === status) return refused('WRONG_STATUS');
  if (parisDay(recordedAt) < session.firstDay) return refused('NOT_STARTED');
  return done(changeTo(request, status, ['person', 'valideur_rh', 'provider']));
}

/** A force majeure found to be none by a gestionnaire. */
export interface CorrectionInput {
  readonly request: Request;
  /** Whether it had been given on a withdrawal, or for an absence. */
  readonly givenOn: 'withdrawal' | 'absence';
  /** The person's requests. */
  readonly requests: readonly Request[];
}

/** Takes a force majeure back, even when a limit is then exceeded. */
export function correctForceMajeure(
  rulebooks: Rulebooks,
  { request, givenOn, requests }: CorrectionInput,
): Done | Refused<'WRONG_STATUS'> {
  if (request.status !== 'absent_excused') return refused('WRONG_STATUS');
  const { rulebook } = rulebookFor(rulebooks, yearOf(request.firstDay));
  const status: RequestStatus = givenOn === 'withdrawal' ? 'withdrawn_late' : 'absent_unexcused';
  const change = changeTo(request, status, ['person', 'valideur_rh', 'provider']);
  return done(change, repeatedLateWithdrawals(rulebook, change.after, requests));
}

function isToldInTime(rulebooks: Rulebooks, { forceMajeure, session }: AbsenceInput): boolean {
  const lastDay = lastForceMajeureDay(rulebooks, session);
  return forceMajeure !== null && parisDay(forceMajeure.reportedAt) <= lastDay;
}

/** The last day on which a force majeure excuses an absence. */
export function lastForceMajeureDay(rulebooks: Rulebooks, { firstDay }: Session): Day {
  const { rulebook } = rulebookFor(rulebooks, yearOf(firstDay));
  return addDays(firstDay, rulebook.figures.forceMajeureReportDays.value);
}
