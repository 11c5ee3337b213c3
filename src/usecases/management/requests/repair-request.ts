import type {
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  Slots,
} from '#conversation/index.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { keepReason } from '../../accounts/keep-reason.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { spoken, takeOut, wordings } from '../../catalogue/words.ts';
import { button, type Exchange, saying } from '../../exchange.ts';
import { explainReasons } from '../../explain-decision.ts';
import { notify } from '../../notify.ts';
import type { StartDialog } from '../../open-dialog.ts';
import { fullName } from '../../people.ts';
import { explainNotDone, requestContext } from '../../request-context.ts';
import { changeRequests } from '../../requests/change-requests.ts';
import type { RequestResult } from '../../requests/command.ts';
import { foretellOperation } from '../../requests/foretell-operation.ts';
import { describeState } from '../../show-my-requests.ts';
import { forceMajeureOf } from '../../withdraw.ts';
import { forManagers } from '../for-managers.ts';
import { namesOf } from '../names.ts';
import { requestOption, requestsFor } from './find-requests.ts';
import { commandFor, OPERATIONS, type Operation, operationsFor } from './operations.ts';
import { describePlaces, waitingOf } from './why-waiting.ts';

/** « admettre Marie Durand à la session … », « Marie Durand était présente »: what the message says to do is known. */
export function createOpenRepair(start: StartDialog) {
  return forManagers(async (exchange, _person, args) => {
    const { stores, t } = exchange;
    const { requestId, operation: given, text } = args;
    const said = typeof text === 'string' ? text : '';
    const operation = OPERATIONS.find((one) => one === given) ?? operationNamed(exchange, said);
    if (operation && typeof requestId !== 'string') {
      const [only, ...others] = await requestsFor(exchange, said, operation);
      if (only && others.length === 0 && !isPossible(exchange, only.view, operation)) {
        const { key, args: why } = await notPossible(exchange, only.view, operation);
        return saying(withHistory(exchange, only.view, t(key, why)));
      }
    }
    const [view] =
      typeof requestId === 'string' ? await stores.requests.findViews([requestId]) : [];
    const author = view ? await stores.accounts.find(view.request.personId) : null;
    const slots: Slots = {
      ...(view && author
        ? {
            request: {
              value: view.request.id,
              label: requestOption({ view, author, name: fullName(author) }, exchange).label,
            },
          }
        : {}),
      ...(operation
        ? { operation: { value: operation, label: t(`repair-request-${operation}`) } }
        : {}),
    };
    return await start(exchange, 'repair-request', { slots, ...(said ? { text: said } : {}) });
  });
}

function operationNamed({ services }: Exchange, text: string): Operation | undefined {
  const said = spoken(text);
  // « pas un cas de force majeure » before « force majeure », « pas venue » before « venue ».
  const order: Operation[] = ['admit', 'not-excused', 'excuse', 'absent', 'attended', 'withdraw'];
  return order.find((one) => takeOut(said, wordings(services, `request-words-${one}`)) !== null);
}

/** Lookup `request-operations`: what may be done to the request as it stands. */
export async function findOperations(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, slots, text } = query;
  const [view] = await exchange.stores.requests.findViews([slots['request']?.value ?? '']);
  const options = (view ? operationsFor(view, exchange.today) : []).map((operation) => ({
    value: operation,
    label: exchange.t(`repair-request-${operation}`),
  }));
  if (text === undefined) return { options };
  const named = operationNamed(exchange, text);
  const found = options.filter(({ value }) => value === named);
  if (!view || !named || found.length > 0) return { options: found };
  return { options: [], barred: await notPossible(exchange, view, named) };
}

interface Repair {
  view: RequestView;
  operation: Operation;
}

async function readRepair({ stores }: Exchange, slots: Slots): Promise<Repair | null> {
  const [view] = await stores.requests.findViews([slots['request']?.value ?? '']);
  const operation = OPERATIONS.find((one) => one === slots['operation']?.value);
  return view && operation ? { view, operation } : null;
}

/** Effect `check-repair`: an operation the request does not allow is said at once, with the règlement's reason. */
export async function checkRepairInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { t } = exchange;
  const repair = await readRepair(exchange, slots);
  if (!repair) return { outcome: 'refused', drafts: [{ text: t('refusal-UNKNOWN') }] };
  const { view, operation } = repair;
  if (!isPossible(exchange, view, operation)) {
    const { key, args } = await notPossible(exchange, view, operation);
    return { outcome: 'refused', drafts: [withHistory(exchange, view, t(key, args))] };
  }
  const result = await foretell(exchange, slots, repair);
  return typeof result === 'object'
    ? { outcome: 'refused', drafts: [await refusalDraft(exchange, repair, result)] }
    : { outcome: 'fine' };
}

function isPossible({ today }: Exchange, view: RequestView, operation: Operation): boolean {
  return operationsFor(view, today).includes(operation);
}

/** Why a request in its state allows no such operation, in words. */
async function notPossible(exchange: Exchange, view: RequestView, operation: Operation) {
  const { stores, t, today } = exchange;
  const author = await stores.accounts.find(view.request.personId);
  const isPending = view.request.status === 'pending_employer';
  const isLate = operation === 'excuse' && view.session.firstDay <= today;
  const waits = operation === 'admit' && isPending ? 'employer' : 'none';
  return {
    key: 'repair-not-possible',
    args: {
      operation: t(`repair-request-${operation}`),
      name: author ? fullName(author) : '',
      action: view.action.title,
      state: describeState(exchange, view),
      why: isLate ? 'late' : waits,
    },
  };
}

/** What the règlement would answer now, without anything stored: a new status, or why not. */
async function foretell(exchange: Exchange, slots: Slots, { view, operation }: Repair) {
  const command = commandFor(view, operation, saidOf(exchange, slots));
  const { stores, person } = exchange;
  if (!person) return { why: 'NOT_ALLOWED' as const };
  return await foretellOperation(stores, command, requestContext(exchange, person));
}

function saidOf({ now }: Exchange, slots: Slots) {
  const kind = slots['force-majeure']?.value;
  return { reason: slots['reason']?.value ?? '…', forceMajeure: forceMajeureOf(kind), now };
}

type NotDoneResult = Pick<Extract<RequestResult, { outcome: 'not_done' }>, 'why' | 'reasons'>;

async function refusalDraft(
  exchange: Exchange,
  { view, operation }: Repair,
  { why, reasons = [] }: NotDoneResult,
) {
  const waiting = operation === 'admit' ? await waitingOf(exchange, view) : null;
  const next = waiting?.next ? await namesOf(exchange, [waiting.next.personId]) : null;
  const said = [
    explainNotDone(exchange, why, view),
    explainReasons(reasons, exchange, 'other'),
    why === 'QUEUE_FIRST' && next ? exchange.t('repair-admit-next', { name: next }) : '',
  ];
  return withHistory(exchange, view, said.filter(Boolean).join('\n\n'));
}

function withHistory({ t }: Exchange, view: RequestView, text: string) {
  const history = { requestId: view.request.id };
  return { text, choices: [button(t('button-history'), 'request-history', history)] };
}

/** Lookup `consequence` of `repair-request`: the state it leads to, and who is told. */
export async function foretellRepair({
  actor: exchange,
  slots,
}: LookupQuery<Exchange>): Promise<LookupResult> {
  const { stores, t } = exchange;
  const repair = await readRepair(exchange, slots);
  if (!repair) return { options: [] };
  const result = await foretell(exchange, slots, repair);
  if (typeof result === 'object') {
    const { text, choices } = await refusalDraft(exchange, repair, result);
    const message = { key: 'summary-refused', args: { why: text } };
    return { options: [], message, instead: choices };
  }
  const author = await stores.accounts.find(repair.view.request.personId);
  const args = {
    before: t(`status-${repair.view.request.status}`),
    after: t(`status-${result}`),
    name: author ? fullName(author) : '',
    isBack: REVERSIBLE.includes(repair.operation) ? 'yes' : 'no',
  };
  const waiting = repair.operation === 'admit' ? await waitingOf(exchange, repair.view) : null;
  if (!waiting) return { options: [], message: { key: 'repair-request-touches', args } };
  const admission = [
    explainReasons(waiting.held, exchange, 'other'),
    await describePlaces(exchange, waiting),
  ].filter(Boolean);
  return {
    options: [],
    message: {
      key: 'repair-request-admits',
      args: { ...args, admission: admission.join('\n\n') },
    },
  };
}

/** An attendance can be corrected again; a seat given or given up is not taken back. */
const REVERSIBLE: readonly Operation[] = ['attended', 'absent'];

/** Effect `repair-request`: the règlement decides again, the reason is kept beside the audit trail. */
export async function repairRequestInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, services, person, t, now } = exchange;
  const repair = await readRepair(exchange, slots);
  if (!repair || !person) return { outcome: 'failed' };
  if (!isGestionnaire(await stores.accounts.find(person.id))) {
    return { outcome: 'refused', drafts: [{ text: t('manage-not-yours') }] };
  }
  const { view, operation } = repair;
  const reason = slots['reason']?.value ?? '';
  const command = commandFor(view, operation, saidOf(exchange, slots));
  const result = await changeRequests(stores, command, requestContext(exchange, person));
  await notify(services, stores, result.notifications);
  if (result.outcome !== 'done') {
    const why = result.outcome === 'not_done' ? result : { why: 'WRONG_STATUS' as const };
    return { outcome: 'refused', drafts: [await refusalDraft(exchange, repair, why)] };
  }
  const { personId, siret, id } = view.request;
  const petitionId = await keepReason(exchange, { siret, accountId: personId, reason });
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: `request.repaired`,
    subject: { type: 'request', id },
    details: { operation, petitionId },
  });
  const status = t(`status-${result.request?.status ?? view.request.status}`);
  return {
    outcome: 'repaired',
    drafts: [
      {
        text: t('request-is-repaired', { status }),
        choices: [button(t('button-history'), 'request-history', { requestId: id })],
      },
    ],
  };
}
