import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { approvalCard, decidedCard, loadApproval } from './approval-card.ts';
import { findValidators } from './approvals/validators.ts';
import { type Exchange, type ExchangeResult, saying, textArg } from './exchange.ts';
import { notify } from './notify.ts';
import { refuseAsProvider } from './provider/decide.ts';
import { explainNotDone, requestContext } from './request-context.ts';
import { changeRequests } from './requests/change-requests.ts';
import type { RequestResult } from './requests/command.ts';

const REFUSE_DIALOG = 'refuse-request';

/** What a press of *Accepter* or *Refuser* does: the card is only a view, everything is checked again. */
export function createDecideRequest(
  startRefusal: (exchange: Exchange, dialog: string, requestId: string) => Promise<ExchangeResult>,
) {
  return async (
    exchange: Exchange,
    args: Record<string, unknown>,
    inputs: Record<string, string>,
  ): Promise<ExchangeResult> => {
    const requestId = textArg(args, 'requestId');
    const { person, t } = exchange;
    if (!person) return saying({ text: t('account-needed') });
    if (args['decision'] === 'accept') return await accept(exchange, person, requestId);
    const comment = inputs['comment']?.trim() ?? '';
    if (comment === '') {
      const over = await noLongerPending(exchange, requestId);
      return over ?? (await startRefusal(exchange, REFUSE_DIALOG, requestId));
    }
    return await refuse(exchange, person, requestId, comment);
  };
}

async function accept(exchange: Exchange, person: Account, requestId: string) {
  const result = await changeRequests(
    exchange.stores,
    { type: 'approve', requestId },
    requestContext(exchange, person),
  );
  return await afterDecision(exchange, requestId, result);
}

async function refuse(exchange: Exchange, person: Account, requestId: string, comment: string) {
  const result = await changeRequests(
    exchange.stores,
    { type: 'refuse', requestId, comment },
    requestContext(exchange, person),
  );
  return await afterDecision(exchange, requestId, result);
}

async function afterDecision(
  exchange: Exchange,
  requestId: string,
  result: RequestResult,
): Promise<ExchangeResult> {
  await notify(exchange.services, exchange.stores, result.notifications);
  const card = await currentCard(exchange, requestId);
  if (result.outcome === 'not_done') {
    const [view] = card.card ? await exchange.stores.requests.findViews([requestId]) : [];
    return { ...card, drafts: [{ text: explainNotDone(exchange, result.why, view) }] };
  }
  return { ...card, drafts: [] };
}

/** No comment is asked for a decision somebody else has taken: the card says what it is now. */
async function noLongerPending(
  exchange: Exchange,
  requestId: string,
): Promise<ExchangeResult | null> {
  const [view] = await exchange.stores.requests.findViews([requestId]);
  if (!view || view.request.status === 'pending_employer') return null;
  const card = await currentCard(exchange, requestId);
  // Who may not read the card may not read the state either.
  const text = explainNotDone(exchange, 'WRONG_STATUS', card.card ? view : undefined);
  return { ...card, drafts: [{ text }] };
}

/** The card as it stands now: with its buttons while a decision is awaited, else its outcome. */
async function currentCard(
  exchange: Exchange,
  requestId: string,
): Promise<Pick<ExchangeResult, 'card'>> {
  const { stores, services, person } = exchange;
  const file = await loadApproval(stores, services, requestId);
  if (!file || !person || !(await mayRead(exchange, person, file.view.request.siret))) return {};
  if (file.view.request.status === 'pending_employer')
    return { card: approvalCard(file, exchange) };
  return { card: decidedCard(file, exchange) };
}

async function mayRead(exchange: Exchange, person: Account, siret: string | null) {
  if (!siret) return false;
  const validators = await findValidators(exchange.stores, siret, exchange.today);
  return validators.some(({ account }) => account.id === person.id);
}

/** Teams asks for the present view of a card. */
export async function showApproval(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  return { drafts: [], ...(await currentCard(exchange, textArg(args, 'requestId'))) };
}

/** Effect of the dialog that asks for the comment of a refusal. */
export async function refuseInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const requestId = slots['request']?.value;
  const comment = slots['comment']?.value ?? '';
  if (!requestId || !exchange.person) return { outcome: 'failed' };
  if (slots['role']?.value === 'provider') {
    const drafts = await refuseAsProvider(exchange, exchange.person, { requestId, comment });
    if (drafts.length > 0) return { outcome: 'not-possible', drafts };
    return { outcome: 'refused', drafts: [{ text: exchange.t('provider-refused') }] };
  }
  const result = await refuse(exchange, exchange.person, requestId, comment);
  if (result.drafts.length > 0) return { outcome: 'not-possible', drafts: result.drafts };
  return { outcome: 'refused', drafts: [{ text: exchange.t('approval-refused') }] };
}
