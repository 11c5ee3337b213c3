import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { fullName } from '../people.ts';
import { findMissingPresences, presencesLines } from './remind-presences.ts';

const MOST_SESSIONS = 12;

/** « présences à relever »: sessions that are over without them, and whom to call; for gestionnaires. */
export async function showMissingPresences(
  exchange: Exchange,
  _person: Account,
): Promise<ExchangeResult> {
  const { stores, t, today } = exchange;
  const missing = await findMissingPresences(stores, today);
  if (missing.length === 0) return saying({ text: t('presences-none-missing') });
  const shown = missing.slice(0, MOST_SESSIONS);
  const providers = await stores.accounts.findMany(shown.map(({ session }) => session.providerId));
  const lines = presencesLines(shown, exchange).map((line, index) => {
    const provider = providers.find(({ id }) => id === shown[index]?.session.providerId);
    return provider ? `${line} (${fullName(provider)})` : line;
  });
  const left = missing.length - shown.length;
  return saying({
    text: [
      t('presences-missing', { count: missing.length }),
      lines.join('\n'),
      ...(left > 0 ? [t('presences-more', { count: left })] : []),
    ].join('\n\n'),
    layout: 'column',
    choices: shown.map(({ session }) =>
      button(t('button-record-presences-of', { what: session.action.title }), 'session-people', {
        sessionId: session.id,
      }),
    ),
  });
}
