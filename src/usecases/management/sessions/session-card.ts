import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { describePlace, describeSeats } from '../../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../../exchange.ts';
import { fullName } from '../../people.ts';
import { rememberSession } from '../../sessions/spoken-of.ts';
import { describeDays } from './session-lookups.ts';

/** A session as a gestionnaire manages it: what it is, and each thing that may be changed of it. */
export async function showManagedSession(
  exchange: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const view = await stores.programme.findSessionView(textArg(args, 'sessionId'));
  if (!view) return saying({ text: t('any-session-none') });
  return saying(await sessionCard(exchange, view));
}

/** The card of a session, with its buttons while it may still be changed. */
export async function sessionCard(exchange: Exchange, view: SessionView): Promise<Draft> {
  const { stores, t, today } = exchange;
  rememberSession(exchange, view.id);
  const provider = await stores.accounts.find(view.providerId);
  const fact = (name: string, value: string) => ({ label: t(`session-fact-${name}`), value });
  const isOpen = view.status === 'open' && view.firstDay > today;
  return {
    card: {
      title: view.action.title,
      subtitle: t(`kind-${view.action.kind}`),
      ...(view.status === 'cancelled' ? { tone: 'warning' as const } : {}),
      facts: [
        fact('days', describeDays(view, exchange)),
        fact('where', describePlace(view, exchange)),
        fact('hours', view.hours),
        fact('seats', seatsText(exchange, view)),
        ...(provider ? [fact('provider', fullName(provider))] : []),
        ...(view.status === 'cancelled' ? [fact('status', t('status-session_cancelled'))] : []),
      ],
    },
    layout: 'column',
    choices: [
      button(t('button-session-people'), 'session-people', { sessionId: view.id }),
      button(t('button-history'), 'session-history', { sessionId: view.id }),
      ...(isOpen ? changeChoices(exchange, view.id) : []),
    ],
  };
}

function seatsText(exchange: Exchange, view: SessionView): string {
  const { t } = exchange;
  if (view.capacity === null) return t('session-unlimited');
  return t('session-fact-seats-value', {
    capacity: view.capacity,
    taken: view.seatsTaken,
    rest: describeSeats(view, exchange),
  });
}

function changeChoices({ t }: Exchange, sessionId: string) {
  const change = (what: string) =>
    button(t(`alter-session-what-${what}`), 'alter-session', { sessionId, what });
  return [
    change('seats'),
    change('where'),
    change('hours'),
    change('provider'),
    button(t('button-postpone-session'), 'postpone-session', { sessionId }),
    {
      ...button(t('button-cancel-session'), 'cancel-session', { sessionId }),
      style: 'destructive' as const,
    },
  ];
}
