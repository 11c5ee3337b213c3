import type { Account } from '#ports/account-repository.ts';
import type { Page } from '#ports/report-repository.ts';
import { describeReading, type Query, type Reading } from '#reading/index.ts';
import { type Day, yearOf } from '#reglement/index.ts';
import type { Asking } from '../exchange.ts';
import { whoseOf } from './headline.ts';
import { usedPart } from './left-out.ts';
import { besidesOwn, perimeterOf } from './perimeter.ts';
import { isOfSessions, seenOf } from './provider-meant.ts';
import { queryQuota, queryReached } from './query-quota.ts';
import { isRequestQuery, queryRequests } from './query-requests.ts';
import { queryFill, querySessions } from './query-sessions.ts';
import { queryDoubles, queryMembership, queryStructureLimit } from './query-structures.ts';
import { resolveNames, type Unresolved } from './resolve.ts';
import { type Asked, type QueryResult, tablesOf } from './result.ts';

type Answering = (asking: Asking, asked: Asked) => Promise<QueryResult>;

const OTHER_QUERIES: Partial<Record<Query, Answering>> = {
  quota: queryQuota,
  quota_reached: queryReached,
  double_registration: queryDoubles,
  structure_limit: queryStructureLimit,
  fill_rate: queryFill,
  sessions: querySessions,
  membership: queryMembership,
};

/** Runs a query within what its author may see. */
export async function runQuery(
  asking: Asking,
  person: Account,
  said: Reading,
  page: Page,
): Promise<QueryResult | Unresolved> {
  const reading = withPresent(usedPart(said, asking.today), asking.today);
  const perimeter = await perimeterOf(asking.stores, person);
  const resolved = await resolveNames(asking, reading, perimeter);
  if ('field' in resolved) return resolved;
  const { limit = Number.POSITIVE_INFINITY, comparison } = reading;
  const narrowed = { ...page, limit: Math.max(0, Math.min(page.limit, limit - page.offset)) };
  const { person: named } = resolved;
  const seen = named && isOfSessions(reading.query) ? seenOf(named) : perimeter;
  const asked: Asked = { reading, resolved, perimeter: seen, page: narrowed };
  const answer = isRequestQuery(reading.query) ? queryRequests : OTHER_QUERIES[reading.query];
  if (!answer) throw new Error(`${reading.query} is no query`);
  const whose = whoseOf(perimeter, reading);
  const besides = whose && !resolved.sirets ? await besidesOwn(asking, perimeter) : [];
  const result = { ...(await answer(asking, asked)), whose: whose && { ...whose, besides } };
  if (comparison && result.figure) return await compare(asking, { asked, answer, result });
  return { ...result, total: Math.min(result.total, limit) };
}

const WHOLE_YEAR = /^(\d{4})-01-01\/\1-12-31$/;

/** « plus de désistements qu’en 2025 ? » compares this year with that one, not all there ever was. */
function withPresent(reading: Reading, today: Day): Reading {
  const { comparison = '', period, session_date: day } = reading;
  if (period !== undefined || day !== undefined || !WHOLE_YEAR.test(comparison)) return reading;
  const year = yearOf(today);
  return { ...reading, period: `${year}-01-01/${year}-12-31` };
}

/** « 2026 comparé à 2025 »: the two figures and what separates them. */
async function compare(
  asking: Asking,
  { asked, answer, result }: { asked: Asked; answer: Answering; result: QueryResult },
): Promise<QueryResult> {
  const { t } = asking;
  const { comparison = '', period } = asked.reading;
  const { comparison: _comparison, ...reading } = asked.reading;
  const other = await answer(asking, { ...asked, reading: { ...reading, period: comparison } });
  const { value, unit } = result.figure ?? { value: 0, unit: '' };
  const before = other.figure?.value ?? 0;
  const difference = value - before;
  const written = (figure: number) => (unit ? `${figure}\u00a0${unit}` : String(figure));
  const lines = [
    {
      name: period ? periodText(asking, period) : t('query-all-time'),
      value,
      figure: written(value),
    },
    { name: periodText(asking, comparison), value: before, figure: written(before) },
    {
      name: t('query-difference'),
      value: difference,
      figure: t('query-difference-value', { value: signed(difference), unit: unit || 'none' }),
    },
  ];
  return {
    ...result,
    total: lines.length,
    ...tablesOf(t, lines, [
      { name: 'period', cell: ({ name }) => name },
      {
        name: 'figure',
        cell: ({ figure }) => figure,
        align: 'right',
        saved: [{ name: unit === '%' ? 'rate-saved' : 'figure', value: (line) => line.value }],
      },
    ]),
    chart: {
      categories: lines.slice(0, 2).map(({ name }) => name),
      values: [value, before],
      unit,
      kind: 'bar',
    },
  };
}

function periodText({ t }: Asking, period: string): string {
  const [, part] = describeReading({ query: 'requests', period }, t);
  return part?.text ?? period;
}

function signed(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${Math.abs(value)}`;
}
