import type {
  ActionRecord,
  ProgrammeRepository,
  SessionFilter,
  SessionRecord,
  SessionView,
} from '#ports/programme-repository.ts';
import {
  ACTION_JSON,
  HOLDS_SEAT,
  IS_QUEUED,
  SESSION_COLUMNS,
  SESSION_JSON,
} from './programme-rows.ts';
import { searchText, singular, singularText, startsWord, wordsOf } from './search-text.ts';
import type { Transaction } from './transaction.ts';

const VIEWS = `
  SELECT ${SESSION_COLUMNS}, ${ACTION_JSON} AS action,
    coalesce(taken.seats, 0) AS "seatsTaken", coalesce(taken.queue, 0) AS "queueLength"
  FROM sessions session
  JOIN actions action ON action.id = session.action_id
  LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE ${HOLDS_SEAT})::int AS seats,
           count(*) FILTER (WHERE ${IS_QUEUED})::int AS queue
    FROM requests request WHERE request.session_id = session.id
  ) taken ON true`;

export class PostgresProgrammeRepository implements ProgrammeRepository {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async findAction(id: string): Promise<ActionRecord | null> {
    const [row] = await this.transaction.rows<{ action: ActionRecord }>(
      `SELECT ${ACTION_JSON} AS action FROM actions action WHERE id = $1`,
      [id],
    );
    return row?.action ?? null;
  }

  async findSession(id: string): Promise<SessionRecord | null> {
    const [session] = await this.transaction.rows<SessionRecord>(
      `SELECT ${SESSION_COLUMNS} FROM sessions session WHERE id = $1`,
      [id],
    );
    return session ?? null;
  }

  async findScheduled(ids: string[]): Promise<{ session: SessionRecord; action: ActionRecord }[]> {
    return this.transaction.rows(
      `SELECT ${SESSION_JSON} AS session, ${ACTION_JSON} AS action
       FROM sessions session JOIN actions action ON action.id = session.action_id
       WHERE session.id = ANY ($1) ORDER BY session.first_day, session.id`,
      [ids],
    );
  }

  async findSessionView(id: string): Promise<SessionView | null> {
    const [view] = await this.transaction.rows<SessionView>(`${VIEWS} WHERE session.id = $1`, [id]);
    return view ?? null;
  }

  async searchSessions(filter: SessionFilter, limit: number): Promise<SessionView[]> {
    const { clauses, values } = conditionsOf(filter);
    const where = clauses.length === 0 ? '' : `WHERE ${clauses.join(' AND ')}`;
    return this.transaction.composed<SessionView>(
      `${VIEWS} ${where} ORDER BY session.first_day, session.id LIMIT ${Math.trunc(limit)}`,
      values,
    );
  }

  async findThemes(): Promise<string[]> {
    const rows = await this.transaction.rows<{ theme: string }>(
      'SELECT DISTINCT theme FROM actions ORDER BY theme',
    );
    return rows.map(({ theme }) => theme);
  }

  async findActions(): Promise<ActionRecord[]> {
    const rows = await this.transaction.rows<{ action: ActionRecord }>(
      `SELECT ${ACTION_JSON} AS action FROM actions action ORDER BY title, id`,
    );
    return rows.map(({ action }) => action);
  }

  async findPlaces(): Promise<string[]> {
    const rows = await this.transaction.rows<{ place: string }>(
      `SELECT place FROM sessions WHERE place IS NOT NULL
       GROUP BY place ORDER BY count(*) DESC, place`,
    );
    return rows.map(({ place }) => place);
  }

  async saveAction(action: ActionRecord): Promise<void> {
    const { id, kind, title, theme, objectives, audience, prerequisites, duration } = action;
    this.transaction.write(
      `INSERT INTO actions (id, kind, title, theme, objectives, audience, prerequisites, duration, search_text)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (id) DO UPDATE
       SET kind = $2, title = $3, theme = $4, objectives = $5, audience = $6, prerequisites = $7,
           duration = $8, search_text = $9`,
      [
        id,
        kind,
        title,
        theme,
        objectives,
        audience,
        prerequisites,
        duration,
        singularText(title, theme, objectives),
      ],
    );
  }

  async saveSession(session: SessionRecord): Promise<void> {
    const { id, actionId, firstDay, lastDay, capacity, minimum, mode, place, hours } = session;
    this.transaction.write(
      `INSERT INTO sessions (id, action_id, first_day, last_day, capacity, minimum, mode, place, hours,
         provider_id, status, search_place)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT (id) DO UPDATE
       SET action_id = $2, first_day = $3, last_day = $4, capacity = $5, minimum = $6, mode = $7,
           place = $8, hours = $9, provider_id = $10, status = $11, search_place = $12`,
      [
        id,
        actionId,
        firstDay,
        lastDay,
        capacity,
        minimum,
        mode,
        place,
        hours,
        session.providerId,
        session.status,
        searchText(place),
      ],
    );
  }
}

const HAS_SEAT = '(session.capacity IS NULL OR coalesce(taken.seats, 0) < session.capacity)';

const SEATS_LEFT = '(session.capacity IS NULL OR session.capacity - coalesce(taken.seats, 0) >= ?)';

function conditionsOf(filter: SessionFilter): { clauses: string[]; values: unknown[] } {
  const clauses: string[] = [];
  const values: unknown[] = [];
  const ask = (clause: string, value: unknown) => {
    if (value === undefined) return;
    values.push(value);
    clauses.push(clause.replaceAll('?', `$${values.length}`));
  };
  const words = wordsOf(filter.words ?? '')
    .map(singular)
    .map(startsWord);
  ask('action.search_text LIKE ALL (?)', words.length > 0 ? words : undefined);
  const placeWords = wordsOf(filter.place ?? '').map(startsWord);
  ask('session.search_place LIKE ALL (?)', placeWords.length > 0 ? placeWords : undefined);
  ask('action.kind = ?', filter.kind);
  ask('action.theme = ?', filter.theme);
  ask('session.action_id = ?', filter.actionId);
  ask('session.first_day >= ?', filter.from);
  ask('session.first_day <= ?', filter.until);
  ask('session.mode = ?', filter.mode);
  ask('session.provider_id = ?', filter.providerId);
  ask('session.status = ?', filter.status);
  ask(SEATS_LEFT, filter.seats);
  if (filter.hasSeat !== undefined) clauses.push(filter.hasSeat ? HAS_SEAT : `NOT ${HAS_SEAT}`);
  return { clauses, values };
}
