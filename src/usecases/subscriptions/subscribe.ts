import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Reading } from '#reading/index.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';
import { headlineText } from '../queries/headline.ts';
import type { QueryResult } from '../queries/result.ts';
import { unresolvedDraft } from '../queries/show-result.ts';
import { stateOf } from './crossing.ts';
import { askedIn, isSamePlan, nextIn, periodNote, whenIn } from './describe-plan.ts';
import { MOST_WATCHED, nextLook, runPlan, seenBy } from './make-plan.ts';
import { daysWatched, type Plan, saidOn } from './plan.ts';
import { rememberPlan } from './plan-memory.ts';
import type { RecognisedWish } from './recognise-wish.ts';
import { USUAL_HOUR } from './schedule.ts';

const MOST_KEPT = 20;

/** « chaque lundi les demandes en attente »: what was understood, and when it comes first; nothing is kept yet. */
export async function proposePlan(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, services, t, now } = exchange;
  const wish = args['wish'] as RecognisedWish;
  if (wish === 'unclear') return saying({ text: t('subscription-unclear') });
  if (wish === 'needs-limit') return saying({ text: t('subscription-needs-limit') });
  const plan: Plan = { ...wish, sees: await seenBy(stores, person) };
  const { reading, result } = await runPlan(exchange, person, plan);
  if ('field' in result) {
    const choice = (value: string) => ({
      wish: { ...wish, reading: { ...wish.reading, [result.field]: value } },
    });
    return saying(
      unresolvedDraft(exchange, result, (value) => ['subscription-propose', choice(value)]),
    );
  }
  if (isWatchingLines(plan) && result.total > MOST_WATCHED) {
    return saying({ text: t('subscription-too-wide', { count: result.total }) });
  }
  rememberPlan(exchange, { plan });
  const next = await nextLook(stores, person, { plan, now });
  const card = planCard(exchange, plan, { reading, result, next });
  return saying({
    card: { ...card, title: t('subscription-title'), footer: t('subscription-check') },
    choices: [
      {
        ...button(t('button-subscription-keep'), 'subscription-keep', {
          plan,
          id: services.newId(),
        }),
        style: 'primary',
      },
      ...('schedule' in plan.when
        ? [button(t('button-subscription-time'), 'subscription-time', { plan })]
        : []),
      button(t('button-subscription-drop'), 'subscription-drop'),
    ],
  });
}

/** What a plan is, when it comes, and what it would say today. */
function planCard(
  exchange: Exchange,
  plan: Plan,
  { reading, result, next }: { reading: Reading; result: QueryResult; next: string },
): NonNullable<Draft['card']> {
  const { t } = exchange;
  const note = periodNote(plan, reading, exchange);
  return {
    title: askedIn(plan, exchange),
    facts: [
      {
        label: t('subscription-question'),
        value: askedIn({ ...plan, reading: saidOn(plan, exchange.today) }, exchange),
      },
      { label: t('subscription-when'), value: whenIn(plan, exchange) },
      { label: t('subscription-first'), value: nextIn(plan, next, exchange) },
      { label: t('subscription-today'), value: todayIn(exchange, plan, result) },
    ],
    ...(note ? { body: note } : {}),
  };
}

function todayIn({ t }: Exchange, plan: Plan, result: QueryResult): string {
  const headline = headlineText(t, result);
  if (!isWatchingLines(plan)) return headline;
  return t('subscription-already-so', { count: result.total, days: daysWatched(plan) ?? 'all' });
}

function isWatchingLines({ when }: Plan): boolean {
  return 'watch' in when && when.watch.for === 'lines';
}

/** *Confirmer*: kept once, however often it is pressed. */
export async function keepPlan(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t, now, language } = exchange;
  const plan = args['plan'] as Plan;
  const id = String(args['id']);
  const all = await stores.subscriptions.findOf(person.id);
  const isKnown = all.some((one) => one.id === id || isSamePlan(one.plan as Plan, plan));
  const choices = [button(t('button-subscriptions'), 'my-subscriptions')];
  if (isKnown) return saying({ text: t('subscription-known'), choices });
  if (all.length >= MOST_KEPT) {
    return saying({ text: t('subscription-too-many', { count: all.length }), choices });
  }
  const { result } = await runPlan(exchange, person, plan);
  const nextAt = await nextLook(stores, person, { plan, now });
  const { when } = plan;
  const known = 'watch' in when && !('field' in result) ? stateOf(when.watch, result) : [];
  const sees = await seenBy(stores, person);
  await stores.subscriptions.insert({
    id,
    accountId: person.id,
    plan: { ...plan, sees },
    known,
    nextAt,
    createdAt: now,
  });
  rememberPlan(exchange, { plan, id });
  await auditPlan(exchange, { id, plan, event: 'subscription.kept' });
  const text =
    'schedule' in when
      ? t('subscription-kept', { first: formatInstant(nextAt, language) })
      : t('subscription-kept-alert');
  return saying({ text, choices });
}

/** *Non merci*. */
export async function dropPlan({ t }: Exchange): Promise<ExchangeResult> {
  return saying({ text: t('subscription-dropped') });
}

/** « Me prévenir », under an answer: the usual rhythms, one press each. */
export async function offerPlans(
  exchange: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t, today } = exchange;
  const { output: _output, ...reading } = args['reading'] as Reading;
  const offered: Pick<Plan, 'when'>[] = [
    { when: { schedule: { every: 'day', hour: USUAL_HOUR } } },
    { when: { schedule: { every: 'week', weekday: 1, hour: USUAL_HOUR } } },
    { when: { schedule: { every: 'month', day: 1, hour: USUAL_HOUR } } },
    ...(hasLinesToWatch(reading) ? [{ when: { watch: { for: 'lines' as const } } }] : []),
  ];
  const plans = offered.map(({ when }) => ({ reading, askedOn: today, when }));
  const [first] = plans;
  if (first) rememberPlan(exchange, { plan: { ...first, sees: { kind: 'person' } } });
  return saying({
    text: t('subscription-offer', { asked: askedIn({ ...plans[0], reading } as Plan, exchange) }),
    layout: 'column',
    choices: plans.map((wish) =>
      button(capital(whenIn(wish as Plan, exchange)), 'subscription-propose', { wish }),
    ),
  });
}

function hasLinesToWatch({ query }: Reading): boolean {
  return query !== 'quota' && query !== 'fill_rate';
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Records what became of a subscription. */
export async function auditPlan(
  { stores, now, person }: Exchange,
  { id, plan, event }: { id: string; plan: Plan; event: string },
): Promise<void> {
  if (!person) return;
  await stores.audit.append({
    at: now,
    actor: person.id,
    event,
    subject: { type: 'account', id: person.id },
    details: { subscriptionId: id, query: plan.reading.query },
  });
}
