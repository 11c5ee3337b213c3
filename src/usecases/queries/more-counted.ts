import { type Draft, readDates } from '#conversation/index.ts';
import type { Reading } from '#reading/index.ts';
import { addDays } from '#reglement/index.ts';
import { spoken } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { formatShortDay } from '../format-day.ts';
import { holds } from '../order-words.ts';

/** What figures count that was not said, or do not count that was: told above them. */
export function withMoreCounted(
  exchange: Exchange,
  { text, reading }: { text: unknown; reading: Reading },
  draft: Draft,
): Draft {
  if (typeof text !== 'string') return draft;
  const told = [gapText(exchange, text, reading), branchesText(exchange, text, reading)];
  const said = [...told, draft.text].filter((one) => one !== undefined);
  return said.length > 0 ? { ...draft, text: said.join('\n\n') } : draft;
}

/** « en septembre et en novembre » is counted from the one to the other. */
function gapText(exchange: Exchange, text: string, { period = '' }: Reading): string | undefined {
  const { t, today, language } = exchange;
  const dates = readDates(text, today, { language });
  const [from = '', until = ''] = period.split('/');
  const isGap = dates.some(({ until: end }, index) => {
    const next = dates[index + 1];
    return next !== undefined && end >= from && next.from <= until && next.from > addDays(end, 1);
  });
  if (!isGap) return undefined;
  return t('query-gap-counted', {
    from: formatShortDay(from, language),
    until: formatShortDay(until, language),
  });
}

/** « siège et antenne confondus »: one establishment is counted at a time. */
function branchesText(
  { t, services }: Exchange,
  text: string,
  { structure, others }: Reading,
): string | undefined {
  const isSaid = holds(services, spoken(text), 'query-branches-together');
  if (!isSaid || structure === undefined || others) return undefined;
  return t('query-one-establishment', { structure });
}
