import {
  type ActionKind,
  cite,
  type Day,
  type Request,
  type RequestStatus,
  type Rulebook,
  type Rulebooks,
  rulebookFor,
  type Session,
  type Source,
  startOfDay,
  withdraw,
  yearOf,
} from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';

/** Nobody and nothing of the file: what a situation stated in words is played with. */
export const SOMEBODY = 'somebody';
const SIRET = '00000000000000';

export const supposedAction = (kind: ActionKind) => ({ id: 'action', kind });

const supposedSession = (firstDay: Day): Session => ({
  id: 'session',
  firstDay,
  lastDay: firstDay,
  capacity: null,
  status: 'open',
});

interface Supposed {
  id: string;
  kind: ActionKind;
  firstDay: Day;
  status: RequestStatus;
}

export const supposedRequest = ({ id, kind, firstDay, status }: Supposed): Request => ({
  id,
  kind,
  firstDay,
  status,
  personId: SOMEBODY,
  siret: SIRET,
  sessionId: id,
  actionId: id,
  placement: 'seat',
  submittedAt: startOfDay(firstDay),
});

/** Somebody enrolled on a session of that day, with nothing else in the file. */
export function supposedEnrolment({ kind, firstDay }: { kind: ActionKind; firstDay: Day }) {
  const request = supposedRequest({ id: 'session', kind, firstDay, status: 'enrolled' });
  return { action: supposedAction(kind), session: supposedSession(firstDay), request };
}

/** What the règlement decides when they give it up on a day. */
export function supposedWithdrawal(
  rulebooks: Rulebooks,
  { on, ...enrolment }: { kind: ActionKind; firstDay: Day; on: Day },
) {
  const played = supposedEnrolment(enrolment);
  return withdraw(rulebooks, {
    ...played,
    withdrawnAt: startOfDay(on),
    reason: '…',
    forceMajeure: null,
    requests: [played.request],
  });
}

/** Somebody of a member structure who asks for a session on a day, with these requests made before. */
export function supposedDecision(
  { kind, on, firstDay }: { kind: ActionKind; on: Day; firstDay: Day },
  requests: readonly Request[] = [],
) {
  const memberships = [yearOf(on), yearOf(firstDay)].map((year) => ({
    siret: SIRET,
    year,
    status: 'active' as const,
    renewal: false,
  }));
  return {
    requestedAt: startOfDay(on),
    person: { id: SOMEBODY, situation: 'salarie' as const },
    structure: { siret: SIRET, trainingOrganisation: true },
    memberships,
    action: supposedAction(kind),
    session: supposedSession(firstDay),
    requests,
  };
}

/** The rulebook that decides for a day; `null` before the first one. */
export function rulebookOn(rulebooks: Rulebooks, day: Day): Rulebook | null {
  const [first = 0] = rulebooks.years;
  return yearOf(day) < first ? null : rulebookFor(rulebooks, yearOf(day)).rulebook;
}

/** Where it is written, as other answers end; and that a year has no rulebook of its own yet. */
export function sourceLines(
  { t }: Exchange,
  rulebook: Rulebook,
  { figure, year }: { figure: Source; year: number },
): string {
  const citation = t('citation', { ...cite(rulebook, figure) });
  const args = { sessionYear: year, rulebookYear: rulebook.year };
  return [
    ...(rulebook.year === year ? [] : [t('warning-RULEBOOK_FALLBACK', args)]),
    t('situation-source', { citation }),
  ].join('\n');
}
