import type { ActionKind, Day, Instant, Request, RequestStatus } from '#reglement/index.ts';
import type { SessionRecord } from './programme-repository.ts';

/** What a person may see figures of. */
export type Perimeter =
  | { kind: 'everything' }
  /** Valideurs RH and référents: their establishment; `siren` adds those of the SIREN, `except` aside. */
  | { kind: 'structures'; sirets: string[]; siren?: string; except?: string[] }
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
  kinds?: ActionKind[];
  mode?: SessionRecord['mode'];
  place?: string;
  /** Everywhere but there. */
  exceptPlace?: string;
  statuses?: RequestStatus[];
  /** Only those in the queue of their session. */
  isQueued?: boolean;
  /** First day of the session. */
  firstDay?: Stretch;
  submitted?: Stretch;
  /** Day of the last change of state. */
  changed?: Stretch;
  /** Those that began to wait before: since the Valideur RH agreed for what the prestataire decides, else since they were made. */
  waitingBefore?: Instant;
  /** Those that began to wait at that moment or later. */
  waitingSince?: Instant;
}

export interface SessionFigureFilter {
  actionIds?: string[];
  kinds?: ActionKind[];
  mode?: SessionRecord['mode'];
  place?: string;
  /** Everywhere but there. */
  exceptPlace?: string;
  firstDay?: Stretch;
  /** First day on or after this one. */
  notBefore?: Day;
  status?: 'open' | 'cancelled';
  /** Fewer people with a seat than this. */
  below?: number;
  /** At least so many. */
  atLeast?: number;
  /** Seats taken for a hundred offered: fewer than this. */
  rateBelow?: number;
  /** At least so many. */
  rateAtLeast?: number;
  /** Seats left: fewer than this. */
  freeBelow?: number;
  /** At least so many. */
  freeAtLeast?: number;
  isFull?: boolean;
  hasRoom?: boolean;
  /** Only those whose number of seats is limited. */
  isLimited?: boolean;
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
  id: string;
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

/** Day a request is put at when requests are told apart by time. */
export type RequestDay = 'firstDay' | 'submitted' | 'changed';

export const TIME_GROUPS = ['week', 'month', 'quarter', 'semester', 'year'] as const;
export const SESSION_GROUPS = [
  ...TIME_GROUPS,
  'action',
  'session',
  'place',
  'provider',
  'theme',
  'kind',
] as const;
export const REQUEST_GROUPS = [
  ...SESSION_GROUPS,
  'structure',
  'department',
  'person',
  'status',
  'stage',
  'reason',
] as const;

export type SessionGroup = (typeof SESSION_GROUPS)[number];
export type RequestGroup = (typeof REQUEST_GROUPS)[number];

/** How groups are made and which come first; by time they always come in its order. */
export interface Grouping<Group> {
  by: Group;
  day: RequestDay;
  order?: 'asc' | 'desc';
}

/** In a group, between a name and what tells apart those who share it. */
export const APART = '\u001f';

export interface FillLine {
  group: string;
  sessions: number;
  taken: number;
  capacity: number;
}

/** Figures, each counted in the database by one statement. */
export interface ReportRepository {
  /** Earliest session first, then order of submission; or by another day. */
  findRequests(
    filter: RequestFilter,
    perimeter: Perimeter,
    page: Page & { by?: RequestDay; order?: 'asc' | 'desc' },
  ): Promise<Paged<RequestLine>>;
  /** People of these requests, each counted once. */
  countPeople(filter: RequestFilter, perimeter: Perimeter): Promise<number>;
  /** Most first. */
  countRequests(
    filter: RequestFilter,
    perimeter: Perimeter,
    grouping: Grouping<RequestGroup>,
  ): Promise<{ group: string; count: number }[]>;
  findSessions(
    filter: SessionFigureFilter,
    perimeter: Perimeter,
    page: Page & { order?: 'asc' | 'desc' },
  ): Promise<Paged<SessionLine>>;
  /** Most first. */
  countSessions(
    filter: SessionFigureFilter,
    perimeter: Perimeter,
    grouping: Omit<Grouping<SessionGroup>, 'day'>,
  ): Promise<{ group: string; count: number }[]>;
  /** Seats taken and offered; sessions without a limit are left out. */
  measureFill(
    filter: SessionFigureFilter,
    perimeter: Perimeter,
    grouping?: Omit<Grouping<SessionGroup>, 'day'>,
  ): Promise<FillLine[]>;
  /** People whose counting requests of a year reach `threshold` of the measure, and stay under `below`. */
  findQuotas(
    filter: {
      year: number;
      personIds?: string[];
      sirets?: string[];
      measure: 'actions' | 'formations';
      threshold: number;
      below?: number;
    },
    perimeter: Perimeter,
    page: Page,
  ): Promise<Paged<QuotaLine>>;
  /** Structures with at least so many people seated on an action, over the sessions of these days. */
  findStructuresAtLimit(
    filter: Pick<RequestFilter, 'actionIds' | 'sirets' | 'place'> & {
      firstDay: Stretch;
      threshold: number;
    },
    perimeter: Perimeter,
    page: Page,
  ): Promise<Paged<{ id: string; structure: string; action: string; people: number }>>;
  /** People with several live requests for one action in a year. */
  findDoubles(
    filter: RequestFilter,
    perimeter: Perimeter,
    page: Page,
  ): Promise<
    Paged<{ id: string; person: string; email: string; action: string; requests: number }>
  >;
  /** Structures by whether a membership of the year is active, those of one SIREN together. */
  findMembers(
    filter: { year: number; isMember: boolean; sirets?: string[]; formula?: 'simple' | 'premium' },
    page: Page,
  ): Promise<Paged<{ id: string; structure: string; town: string | null; formula: string | null }>>;
  /** Structures whose membership of the year before was active and who neither have one nor ask for a renewal. */
  findNotRenewed(year: number, page: Page): Promise<Paged<{ siret: string; structure: string }>>;
  /** People whose name may be looked for. */
  findPeopleWithin(perimeter: Exclude<Perimeter, { kind: 'everything' }>): Promise<string[]>;
  /** Structures that may be named. */
  findSiretsWithin(perimeter: Exclude<Perimeter, { kind: 'everything' }>): Promise<string[]>;
  /** Renewals of a year asked for, neither paid nor rejected; oldest first. */
  findUnpaidRenewals(
    year: number,
    page: Page,
  ): Promise<
    Paged<{
      siret: string;
      structure: string;
      status: 'requested' | 'approved' | 'invoiced';
      requestedAt: Instant;
    }>
  >;
}
