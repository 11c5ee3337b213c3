import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { isLive, isWaiting } from '#reglement/index.ts';
import { describeBoth, describeWhen } from '../describe-session.ts';
import { type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { givenAction } from '../find-sessions.ts';
import { type StartDialog, withAccount } from '../open-dialog.ts';
import { describeState } from '../show-my-requests.ts';

/** A person's own live request, named by a button; when it is no longer one, what is said of it. */
export async function findOwnLive(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<{ view: RequestView } | { over: ExchangeResult }> {
  const [view] = await exchange.stores.requests.findViews([textArg(args, 'requestId')]);
  const isOwn = view?.request.personId === person.id;
  if (isOwn && isLive(view.request)) return { view };
  const state = isOwn ? describeState(exchange, view) : 'unknown';
  return { over: saying({ text: exchange.t('request-over', { state }) }) };
}

/** *Je renonce*, *Je me désiste*: the withdrawal, with the request already filled in. */
export function createWithdrawThis(start: StartDialog) {
  return withAccount(async (exchange, person, args) => {
    const found = await findOwnLive(exchange, person, args);
    if ('over' in found) return found.over;
    const { view } = found;
    const label = describeBoth(view.action, view.session, exchange);
    return await start(exchange, 'withdraw', {
      slots: { request: { value: view.request.id, label } },
    });
  });
}

/** A session offered instead: the enrolment, with action and session already filled in. */
export function createEnrolIn(start: StartDialog) {
  return withAccount(async (exchange, _person, args) => {
    const view = await exchange.stores.programme.findSessionView(textArg(args, 'sessionId'));
    if (!view) return saying({ text: exchange.t('any-session-none') });
    return await start(exchange, 'enrol', {
      slots: {
        action: givenAction(view.action, exchange.t),
        session: { value: view.id, label: describeWhen(view, exchange) },
      },
    });
  });
}

/** *Je reste*, after a postponement. */
export async function stay(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, now, t } = exchange;
  const found = await findOwnLive(exchange, person, args);
  if ('over' in found) return found.over;
  const { view } = found;
  const { request, session } = view;
  const what = describeBoth(view.action, session, exchange);
  const mark = `stays:${request.id}:${session.firstDay}`;
  if (await stores.marks.setOnce(mark, { personId: person.id }, now)) {
    await stores.audit.append({
      at: now,
      actor: person.id,
      event: 'request.stays',
      subject: { type: 'request', id: request.id },
      details: { firstDay: session.firstDay },
    });
  }
  return {
    drafts: [],
    card: { text: t('stays', { what, waits: isWaiting(request) ? 'yes' : 'no' }) },
  };
}
