import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { isLive } from '#reglement/index.ts';
import { asTyped } from './as-typed.ts';
import { describeWhen } from './describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from './exchange.ts';
import { calendarChoice, isForDiary } from './papers/my-calendar.ts';
import { isEntitled } from './papers/paper-kind.ts';

const MOST_PAST = 5;

/** « où en sont mes demandes ? »: the live ones with their state and rank, soonest first, then the latest others. */
export async function showMyRequests(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const views = await stores.requests.findViewsOfPerson(person.id);
  if (views.length === 0) {
    return saying({
      text: t('my-requests-none'),
      choices: [button(t('button-enrol'), 'enrol')],
    });
  }
  const byDay = views.toSorted((a, b) => (a.session.firstDay < b.session.firstDay ? -1 : 1));
  const live = byDay.filter(({ request }) => isLive(request));
  const past = byDay.filter(({ request }) => !isLive(request)).toReversed();
  return saying(listDraft(exchange, live, past.slice(0, MOST_PAST)));
}

function listDraft(exchange: Exchange, live: RequestView[], past: RequestView[]): Draft {
  const { t } = exchange;
  const parts = [
    live.length > 0 ? t('my-requests-live', { count: live.length }) : t('my-requests-no-live'),
    ...live.map((view) => describeRequest(exchange, view)),
  ];
  if (past.length > 0) {
    parts.push(t('my-requests-past'), ...past.map((view) => describeRequest(exchange, view)));
  }
  return {
    text: parts.join('\n\n'),
    choices: [
      ...(live.length > 0 ? [button(t('button-withdraw'), 'withdraw')] : []),
      ...(live.some((view) => isForDiary(view, exchange.today)) ? [calendarChoice(exchange)] : []),
      ...(past.some((view) => isEntitled('attestation', view, exchange.today))
        ? [button(t('button-my-attestation'), 'attestation', { paper: 'attestation' })]
        : []),
      button(t('button-enrol'), 'enrol'),
      button(t('button-my-quota'), 'my-quota'),
    ],
  };
}

/** One request in two lines: what and when, then its state. */
function describeRequest(exchange: Exchange, view: RequestView): string {
  const { t } = exchange;
  const state = describeState(exchange, view);
  const isOver = isLive(view.request) && view.session.lastDay < exchange.today;
  const comment = view.request.status.startsWith('refused') ? view.request.lastWords : null;
  return [
    `**${view.action.title}**`,
    describeWhen(view.session, exchange),
    t('request-state', { state }),
    ...(comment ? [t('notify-comment', { comment: asTyped(comment) })] : []),
    ...(isOver ? [t('request-presence-awaited')] : []),
  ].join('\n');
}

/** « en liste d’attente, 3e de la file ». */
export function describeState(
  { t }: Pick<Exchange, 't'>,
  { request, rank }: Pick<RequestView, 'request' | 'rank'>,
): string {
  const status = t(`status-${request.status}`);
  return rank === null ? status : t('request-state-ranked', { status, rank });
}
