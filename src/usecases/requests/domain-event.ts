import type { SessionRecord } from '#ports/programme-repository.ts';
import type { ForceMajeure } from '#ports/request-repository.ts';
import type { Audience, Day, Decision, Instant, Request, RequestStatus } from '#reglement/index.ts';

/** What may change of a session without anybody being decided again. */
export type SessionDetails = Pick<SessionRecord, 'mode' | 'place' | 'hours' | 'providerId'>;

interface About {
  at: Instant;
  /** Account id of who did it, or `system`. */
  actor: string;
}

/** About one request; `tell` is who hears of it, as the règlement says. */
interface AboutRequest extends About {
  requestId: string;
  personId: string;
  sessionId: string;
  actionId: string;
  /** The author's structure on submission. */
  siret: string | null;
  status: RequestStatus;
  placement: Request['placement'];
  tell: readonly Audience[];
}

interface AboutSession extends About {
  sessionId: string;
  actionId: string;
  providerId: string;
  /** Requests touched, in the order they were submitted. */
  requestIds: string[];
}

interface Moved {
  fromDay: Day;
  toDay: Day;
}

/** What happened to a request, a session or a person; a notifier turns it into messages in the same transaction. */
export type DomainEvent =
  | (AboutRequest & {
      type: 'request.submitted';
      decision: Decision;
      receiptCode: string;
      rank: number | null;
    })
  | (AboutRequest & { type: 'request.approved' })
  | (AboutRequest & {
      type: 'request.refused_employer' | 'request.refused_provider';
      comment: string;
    })
  | (AboutRequest & { type: 'request.enrolled' })
  /** Got a seat from the queue; `fromStatus` pending_employer: the Valideur RH still has to decide. */
  | (AboutRequest & { type: 'request.promoted' | 'request.admitted'; fromStatus: RequestStatus })
  | (AboutRequest & { type: 'request.withdrawn' | 'request.withdrawn_late'; reason: string })
  /** A withdrawal that would have been late, excused by a force majeure. */
  | (AboutRequest & {
      type: 'request.withdrawn_excused';
      reason: string;
      forceMajeure: ForceMajeure;
    })
  | (AboutRequest & { type: 'request.absent'; forceMajeure: ForceMajeure | null })
  | (AboutRequest & { type: 'request.attended' | 'request.attendance_repaired' })
  | (AboutRequest & { type: 'request.force_majeure_corrected'; fromStatus: RequestStatus })
  | (AboutRequest & { type: 'request.cancelled_manager' })
  | (AboutRequest & { type: 'request.expired'; fromStatus: RequestStatus })
  | (AboutRequest & { type: 'request.session_cancelled'; fromStatus: RequestStatus })
  /** The session was postponed: the person is asked to confirm. `before`: more than its days has changed. */
  | (AboutRequest & { type: 'request.confirmation_asked'; before?: SessionDetails } & Moved)
  | (About & {
      type: 'person.repeated_late_withdrawals';
      personId: string;
      year: number;
      lateWithdrawals: number;
      /** Requests of that year that a gestionnaire may cancel. */
      comingRequestIds: string[];
    })
  | (AboutSession & { type: 'session.cancelled' })
  | (AboutSession & { type: 'session.changed'; before: SessionDetails })
  | (AboutSession & { type: 'session.postponed'; before?: SessionDetails } & Moved)
  | (AboutSession & { type: 'session.too_few'; enrolled: number; minimum: number; firstDay: Day });
