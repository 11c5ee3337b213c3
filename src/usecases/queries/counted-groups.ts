import type { Page, RequestGroup } from '#ports/report-repository.ts';
import type { Asking } from '../exchange.ts';
import { numberColumn } from './columns.ts';
import { groupLabels } from './groups.ts';
import { type QueryResult, tablesOf } from './result.ts';

interface Counted {
  by: RequestGroup;
  counts: readonly { group: string; count: number }[];
  page: Page;
  /** Groups of fewer or more than was asked are left out. */
  keeps?: (count: number) => boolean;
}

/** Groups with how many each holds: a line for each, their sum, and the picture of them. */
export function countedGroups(
  { t }: Asking,
  { by, counts, page, keeps = () => true }: Counted,
): Pick<QueryResult, 'table' | 'sheet' | 'total' | 'chart' | 'keys'> & { sum: number } {
  const labels = groupLabels(
    t,
    by,
    counts.map(({ group }) => group),
  );
  const groups = counts
    .map((one, index) => ({ ...one, label: labels[index] ?? one.group }))
    .filter(({ count }) => keeps(count));
  const shown = groups.slice(page.offset, page.offset + page.limit);
  return {
    sum: groups.reduce((total, { count }) => total + count, 0),
    total: groups.length,
    ...(shown.length > 0
      ? tablesOf(t, shown, [
          { name: by, cell: ({ label }) => label },
          numberColumn('count', ({ count }) => count),
        ])
      : {}),
    chart: {
      categories: groups.map(({ label }) => label),
      values: groups.map(({ count }) => count),
      unit: '',
      kind: by === 'month' || by === 'week' ? 'line' : 'bar',
    },
  };
}
