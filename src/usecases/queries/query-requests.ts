import type {
  Grouping,
  RequestDay,
  RequestFilter,
  RequestGroup,
  RequestLine,
} from '#ports/report-repository.ts';
import type { Query, Reading } from '#reading/index.ts';
import { parisDay, type RequestStatus } from '#reglement/index.ts';
import type { Asking } from '../exchange.ts';
import { dayColumn, personColumns } from './columns.ts';
import { countedGroups } from './counted-groups.ts';
import { isOfNoPart, requestFilter, TAKES_PART } from './filters.ts';
import { requestGroupOf } from './groups.ts';
import { type Asked, type Column, type QueryResult, tablesOf } from './result.ts';

/** Each list of requests: the day its period is about, and the statuses it means when none is said. */
const LISTS: Partial<Record<Query, { periodOn: RequestDay; statuses?: RequestStatus[] }>> = {
  registrations: { periodOn: 'firstDay', statuses: TAKES_PART },
  history: { periodOn: 'firstDay' },
  request_status: { periodOn: 'firstDay' },
  waiting_list: { periodOn: 'firstDay' },
  session_registrations: { periodOn: 'firstDay', statuses: TAKES_PART },
  pending_requests: { periodOn: 'submitted', statuses: ['pending_employer'] },
  requests: { periodOn: 'submitted' },
  late_withdrawals: { periodOn: 'changed', statuses: ['withdrawn_late'] },
  withdrawals: { periodOn: 'changed', statuses: ['withdrawn', 'withdrawn_late'] },
  absences: { periodOn: 'firstDay', statuses: ['absent_unexcused', 'absent_excused'] },
};

/** Whether a query is a list of requests. */
export function isRequestQuery(query: Query): boolean {
  return LISTS[query] !== undefined;
}

/** Answers every query that is a list, or a count, of requests. */
export async function queryRequests(asking: Asking, asked: Asked): Promise<QueryResult> {
  const grouping = groupingOf(asked.reading);
  return grouping ? await countGroups(asking, asked, grouping) : await listRequests(asking, asked);
}

async function listRequests(asking: Asking, asked: Asked): Promise<QueryResult> {
  const { reading, perimeter, page } = asked;
  const filter = filterOf(asking, asked);
  const { day, ...order } = orderOf(reading);
  const { lines, total } = await asking.stores.reports.findRequests(filter, perimeter, {
    ...page,
    ...(order.order ? { by: day, order: order.order } : {}),
  });
  const people =
    reading.different && total > 0
      ? { people: await asking.stores.reports.countPeople(filter, perimeter) }
      : {};
  return {
    headline: { key: headlineOf(reading), args: { count: total }, ...people },
    total,
    figure: { value: total, unit: '' },
    ...(lines.length > 0
      ? tablesOf(asking.t, lines, columnsOf(asking, reading, { filter, lines }))
      : {}),
    definition: definitionOf(reading),
  };
}

async function countGroups(
  asking: Asking,
  asked: Asked,
  grouping: Grouping<RequestGroup>,
): Promise<QueryResult> {
  const { reading, perimeter, page } = asked;
  const filter = filterOf(asking, asked);
  const { sum, total, ...lines } = countedGroups(asking, {
    by: grouping.by,
    counts: await asking.stores.reports.countRequests(filter, perimeter, grouping),
    page,
    keeps: (count) => count >= (reading.threshold ?? 0) && count < (reading.below ?? Infinity),
  });
  const isOfPeople = grouping.by === 'person' && total > 0;
  return {
    headline: {
      key: headlineOf(reading),
      args: { count: sum },
      ...(isOfPeople ? { people: total } : {}),
    },
    figure: { value: sum, unit: '' },
    total,
    ...lines,
    definition: definitionOf(reading),
  };
}

/** What is counted, when its state says more than the question: those present, those who wait. */
function countedAs(reading: Reading): string | null {
  if (isOfNoPart(reading)) return 'requests';
  return reading.query.endsWith('registrations') && /^présente?$/.test(reading.status ?? '')
    ? 'present'
    : null;
}

const headlineOf = (reading: Reading) => `query-found-${countedAs(reading) ?? nameOf(reading)}`;

/** Over several sessions somebody counts once for each: those are registrations, not people. */
function nameOf({ query, session_date: day }: Reading): string {
  const isOfMany = query === 'session_registrations' && day === undefined;
  return (isOfMany ? 'registrations' : query).replaceAll('_', '-');
}

function definitionOf(reading: Reading): string {
  if (countedAs(reading) !== null) return 'definition-in-state';
  const key = `definition-${nameOf(reading)}`;
  return waitsForProvider(reading) ? `${key}-prestataire` : key;
}

function waitsForProvider({ query, stage }: Reading): boolean {
  return query === 'pending_requests' && stage === 'prestataire';
}

/** A number of times said without a group is about people, or about sessions for a queue. */
function groupingOf(reading: Reading): Grouping<RequestGroup> | null {
  const said = requestGroupOf(reading.group_by);
  const supposed = reading.query === 'waiting_list' ? 'session' : 'person';
  const by = said ?? (reading.threshold === undefined ? null : supposed);
  return by ? { by, ...orderOf(reading) } : null;
}

function orderOf({ query, order }: Reading): { day: RequestDay; order?: 'asc' | 'desc' } {
  const day = LISTS[query]?.periodOn ?? 'firstDay';
  return order === 'asc' || order === 'desc' ? { day, order } : { day };
}

function filterOf({ today }: Asking, { reading, resolved }: Asked): RequestFilter {
  const list = LISTS[reading.query];
  if (!list) throw new Error(`${reading.query} is no list of requests`);
  const filter = requestFilter(reading, resolved, { today, periodOn: list.periodOn });
  if (reading.query === 'waiting_list') {
    const { statuses: _statuses, ...queued } = filter;
    return { ...queued, isQueued: true };
  }
  if (reading.query === 'absences' && reading.type) {
    return {
      ...filter,
      statuses: [reading.type === 'excused' ? 'absent_excused' : 'absent_unexcused'],
    };
  }
  if (reading.query === 'withdrawals' && reading.timing === 'in_time') {
    return { ...filter, statuses: ['withdrawn'] };
  }
  const statuses = waitsForProvider(reading)
    ? filter.statuses
    : ownStatuses(reading, filter, list.statuses);
  return statuses ? { ...filter, statuses } : filter;
}

/** Withdrawals and absences are what they are, whatever else is said of them. */
function ownStatuses(
  { query }: Reading,
  filter: RequestFilter,
  statuses: RequestStatus[] | undefined,
): RequestStatus[] | undefined {
  const isFixed = query.endsWith('withdrawals') || query === 'absences';
  return isFixed ? statuses : (filter.statuses ?? statuses);
}

function columnsOf(
  { t }: Asking,
  reading: Reading,
  { filter: { statuses }, lines }: { filter: RequestFilter; lines: readonly RequestLine[] },
): Column<RequestLine>[] {
  const { person, action, session_date: sessionDay, query } = reading;
  const isSinceChange =
    query === 'late_withdrawals' || query === 'withdrawals' || waitsForProvider(reading);
  const isAsked = (query === 'pending_requests' && !isSinceChange) || query === 'requests';
  return [
    ...personColumns(lines, { isKnown: person !== undefined }),
    { name: 'structure', cell: (line) => line.structure ?? '–', isWide: true },
    { name: 'action', cell: (line) => line.action, isKnown: action !== undefined },
    dayColumn('session', (line) => line.firstDay, { isKnown: sessionDay !== undefined }),
    { name: 'place', cell: (line) => line.place ?? '–', isWide: true },
    dayColumn('asked', (line) => parisDay(line.submittedAt), { isWide: !isAsked }),
    dayColumn('changed', (line) => parisDay(line.changedAt), { isWide: !isSinceChange }),
    {
      name: 'status',
      cell: (line) => t(`status-${line.status}`),
      isKnown: statuses?.length === 1,
    },
  ];
}
