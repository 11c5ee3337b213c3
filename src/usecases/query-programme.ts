import type { Draft } from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Reading } from '#reading/index.ts';
import { yearOf } from '#reglement/index.ts';
import { describeBoth } from './describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from './exchange.ts';
import { formatInstant, formatShortDay } from './format-day.ts';
import { fullName } from './people.ts';
import { describeQuotaOf } from './show-quota.ts';

const MOST_SESSIONS = 200;
const MOST_CHOICES = 8;

/** The query a gestionnaire's message states; `null` when the message is no query, or its author no gestionnaire. */
export function guessManagerQuery(exchange: Exchange, text: string): { reading: Reading } | null {
  const { person, services, today } = exchange;
  if (!person?.roles.includes('gestionnaire')) return null;
  const reading = services.readQuery(text, today);
  if (reading.query === 'quota' && reading.person) return { reading };
  if (
    reading.query === 'waiting_list' &&
    (reading.action || reading.session_date || reading.place)
  ) {
    return { reading };
  }
  return null;
}

/** Answers a gestionnaire's query. */
export async function answerQuery(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { person, t } = exchange;
  if (!person?.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  const reading = args['reading'] as Reading;
  if (reading.query === 'quota') return await answerQuota(exchange, reading);
  return await answerWaitingList(exchange, reading);
}

async function answerQuota(exchange: Exchange, reading: Reading): Promise<ExchangeResult> {
  const { stores, t, today } = exchange;
  const name = reading.person ?? '';
  const year = reading.period ? yearOf(reading.period.slice(0, 10)) : yearOf(today);
  const found = await stores.accounts.search(name);
  const [only] = found;
  if (!only) return saying({ text: t('query-nobody', { name }) });
  if (found.length === 1) return saying(await describeQuotaOf(exchange, only, year));
  return saying({
    text: t('query-several', { name }),
    layout: 'column',
    choices: found.slice(0, MOST_CHOICES).map((account) =>
      button(`${fullName(account)} (${account.email})`, 'query', {
        reading: { ...reading, person: account.email },
      }),
    ),
  });
}

async function answerWaitingList(exchange: Exchange, reading: Reading): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const day = reading.session_date;
  const sessions = await stores.programme.searchSessions(
    {
      ...(reading.action ? { words: reading.action } : {}),
      ...(reading.place ? { place: reading.place } : {}),
      ...(day ? { from: day, until: day } : {}),
    },
    MOST_SESSIONS,
  );
  const queued =
    sessions.length > 1 ? sessions.filter(({ queueLength }) => queueLength > 0) : sessions;
  const [only] = queued;
  if (sessions.length === 0) return saying({ text: t('query-no-session') });
  if (!only) return saying({ text: t('query-no-queue') });
  if (queued.length === 1) return saying(await describeQueue(exchange, only));
  return saying({
    text: t('query-which-session'),
    layout: 'column',
    choices: queued.slice(0, MOST_CHOICES).map((session) =>
      button(describeBoth(session.action, session, exchange), 'query', {
        reading: {
          query: 'waiting_list',
          action: session.action.title,
          session_date: session.firstDay,
          ...(session.place ? { place: session.place } : {}),
        },
      }),
    ),
  });
}

async function describeQueue(exchange: Exchange, session: SessionView): Promise<Draft> {
  const { stores, t, language, now } = exchange;
  const views = await stores.requests.findViewsOfSession(session.id);
  const queue = views
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const people = await stores.accounts.findMany(queue.map(({ request }) => request.personId));
  const structures = await stores.structures.findMany(
    queue.flatMap(({ request }) => (request.siret ? [request.siret] : [])),
  );
  const rows = queue.map(({ request, rank }) => {
    const person = people.find(({ id }) => id === request.personId);
    const structure = structures.find(({ siret }) => siret === request.siret);
    return [
      String(rank),
      person ? fullName(person) : '',
      structure?.name ?? '',
      formatShortDay(request.submittedAt.slice(0, 10), language),
      t(`status-${request.status}`),
    ];
  });
  return {
    card: {
      title: t('query-queue-title', { count: queue.length }),
      subtitle: describeBoth(session.action, session, exchange),
      table: {
        columns: ['rank', 'person', 'structure', 'asked', 'status'].map((name) => ({
          label: t(`column-${name}`),
        })),
        rows,
      },
      footer: t('figure-taken-at', { at: formatInstant(now, language) }),
    },
  };
}
