import type { SessionFigureFilter, SessionGroup, SessionLine } from '#ports/report-repository.ts';
import type { Reading } from '#reading/index.ts';
import type { Day } from '#reglement/index.ts';
import type { Asking } from '../exchange.ts';
import { formatFigureDay } from '../format-day.ts';
import { dayColumn, numberColumn, rateColumn, seatsColumn } from './columns.ts';
import { countedGroups } from './counted-groups.ts';
import { sessionFilter } from './filters.ts';
import { groupLabels, sessionGroupOf } from './groups.ts';
import { type Asked, type Column, type QueryResult, tablesOf } from './result.ts';

/** « taux de remplissage du semestre »: seats taken over seats offered. */
export async function queryFill(asking: Asking, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter } = asked;
  const filter = sessionFilter(reading, resolved, asking.today);
  const [all] = await asking.stores.reports.measureFill(filter, perimeter);
  const { taken = 0, capacity = 0, sessions = 0 } = all ?? {};
  const rate = percent(taken, capacity);
  const group = sessionGroupOf(reading.group_by);
  return {
    ...(group ? await fillByGroup(asking, asked, group) : await fillBySession(asking, asked)),
    headline: { key: 'query-found-fill-rate', args: { rate, taken, capacity, sessions } },
    figure: { value: rate, unit: '%' },
    definition: 'definition-fill-rate',
  };
}

type Lines = Pick<QueryResult, 'table' | 'sheet' | 'total' | 'chart'>;

async function fillByGroup(
  { stores, t, today }: Asking,
  { reading, resolved, perimeter, page }: Asked,
  by: SessionGroup,
): Promise<Lines> {
  const isRate = reading.query === 'fill_rate';
  const { below = Infinity, threshold = 0 } = isRate ? reading : {};
  const asked = sessionFilter(reading, resolved, today);
  const { rateBelow: _below, rateAtLeast: _least, ...filter } = asked;
  const all = await stores.reports.measureFill(filter, perimeter, { by, ...orderOf(reading) });
  const labels = groupLabels(
    t,
    by,
    all.map(({ group }) => group),
  );
  const groups = all
    .map((one, index) => ({ ...one, label: labels[index] ?? one.group }))
    .filter((one) => rateOf(one) >= threshold && rateOf(one) < below);
  const shown = groups.slice(page.offset, page.offset + page.limit);
  return {
    total: groups.length,
    ...(shown.length > 0
      ? tablesOf(t, shown, [
          { name: by, cell: ({ label }) => label },
          numberColumn('sessions', (one) => one.sessions, { isWide: true }),
          seatsColumn(),
          rateColumn(rateOf),
        ])
      : {}),
    chart: {
      categories: groups.map(({ label }) => label),
      values: groups.map(rateOf),
      unit: '%',
      kind: by === 'month' || by === 'week' ? 'line' : 'bar',
    },
  };
}

async function fillBySession(asking: Asking, asked: Asked): Promise<Lines> {
  const { lines, total } = await findSessions(asking, asked);
  return {
    total,
    ...(lines.length > 0
      ? tablesOf(asking.t, lines, [...sessionColumns(asked.reading), rateColumn(rateOf)])
      : {}),
    chart: {
      categories: lines.map((line) => `${line.action}, ${formatFigureDay(line.firstDay)}`),
      values: lines.map(rateOf),
      unit: '%',
      kind: 'bar',
    },
  };
}

const QUEUE: Column<SessionLine> = numberColumn('queue', (line) => line.queue);

/** Whether somebody sees who waits for the sessions they are shown. */
function runsSessions({ kind }: Asked['perimeter']): boolean {
  return kind === 'everything' || kind === 'provider';
}

/** « sessions de moins de 9 personnes dans les 10 jours ». */
export async function querySessions(asking: Asking, asked: Asked): Promise<QueryResult> {
  if (asked.reading.state === 'free_seats') return await queryFreeSeats(asking, asked);
  const group = sessionGroupOf(asked.reading.group_by);
  if (group) return await countSessions(asking, asked, group);
  const lines = await listSessions(asking, asked);
  const isCancelled = asked.reading.status === 'annulée';
  return {
    headline: { key: 'query-found-sessions', args: { count: lines.total } },
    figure: { value: lines.total, unit: '' },
    ...lines,
    definition: isCancelled ? 'definition-sessions-cancelled' : 'definition-sessions',
  };
}

async function listSessions(asking: Asking, asked: Asked): Promise<Lines> {
  const { lines, total } = await findSessions(asking, asked);
  return {
    total,
    ...(lines.length > 0
      ? tablesOf(asking.t, lines, [
          ...sessionColumns(asked.reading),
          ...(runsSessions(asked.perimeter) ? [QUEUE] : []),
        ])
      : {}),
  };
}

/** « combien de places libres en octobre ? »: those of the sessions to come. */
async function queryFreeSeats(asking: Asking, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter } = asked;
  const filter = sessionFilter(reading, resolved, asking.today);
  const [all] = await asking.stores.reports.measureFill(filter, perimeter);
  const { taken = 0, capacity = 0, sessions = 0 } = all ?? {};
  const group = sessionGroupOf(reading.group_by);
  return {
    headline: { key: 'query-found-free-seats', args: { count: capacity - taken, sessions } },
    figure: { value: capacity - taken, unit: '' },
    ...(group ? await fillByGroup(asking, asked, group) : await listSessions(asking, asked)),
    definition: 'definition-free-seats',
  };
}

/** « nombre de sessions par lieu ». */
async function countSessions(
  asking: Asking,
  { reading, resolved, perimeter, page }: Asked,
  by: SessionGroup,
): Promise<QueryResult> {
  const filter = shownTo(perimeter, asking.today, sessionFilter(reading, resolved, asking.today));
  const grouping = { by, ...orderOf(reading) };
  const counts = await asking.stores.reports.countSessions(filter, perimeter, grouping);
  const { sum, ...lines } = countedGroups(asking, { by, counts, page });
  return {
    headline: { key: 'query-found-sessions', args: { count: sum } },
    figure: { value: sum, unit: '' },
    ...lines,
    definition: 'definition-sessions-counted',
  };
}

/** The catalogue shows everybody the seats of what is to come, and nothing of what is over. */
function shownTo(
  perimeter: Asked['perimeter'],
  today: Day,
  filter: SessionFigureFilter,
): SessionFigureFilter {
  return runsSessions(perimeter) ? filter : { ...filter, notBefore: today };
}

async function findSessions(
  { stores, today }: Asking,
  { reading, resolved, perimeter, page }: Asked,
) {
  const shown = shownTo(perimeter, today, sessionFilter(reading, resolved, today));
  return await stores.reports.findSessions(shown, perimeter, {
    ...page,
    ...orderOf(reading),
  });
}

/** In one column, or the table has too many for a phone. */
function whenAndWhere(isPlaceKnown: boolean): Column<SessionLine> {
  const day = dayColumn<SessionLine>('session', (line) => line.firstDay);
  const where = { name: 'place', value: (line: SessionLine) => line.place };
  const cell = (line: SessionLine) =>
    isPlaceKnown || line.place === null ? day.cell(line) : `${day.cell(line)} ${line.place}`;
  return { ...day, cell, saved: [...(day.saved ?? []), where] };
}

function sessionColumns({ action, place }: Reading): Column<SessionLine>[] {
  return [
    { name: 'action', cell: (line) => line.action, isKnown: action !== undefined },
    whenAndWhere(place !== undefined),
    seatsColumn(),
  ];
}

function orderOf({ order }: Reading): { order?: 'asc' | 'desc' } {
  return order === 'asc' || order === 'desc' ? { order } : {};
}

const rateOf = ({ taken, capacity }: { taken: number; capacity: number | null }) =>
  percent(taken, capacity ?? 0);

function percent(taken: number, capacity: number): number {
  return capacity > 0 ? Math.round((100 * taken) / capacity) : 0;
}
