import type { Account } from '#ports/account-repository.ts';
import { isLive } from '#reglement/index.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import { isOn, readAbout } from '../decisions/read-decision.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { findOwnSessions } from './own-sessions.ts';

/** « je suis absent le 15 septembre », said by whoever runs the session of that day and attends none: those sessions. */
export async function recogniseAway(
  exchange: Exchange,
  text: string,
): Promise<Record<string, unknown> | null> {
  const { person, services, stores, today } = exchange;
  if (person?.status !== 'active' || !person.roles.includes('prestataire')) return null;
  const isSaid = takeOut(spoken(text), wordings(services, 'provider-asks-away')) !== null;
  const { days } = readAbout(exchange, text);
  if (!isSaid || text.includes('?') || days.length === 0) return null;
  const sessions = (await findOwnSessions(exchange, person, 0)).filter((one) => isOn(one, days));
  const own = sessions.length > 0 ? await stores.requests.findViewsOfPerson(person.id) : [];
  const attends = own.some(
    ({ request, session }) => isLive(request) && session.lastDay >= today && isOn(session, days),
  );
  return sessions.length > 0 && !attends ? { sessionIds: sessions.map(({ id }) => id) } : null;
}

/** Nothing is changed: the gestionnaires are the ones to tell, without what is none of their business. */
export async function showProviderAway(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const ids = args['sessionIds'] as string[];
  const names = (await findOwnSessions(exchange, person, 0))
    .filter(({ id }) => ids.includes(id))
    .map((session) => describeBoth(session.action, session, exchange));
  const question = t('provider-away-question', { sessions: names.join(' ; ') });
  return saying({
    text: t('provider-away', { sessions: names.join(' ; ') }),
    choices: [button(t('provider-away-tell'), 'pass-question-on', { question })],
  });
}
