import type {
  Draft,
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  Slots,
} from '#conversation/index.ts';
import { matchOptions, sureOption } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { MembershipRecord } from '#ports/structure-repository.ts';
import { sirenOf, yearOf } from '#reglement/index.ts';
import { keepReason } from '../../accounts/keep-reason.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { tellEach } from '../../accounts/tell-person.ts';
import { asTyped } from '../../as-typed.ts';
import { type Exchange, saying } from '../../exchange.ts';
import { listNames } from '../../list-names.ts';
import { notify } from '../../notify.ts';
import type { StartDialog } from '../../open-dialog.ts';
import { fullName } from '../../people.ts';
import { requestContext } from '../../request-context.ts';
import { changeRequests } from '../../requests/change-requests.ts';
import { forManagers } from '../for-managers.ts';
import { namesOf } from '../names.ts';
import { peopleWaiting } from './concerned.ts';
import { membershipCard, membershipLabel, refreshMembershipCards } from './membership-card.ts';
import {
  MEMBERSHIP_STEPS,
  type MembershipStep,
  statusAfter,
  stepsOf,
  UNDERWAY,
} from './membership-steps.ts';
import { findReferents } from './referents.ts';
import { invoiceNamed, stepNamed } from './step-named.ts';
import { offerToTellRefused } from './tell-refused.ts';

const MOST_MEMBERSHIPS = 200;

/** « adhésion de Emploi Avenir 33 payée », a card's button: the step is known, the structure read in the message. */
export function createOpenMove(start: StartDialog) {
  return forManagers(async (exchange, _person, args) => {
    const { stores, services, t } = exchange;
    const { membershipId, step: given, text } = args;
    const said = typeof text === 'string' ? text : '';
    const invoice = invoiceNamed(services, said);
    const step = MEMBERSHIP_STEPS.find((one) => one === given) ?? stepNamed(services, said);
    const membership =
      typeof membershipId === 'string'
        ? await stores.structures.findMembership(membershipId)
        : null;
    const other = membership || !step ? null : await notUnderway(exchange, said);
    if (other && step && !stepsOf(other).includes(step)) {
      const text = notItsTurn(exchange, { membership: other, step });
      return saying({ text }, await membershipCard(exchange, other, exchange));
    }
    const slots: Slots = {
      ...(membership ? { membership: await membershipValue(exchange, membership) } : {}),
      ...(step ? { step: { value: step, label: t(`membership-step-${step}`) } } : {}),
      ...(invoice && step === 'invoice' ? { invoice: { value: invoice, label: invoice } } : {}),
    };
    return await start(exchange, 'move-membership', { slots, ...(said ? { text: said } : {}) });
  });
}

/** The membership a text names when it is none of those underway: it is paid, or was rejected. */
async function notUnderway(exchange: Exchange, text: string): Promise<MembershipRecord | null> {
  const from = yearOf(exchange.today);
  const all = await offerMemberships(exchange, ALL);
  const offered = all.filter(({ membership }) => membership.year >= from);
  const sure = sureOption(
    matchOptions(
      text,
      // « adhésion » is said of all of them.
      offered.map(({ option, name }) => ({ ...option, label: name })),
    ),
  );
  const found = offered.find(({ option }) => option.value === sure?.value);
  return found && !UNDERWAY.some((one) => one === found.membership.status)
    ? found.membership
    : null;
}

/** The memberships of some states, each as a gestionnaire chooses it. */
async function offerMemberships(exchange: Exchange, statuses: MembershipRecord['status'][]) {
  const { structures } = exchange.stores;
  const found = await structures.findMembershipsIn(statuses, MOST_MEMBERSHIPS);
  const sites = await structures.findMany(found.map(({ siret }) => siret));
  return found.map((membership) => {
    const site = sites.find(({ siret }) => siret === membership.siret) ?? null;
    const label = membershipLabel(site, membership, exchange);
    const option = { value: membership.id, label, words: [membership.siret] };
    const name = [site?.name, site?.town].filter(Boolean).join(', ');
    return { membership, option, name };
  });
}

async function membershipValue(exchange: Exchange, membership: MembershipRecord) {
  const structure = await exchange.stores.structures.find(membership.siret);
  return { value: membership.id, label: membershipLabel(structure, membership, exchange) };
}

/** Lookup `memberships-underway`: those a step may be taken for; finished ones too when the step is to go back. */
export async function findMemberships(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, slots, text } = query;
  if (!isGestionnaire(exchange.person)) return { options: [] };
  const statuses = slots['step']?.value === 'back' ? ALL : [...UNDERWAY];
  const offered = await offerMemberships(exchange, statuses);
  if (text !== undefined)
    return matchOptions(
      text,
      offered.map(({ option }) => option),
    );
  const options = offered.map(({ membership, option }) => ({
    ...option,
    detail: exchange.t(`membership-${membership.status}`),
  }));
  return { options };
}

const ALL: MembershipRecord['status'][] = ['active', 'rejected', 'invoiced', 'approved'];

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
  if (stepsOf(move.membership).includes(move.step)) return { outcome: 'fine' };
  return { outcome: 'wrong', drafts: [{ text: notItsTurn(exchange, move) }], forget: ['step'] };
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
  const promoted = await runPass(exchange, person, after);
  await tellReferents(exchange, after, slots['reason']?.value ?? '');
  await refreshMembershipCards(exchange, after);
  const offers = move.step === 'pay' ? await offerToTellRefused(exchange, after) : [];
  const done: Draft = {
    text: t('membership-moved', { state: t(`membership-${after.status}`), promoted }),
  };
  return {
    outcome: 'moved',
    drafts: [done, await membershipCard(exchange, after, exchange), ...offers],
  };
}

async function carryOut(
  exchange: Exchange,
  person: Account,
  { membership, step }: Move,
  slots: Slots,
): Promise<MembershipRecord> {
  const { stores, now } = exchange;
  const invoiceNumber =
    step === 'invoice' ? (slots['invoice']?.value ?? null) : membership.invoiceNumber;
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
      ...(step === 'invoice' ? { invoiceNumber } : {}),
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
