import type { Account } from '#ports/account-repository.ts';
import { yearOf } from '#reglement/index.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatFigureDay, formatInstant } from '../format-day.ts';

const LINES_A_PAGE = 20;

/** « liste du 15 février »: renewals asked for and not yet paid, whose structures stop being covered after that day. */
export async function showRenewals(
  { stores, today, now, t, language }: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  if (!person.roles.includes('gestionnaire')) return saying({ text: t('manage-not-yours') });
  const offset = typeof args['offset'] === 'number' ? args['offset'] : 0;
  const year = yearOf(today);
  const { lines, total } = await stores.reports.findUnpaidRenewals(year, {
    limit: LINES_A_PAGE,
    offset,
  });
  const shown = offset + lines.length;
  return saying({
    card: {
      title: t('renewals-found', { count: total, year: String(year) }),
      ...(lines.length > 0
        ? {
            table: {
              columns: ['structure', 'status', 'asked'].map((name) => ({
                label: t(`column-${name}`),
              })),
              rows: lines.map((line) => [
                line.structure,
                t(`membership-${line.status}`),
                formatFigureDay(line.requestedAt.slice(0, 10)),
              ]),
            },
          }
        : {}),
      footer: `${t('definition-renewals')} ${t('figure-taken-at', { at: formatInstant(now, language) })}`,
    },
    ...(shown < total
      ? { choices: [button(t('button-next-lines'), 'renewals', { offset: shown })] }
      : {}),
  });
}
