import type { Table } from '#conversation/index.ts';
import type { Page, Perimeter, RequestFilter, RequestLine } from '#ports/report-repository.ts';
import type { Query, Reading } from '#reading/index.ts';
import type { RequestStatus } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { formatFigureDay } from '../format-day.ts';
import { requestFilter } from './filters.ts';
import type { Resolved } from './resolve.ts';
import type { QueryResult } from './result.ts';

/** Each list of requests: the day its period is about, and the statuses it means when none is said. */
const LISTS: Partial<
  Record<Query, { periodOn: 'firstDay' | 'submitted' | 'changed'; statuses?: RequestStatus[] }>
> = {
  registrations: { periodOn: 'firstDay', statuses: ['preregistered', 'enrolled', 'attended'] },
  history: { periodOn: 'firstDay' },
  request_status: { periodOn: 'firstDay' },
  waiting_list: { periodOn: 'firstDay' },
  session_registrations: {
    periodOn: 'firstDay',
    statuses: ['preregistered', 'enrolled', 'attended'],
  },
  pending_requests: { periodOn: 'submitted', statuses: ['pending_employer'] },
  requests: { periodOn: 'submitted' },
  late_withdrawals: { periodOn: 'changed', statuses: ['withdrawn_late'] },
  withdrawals: { periodOn: 'changed', statuses: ['withdrawn', 'withdrawn_late'] },
  absences: { periodOn: 'firstDay', statuses: ['absent_unexcused', 'absent_excused'] },
};

interface Asked {
  reading: Reading;
  resolved: Resolved;
  perimeter: Perimeter;
  page: Page;
}

/** Whether a query is a list of requests. */
export function isRequestQuery(query: Query): boolean {
  return LISTS[query] !== undefined;
}

/** Answers every query that is a list, or a count, of requests. */
export async function queryRequests(exchange: Exchange, asked: Asked): Promise<QueryResult> {
  const { reading, perimeter, page } = asked;
  const filter = filterOf(exchange, asked);
  const { lines, total } = await exchange.stores.reports.findRequests(filter, perimeter, page);
  const group = groupOf(reading);
  const groups =
    group && total > 0
      ? await exchange.stores.reports.countRequests(filter, perimeter, group)
      : null;
  return {
    headline: { key: `query-found-${reading.query.replaceAll('_', '-')}`, args: { count: total } },
    total,
    ...(groups
      ? {
          table: groupTable(exchange, reading, groups),
          chart: {
            categories: groups.map((one) => one.group),
            values: groups.map(({ count }) => count),
            unit: exchange.t('unit-requests'),
          },
        }
      : lines.length > 0
        ? { table: linesTable(exchange, reading.query, lines) }
        : {}),
    definition: `definition-${reading.query.replaceAll('_', '-')}`,
  };
}

function filterOf({ today }: Exchange, { reading, resolved }: Asked): RequestFilter {
  const list = LISTS[reading.query];
  if (!list) throw new Error(`${reading.query} is no list of requests`);
  const filter = requestFilter(reading, resolved, { today, periodOn: list.periodOn });
  if (reading.query === 'waiting_list') return { ...filter, isQueued: true };
  if (reading.query === 'absences' && reading.type) {
    return {
      ...filter,
      statuses: [reading.type === 'excused' ? 'absent_excused' : 'absent_unexcused'],
    };
  }
  if (reading.query === 'request_status' && !filter.statuses) return filter;
  if (reading.query === 'pending_requests' && reading.stage === 'prestataire') {
    return { ...filter, statuses: ['preregistered'] };
  }
  const statuses = filter.statuses ?? list.statuses;
  return statuses ? { ...filter, statuses } : filter;
}

function groupOf({ group_by: group }: Reading) {
  return group === 'structure' || group === 'action' || group === 'place' || group === 'month'
    ? group
    : null;
}

function groupTable(
  { t }: Exchange,
  { group_by: group }: Reading,
  groups: { group: string; count: number }[],
): Table {
  return {
    columns: [{ label: t(`column-${group}`) }, { label: t('column-count'), align: 'right' }],
    rows: groups.map(({ group: name, count }) => [name, String(count)]),
  };
}

function linesTable({ t }: Exchange, query: Query, lines: RequestLine[]): Table {
  const day = query === 'late_withdrawals' || query === 'withdrawals' ? 'changed' : 'asked';
  return {
    columns: ['person', 'structure', 'action', 'session', day, 'status'].map((name) => ({
      label: t(`column-${name}`),
    })),
    rows: lines.map((line) => [
      line.person,
      line.structure ?? '–',
      line.action,
      `${formatFigureDay(line.firstDay)}${line.place ? `, ${line.place}` : ''}`,
      formatFigureDay((day === 'changed' ? line.changedAt : line.submittedAt).slice(0, 10)),
      t(`status-${line.status}`),
    ]),
  };
}
