import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Stores, UnitOfWork } from '#ports/unit-of-work.ts';
import { parisDay } from '#reglement/index.ts';
import { type Asking, button, type Services } from '../exchange.ts';
import { resultDraft } from '../queries/show-result.ts';
import { quietUntil } from '../quiet-hours.ts';
import { readerOf, tell } from '../tell.ts';
import { crossed, onlyNew, stateOf } from './crossing.ts';
import { askedIn, whenIn } from './describe-plan.ts';
import { nextLook, runPlan, seenBy } from './make-plan.ts';
import { isOver, type KeptPlan, saidOn } from './plan.ts';

const AT_ONCE = 100;
const LATER_MINUTES = 60;

/** Sends what is due. Each in a transaction of its own, held by one process: one that fails keeps no other waiting. */
export async function deliverSubscriptions(
  services: Services,
  unitOfWork: UnitOfWork,
): Promise<void> {
  const now = services.clock.now();
  const due = await unitOfWork.run(({ subscriptions }) => subscriptions.findDue(now, AT_ONCE));
  for (const id of due) {
    try {
      await unitOfWork.run((stores) => deliverOne(services, stores, id));
    } catch (error) {
      services.log.error({ err: error, subscription: id }, 'a subscription failed');
      const nextAt = new Date(Date.parse(now) + LATER_MINUTES * 60_000).toISOString();
      await unitOfWork.run(({ subscriptions }) => subscriptions.update(id, { nextAt }));
    }
  }
}

interface Delivery {
  asking: Asking;
  person: Account;
  kept: KeptPlan;
}

async function deliverOne(services: Services, stores: Stores, id: string): Promise<void> {
  const now = services.clock.now();
  const kept = (await stores.subscriptions.take(id, now)) as KeptPlan | null;
  if (!kept) return;
  const person = await stores.accounts.find(kept.accountId);
  if (!person || person.status === 'erased') {
    await stores.subscriptions.remove(id);
    return;
  }
  const asking = { services, stores, ...readerOf(services, person), now, today: parisDay(now) };
  const delivery: Delivery = { asking, person, kept };
  if (await mustWait(delivery)) return;
  const why = await whyItEnds(delivery);
  if (why) return await end(delivery, why);
  const { result } = await runPlan(asking, person, kept.plan);
  if ('field' in result) return await end(delivery, 'unknown');
  const { when } = kept.plan;
  const reading = saidOn(kept.plan, asking.today);
  if ('schedule' in when) {
    await send(delivery, resultDraft(asking, reading, result, 0));
  } else {
    const state = stateOf(when.watch, result);
    const fresh = crossed(kept.known, state);
    if (fresh.length > 0) {
      const shown = when.watch.for === 'lines' ? onlyNew(result, fresh) : result;
      const draft = resultDraft(asking, reading, shown, 0);
      await send(delivery, alertDraft(delivery, draft, fresh.length));
    }
    await stores.subscriptions.update(id, { known: state });
  }
  await stores.subscriptions.update(id, {
    nextAt: await nextLook(stores, person, { plan: kept.plan, now }),
  });
}

/** An alert is not looked for at night: what it tells is true when it is read. */
async function mustWait({ asking, person, kept }: Delivery): Promise<boolean> {
  if (!('watch' in kept.plan.when)) return false;
  const { stores, now } = asking;
  const { isAnyHour } = await stores.settings.find(person.id);
  const nextAt = quietUntil({ now, isAnyHour });
  if (nextAt === undefined) return false;
  await stores.subscriptions.update(kept.id, { nextAt });
  return true;
}

type EndReason = 'rights' | 'unknown' | 'over';

async function whyItEnds({ asking, person, kept }: Delivery): Promise<EndReason | null> {
  const sees = await seenBy(asking.stores, person);
  const { kind, siret } = kept.plan.sees;
  const isNarrower = kind !== 'person' && kind !== sees.kind && sees.kind !== 'everything';
  const isElsewhere = kind === 'structures' && sees.kind === kind && sees.siret !== siret;
  if (person.status !== 'active' || isNarrower || isElsewhere) return 'rights';
  return isOver(kept.plan, asking.today) ? 'over' : null;
}

/** Told once, without any figure; then there is nothing any more. */
async function end({ asking, person, kept }: Delivery, why: EndReason): Promise<void> {
  const { services, stores, t, now } = asking;
  await stores.subscriptions.remove(kept.id);
  await stores.audit.append({
    at: now,
    actor: 'system',
    event: 'subscription.ended',
    subject: { type: 'account', id: person.id },
    details: { subscriptionId: kept.id, why },
  });
  const text = t(`subscription-ended-${why}`, { asked: askedIn(kept.plan, asking) });
  const choices = [button(t('button-subscriptions'), 'my-subscriptions')];
  await tell(services, stores, person, { text, choices }, `subscription:${kept.id}:ended`);
}

async function send({ asking, person, kept }: Delivery, draft: Draft): Promise<void> {
  const { services, stores, t } = asking;
  const kinds = ['query', 'query-chart', 'query-export'];
  const choices = [
    ...(draft.choices ?? []).filter(({ target }) => kinds.includes(target.intent)),
    button(t('button-subscription-stop'), 'subscription-stop', { id: kept.id }),
    button(t('button-subscriptions'), 'my-subscriptions'),
  ];
  const key = `subscription:${kept.id}:${kept.nextAt}`;
  await tell(services, stores, person, { ...draft, choices }, key);
}

function alertDraft({ asking, kept }: Delivery, draft: Draft, count: number): Draft {
  const { t } = asking;
  const { plan } = kept;
  const { card } = draft;
  if (!card) return draft;
  const isOfLines = 'watch' in plan.when && plan.when.watch.for === 'lines';
  const title = isOfLines
    ? t('subscription-news', { count })
    : t('subscription-crossed', { headline: card.title });
  const body = t('subscription-you-asked', { when: whenIn(plan, asking) });
  return { ...draft, card: { ...card, title, body, tone: 'attention' } };
}
