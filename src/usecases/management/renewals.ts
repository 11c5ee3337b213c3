import type { Account } from '#ports/account-repository.ts';
import { rulebookFor, yearOf } from '#reglement/index.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatFigureDay, formatInstant } from '../format-day.ts';

const LINES_A_PAGE = 20;

/**
 * « liste du 15 février »: renewals asked for and not yet paid, whose structures stop being covered after that day; then
 * those that were members and have asked for nothing.
 */
export async function showRenewals(
  exchange: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, today, now, t, language } = exchange;
  const offset = typeof args['offset'] === 'number' ? args['offset'] : 0;
  const { text } = args;
  const said = typeof text === 'string' ? /\b20\d{2}\b/.exec(text)?.[0] : undefined;
  const year = Number(args['year'] ?? said ?? yearOf(today));
  const page = { limit: LINES_A_PAGE, offset };
  const unpaid = await stores.reports.findUnpaidRenewals(year, page);
  const missing = await stores.reports.findNotRenewed(year, page);
  const columns = ['structure', 'status', 'asked'].map((name) => ({ label: t(`column-${name}`) }));
  const rows = unpaid.lines.map((line) => [
    line.structure,
    t(`membership-${line.status}`),
    formatFigureDay(line.requestedAt.slice(0, 10)),
  ]);
  const others = missing.lines.map(({ structure }) => [structure, t('renewals-not-asked'), '']);
  const isMore = offset + LINES_A_PAGE < Math.max(unpaid.total, missing.total);
  const counts = { count: missing.total, year: String(year), before: String(year - 1) };
  return saying({
    card: {
      title: t('renewals-found', { count: unpaid.total, year: String(year) }),
      ...(missing.total > 0 ? { subtitle: t('not-renewed-found', counts) } : {}),
      ...(rows.length + others.length > 0
        ? { table: { columns, rows: [...rows, ...others] } }
        : {}),
      footer: `${t('definition-renewals')} ${t('figure-taken-at', { at: formatInstant(now, language) })}`,
    },
    layout: 'column',
    choices: [
      ...(isMore
        ? [button(t('button-next-lines'), 'renewals', { offset: offset + LINES_A_PAGE, year })]
        : []),
      ...(rows.length + others.length > 0
        ? [button(t('button-remind-renewals'), 'remind-renewals', { year })]
        : []),
      button(t('button-renewals-of', { year: String(otherYear(year, today)) }), 'renewals', {
        year: otherYear(year, today),
      }),
    ],
  });
}

/** This year's list shows the next one's, and the other way round. */
function otherYear(year: number, today: string): number {
  return year === yearOf(today) ? year + 1 : yearOf(today);
}

/** The last day on which a renewal asked for, and not paid, still covers its structure. */
export function lastCoveredDay({ services }: Exchange, year: number): string {
  const { figures } = rulebookFor(services.rulebooks, year).rulebook;
  return `${year}-${figures.membershipRenewalUntil.value}`;
}
