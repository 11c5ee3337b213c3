import type { Card, Draft, EffectCall, EffectResult } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { type ApprovalFile, approvalCard, decidedCard, loadApproval } from './approval-card.ts';
import { findValidators } from './approvals/validators.ts';
import { closeRefusal, REFUSE_DIALOG } from './close-refusal.ts';
import { type Exchange, type ExchangeResult, saying, showing, textArg } from './exchange.ts';
import { notify } from './notify.ts';
import { fullName } from './people.ts';
import { refuseAsProvider } from './provider/decide.ts';
import { explainNotDone, requestContext } from './request-context.ts';
import { changeRequests } from './requests/change-requests.ts';
import type { NotDone, RequestResult } from './requests/command.ts';
import { describeState } from './show-my-requests.ts';

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
    const closing = async (decided: Promise<ExchangeResult>) => {
      const { card, drafts } = await decided;
      // Written, the card decided stands above as it is now: it is not shown a second time.
      const isRepeated = exchange.message.content.type === 'text' && drafts.length === 0;
      const done = isRepeated && card?.card ? [doneDraft(exchange, card.card)] : drafts;
      const shown = card && !isRepeated ? showing(exchange, card, ...done) : saying(...done);
      return { ...closeRefusal(exchange, requestId), ...shown };
    };
    if (!person) return saying({ text: t('account-needed') });
    if (args['decision'] === 'accept') return await closing(accept(exchange, person, requestId));
    const comment = (inputs['comment'] ?? String(args['comment'] ?? '')).trim();
    if (comment === '') {
      const over = await noLongerPending(exchange, requestId);
      return (
        (over && (await closing(Promise.resolve(over)))) ??
        (await startRefusal(exchange, REFUSE_DIALOG, requestId))
      );
    }
    return await closing(refuse(exchange, person, requestId, comment));
  };
}

function doneDraft({ t }: Exchange, { title = '', facts = [] }: Card): Draft {
  return { text: t('approval-done', { title, state: facts[0]?.value ?? '' }) };
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
  const file = await loadReadable(exchange, requestId);
  const drafts = result.outcome === 'not_done' ? [explainLate(exchange, result.why, file)] : [];
  return { ...cardOf(exchange, file), drafts };
}

/** Why a press changed nothing: who was quicker is named. Who may not read the card may not read the state either. */
function explainLate(exchange: Exchange, why: NotDone, file: ApprovalFile | null): Draft {
  const { person, t } = exchange;
  const by = file?.decidedBy;
  if (why !== 'WRONG_STATUS' || !by || by.id === person?.id) {
    return { text: explainNotDone(exchange, why, file?.view) };
  }
  const args = { name: fullName(by), state: describeState(exchange, file.view) };
  return { text: t('approval-already', args) };
}

/** No comment is asked for a decision somebody else has taken: the card says what it is now. */
async function noLongerPending(
  exchange: Exchange,
  requestId: string,
): Promise<ExchangeResult | null> {
  const [view] = await exchange.stores.requests.findViews([requestId]);
  if (!view || view.request.status === 'pending_employer') return null;
  const file = await loadReadable(exchange, requestId);
  return { ...cardOf(exchange, file), drafts: [explainLate(exchange, 'WRONG_STATUS', file)] };
}

/** The card as it stands now: with its buttons while a decision is awaited, else its outcome. */
function cardOf(exchange: Exchange, file: ApprovalFile | null): Pick<ExchangeResult, 'card'> {
  if (!file) return {};
  const isPending = file.view.request.status === 'pending_employer';
  return { card: isPending ? approvalCard(file, exchange) : decidedCard(file, exchange) };
}

/** What the card shows, for those who may decide it. */
async function loadReadable(exchange: Exchange, requestId: string): Promise<ApprovalFile | null> {
  const { stores, services, person } = exchange;
  const file = await loadApproval(stores, services, requestId);
  const isReader = file && person && (await mayRead(exchange, person, file.view.request.siret));
  return isReader ? file : null;
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
  const file = await loadReadable(exchange, textArg(args, 'requestId'));
  return { drafts: [], ...cardOf(exchange, file) };
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
