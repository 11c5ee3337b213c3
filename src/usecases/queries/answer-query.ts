import type { Choice, Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Page } from '#ports/report-repository.ts';
import { describeReading, type Field, type Query, type Reading } from '#reading/index.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';
import { perimeterOf } from './perimeter.ts';
import {
  queryDoubles,
  queryFill,
  queryMembership,
  queryQuota,
  queryReached,
  querySessions,
  queryStructureLimit,
} from './query-others.ts';
import { isRequestQuery, queryRequests } from './query-requests.ts';
import { resolveNames, type Unresolved } from './resolve.ts';
import type { QueryResult } from './result.ts';

const LINES_A_PAGE = 10;
/** Parts one may change by a press, in the order they are offered. */
const CHANGEABLE: readonly Field[] = ['period', 'person', 'structure', 'action', 'place', 'status'];

/** Answers a query: the question as understood, the figure, its definition and hour, and the lines behind it. */
export async function answerQuery(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const reading = args['reading'] as Reading;
  const offset = typeof args['offset'] === 'number' ? args['offset'] : 0;
  rememberReading(exchange, reading);
  if (reading.query === 'unsupported') {
    return saying({ text: exchange.t(`query-unsupported-${reading.reason ?? 'out_of_scope'}`) });
  }
  const outcome = await runQuery(exchange, person, reading, { limit: LINES_A_PAGE, offset });
  return saying(
    'field' in outcome
      ? unresolvedDraft(exchange, reading, outcome)
      : resultDraft(exchange, reading, outcome, offset),
  );
}

/** Runs a query within what its author may see. */
export async function runQuery(
  exchange: Exchange,
  person: Account,
  reading: Reading,
  page: Page,
): Promise<QueryResult | Unresolved> {
  const perimeter = perimeterOf(person);
  const resolved = await resolveNames(exchange, reading, perimeter);
  if ('field' in resolved) return resolved;
  const asked = { reading, resolved, perimeter, page };
  return isRequestQuery(reading.query)
    ? await queryRequests(exchange, asked)
    : await otherQueries[reading.query as OtherQuery](exchange, asked);
}

type OtherQuery = Exclude<
  Query,
  | 'registrations'
  | 'history'
  | 'request_status'
  | 'waiting_list'
  | 'session_registrations'
  | 'pending_requests'
  | 'requests'
  | 'late_withdrawals'
  | 'withdrawals'
  | 'absences'
  | 'unsupported'
>;

const otherQueries: Record<OtherQuery, typeof queryQuota> = {
  quota: queryQuota,
  quota_reached: queryReached,
  double_registration: queryDoubles,
  structure_limit: queryStructureLimit,
  fill_rate: queryFill,
  sessions: querySessions,
  membership: queryMembership,
};

function resultDraft(
  exchange: Exchange,
  reading: Reading,
  result: QueryResult,
  offset: number,
): Draft {
  const { t, language, now } = exchange;
  const shown = offset + (result.table?.rows.length ?? 0);
  const showsTable = reading.output !== 'count' || offset > 0;
  return {
    card: {
      title: t(result.headline.key, result.headline.args),
      subtitle: understoodAs(exchange, reading),
      ...(result.table && showsTable ? { table: result.table } : {}),
      footer: [
        t(result.definition),
        ...(showsTable && shown < result.total
          ? [t('query-shown', { shown, total: result.total })]
          : []),
        t('figure-taken-at', { at: formatInstant(now, language) }),
      ].join(' '),
    },
    choices: resultChoices(exchange, reading, result, { shown, showsTable }),
  };
}

/** « Quota · Marie Durand · 2026 »: the question as it was understood. */
function understoodAs({ t }: Exchange, reading: Reading): string {
  return describeReading(reading, t)
    .map(({ text }) => text)
    .join(' · ');
}

function resultChoices(
  { t }: Exchange,
  reading: Reading,
  result: QueryResult,
  { shown, showsTable }: { shown: number; showsTable: boolean },
): Choice[] {
  const choices: Choice[] = [];
  if (!showsTable && result.total > 0) {
    choices.push(button(t('button-lines'), 'query', { reading: { ...reading, output: 'list' } }));
  } else if (shown < result.total) {
    choices.push(button(t('button-next-lines'), 'query', { reading, offset: shown }));
  }
  if (result.chart && result.chart.categories.length > 1) {
    choices.push(button(t('button-chart'), 'query-chart', { reading }));
  }
  if (result.table) choices.push(button(t('button-export'), 'query-export', { reading }));
  const stated = CHANGEABLE.filter((field) => reading[field] !== undefined);
  for (const field of stated.length > 0 ? stated.slice(0, 2) : (['period'] as const)) {
    choices.push(button(t(`button-query-${field}`), 'query-change', { reading, field }));
  }
  return choices;
}

function unresolvedDraft(
  { t }: Exchange,
  reading: Reading,
  { field, said, choices }: Unresolved,
): Draft {
  if (choices.length === 0) return { text: t(`query-no-${field}`, { said }) };
  return {
    text: t(`query-several-${field}`, { said }),
    layout: 'column',
    choices: choices
      .slice(0, 8)
      .map(({ label, value }) =>
        button(label, 'query', { reading: { ...reading, [field]: value } }),
      ),
  };
}

/** One of the « Changer … » buttons: says how to say it; what is written next refines the question. */
export async function askForChange(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  rememberReading(exchange, args['reading'] as Reading);
  return saying({ text: exchange.t(`query-change-${String(args['field'])}`) });
}

/** What was asked last, so that « et pour 2025 ? » refines it. */
export interface QueryMemory {
  reading: Reading;
  at: string;
}

function rememberReading(exchange: Exchange, reading: Reading): void {
  if (reading.query === 'unsupported') return;
  const memory: QueryMemory = { reading, at: exchange.now };
  exchange.conversation.memory['query'] = memory;
}
