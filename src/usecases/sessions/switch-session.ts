import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { isRefused, withdraw } from '#reglement/index.ts';
import { describeWhen } from '../describe-session.ts';
import { submittedDraft } from '../enrol.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { notify } from '../notify.ts';
import { requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';
import { previewWithout } from './other-sessions.ts';
import { findOwnLive } from './own-request.ts';

/** *Plutôt le…*: gives up a postponed session for another of the same action, in one transaction, once confirmed. */
export async function switchSession(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  // From here on nobody else changes requests: what is foretold is what happens.
  await stores.requests.lock();
  const found = await findOwnLive(exchange, person, args);
  if ('over' in found) return found.over;
  const { view } = found;
  const session = await stores.programme.findSessionView(textArg(args, 'sessionId'));
  if (!session) return saying({ text: t('any-session-none') });
  if (!(await isPossible(exchange, person, { view, session }))) {
    return saying({ text: t('switch-impossible'), choices: [leaveButton(exchange, view)] });
  }
  const days = {
    action: view.action.title,
    from: describeWhen(view.session, exchange),
    to: describeWhen(session, exchange),
  };
  if (args['isConfirmed'] === true) return await carryOut(exchange, person, { view, session });
  const confirm = button(t('button-switch'), 'switch-session', { ...args, isConfirmed: true });
  return saying({ text: t('switch-ask', days), choices: [{ ...confirm, style: 'primary' }] });
}

interface Switch {
  view: RequestView;
  session: SessionView;
}

/** Only without penalty, and only towards a session the règlement opens. */
async function isPossible(
  { stores, services, now }: Exchange,
  person: Account,
  { view, session }: Switch,
): Promise<boolean> {
  const left = withdraw(services.rulebooks, {
    withdrawnAt: now,
    reason: '…',
    forceMajeure: null,
    action: view.action,
    session: view.session,
    request: view.request,
    requests: await stores.requests.findScope({ personIds: [person.id] }),
  });
  if (isRefused(left) || left.status !== 'withdrawn') return false;
  const asked = { person, session, at: now, without: view.request.id };
  const decision = await previewWithout(stores, services.rulebooks, asked);
  return decision.outcome !== 'refused';
}

async function carryOut(
  exchange: Exchange,
  person: Account,
  { view, session }: Switch,
): Promise<ExchangeResult> {
  const { stores, services, t } = exchange;
  const context = requestContext(exchange, person);
  const { id: requestId, motivation } = view.request;
  const left = await changeRequests(
    stores,
    { type: 'withdraw', requestId, reason: t('switch-reason') },
    context,
  );
  const taken = await changeRequests(
    stores,
    { type: 'submit', personId: person.id, sessionId: session.id, motivation },
    context,
  );
  // Foretold under the same lock: anything else is a bug, and the transaction is given up with it.
  if (left.outcome !== 'done' || taken.outcome !== 'done' || !taken.decision || !taken.request) {
    throw new Error('a switch of sessions that was possible was refused');
  }
  await notify(services, stores, [...left.notifications, ...taken.notifications]);
  const { decision, receiptCode = '', request } = taken;
  const submitted = { decision, receiptCode, id: request.id };
  return saying(await submittedDraft(exchange, person, session, submitted));
}

function leaveButton({ t }: Exchange, { request }: RequestView) {
  return button(t('button-leave'), 'withdraw-this', { requestId: request.id });
}
