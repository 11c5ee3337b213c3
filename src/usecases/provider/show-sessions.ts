import type { Choice, Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { isExpected } from '#reglement/index.ts';
import { asTyped } from '../as-typed.ts';
import { forgetShown } from '../catalogue/shown-actions.ts';
import { describeBoth, describeSeats } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { sessionPaperChoices } from '../papers/provider-papers.ts';
import { fullName } from '../people.ts';
import { rememberSession, rememberSessions } from '../sessions/spoken-of.ts';
import { describeState } from '../show-my-requests.ts';
import { describeFill } from './describe-fill.ts';
import { findOwnSessions } from './own-sessions.ts';

const PAGE = 12;
/** What is over is looked for no further back. */
const DAYS_BACK = 366;

/** « mes sessions » of a prestataire: those to come and those just begun, soonest first, a page at a time. */
export async function showProviderSessions(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const offset = typeof args['offset'] === 'number' ? args['offset'] : 0;
  if (!person.roles.includes('prestataire')) return saying({ text: t('provider-only') });
  const recent = await findOwnSessions(exchange, person);
  const all = await findOwnSessions(exchange, person, DAYS_BACK);
  const older = all.filter(({ id }) => recent.every((one) => one.id !== id)).toReversed();
  const isPast = args['isPast'] === true;
  const sessions = isPast ? older : recent;
  if (all.length === 0) return saying({ text: t('provider-no-session') });
  const page = sessions.slice(offset, offset + PAGE);
  forgetShown(exchange);
  rememberSessions(
    exchange,
    page.map(({ id }) => id),
  );
  const left = sessions.length - offset - page.length;
  const requests = await stores.requests.findScope({ sessionIds: page.map(({ id }) => id) });
  const lines = page.map((session) => {
    const preregistered = requests.filter(
      ({ sessionId, status }) => sessionId === session.id && status === 'preregistered',
    );
    const fill = describeFill(exchange, session, preregistered.length);
    return `- ${describeBoth(session.action, session, exchange)} : ${fill}`;
  });
  return saying({
    text: [
      t(isPast ? 'provider-sessions-past' : 'provider-sessions', { count: sessions.length }),
      lines.join('\n'),
      ...(isPast || older.length === 0 ? [] : [t('provider-older', { count: older.length })]),
    ]
      .filter(Boolean)
      .join('\n\n'),
    layout: 'column',
    choices: [
      ...page.map((session) =>
        button(describeBoth(session.action, session, exchange), 'session-people', {
          sessionId: session.id,
        }),
      ),
      ...(left > 0
        ? [
            button(t('button-more-sessions', { count: left }), 'provider-sessions', {
              ...(isPast && { isPast }),
              offset: offset + PAGE,
            }),
          ]
        : []),
      ...(isPast || older.length === 0
        ? []
        : [button(t('button-sessions-past'), 'provider-sessions', { isPast: true })]),
    ],
  });
}

/** The session of a press when this person runs it, or is a gestionnaire; `null` otherwise, without saying more. */
export async function findOwnSession(
  exchange: Exchange,
  person: Account,
  sessionId: string,
): Promise<SessionView | null> {
  const session = await exchange.stores.programme.findSessionView(sessionId);
  const isOwn = session?.providerId === person.id || person.roles.includes('gestionnaire');
  return session && isOwn ? session : null;
}

/** The people of one session, with their motivations, and what can be done for each or for all. */
export async function showSessionPeople(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const session = await findOwnSession(exchange, person, textArg(args, 'sessionId'));
  if (!session) return saying({ text: exchange.t('refusal-NOT_ALLOWED') });
  rememberSession(exchange, session.id);
  return saying(await sessionPeopleDraft(exchange, session));
}

/** The list of a session's people as a card. */
export async function sessionPeopleDraft(exchange: Exchange, session: SessionView): Promise<Draft> {
  const { stores, t } = exchange;
  const views = await stores.requests.findViewsOfSession(session.id);
  const people = await stores.accounts.findMany(views.map(({ request }) => request.personId));
  const nameOf = (view: RequestView) => {
    const found = people.find(({ id }) => id === view.request.personId);
    return found ? fullName(found) : '';
  };
  const lines = views.map(
    (view) =>
      `**${nameOf(view)}** : ${describeState(exchange, view)}\n« ${asTyped(view.request.motivation)} »`,
  );
  return {
    card: {
      title: describeBoth(session.action, session, exchange),
      subtitle: describeProgress(exchange, session, views),
      ...(lines.length > 0 || session.status === 'open'
        ? { body: lines.length > 0 ? lines.join('\n\n') : t('provider-nobody') }
        : {}),
    },
    layout: 'column',
    choices: [
      ...sessionChoices(exchange, session, views, nameOf),
      ...(await sessionPaperChoices(exchange, session.id)),
    ],
  };
}

function describeProgress(exchange: Exchange, session: SessionView, views: RequestView[]): string {
  if (session.status === 'cancelled') return exchange.t('provider-cancelled');
  return hasBegun(exchange, session)
    ? describeAttendance(exchange, views)
    : describeSeats(session, exchange);
}

function hasBegun({ today }: Exchange, { firstDay }: SessionView): boolean {
  return firstDay <= today;
}

/** « 9 présents, 1 absent, 2 présences à relever ». */
function describeAttendance({ t }: Exchange, views: RequestView[]): string {
  const count = (...statuses: string[]) =>
    views.filter(({ request }) => statuses.includes(request.status)).length;
  return t('provider-attendance', {
    present: count('attended'),
    absent: count('absent_excused', 'absent_unexcused'),
    left: count('preregistered', 'enrolled'),
  });
}

function sessionChoices(
  exchange: Exchange,
  session: SessionView,
  views: RequestView[],
  nameOf: (view: RequestView) => string,
): Choice[] {
  const { t } = exchange;
  const sessionId = session.id;
  const preregistered = views.filter(({ request }) => request.status === 'preregistered');
  const expected = views.filter(({ request }) => isExpected(request));
  const all = (key: string, intent: string, count: number): Choice[] =>
    count > 0
      ? [{ ...button(t(key, { count }), intent, { sessionId }), style: 'primary' as const }]
      : [];
  return [
    ...(hasBegun(exchange, session)
      ? all('button-all-present', 'attend-all', expected.length)
      : all('button-confirm-all', 'enrol-all', preregistered.length)),
    ...views.map((view) =>
      button(t('button-see-person', { name: nameOf(view) }), 'provider-person', {
        requestId: view.request.id,
      }),
    ),
  ];
}
