import { readDates } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { describeBoth } from '../../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../../exchange.ts';
import { comingSessionNamed } from '../../sessions/find-any-session.ts';
import { rememberSession } from '../../sessions/spoken-of.ts';
import { pointedSlot } from './pointed-session.ts';

/** « ferme les inscriptions de la session … »: the règlement has no such state, so what does as much is offered. */
export async function tellRegistrations(
  exchange: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const view = typeof args['text'] === 'string' ? await sessionNamed(exchange, args['text']) : null;
  if (view) rememberSession(exchange, view.id);
  const on = view ? { sessionId: view.id } : undefined;
  return saying({
    text: t('registrations-by-hand', {
      session: view ? describeBoth(view.action, view, exchange) : 'none',
      taken: view?.seatsTaken ?? 0,
    }),
    layout: 'column',
    choices: [
      button(t('alter-session-what-seats'), 'alter-session', { ...on, what: 'seats' }),
      button(t('manage-postpone-session'), 'postpone-session', on),
      button(t('manage-duplicate-session'), 'duplicate-session', on),
      { ...button(t('manage-cancel-session'), 'cancel-session', on), style: 'destructive' },
    ],
  });
}

async function sessionNamed(exchange: Exchange, text: string): Promise<SessionView | null> {
  const pointed = await pointedSlot(exchange, text);
  if (pointed.view) return pointed.view;
  const { today, language } = exchange;
  return await comingSessionNamed(exchange, { text, dates: readDates(text, today, { language }) });
}
