import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { addDays } from '#reglement/index.ts';
import { isGestionnaire } from '../accounts/members.ts';
import { isNamedBy, isOn } from '../decisions/read-decision.ts';
import { describeBoth } from '../describe-session.ts';
import type { Exchange } from '../exchange.ts';

const MOST_SESSIONS = 500;
/** Sessions begun so long ago may still need their attendance. */
export const ATTENDANCE_DAYS = 30;

/** The sessions a prestataire runs, soonest first, from so many days ago on. */
export async function findOwnSessions(
  { stores, today }: Exchange,
  person: Account,
  daysBack = ATTENDANCE_DAYS,
): Promise<SessionView[]> {
  return await stores.programme.searchSessions(
    { providerId: person.id, from: addDays(today, -daysBack), status: 'open' },
    MOST_SESSIONS,
  );
}

/** Those on these days that these words name; none of either leaves all of them. */
export function sessionsNamed(
  exchange: Exchange,
  sessions: readonly SessionView[],
  { days, words }: { days: Parameters<typeof isOn>[1]; words: string[] },
): SessionView[] {
  return sessions.filter(
    (session) =>
      isOn(session, days) &&
      (words.length === 0 || isNamedBy(words, describeBoth(session.action, session, exchange))),
  );
}

/** Those a person may ask papers of: a gestionnaire, of all of them. */
export async function findSessionsOfPapers(
  exchange: Exchange,
  person: Account,
  daysBack: number,
): Promise<SessionView[]> {
  if (!isGestionnaire(person)) return await findOwnSessions(exchange, person, daysBack);
  const from = addDays(exchange.today, -daysBack);
  return await exchange.stores.programme.searchSessions({ from, status: 'open' }, MOST_SESSIONS);
}
