import type { ActionKind } from '#reglement/index.ts';

export interface ActionRecord {
  id: string;
  kind: ActionKind;
  title: string;
  theme: string;
  objectives: string;
  audience: string;
  prerequisites: string;
  /** « 2 jours, 14 heures »: as shown. */
  duration: string;
}

export interface SessionRecord {
  id: string;
  actionId: string;
  firstDay: string;
  lastDay: string;
  /** `null`: never full. */
  capacity: number | null;
  /** Under it the session may be cancelled; `null` for kinds without one. */
  minimum: number | null;
  mode: 'presentiel' | 'distanciel';
  place: string | null;
  hours: string;
  /** Account of the prestataire who runs it. */
  providerId: string;
  status: 'open' | 'cancelled';
}

/** What the audit trail keeps of a session. */
export type SessionTrail = Pick<
  SessionRecord,
  'firstDay' | 'lastDay' | 'capacity' | 'mode' | 'place' | 'hours' | 'providerId'
>;

export interface SessionFilter {
  /** Words looked for in the title, theme and objectives; accents and plurals ignored. */
  words?: string;
  kind?: ActionKind;
  theme?: string;
  actionId?: string;
  /** First day within. */
  from?: string;
  until?: string;
  place?: string;
  mode?: SessionRecord['mode'];
  providerId?: string;
  hasSeat?: boolean;
  /** At least so many places left. */
  seats?: number;
  status?: SessionRecord['status'];
}

export interface SessionView extends SessionRecord {
  action: ActionRecord;
  seatsTaken: number;
  queueLength: number;
}

export interface ProgrammeRepository {
  findAction(id: string): Promise<ActionRecord | null>;
  findSession(id: string): Promise<SessionRecord | null>;
  /** Sessions with their actions, soonest first. */
  findScheduled(ids: string[]): Promise<{ session: SessionRecord; action: ActionRecord }[]>;
  findSessionView(id: string): Promise<SessionView | null>;
  /** Soonest first. */
  searchSessions(filter: SessionFilter, limit: number): Promise<SessionView[]>;
  findThemes(): Promise<string[]>;
  /** Every action, with or without a session, by title. */
  findActions(): Promise<ActionRecord[]>;
  /** Towns where sessions took or take place, the most used first. */
  findPlaces(): Promise<string[]>;
  saveAction(action: ActionRecord): Promise<void>;
  saveSession(session: SessionRecord): Promise<void>;
}
