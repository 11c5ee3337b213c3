import type { Choice, Draft } from '#conversation/index.ts';
import { describeReading, type Field, type Reading } from '#reading/index.ts';
import { type Asking, button } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';
import { isOfNoPart } from './filters.ts';
import { headlineText } from './headline.ts';
import { leftOutText, usedPart } from './left-out.ts';
import type { Unresolved } from './resolve.ts';
import type { QueryResult } from './result.ts';

/** Parts one may change by a press, in the order they are offered. */
const CHANGEABLE: readonly Field[] = [
  'period',
  'session_date',
  'person',
  'structure',
  'action',
  'kinds',
  'except_kinds',
  'mode',
  'place',
  'except_place',
  'status',
  'type',
  'stage',
  'older_than_days',
  'threshold',
  'below',
  'measure',
  'group_by',
  'comparison',
];

/** The answer as people see it: the figure, the question as understood, the lines, what they are and when they were taken. */
export function resultDraft(
  asking: Asking,
  reading: Reading,
  result: QueryResult,
  offset: number,
): Draft {
  const { t, language, now } = asking;
  const shown = offset + (result.table?.rows.length ?? 0);
  const showsTable = !hidesTable(reading) || offset > 0;
  const isPaged = showsTable && (offset > 0 || shown < result.total);
  const notice = leftOutText(asking, reading);
  return {
    ...(notice ? { text: notice } : {}),
    card: {
      title: headlineText(t, result),
      subtitle: understoodAs(asking, reading),
      ...(result.table && showsTable ? { table: result.table } : {}),
      footer: [
        t(result.definition),
        ...besidesText(t, result),
        ...(isPaged ? [t('query-shown', { from: offset + 1, shown, total: result.total })] : []),
        t('figure-taken-at', { at: formatInstant(now, language) }),
      ].join(' '),
    },
    choices: resultChoices(asking, reading, result, { shown, showsTable }),
  };
}

/** « Compte aussi l’antenne d’Oloron »: whose figures they are besides one’s own establishment. */
export function besidesText(t: Asking['t'], { whose }: QueryResult): string[] {
  const names = whose?.besides ?? [];
  return names.length > 0
    ? [t('query-besides', { names: names.join(' ; '), count: names.length })]
    : [];
}

/** A number was asked, or a rate: the lines come on one press. */
function hidesTable({ query, output, group_by: group, comparison }: Reading): boolean {
  if (group !== undefined || comparison !== undefined) return false;
  return output === 'count' || (query === 'fill_rate' && output === undefined);
}

/** « Quota · Marie Durand · 2026 »: the question as it was understood. */
export function understoodAs({ t, today }: Asking, reading: Reading): string {
  const { output: _output, ...asked } = usedPart(reading, today);
  const query = isOfNoPart(asked) ? 'requests' : asked.query;
  return describeReading({ ...asked, query }, t)
    .map(({ text }) => text)
    .join(' · ');
}

function resultChoices(
  { t }: Asking,
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
  choices.push(button(t('button-subscribe'), 'subscribe-offer', { reading }));
  const stated = CHANGEABLE.filter((field) => reading[field] !== undefined);
  for (const field of stated.length > 0 ? stated : (['period'] as const)) {
    choices.push(button(t(`button-query-${field}`), 'query-change', { reading, field }));
  }
  return choices;
}

/** What no figure says is told plainly; what can be counted of it is one press away. */
export function uncountedDraft({ t }: Asking, reading: Reading): Draft {
  const { uncounted = '', ...rest } = reading;
  const [what] = describeReading(rest, t);
  // Of what is asked for want of lines, the lines there are say the opposite.
  const isNothing = rest.query === 'unsupported' || uncounted === 'nobody';
  return {
    text: t(`query-uncounted-${uncounted}`),
    ...(isNothing || !what
      ? {}
      : {
          choices: [
            button(t('button-query-instead', { what: what.text }), 'query', { reading: rest }),
          ],
        }),
  };
}

const MOST_CHOICES = 8;

/** A name that means nothing, or several things: what may be chosen; `press` says what a choice does. */
export function unresolvedDraft(
  { t, isConfidential }: Asking & { isConfidential: boolean },
  { field, said, choices, isElsewhere }: Unresolved,
  press: (value: string) => [intent: string, args: Record<string, unknown>],
): Draft {
  // What was taken for a name may be an illness.
  if (choices.length === 0 && isConfidential)
    return { text: t('conversation-health-say-otherwise') };
  if (choices.length === 0) return { text: t(`query-no-${field}`, { said }) };
  const key = said.includes('@') ? 'query-near-person' : `query-several-${field}`;
  return {
    text: t(isElsewhere ? 'query-elsewhere-person' : key, { said }),
    layout: 'column',
    choices: choices
      .slice(0, MOST_CHOICES)
      .map(({ label, value }) => button(label, ...press(value))),
  };
}
