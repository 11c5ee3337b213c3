import type { Query, Reading } from '#reading/index.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { spokenOf } from '../sessions/spoken-of.ts';

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
  if (isNamed || !isOfSessionMeant(exchange, text, reading)) return reading;
  const [only, ...others] = spokenOf.last(exchange)?.sessionIds ?? [];
  const session =
    only !== undefined && others.length === 0
      ? await exchange.stores.programme.findSessionView(only)
      : null;
  return session && { ...reading, action: session.action.title, session_date: session.firstDay };
}

/** Whether it asks of the people of « cette session ». */
export function isOfSessionMeant(
  { services }: Exchange,
  text: string,
  { query }: Reading,
): boolean {
  return (
    OF_A_SESSION.includes(query) &&
    takeOut(spoken(text), wordings(services, 'query-this-session')) !== null
  );
}
