import type { Choice, Draft } from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { describeSeats, describeWhen } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { formatShortDay } from '../format-day.ts';
import { rememberReading } from '../queries/query-memory.ts';
import { rememberSessions } from '../sessions/spoken-of.ts';
import type { CatalogueFilter } from './filter.ts';
import { rememberSearch } from './last-search.ts';
import { askTown, sortByDistance } from './near.ts';
import { recogniseSearch } from './recognise-search.ts';
import { forgetShown, rememberShown } from './shown-actions.ts';

const PAGE = 5;
const MOST_DATES = 2;

/** « programme », « quelles formations en mars à Pau »: the actions with a session to come, a page at a time. */
export async function showCatalogue(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const text = typeof args['text'] === 'string' ? args['text'] : '';
  const given = args['filter'] as CatalogueFilter | undefined;
  const filter = given ?? (await recogniseSearch(exchange, text)) ?? {};
  const offset = typeof args['offset'] === 'number' ? args['offset'] : 0;
  const asked = await askTown(exchange, filter);
  if (asked) return saying(asked);
  const shown = arrange(exchange, await comingSessions(exchange, filter), filter);
  if (shown.groups.length === 0) {
    forgetShown(exchange);
    rememberSearch(exchange, filter);
    return saying(nothingDraft(exchange, filter));
  }
  rememberFigures(exchange, filter);
  const page = pageDraft(exchange, shown, { filter, offset });
  rememberSearch(exchange, filter);
  return saying(page);
}

/** Notes the same as a question of figures, which « exporter » and « combien d'inscrits ? » go on from. */
function rememberFigures(
  exchange: Exchange,
  { from, until, place, hasSeat, ...rest }: CatalogueFilter,
): void {
  const isNarrowed = Object.values(rest).some((part) => part !== undefined);
  const isManager = exchange.person?.roles.includes('gestionnaire') ?? false;
  if (!isManager || isNarrowed || !from || !until) return;
  rememberReading(exchange, {
    query: 'sessions',
    ...(place ? { place } : {}),
    ...(hasSeat ? { status: 'disponible' } : {}),
    period: `${from}/${until}`,
    output: 'list',
  });
}

interface Shown {
  groups: SessionView[][];
  /** How far each session is, when that was asked. */
  distances: ReadonlyMap<string, number>;
  /** Nothing is as near as was asked: the nearest there are. */
  isFarther: boolean;
}

function arrange(exchange: Exchange, all: SessionView[], filter: CatalogueFilter): Shown {
  const { near, days, exceptTheme } = filter;
  const sessions = all.filter(
    (session) =>
      (days === undefined || daysOf(session) === days) && session.action.theme !== exceptTheme,
  );
  if (near?.town === undefined) {
    return { groups: groupByAction(sessions), distances: new Map(), isFarther: false };
  }
  const { town, km } = near;
  const { found, isWithin } = sortByDistance(exchange, sessions, { town, km });
  return {
    groups: groupByAction(found.map(({ session }) => session)),
    distances: new Map(found.map(({ session, km: far }) => [session.id, far])),
    isFarther: !isWithin,
  };
}

const IN_DAYS = /^(\d+) jours?/;

/** As its sheet says it, else from the first day to the last. */
function daysOf({ action, firstDay, lastDay }: SessionView): number | undefined {
  const said = IN_DAYS.exec(action.duration)?.[1];
  if (said !== undefined) return Number(said);
  return firstDay === lastDay ? 1 : undefined;
}

function groupByAction(sessions: SessionView[]): SessionView[][] {
  return [...Map.groupBy(sessions, ({ actionId }) => actionId).values()];
}

function nothingDraft(exchange: Exchange, filter: CatalogueFilter): Draft {
  const { t } = exchange;
  return {
    text: t('catalogue-nothing', { filter: describeFilter(exchange, filter) }),
    choices: [
      ...kindsChoice(exchange, filter),
      button(t('button-catalogue-all'), 'catalogue', { filter: {} }),
    ],
  };
}

function pageDraft(
  exchange: Exchange,
  { groups, distances, isFarther }: Shown,
  { filter, offset }: { filter: CatalogueFilter; offset: number },
): Draft {
  const { t } = exchange;
  const page = groups.slice(offset, offset + PAGE);
  rememberShown(
    exchange,
    page.flatMap(([first]) => (first ? [first.actionId] : [])),
  );
  rememberSessions(
    exchange,
    page.flat().map(({ id }) => id),
  );
  const described = describeFilter(exchange, filter, isFarther);
  return {
    card: {
      title: t('catalogue-title', { count: groups.length }),
      ...(described ? { subtitle: described } : {}),
      body: [
        ...(isFarther ? [t('catalogue-farther')] : []),
        ...page.map((sessions) => describeAction(exchange, sessions, distances)),
      ].join('\n\n'),
    },
    layout: 'column',
    choices: [
      ...page.flatMap((sessions) => sheetChoice(exchange, sessions)),
      ...moreChoices(exchange, groups.length, { filter, offset }),
    ],
  };
}

function sheetChoice({ t }: Exchange, [first]: SessionView[]): Choice[] {
  if (!first) return [];
  const { id, title } = first.action;
  return [button(t('button-action-sheet', { title }), 'action-sheet', { actionId: id })];
}

function moreChoices(
  exchange: Exchange,
  count: number,
  { filter, offset }: { filter: CatalogueFilter; offset: number },
): Choice[] {
  const { t } = exchange;
  const left = count - offset - PAGE;
  const next = { filter, offset: offset + PAGE };
  return [
    ...(left > 0 ? [button(t('button-catalogue-more', { count: left }), 'catalogue', next)] : []),
    ...(filter.hasSeat === undefined && filter.seats === undefined
      ? [button(t('button-catalogue-seats'), 'catalogue', { filter: { ...filter, hasSeat: true } })]
      : []),
    ...kindsChoice(exchange, filter),
  ];
}

/** « formations » is often said of everything. */
function kindsChoice({ t }: Exchange, { kind, ...others }: CatalogueFilter): Choice[] {
  if (kind !== 'formation') return [];
  return [button(t('button-catalogue-kinds'), 'catalogue', { filter: others })];
}

/** Its title, what it is, and its next sessions. */
function describeAction(
  exchange: Exchange,
  sessions: SessionView[],
  distances: Shown['distances'],
): string {
  const { t } = exchange;
  const action = sessions[0]?.action;
  if (!action) return '';
  const dates = sessions.slice(0, MOST_DATES).map((session) => {
    const km = distances.get(session.id);
    const far = !km ? '' : ` (${t('catalogue-km', { km })})`;
    return `- ${describeWhen(session, exchange)}${far} : ${describeSeats(session, exchange)}`;
  });
  const more = sessions.length - MOST_DATES;
  if (more > 0) dates.push(`- ${t('catalogue-other-dates', { count: more })}`);
  return `**${action.title}** · ${t(`kind-${action.kind}`)} · ${action.theme}\n${dates.join('\n')}`;
}

/** « webinaire · à Pau · du 1er mars au 31 mars 2026 »: what was understood. */
function describeFilter(exchange: Exchange, filter: CatalogueFilter, isFarther = false): string {
  const { t, language } = exchange;
  const { kind, theme, exceptTheme, place, mode, from, until, words, hasSeat, seats, near, days } =
    filter;
  return [
    kind ? t(`kind-${kind}`) : '',
    theme ?? '',
    exceptTheme ? t('catalogue-except', { theme: exceptTheme }) : '',
    days ? t('catalogue-days', { count: days }) : '',
    words ? t('catalogue-about', { words }) : '',
    place ? t('session-in-place', { place }) : '',
    mode ? t(mode === 'distanciel' ? 'session-remote' : 'session-on-site') : '',
    from && until
      ? t('session-from-to', {
          from: formatShortDay(from, language),
          to: formatShortDay(until, language),
        })
      : '',
    hasSeat ? t('catalogue-with-seat') : '',
    seats ? t('catalogue-with-seats', { count: seats }) : '',
    near?.town
      ? t(isFarther ? 'catalogue-around' : 'catalogue-near', { town: near.town, km: near.km })
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
