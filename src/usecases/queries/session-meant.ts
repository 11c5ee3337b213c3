import type { SessionView } from '#ports/programme-repository.ts';
import type { Query, Reading } from '#reading/index.ts';
import { spoken, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { spokenOf } from '../sessions/spoken-of.ts';
import { lastReading } from './query-memory.ts';

/** Questions about the people of a session. */
const OF_A_SESSION: readonly Query[] = [
  'session_registrations',
  'waiting_list',
  'absences',
  'fill_rate',
  'pending_requests',
  'withdrawals',
  'late_withdrawals',
];

/**
 * « combien d'inscrits sur cette session ? »: the reading, with the session spoken of a moment ago where the text points at
 * one; `null` when it points at one that nobody can tell.
 */
export async function withSessionMeant(
  exchange: Exchange,
  text: string,
  reading: Reading,
): Promise<Reading | null> {
  const { action, session_date: day, place, period } = reading;
  const isNamed = (action ?? day ?? place ?? period) !== undefined;
  const isOfPlaces = !isNamed && asksPlaces(exchange, text);
  if (!isOfPlaces && (isNamed || !isOfSessionMeant(exchange, text, reading))) return reading;
  const [only, ...others] = spokenOf.last(exchange)?.sessionIds ?? [];
  const session =
    only !== undefined && others.length === 0
      ? await exchange.stores.programme.findSessionView(only)
      : null;
  if (isOfPlaces && !session) return withLastNamed(exchange, reading);
  return session && readingOfSession(reading, [session]);
}

/** « reste-t-il des places ? » and nothing else: on the one session spoken of, when there is one. */
const asksPlaces = ({ services }: Exchange, text: string): boolean =>
  wordings(services, 'query-places-left').includes(spoken(text));

/** The same session as the question before, when that named its day. */
function withLastNamed(exchange: Exchange, reading: Reading): Reading {
  const { action, session_date, place } = lastReading(exchange) ?? {};
  if (!session_date) return reading;
  return { ...reading, session_date, ...(action && { action }), ...(place && { place }) };
}

/** The reading of the sessions of one action. */
export function readingOfSession(reading: Reading, views: readonly SessionView[]): Reading {
  const days = views.map(({ firstDay }) => firstDay).toSorted();
  const [first] = days;
  const last = days.at(-1);
  const action = views[0]?.action.title;
  if (first === undefined || action === undefined) return reading;
  return first === last
    ? { ...reading, action, session_date: first }
    : { ...reading, action, period: `${first}/${last}` };
}

/** Whether it may be asked of the people of one session. */
export const isOfPeople = ({ query }: Pick<Reading, 'query'>): boolean =>
  OF_A_SESSION.includes(query);

/** Whether it asks of the people of « cette session ». */
export function isOfSessionMeant({ services }: Exchange, text: string, reading: Reading): boolean {
  return isOfPeople(reading) && holds(services, spoken(text), 'query-this-session');
}
