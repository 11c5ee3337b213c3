import type { ActionKind, Day, Instant, Request, RequestStatus } from '#reglement/index.ts';

/** What a person may see figures of. */
export type Perimeter =
  | { kind: 'everything' }
  /** Valideurs RH and référents: their establishments. */
  | { kind: 'structures'; sirets: string[] }
  /** A prestataire: the sessions they run. */
  | { kind: 'provider'; accountId: string }
  | { kind: 'person'; accountId: string };

/** Both ends included. */
export interface Stretch {
  from: Day;
  until: Day;
}

/** Narrows requests; what is absent does not narrow. Days are those of Europe/Paris. */
export interface RequestFilter {
  personIds?: string[];
  sirets?: string[];
  actionIds?: string[];
  place?: string;
  statuses?: RequestStatus[];
  /** Only those in the queue of their session. */
  isQueued?: boolean;
  /** First day of the session. */
  firstDay?: Stretch;
  submitted?: Stretch;
  /** Day of the last change of state. */
  changed?: Stretch;
  submittedBefore?: Instant;
}

export interface SessionFigureFilter {
  actionIds?: string[];
  place?: string;
  firstDay?: Stretch;
  status?: 'open' | 'cancelled';
  /** Fewer people with a seat than this. */
  below?: number;
  isFull?: boolean;
}

export interface RequestLine {
  id: string;
  person: string;
  email: string;
  structure: string | null;
  action: string;
  kind: ActionKind;
  firstDay: Day;
  place: string | null;
  status: RequestStatus;
  placement: Request['placement'];
  submittedAt: Instant;
  changedAt: Instant;
}

export interface SessionLine {
  id: string;
  action: string;
  firstDay: Day;
  place: string | null;
  capacity: number | null;
  taken: number;
  queue: number;
  status: 'open' | 'cancelled';
}

export interface QuotaLine {
  person: string;
  email: string;
  structure: string | null;
  actions: number;
  formations: number;
}

export interface Page {
  limit: number;
  offset: number;
}

export interface Paged<Line> {
  lines: Line[];
  total: number;
}

export type RequestGroup = 'structure' | 'action' | 'place' | 'month' | 'status';
export type SessionGroup = 'action' | 'place' | 'month';

/** Figures, each counted in the database by one statement. */
export interface ReportRepository {
  /** Earliest session first, then order of submission. */
  findRequests(filter: RequestFilter, perimeter: Perimeter, page: Page): Promise<Paged<RequestLine>>;
  /** Most first. */
  countRequests(
    filter: RequestFilter,
    perimeter: Perimeter,
    group: RequestGroup,
  ): Promise<{ group: string; count: number }[]>;
  findSessions(
    filter: SessionFigureFilter,
    perimeter: Perimeter,
    page: Page & { order?: 'asc' | 'desc' },
  ): Promise<Paged<SessionLine>>;
  /** Seats taken and offered; sessions without a limit are left out. */
  measureFill(
    filter: SessionFigureFilter,
    perimeter: Perimeter,
    group?: SessionGroup,
  ): Promise<{ group: string; sessions: number; taken: number; capacity: number }[]>;
  /** People whose counting requests of a year reach `threshold` of the measure. */
  findQuotas(
    filter: { year: number; personIds?: string[]; sirets?: string[]; measure: 'actions' | 'formations'; threshold: number },
    perimeter: Perimeter,
    page: Page,
  ): Promise<Paged<QuotaLine>>;
  /** Structures with at least so many people seated on an action in a year. */
  findStructuresAtLimit(
    filter: { actionIds?: string[]; sirets?: string[]; year: number; threshold: number },
    perimeter: Perimeter,
    page: Page,
  ): Promise<Paged<{ structure: string; action: string; people: number }>>;
  /** People with several live requests for one action in a year. */
  findDoubles(
    filter: RequestFilter,
    perimeter: Perimeter,
    page: Page,
  ): Promise<Paged<{ person: string; email: string; action: string; requests: number }>>;
}
