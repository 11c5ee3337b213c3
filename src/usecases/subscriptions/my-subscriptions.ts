import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';
import { answerQuery } from '../queries/answer-query.ts';
import { askedNow, nextIn, whenIn } from './describe-plan.ts';
import { nextLook } from './make-plan.ts';
import { Passage } from './passage.ts';
import { type KeptPlan, type Plan, readingOn } from './plan.ts';
import { forgetPlan, rememberPlan } from './plan-memory.ts';
import type { Schedule } from './schedule.ts';
import { placeNamed } from './shown-alerts.ts';
import { auditPlan } from './subscribe.ts';

/** « mes alertes »: each with what it asks, when, and a button that opens it. */
export async function showSubscriptions(
  exchange: Exchange,
  person: Account,
): Promise<ExchangeResult> {
  const all = await keptBy(exchange, person);
  const { t } = exchange;
  if (all.length === 0) return saying({ text: t('subscriptions-none') });
  return saying({
    card: {
      title: t('subscriptions-title', { count: all.length }),
      body: all
        .map(
          ({ plan }, index) =>
            `${index + 1}. **${askedNow(plan, exchange)}**, ${whenIn(plan, exchange)}`,
        )
        .join('\n\n'),
    },
    layout: 'column',
    choices: all.map((one, index) => openChoice(exchange, one, index)),
  });
}

function openChoice(exchange: Exchange, { id, plan }: KeptPlan, index: number) {
  return button(`${index + 1}. ${askedNow(plan, exchange)}`, 'subscription-open', { id });
}

/** One of them: what can be done with it. */
export async function openSubscription(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const kept = await ownOne(exchange, person, textArg(args, 'id'));
  if (!kept) return saying({ text: t('subscription-gone') });
  const { id, plan, nextAt } = kept;
  rememberPlan(exchange, { plan, id });
  return saying({
    card: {
      title: askedNow(plan, exchange),
      facts: [
        { label: t('subscription-when'), value: whenIn(plan, exchange) },
        { label: t('subscription-next'), value: nextIn(plan, nextAt, exchange) },
      ],
    },
    choices: [
      button(t('button-subscription-now'), 'subscription-now', { id }),
      ...('schedule' in plan.when
        ? [button(t('button-subscription-time'), 'subscription-time', { id })]
        : []),
      {
        ...button(t('button-subscription-stop'), 'subscription-stop', { id }),
        style: 'destructive',
      },
    ],
  });
}

/** *Voir maintenant*. */
export async function runSubscriptionNow(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const kept = await ownOne(exchange, person, textArg(args, 'id'));
  if (!kept) return saying({ text: exchange.t('subscription-gone') });
  return await answerQuery(exchange, person, { reading: readingOn(kept.plan, exchange.today) });
}

/** *Arrêter cette alerte*: at once, and it can be put back. */
export async function stopSubscription(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t, services } = exchange;
  const kept = await ownOne(exchange, person, textArg(args, 'id'));
  if (!kept) return saying({ text: t('subscription-gone') });
  await stores.subscriptions.remove(kept.id);
  await auditPlan(exchange, { ...kept, event: 'subscription.stopped' });
  forgetPlan(exchange);
  const back = { plan: kept.plan, id: services.newId() };
  return saying({
    text: t('subscription-stopped', { asked: askedNow(kept.plan, exchange) }),
    choices: [
      button(t('button-subscription-back'), 'subscription-keep', back),
      button(t('button-subscriptions'), 'my-subscriptions'),
    ],
  });
}

/** « arrête l’alerte 2 », « ne me préviens plus des demandes en attente », « arrête toutes mes alertes ». */
export async function stopByWords(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const all = await keptBy(exchange, person);
  if (all.length === 0) return saying({ text: t('subscriptions-none') });
  const text = String(args['text'] ?? '');
  const named = namedIn(exchange, all, { text, ids: args['ids'] });
  if (named) return await stopSubscription(exchange, person, { id: named.id });
  const isAll = saysAll(exchange, text);
  return saying({
    text: isAll ? t('subscriptions-stop-all', { count: all.length }) : t('subscriptions-which'),
    layout: 'column',
    choices: isAll
      ? [
          {
            ...button(t('button-subscriptions-stop-all'), 'subscriptions-stop-all'),
            style: 'destructive',
          },
          button(t('button-subscriptions'), 'my-subscriptions'),
        ]
      : all.map((one, index) => ({
          ...openChoice(exchange, one, index),
          target: { intent: 'subscription-stop', args: { id: one.id } },
        })),
  });
}

/** *Tout arrêter*. */
export async function stopAll(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  for (const kept of await keptBy(exchange, person)) {
    await stores.subscriptions.remove(kept.id);
    await auditPlan(exchange, { ...kept, event: 'subscription.stopped' });
  }
  forgetPlan(exchange);
  return saying({ text: t('subscriptions-all-stopped') });
}

/** Another time for one that is kept. */
export async function moveSubscription(
  exchange: Exchange,
  person: Account,
  { id, schedule }: { id: string; schedule: Schedule },
): Promise<ExchangeResult> {
  const { stores, t, now, language } = exchange;
  const kept = await ownOne(exchange, person, id);
  if (!kept) return saying({ text: t('subscription-gone') });
  if ('watch' in kept.plan.when) return saying(hasNoTime(exchange));
  const plan: Plan = { ...kept.plan, when: { schedule } };
  const nextAt = await nextLook(stores, person, { plan, now });
  await stores.subscriptions.update(id, { plan, nextAt });
  await auditPlan(exchange, { id, plan, event: 'subscription.changed' });
  rememberPlan(exchange, { plan, id });
  return saying({
    card: {
      title: t('subscription-changed', { first: formatInstant(nextAt, language) }),
      subtitle: `${askedNow(plan, exchange)}, ${whenIn(plan, exchange)}`,
    },
    choices: [button(t('button-subscriptions'), 'my-subscriptions')],
  });
}

/** An alert leaves when its case arises: it has no hour to change. */
export function hasNoTime({ t }: Exchange): Draft {
  return {
    text: t('subscription-alert-has-no-time'),
    choices: [button(t('button-subscriptions'), 'my-subscriptions')],
  };
}

/** One by its place in the list, by what it asks, or the only one. */
export function namedIn(
  exchange: Exchange,
  all: KeptPlan[],
  { text, ids }: { text: string; ids?: unknown },
): KeptPlan | null {
  const { services, today } = exchange;
  const shown = Array.isArray(ids) ? ids : all.map(({ id }) => id);
  const place = placeNamed(exchange, text);
  const id = place === undefined ? undefined : shown.at(place < 0 ? place : place - 1);
  const numbered = all.find((one) => one.id === id);
  if (numbered) return numbered;
  const passage = new Passage(text);
  const order = passage.find(Passage.oneOf(services.translations, 'wish-stopped'));
  if (order) passage.keepAfter(order);
  const { query } = services.readQuery(passage.text, today);
  const alike = all.filter(({ plan }) => plan.reading.query === query);
  if (alike.length === 1) return alike[0] ?? null;
  return all.length === 1 && !saysAll(exchange, text) ? (all[0] ?? null) : null;
}

function saysAll({ services }: Exchange, text: string): boolean {
  return new Passage(text).find(Passage.oneOf(services.translations, 'wish-all')) !== null;
}

/** The subscriptions of a person, oldest first. */
export async function keptBy({ stores }: Exchange, person: Account): Promise<KeptPlan[]> {
  return (await stores.subscriptions.findOf(person.id)) as KeptPlan[];
}

async function ownOne({ stores }: Exchange, person: Account, id: string): Promise<KeptPlan | null> {
  const found = (await stores.subscriptions.find(id)) as KeptPlan | null;
  return found?.accountId === person.id ? found : null;
}
