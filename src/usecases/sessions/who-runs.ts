import { readDates } from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { yearOf } from '#reglement/index.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import { describeBoth } from '../describe-session.ts';
import { type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { fullName } from '../people.ts';
import { chooseSession } from './find-any-session.ts';
import { spokenOf } from './spoken-of.ts';

const MOST_SESSIONS = 500;
const MOST_SAID = 6;

/** « qui anime la session du 15 septembre à Pau ? », « qui l'anime ? »; `null` when it asks something else. */
export async function tellWhoRuns(
  exchange: Exchange,
  text: string,
): Promise<ExchangeResult | null> {
  const rest = takeOut(spoken(text), wordings(exchange.services, 'session-who-runs'));
  if (!exchange.person || rest === null) return null;
  const sessions = await sessionsMeant(exchange, text, rest);
  if (sessions.length === 0 || sessions.length > MOST_SAID) return null;
  const providers = await exchange.stores.accounts.findMany(sessions.map((one) => one.providerId));
  const lines = sessions.map((session) => {
    const provider = providers.find(({ id }) => id === session.providerId);
    const name = provider ? fullName(provider) : 'none';
    const described = describeBoth(session.action, session, exchange);
    return exchange.t('session-run-by', { session: described, name });
  });
  return saying({ text: lines.join('\n\n') });
}

/** Those of this year and later that the text speaks of; failing that, the one spoken of before. */
async function sessionsMeant(
  exchange: Exchange,
  text: string,
  rest: string,
): Promise<SessionView[]> {
  const { stores, today, language } = exchange;
  const from = `${yearOf(today)}-01-01`;
  const all = await stores.programme.searchSessions({ from, status: 'open' }, MOST_SESSIONS);
  const dates = readDates(text, today, { language });
  const said = { text: dates.length > 0 ? text : rest, dates };
  const { options, message } = chooseSession(all, said, exchange);
  // Those of another day are not those asked about.
  const named = (message ? [] : options).flatMap(
    ({ value }) => all.find(({ id }) => id === value) ?? [],
  );
  if (named.length > 0) return named;
  const [only, ...others] = spokenOf.last(exchange)?.sessionIds ?? [];
  const one = only && others.length === 0 ? await stores.programme.findSessionView(only) : null;
  return one ? [one] : [];
}
