import type { Choice, Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { describeReading, type Field, type Reading } from '#reading/index.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';
import { chartDraft, exportDrafts } from './hand-out.ts';
import { rememberReading } from './query-memory.ts';
import type { Unresolved } from './resolve.ts';
import type { QueryResult } from './result.ts';
import { runQuery } from './run-query.ts';

const LINES_A_PAGE = 10;
const MOST_CHOICES = 8;
/** Parts one may change by a press, in the order they are offered. */
const CHANGEABLE: readonly Field[] = [
  'period',
  'session_date',
  'person',
  'structure',
  'action',
  'place',
  'status',
];

/** Answers a query: the question as understood, the figure, its definition and hour, and the lines behind it. */
export async function answerQuery(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const reading = args['reading'] as Reading;
  const offset = typeof args['offset'] === 'number' ? args['offset'] : 0;
  rememberReading(exchange, reading);
  if (reading.query === 'unsupported') return saying(refusal(exchange, reading));
  if (reading.output === 'export') return await exportQuery(exchange, person, { reading });
  if (reading.output === 'chart') return await chartQuery(exchange, person, { reading });
  const outcome = await runQuery(exchange, person, reading, { limit: LINES_A_PAGE, offset });
  return saying(
    'field' in outcome
      ? unresolvedDraft(exchange, reading, outcome)
      : resultDraft(exchange, reading, outcome, offset),
  );
}

/** « Exporter »: every line, in the two formats of spreadsheets. */
export async function exportQuery(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { output: _output, ...reading } = args['reading'] as Reading;
  const outcome = await runQuery(exchange, person, reading, { limit: 100_000, offset: 0 });
  if ('field' in outcome) return saying(unresolvedDraft(exchange, reading, outcome));
  return saying(...(await exportDrafts(exchange, understoodAs(exchange, reading), outcome)));
}

/** « Voir le graphique »: the figures as a picture, described in words. */
export async function chartQuery(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { output: _output, ...reading } = args['reading'] as Reading;
  const outcome = await runQuery(exchange, person, reading, { limit: LINES_A_PAGE, offset: 0 });
  if ('field' in outcome) return saying(unresolvedDraft(exchange, reading, outcome));
  const chart = await chartDraft(exchange, understoodAs(exchange, reading), outcome);
  return saying(chart ?? resultDraft(exchange, reading, outcome, 0));
}

function refusal({ t }: Exchange, { reason }: Reading): Draft {
  const isWrite = reason === 'write';
  return {
    text: t(isWrite ? 'query-unsupported-write' : 'query-unsupported-out_of_scope'),
    ...(isWrite ? { choices: [button(t('button-manage'), 'manage')] } : {}),
  };
}

function resultDraft(
  exchange: Exchange,
  reading: Reading,
  result: QueryResult,
  offset: number,
): Draft {
  const { t, language, now } = exchange;
  const shown = offset + (result.table?.rows.length ?? 0);
  const showsTable = !hidesTable(reading) || offset > 0;
  const isPaged = showsTable && (offset > 0 || shown < result.total);
  return {
    card: {
      title: t(result.headline.key, result.headline.args),
      subtitle: understoodAs(exchange, reading),
      ...(result.table && showsTable ? { table: result.table } : {}),
      footer: [
        t(result.definition),
        ...(isPaged ? [t('query-shown', { from: offset + 1, shown, total: result.total })] : []),
        t('figure-taken-at', { at: formatInstant(now, language) }),
      ].join(' '),
    },
    choices: resultChoices(exchange, reading, result, { shown, showsTable }),
  };
}

/** A number was asked, or a rate: the lines come on one press. */
function hidesTable({ query, output, group_by: group, comparison }: Reading): boolean {
  if (group !== undefined || comparison !== undefined) return false;
  return output === 'count' || (query === 'fill_rate' && output === undefined);
}

/** « Quota · Marie Durand · 2026 »: the question as it was understood. */
function understoodAs({ t }: Exchange, reading: Reading): string {
  const { output: _output, ...asked } = reading;
  return describeReading(asked, t)
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
  for (const field of stated.length > 0 ? stated : (['period'] as const)) {
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
      .slice(0, MOST_CHOICES)
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
