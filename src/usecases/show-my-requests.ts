import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { isLive } from '#reglement/index.ts';
import { describeWhen } from './describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from './exchange.ts';
import { calendarChoice, isForDiary } from './papers/my-calendar.ts';

const MOST_PAST = 5;

/** « où en sont mes demandes ? »: the live ones with their state and rank, then the latest others. */
export async function showMyRequests(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const views = await stores.requests.findViewsOfPerson(person.id);
  if (views.length === 0) {
    return saying({
      text: t('my-requests-none'),
      choices: [button(t('button-enrol'), 'enrol')],
    });
  }
  const live = views.filter(({ request }) => isLive(request));
  const past = views.filter(({ request }) => !isLive(request)).slice(0, MOST_PAST);
  return saying(listDraft(exchange, live, past));
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
  return [
    `**${view.action.title}**`,
    describeWhen(view.session, exchange),
    t('request-state', { state }),
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
