import type { Account } from '#ports/account-repository.ts';
import type { Undelivered } from '#ports/delivery-report.ts';
import { addDays, startOfDay } from '#reglement/index.ts';
import { type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';
import { fullName } from '../people.ts';

const DAYS = 7;
const MOST_READ = 500;
const MOST_ROWS = 20;
const REASONS = ['rate_limited', 'forbidden', 'unreachable', 'gone', 'rejected'];

/** « rapport d’envoi »: who was not reached in the last days, and why; for gestionnaires. */
export async function showDeliveryReport(
  exchange: Exchange,
  person: Account,
): Promise<ExchangeResult> {
  const { stores, t, today, now, language } = exchange;
  if (!person.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  const since = startOfDay(addDays(today, -DAYS));
  const [undelivered, sent] = await Promise.all([
    stores.deliveryReport.findUndelivered(since, MOST_READ),
    stores.deliveryReport.countSent(since),
  ]);
  const footer = t('figure-taken-at', { at: formatInstant(now, language) });
  if (undelivered.length === 0) {
    return saying({ card: { title: t('delivery-all-arrived', { sent }), tone: 'good', footer } });
  }
  const left = undelivered.length - MOST_ROWS;
  return saying({
    card: {
      title: t('delivery-title', { count: undelivered.length }),
      subtitle: t('delivery-sent', {
        sent,
        rescued: undelivered.filter(({ rescuedBy }) => rescuedBy !== null).length,
      }),
      tone: 'warning',
      table: {
        columns: ['when', 'person', 'by', 'why'].map((column) => ({
          label: t(`delivery-${column}`),
        })),
        rows: await rowsOf(exchange, undelivered.slice(0, MOST_ROWS)),
      },
      footer: [...(left > 0 ? [t('delivery-more', { count: left })] : []), footer].join('\n'),
    },
  });
}

async function rowsOf(exchange: Exchange, undelivered: Undelivered[]): Promise<string[][]> {
  const { stores, t, language } = exchange;
  const ids = [...new Set(undelivered.flatMap(({ accountId }) => accountId ?? []))];
  const people = await stores.accounts.findMany(ids);
  return undelivered.map((one) => {
    const person = people.find(({ id }) => id === one.accountId);
    return [
      formatInstant(one.at, language),
      person ? fullName(person) : t('delivery-nobody'),
      t(`delivery-by-${one.by}`),
      [whyOf(exchange, one), one.rescuedBy ? rescueOf(exchange, one.rescuedBy) : '']
        .join(' ')
        .trim(),
    ];
  });
}

function rescueOf({ t }: Exchange, by: string): string {
  return t('delivery-rescued', { by: t(`delivery-by-${by}`) });
}

function whyOf({ t }: Exchange, { status, reason }: Undelivered): string {
  if (status === 'uncertain') return t('delivery-why-uncertain');
  const isKnown = reason !== null && REASONS.includes(reason);
  return t(`delivery-why-${isKnown ? reason.replace('_', '-') : 'error'}`);
}
