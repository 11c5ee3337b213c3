import type { Account } from '#ports/account-repository.ts';
import { showPetitions } from '../accounts/show-petitions.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { findOwnSessions } from './own-sessions.ts';

/** As many buttons as are read; the next ones come once these are confirmed. */
const MOST_SHOWN = 12;

/** « qui dois-je confirmer ? »: of a prestataire, their sessions to come where somebody waits for them, soonest first; of others, accounts. */
export async function showToConfirm(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  if (!person.roles.includes('prestataire')) return await showPetitions(exchange);
  const sessions = await findOwnSessions(exchange, person, 0);
  const requests = await stores.requests.findScope({ sessionIds: sessions.map(({ id }) => id) });
  const waiting = sessions.flatMap((session) => {
    const count = requests.filter(
      ({ sessionId, status }) => sessionId === session.id && status === 'preregistered',
    ).length;
    return count > 0
      ? [{ session, count, name: describeBoth(session.action, session, exchange) }]
      : [];
  });
  const people = waiting.reduce((sum, { count }) => sum + count, 0);
  const shown = waiting.slice(0, MOST_SHOWN);
  const lines = shown.map(
    ({ name, count }) => `- ${name} : ${t('provider-to-confirm', { count })}`,
  );
  return saying({
    text: [t('provider-confirmations', { count: people }), lines.join('\n')]
      .filter(Boolean)
      .join('\n\n'),
    layout: 'column',
    choices: [
      ...shown.map(({ session, name }) =>
        button(name, 'session-people', { sessionId: session.id }),
      ),
      ...(waiting.length > shown.length || people === 0
        ? [button(t('button-own-sessions'), 'provider-sessions')]
        : []),
    ],
  });
}
