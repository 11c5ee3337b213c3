import type {
  Perimeter,
  RequestFilter,
  SessionFigureFilter,
  Stretch,
} from '#ports/report-repository.ts';
import { IS_QUEUED } from '../programme-rows.ts';
import { searchText } from '../search-text.ts';

/** Conditions of a statement, with their values numbered as they come. */
export class Conditions {
  readonly values: unknown[] = [];
  readonly #parts: string[] = [];

  /** Adds a condition; `?` stands for the value. */
  add(condition: string, value?: unknown): void {
    if (!condition.includes('?')) {
      this.#parts.push(condition);
      return;
    }
    this.#parts.push(condition.replaceAll('?', this.value(value)));
  }

  /** Adds a value alone and gives its place. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** `column` within a stretch of days, both ends included. */
  within(column: string, { from, until }: Stretch): void {
    this.add(`${column} >= ?::date`, from);
    this.add(`${column} <= ?::date`, until);
  }

  /** An instant whose day in Paris is within a stretch. */
  withinParis(column: string, { from, until }: Stretch): void {
    this.add(`${column} >= (?::date AT TIME ZONE 'Europe/Paris')`, from);
    this.add(`${column} < ((?::date + 1) AT TIME ZONE 'Europe/Paris')`, until);
  }

  toString(): string {
    return this.#parts.length > 0 ? this.#parts.join(' AND ') : 'true';
  }
}

const WAITING_SINCE = `CASE request.status WHEN 'preregistered' THEN request.changed_at ELSE request.submitted_at END`;

/** Conditions on `request` and `session` for a filter and a perimeter. */
export function requestConditions(filter: RequestFilter, perimeter: Perimeter): Conditions {
  const where = new Conditions();
  const { personIds, sirets, actionIds, statuses, isQueued } = filter;
  if (personIds) where.add('request.person_id = ANY(?)', personIds);
  if (sirets) where.add('request.siret = ANY(?)', sirets);
  if (actionIds) where.add('request.action_id = ANY(?)', actionIds);
  addFormat(where, 'request', filter);
  addPlaces(where, filter);
  if (statuses) where.add('request.status = ANY(?)', statuses);
  if (isQueued) where.add(IS_QUEUED);
  if (filter.firstDay) where.within('session.first_day', filter.firstDay);
  if (filter.submitted) where.withinParis('request.submitted_at', filter.submitted);
  if (filter.changed) where.withinParis('request.changed_at', filter.changed);
  if (filter.waitingBefore) where.add(`${WAITING_SINCE} < ?`, filter.waitingBefore);
  if (filter.waitingSince) where.add(`${WAITING_SINCE} >= ?`, filter.waitingSince);
  addPerimeter(where, perimeter);
  return where;
}

/** The actions of a kind are few: they are found once. */
function addFormat(
  where: Conditions,
  table: 'request' | 'session',
  { kinds, mode }: Pick<RequestFilter, 'kinds' | 'mode'>,
): void {
  if (kinds) {
    where.add(`${table}.action_id = ANY(ARRAY(SELECT id FROM actions WHERE kind = ANY(?)))`, kinds);
  }
  if (mode) where.add('session.mode = ?', mode);
}

function addPlaces(where: Conditions, filter: Pick<RequestFilter, 'place' | 'exceptPlace'>): void {
  const { place, exceptPlace } = filter;
  if (place) where.add('session.search_place LIKE ?', `%${searchText(place)}%`);
  if (exceptPlace) where.add('session.search_place NOT LIKE ?', `%${searchText(exceptPlace)}%`);
}

/** What a person may see of requests; ids are looked at, never names. */
export function addPerimeter(where: Conditions, perimeter: Perimeter): void {
  switch (perimeter.kind) {
    case 'everything':
      return;
    case 'structures':
      where.add(inStructures(where, 'request', perimeter));
      return;
    case 'provider':
      where.add('session.provider_id = ?', perimeter.accountId);
      return;
    case 'person':
      where.add('request.person_id = ?', perimeter.accountId);
      return;
    default:
      perimeter satisfies never;
  }
}

/** Whether something with a SIRET and a SIREN is of these structures. */
export function inStructures(
  where: Conditions,
  table: 'request' | 'person' | 'structure',
  { sirets, siren, except = [] }: Extract<Perimeter, { kind: 'structures' }>,
): string {
  const own = `${table}.siret = ANY(${where.value(sirets)})`;
  if (!siren) return own;
  const others = `${table}.siren = ${where.value(siren)} AND ${table}.siret <> ALL(${where.value(except)})`;
  return `(${own} OR ${others})`;
}

/** Conditions on `session`; the programme itself is public, its people are not. */
export function sessionConditions(filter: SessionFigureFilter, perimeter: Perimeter): Conditions {
  const where = new Conditions();
  if (filter.actionIds) where.add('session.action_id = ANY(?)', filter.actionIds);
  addFormat(where, 'session', filter);
  addPlaces(where, filter);
  if (filter.firstDay) where.within('session.first_day', filter.firstDay);
  if (filter.notBefore) where.add('session.first_day >= ?::date', filter.notBefore);
  if (filter.status) where.add('session.status = ?', filter.status);
  if (filter.isLimited) where.add('session.capacity IS NOT NULL');
  if (perimeter.kind === 'provider') where.add('session.provider_id = ?', perimeter.accountId);
  return where;
}
