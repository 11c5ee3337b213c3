import type {
  Draft,
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  Slots,
} from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { MembershipRecord } from '#ports/structure-repository.ts';
import { sirenOf, yearOf } from '#reglement/index.ts';
import { keepReason } from '../../accounts/keep-reason.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { tellEach } from '../../accounts/tell-person.ts';
import { asTyped } from '../../as-typed.ts';
import { spoken } from '../../catalogue/words.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../../exchange.ts';
import { listNames } from '../../list-names.ts';
import { notify } from '../../notify.ts';
import type { StartDialog } from '../../open-dialog.ts';
import { holds } from '../../order-words.ts';
import { fullName } from '../../people.ts';
import { requestContext } from '../../request-context.ts';
import { changeRequests } from '../../requests/change-requests.ts';
import { forManagers } from '../for-managers.ts';
import { namesOf } from '../names.ts';
import { peopleWaiting } from './concerned.ts';
import { isUnderway, membershipsNamed } from './find-memberships.ts';
import { membershipCard, membershipLabel, refreshMembershipCards } from './membership-card.ts';
import {
  MEMBERSHIP_STEPS,
  type MembershipStep,
  statusAfter,
  stepsOf,
  UNDERWAY,
} from './membership-steps.ts';
import { noteMoved } from './moved-last.ts';
import { findReferents } from './referents.ts';
import { showMemberships } from './show-memberships.ts';
import { invoiceNamed, stepNamed } from './step-named.ts';
import { offerToTellRefused } from './tell-refused.ts';

/** « adhésion de Emploi Avenir 33 payée », a card's button: the step is known, the structure read in the message. */
export function createOpenMove(start: StartDialog) {
  return forManagers(async (exchange, _person, args) => {
    const { stores, services, t } = exchange;
    const { membershipId, step: given, text } = args;
    const said = typeof text === 'string' ? text : '';
    const invoice = invoiceNamed(services, said);
    // « pas encore payée » is no payment.
    const isDenied = holds(services, spoken(said), 'orders-not-told');
    const stated = isDenied ? undefined : stepNamed(services, said);
    const step = MEMBERSHIP_STEPS.find((one) => one === given) ?? stated;
    const named =
      typeof membershipId === 'string'
        ? await stores.structures.findMembership(membershipId)
        : await membershipMeant(exchange, said, step);
    if (named && 'drafts' in named) return named;
    const isNumbered = step === 'invoice' || (step === 'pay' && !named?.invoiceNumber);
    const slots: Slots = {
      ...(named ? { membership: await membershipValue(exchange, named) } : {}),
      ...(step ? { step: { value: step, label: t(`membership-step-${step}`) } } : {}),
      ...(invoice && isNumbered ? { invoice: { value: invoice, label: invoice } } : {}),
    };
    return await start(exchange, 'move-membership', { slots, ...(said ? { text: said } : {}) });
  });
}

/** The one membership a message names; what is said when it may not take that step, or nobody asked for it. */
async function membershipMeant(
  exchange: Exchange,
  text: string,
  step: MembershipStep | undefined,
): Promise<MembershipRecord | ExchangeResult | null> {
  const { t, today } = exchange;
  const { memberships, structure } = await membershipsNamed(exchange, text);
  if (!structure) {
    const isNone =
      (await exchange.stores.structures.findMembershipsIn([...UNDERWAY], 1)).length === 0;
    return isNone && step !== 'back' ? await showMemberships(exchange) : null;
  }
  const underway = memberships.filter(({ status }) => isUnderway(status));
  if (underway.length > 1) return null;
  const [meant] = [...underway, ...memberships.filter(({ year }) => year >= yearOf(today))];
  if (!meant) {
    return saying({
      text: t('membership-not-asked', { structure: structure.label }),
      choices: [
        button(t('button-ask-membership'), 'ask-membership', { siret: structure.value, text }),
      ],
    });
  }
  if (!step || stepsOf(meant).includes(step)) return meant;
  const refused = { text: notItsTurn(exchange, { membership: meant, step }) };
  return saying(refused, await membershipCard(exchange, meant, exchange));
}

async function membershipValue(exchange: Exchange, membership: MembershipRecord) {
  const structure = await exchange.stores.structures.find(membership.siret);
  return { value: membership.id, label: membershipLabel(structure, membership, exchange) };
}

/** Lookup `membership-steps`: what the membership may become now. */
export async function findSteps(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, slots, text } = query;
  const { stores, services, t } = exchange;
  const membership = await stores.structures.findMembership(slots['membership']?.value ?? '');
  const options = (membership ? stepsOf(membership) : []).map((step) => ({
    value: step,
    label: t(`membership-step-${step}`),
  }));
  if (text === undefined) return { options };
  const named = stepNamed(services, text);
  return { options: options.filter(({ value }) => value === named) };
}

interface Move {
  membership: MembershipRecord;
  step: MembershipStep;
}

async function readMove({ stores }: Exchange, slots: Slots): Promise<Move | null> {
  const membership = await stores.structures.findMembership(slots['membership']?.value ?? '');
  const step = MEMBERSHIP_STEPS.find((one) => one === slots['step']?.value);
  return membership && step ? { membership, step } : null;
}

/** Effect `check-membership`: a step that is not this membership's turn is said before the invoice is typed. */
export async function checkMembershipInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { t } = exchange;
  const move = await readMove(exchange, slots);
  if (!move) return { outcome: 'refused', drafts: [{ text: t('membership-unknown') }] };
  if (stepsOf(move.membership).includes(move.step)) {
    return { outcome: 'fine', ...(await withoutNumber(exchange, move, slots)) };
  }
  return { outcome: 'wrong', drafts: [{ text: notItsTurn(exchange, move) }], forget: ['step'] };
}

/** What is paid has an invoice: its number is asked where it was never recorded. */
async function withoutNumber(
  exchange: Exchange,
  { membership, step }: Move,
  slots: Slots,
): Promise<Pick<EffectResult, 'slots' | 'drafts'>> {
  if (step !== 'pay' || membership.invoiceNumber !== null) return {};
  const { label } = await membershipValue(exchange, membership);
  const told = { text: exchange.t('membership-unnumbered', { membership: label }) };
  return {
    slots: { unnumbered: { value: 'yes', label: '' } },
    drafts: slots['invoice'] ? [] : [told],
  };
}

function notItsTurn({ t }: Exchange, { membership, step }: Move): string {
  return t('membership-wrong-step', {
    state: t(`membership-${membership.status}`),
    step: t(`membership-step-${step}`),
    next: stepsOf(membership)
      .map((one) => t(`membership-step-${one}`))
      .join(', '),
  });
}

/** Lookup `consequence` of `move-membership`: whom it touches, by count and by name. */
export async function foretellMove({
  actor: exchange,
  slots,
}: LookupQuery<Exchange>): Promise<LookupResult> {
  const { stores } = exchange;
  const move = await readMove(exchange, slots);
  if (!move) return { options: [] };
  const { siret } = move.membership;
  const referents = await findReferents(stores, siret);
  const waiting = await peopleWaiting(exchange, siret);
  const args = {
    referents: listNames(referents.map(fullName), exchange.language) || 'none',
    count: waiting.length,
    names: await namesOf(exchange, waiting),
    invoice: slots['invoice']?.value ?? move.membership.invoiceNumber ?? 'none',
    state: exchange.t(`membership-${statusAfter(move.membership, move.step)}`),
  };
  return { options: [], message: { key: `membership-touches-${move.step}`, args } };
}

/** Effect `move-membership`. */
export async function moveMembershipInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, t } = exchange;
  const person = exchange.person ? await stores.accounts.find(exchange.person.id) : null;
  if (!isGestionnaire(person) || !person) {
    return { outcome: 'refused', drafts: [{ text: t('manage-not-yours') }] };
  }
  const seen = await readMove(exchange, slots);
  if (!seen) return { outcome: 'failed' };
  await stores.structures.lock([sirenOf(seen.membership.siret)]);
  const move = await readMove(exchange, slots);
  if (!move) return { outcome: 'failed' };
  if (!stepsOf(move.membership).includes(move.step)) {
    return { outcome: 'refused', drafts: [{ text: notItsTurn(exchange, move) }] };
  }
  const after = await carryOut(exchange, person, move, slots);
  noteMoved(exchange, after.id);
  const promoted = await runPass(exchange, person, after);
  await tellReferents(exchange, after, slots['reason']?.value ?? '');
  await refreshMembershipCards(exchange, after);
  const offers = move.step === 'pay' ? await offerToTellRefused(exchange, after) : [];
  // The card shown before says it already; only its next steps are to be near.
  const { choices = [] } = await membershipCard(exchange, after, exchange);
  const done: Draft = {
    text: t('membership-moved', { state: t(`membership-${after.status}`), promoted }),
    choices,
  };
  return { outcome: 'moved', drafts: [done, ...offers] };
}

async function carryOut(
  exchange: Exchange,
  person: Account,
  { membership, step }: Move,
  slots: Slots,
): Promise<MembershipRecord> {
  const { stores, now } = exchange;
  const isNumbered = step === 'invoice' || (step === 'pay' && membership.invoiceNumber === null);
  const said = isNumbered ? slots['invoice']?.value : undefined;
  const invoiceNumber = said ?? membership.invoiceNumber;
  const after = { ...membership, status: statusAfter(membership, step), invoiceNumber };
  const reason = slots['reason']?.value ?? '';
  const petitionId = reason
    ? await keepReason(exchange, { siret: membership.siret, accountId: null, reason })
    : null;
  await stores.structures.saveMembership(after);
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: `membership.${step === 'back' ? 'stepped_back' : after.status}`,
    subject: { type: 'membership', id: membership.id },
    details: {
      fromStatus: membership.status,
      toStatus: after.status,
      ...(isNumbered ? { invoiceNumber } : {}),
      ...(petitionId ? { petitionId } : {}),
    },
  });
  return after;
}

/** Who was held for want of a membership, and no longer is; gives how many got a seat. */
async function runPass(
  exchange: Exchange,
  person: Account,
  { siret }: MembershipRecord,
): Promise<number> {
  const { stores, services } = exchange;
  const command = { type: 'membership_changed', siren: sirenOf(siret) } as const;
  const result = await changeRequests(stores, command, requestContext(exchange, person));
  await notify(services, stores, result.notifications);
  return result.notifications.filter(({ type }) => type === 'request.promoted').length;
}

async function tellReferents(
  exchange: Exchange,
  membership: MembershipRecord,
  reason: string,
): Promise<void> {
  const { stores, now } = exchange;
  const structure = await stores.structures.find(membership.siret);
  await tellEach(
    exchange,
    await findReferents(stores, membership.siret),
    (reader) => ({
      text: reader.t(`membership-told-${membership.status}`, {
        membership: membershipLabel(structure, membership, reader),
        invoice: membership.invoiceNumber ?? '',
        reason: asTyped(reason),
      }),
    }),
    `membership:${membership.id}:${membership.status}:${now}`,
  );
}
