import { Info } from 'luxon';
import { fold } from '#knowledge/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestEvent, RequestView } from '#ports/request-repository.ts';
import { parisDay } from '#reglement/index.ts';
import { spoken } from '../catalogue/words.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatFigureDay } from '../format-day.ts';
import { holds } from '../order-words.ts';
import { fullName } from '../people.ts';
import { sheetDrafts } from '../queries/hand-out.ts';

const MOST_READ = 1000;
const MOST_ROWS = 15;

const EVENTS = { accepted: 'request.approved', refused: 'request.refused_employer' } as const;
type Verdict = keyof typeof EVENTS;

/** Which decisions are asked for. */
export interface DecisionFilter {
  verdict?: Verdict;
  /** `YYYY-MM`. */
  month?: string;
}

/** « mes décisions »: what I accepted and refused, latest first, with filters. */
export async function showMyDecisions(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, services, t, today } = exchange;
  const { text } = args;
  const isText = typeof text === 'string';
  const filter = isText ? readFilter(text, today) : (args as DecisionFilter);
  const isFile =
    args['isFile'] === true || (isText && holds(services, spoken(text), 'said-export'));
  const events = await stores.requests.findEventsByActor(
    person.id,
    filter.verdict ? [EVENTS[filter.verdict]] : Object.values(EVENTS),
    MOST_READ,
  );
  const kept = events.filter(({ at }) => !filter.month || parisDay(at).startsWith(filter.month));
  const choices = filterChoices(exchange, filter);
  const isFiltered = filter.verdict !== undefined || filter.month !== undefined;
  if (kept.length === 0) {
    return saying(
      isFiltered ? { text: t('decisions-none'), choices } : { text: t('decisions-none-yet') },
    );
  }
  const title = t('decisions-title', { count: kept.length });
  const subtitle = filter.month ? monthName(filter.month, exchange) : '';
  const columns = ['when', 'person', 'action', 'verdict'].map((one) => t(`decisions-${one}`));
  if (isFile) {
    const described = [title, subtitle].filter(Boolean).join('\n\n');
    const rows = await rowsOf(exchange, kept);
    return saying(...(await sheetDrafts(exchange, described, { columns, rows })));
  }
  return saying({
    card: {
      title,
      ...(subtitle ? { subtitle } : {}),
      table: {
        columns: columns.map((label) => ({ label })),
        rows: await rowsOf(exchange, kept.slice(0, MOST_ROWS)),
      },
      ...(kept.length > MOST_ROWS ? { footer: t('decisions-more', { count: MOST_ROWS }) } : {}),
    },
    choices: [...choices, button(t('button-export'), 'my-decisions', { ...filter, isFile: true })],
  });
}

/** Reads « acceptées », « refusées », « en mai », « mai 2026 » in a request for one's decisions; a month to come is last year's. */
export function readFilter(text: string, today: string): DecisionFilter {
  const words = fold(text);
  const month = readMonth(words, today);
  return {
    ...(/refus|reject/.test(words) ? { verdict: 'refused' as const } : {}),
    ...(/accept|approuv|approved/.test(words) ? { verdict: 'accepted' as const } : {}),
    ...(month ? { month } : {}),
  };
}

function readMonth(words: string, today: string): string | null {
  const names = [Info.months('long', { locale: 'fr' }), Info.months('long', { locale: 'en' })];
  const number = names
    .map((months) => months.findIndex((name) => new RegExp(`\\b${fold(name)}\\b`).test(words)) + 1)
    .find((found) => found > 0);
  if (number === undefined) return null;
  const padded = String(number).padStart(2, '0');
  const said = /\b20\d\d\b/.exec(words)?.[0];
  const thisYear = Number(today.slice(0, 4));
  const year =
    said ?? String(`${thisYear}-${padded}` > today.slice(0, 7) ? thisYear - 1 : thisYear);
  return `${year}-${padded}`;
}

async function rowsOf({ stores, t }: Exchange, events: RequestEvent[]): Promise<string[][]> {
  const views = await stores.requests.findViews(events.map(({ requestId }) => requestId));
  const people = await stores.accounts.findMany(views.map(({ request }) => request.personId));
  const viewOf = new Map<string, RequestView>(views.map((view) => [view.request.id, view]));
  return events.flatMap((event) => {
    const view = viewOf.get(event.requestId);
    if (!view) return [];
    const author = people.find(({ id }) => id === view.request.personId);
    const verdict = event.event === EVENTS.refused ? 'refused' : 'accepted';
    return [
      [
        formatFigureDay(parisDay(event.at)),
        author ? fullName(author) : '',
        view.action.title,
        t(`decisions-${verdict}`),
      ],
    ];
  });
}

function filterChoices({ t, today }: Exchange, filter: DecisionFilter) {
  const { verdict, month } = filter;
  const withMonth = month ? { month } : {};
  const choice = (label: string, args: DecisionFilter) =>
    button(t(label), 'my-decisions', { ...args });
  return [
    ...(verdict === 'accepted'
      ? []
      : [choice('button-accepted', { verdict: 'accepted', ...withMonth })]),
    ...(verdict === 'refused'
      ? []
      : [choice('button-refused', { verdict: 'refused', ...withMonth })]),
    ...(month ? [] : [choice('button-this-month', { ...filter, month: today.slice(0, 7) })]),
    ...(verdict || month ? [choice('button-all-decisions', {})] : []),
  ];
}

function monthName(month: string, { language }: Exchange): string {
  const [year, number] = month.split('-');
  const locale = language === 'fr' ? 'fr' : 'en-GB';
  return `${Info.months('long', { locale })[Number(number) - 1]} ${year}`;
}
