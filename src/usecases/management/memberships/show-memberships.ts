import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../../exchange.ts';
import { formatFigureDay } from '../../format-day.ts';
import { membershipCard } from './membership-card.ts';
import { UNDERWAY } from './membership-steps.ts';

const MOST_CARDS = 5;
const MOST_ROWS = 100;

/** « adhésions en cours »: all of them in a table, oldest first, then the cards that move them along, a few at once. */
export async function showMemberships(
  exchange: Exchange,
  _person?: Account,
  args: Record<string, unknown> = {},
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const offset = typeof args['offset'] === 'number' ? args['offset'] : 0;
  const found = await stores.structures.findMembershipsIn([...UNDERWAY], MOST_ROWS);
  const ask = button(t('button-ask-membership'), 'ask-membership');
  if (found.length === 0) return saying({ text: t('memberships-none'), choices: [ask] });
  const structures = await stores.structures.findMany(found.map(({ siret }) => siret));
  const table = {
    columns: ['structure', 'year', 'status', 'asked'].map((name) => ({
      label: t(`column-${name}`),
    })),
    rows: found.map(({ siret, year, status, requestedAt }) => [
      structures.find((one) => one.siret === siret)?.name ?? siret,
      String(year),
      t(`membership-${status}`),
      formatFigureDay(requestedAt.slice(0, 10)),
    ]),
  };
  const shown = found.slice(offset, offset + MOST_CARDS);
  const cards = await Promise.all(shown.map((one) => membershipCard(exchange, one, exchange)));
  const left = found.length - offset - shown.length;
  const more = button(t('memberships-more', { count: left }), 'memberships', {
    offset: offset + MOST_CARDS,
  });
  const title = t('memberships-underway', { count: found.length });
  return saying(
    ...(offset === 0 ? [{ card: { title, table }, choices: [ask] }] : []),
    ...cards,
    ...(left > 0 ? [{ text: title, choices: [more] }] : []),
  );
}
