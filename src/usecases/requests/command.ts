import type { ForceMajeureKind, RequestRecord } from '#ports/request-repository.ts';
import type {
  Day,
  Decision,
  Instant,
  OperationRefusal,
  Reason,
  Rulebooks,
} from '#reglement/index.ts';
import type { DomainEvent, SessionDetails } from './domain-event.ts';

/** Everything that can change a request. */
export type RequestCommand =
  | { type: 'submit'; personId: string; sessionId: string; motivation: string }
  | { type: 'approve'; requestId: string }
  | { type: 'refuse'; requestId: string; comment: string }
  | { type: 'provider_enrol'; requestId: string }
  | { type: 'provider_refuse'; requestId: string; comment: string }
  | { type: 'withdraw'; requestId: string; reason: string; forceMajeure?: GivenForceMajeure }
  | {
      type: 'record_absence';
      requestId: string;
      forceMajeure?: GivenForceMajeure & { reportedAt: Instant };
    }
  | { type: 'record_attendance'; requestId: string }
  /** Who came was recorded by mistake. */
  | { type: 'repair_attendance'; requestId: string; status: 'attended' | 'absent_unexcused' }
  | { type: 'correct_force_majeure'; requestId: string }
  | { type: 'admit'; requestId: string }
  /** After repeated late withdrawals, a gestionnaire cancels the person's coming requests of that year. */
  | { type: 'cancel_coming'; personId: string; year: number }
  | { type: 'cancel_session'; sessionId: string }
  | { type: 'postpone_session'; sessionId: string; firstDay: Day; lastDay: Day }
  /** Every change given, or none of them. */
  | ({ type: 'alter_session'; sessionId: string } & SessionAlteration)
  /** A membership of the SIREN has just been stored in this transaction. */
  | { type: 'membership_changed'; siren: string }
  /** The situation or structure of somebody has just been stored in this transaction. */
  | { type: 'person_changed'; personId: string }
  /** Time has passed: expiries, paliers, 1 January, sessions with too few people. Idempotent. */
  | { type: 'tick' };

/** What may change of a session at once. */
export interface SessionAlteration {
  days?: { firstDay: Day; lastDay: Day };
  capacity?: number | null;
  /** Where, when in the day, and by whom: what no decision depends on. */
  details?: SessionDetails;
}

interface GivenForceMajeure {
  kind: ForceMajeureKind;
  details?: string;
}

/** Who acts, when, and under which rules. */
export interface RequestContext {
  rulebooks: Rulebooks;
  now: Instant;
  /** Account id, or `system` for what time does by itself. */
  actor: string;
  newId(): string;
}

/** Why nothing was done; what is unknown, whose it is not, or the règlement's own refusals of an operation. */
export type NotDone =
  | OperationRefusal
  | 'UNKNOWN'
  | 'NOT_ALLOWED'
  /** A postponement to days that are past or out of order. */
  | 'WRONG_DAYS'
  /** A capacity below the seats taken, or outside what a formation may have. */
  | 'WRONG_CAPACITY'
  /** Nobody who runs sessions. */
  | 'WRONG_PROVIDER';

/** What came of a command. Notifications are given whatever the outcome: the pass may have promoted others on the way. */
export type RequestResult = { notifications: DomainEvent[] } & (
  | {
      outcome: 'done';
      /** The request the command was about, as it now is; `null` for commands about many. */
      request: RequestRecord | null;
      /** Every request changed, as it now is. */
      changed: RequestRecord[];
      /** Only for `submit` and an approval that had to decide again. */
      decision?: Decision;
      receiptCode?: string;
    }
  /** `submit`: the règlement refuses. */
  | { outcome: 'refused'; decision: Decision; receiptCode: string }
  | {
      outcome: 'not_done';
      why: NotDone;
      request: RequestRecord | null;
      reasons?: readonly Reason[];
    }
);
