import { rulebookFor } from '#reglement/index.ts';
import type { Asking } from '../exchange.ts';
import { fullName } from '../people.ts';
import { drawBar, loadQuota } from '../show-quota.ts';
import { personColumns } from './columns.ts';
import { yearAsked } from './filters.ts';
import { type Asked, type QueryResult, tablesOf } from './result.ts';

/** « quota de Marie Durand »: the two bars of one person. */
export async function queryQuota(asking: Asking, asked: Asked): Promise<QueryResult> {
  const { person } = asked.resolved;
  const year = yearAsked(asked.reading, asking.today);
  if (!person) return await queryReached(asking, asked);
  const { actions, formations } = await loadQuota(asking, person.id, year);
  const left = Math.max(0, actions.max - actions.used);
  const { t } = asking;
  const bars = [
    { measure: t('measure-actions'), usage: actions },
    { measure: t('measure-formations'), usage: formations },
  ];
  return {
    headline: {
      key: 'query-found-quota',
      args: {
        name: fullName(person),
        year: String(year),
        actions: left,
        formations: Math.max(0, Math.min(left, formations.max - formations.used)),
      },
    },
    ...tablesOf(t, bars, [
      { name: 'measure', cell: ({ measure }) => measure },
      {
        name: 'used',
        cell: ({ usage }) => drawBar(usage),
        saved: [
          { name: 'used', value: ({ usage }) => usage.used },
          { name: 'limit', value: ({ usage }) => usage.max },
        ],
      },
    ]),
    total: bars.length,
    figure: {
      value: asked.reading.measure === 'formations' ? formations.used : actions.used,
      unit: '',
    },
    definition: 'definition-quota',
  };
}

/** « qui est au max de ses formations ? » */
export async function queryReached(asking: Asking, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter, page } = asked;
  const { services, stores, today, t } = asking;
  const year = yearAsked(reading, today);
  const { figures } = rulebookFor(services.rulebooks, year).rulebook;
  const measure = reading.measure === 'formations' ? 'formations' : 'actions';
  const max = { actions: figures.annualActions.value, formations: figures.annualFormations.value };
  const { below } = reading;
  const threshold = reading.threshold ?? (below === undefined ? max[measure] : 0);
  const { lines, total } = await stores.reports.findQuotas(
    {
      year,
      measure,
      threshold,
      ...(below === undefined ? {} : { below }),
      ...(resolved.sirets ? { sirets: resolved.sirets } : {}),
      ...(resolved.person ? { personIds: [resolved.person.id] } : {}),
    },
    perimeter,
    page,
  );
  return {
    headline: {
      key: `query-found-quota-${below === undefined ? 'reached' : below === 1 ? 'none' : 'below'}`,
      args: { count: total, threshold, below: below ?? 0, measure, year: String(year) },
    },
    total,
    figure: { value: total, unit: '' },
    ...(lines.length > 0
      ? tablesOf(t, lines, [
          ...personColumns(lines),
          { name: 'structure', cell: (line) => line.structure ?? '–', isWide: true },
          {
            name: 'actions',
            cell: (line) => drawBar({ used: line.actions, max: max.actions }),
            saved: [{ name: 'actions', value: (line) => line.actions }],
          },
          {
            name: 'formations',
            cell: (line) => drawBar({ used: line.formations, max: max.formations }),
            saved: [{ name: 'formations', value: (line) => line.formations }],
          },
        ])
      : {}),
    definition: reading.place ? 'definition-quota-town' : 'definition-quota',
  };
}
