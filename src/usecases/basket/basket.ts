import {
  type Draft,
  type EffectCall,
  type EffectResult,
  matchOptions,
} from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { describeBoth } from '../describe-session.ts';
import { submittedDraft } from '../enrol.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { explainNextSteps, explainReasons } from '../explain-decision.ts';
import { notify } from '../notify.ts';
import { requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';
import { type CheckedItem, checkBasket } from './check-basket.ts';

const MOST_ITEMS = 12;

/** Effect `add-to-basket`. */
export async function addInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, now, t } = exchange;
  const sessionId = slots['session']?.value;
  if (!person || !sessionId) return { outcome: 'failed' };
  const items = await stores.baskets.findOfPerson(person.id);
  if (items.length >= MOST_ITEMS) {
    return { outcome: 'already', drafts: [{ text: t('basket-too-many', { count: MOST_ITEMS }) }] };
  }
  const isNew = await stores.baskets.save({
    personId: person.id,
    sessionId,
    motivation: slots['motivation']?.value ?? '',
    addedAt: now,
  });
  return {
    outcome: isNew ? 'added' : 'already',
    drafts: [basketDraft(exchange, await checkBasket(exchange, person))],
  };
}

/** « mon panier »: each item with what the règlement would say, and the button that asks for all. */
export async function showBasket(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  return saying(basketDraft(exchange, await checkBasket(exchange, person)));
}

function basketDraft(exchange: Exchange, checked: CheckedItem[]): Draft {
  const { t } = exchange;
  if (checked.length === 0) {
    return {
      text: t('basket-empty'),
      choices: [button(t('button-catalogue'), 'catalogue'), button(t('button-enrol'), 'enrol')],
    };
  }
  const passing = checked.filter(({ decision }) => decision.outcome !== 'refused');
  return {
    card: {
      title: t('basket-title', { count: checked.length }),
      body: checked.map((one) => describeItem(exchange, one)).join('\n\n'),
      footer: t('basket-kept'),
    },
    choices: [
      ...(passing.length > 0
        ? [
            {
              ...button(t('button-send-basket', { count: passing.length }), 'send-basket'),
              style: 'primary' as const,
            },
          ]
        : []),
      button(t('button-basket-more'), 'basket-words'),
      ...checked.map(({ session }) =>
        button(t('button-basket-remove', { title: session.action.title }), 'remove-from-basket', {
          sessionId: session.id,
        }),
      ),
    ],
    layout: 'column',
  };
}

function describeItem(exchange: Exchange, { session, decision }: CheckedItem): string {
  const { t } = exchange;
  const lines = [
    `**${describeBoth(session.action, session, exchange)}**`,
    t(`basket-would-be-${decision.outcome}`),
    explainReasons(decision.reasons, exchange),
    decision.outcome === 'refused' ? explainNextSteps(decision, exchange) : '',
  ];
  return lines.filter(Boolean).join('\n');
}

/** Takes one item out: the one pressed, or the one a text names; in doubt, which one is asked. */
export async function removeFromBasket(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const { text } = args;
  if (typeof text !== 'string') {
    await stores.baskets.remove(person.id, textArg(args, 'sessionId'));
    return { drafts: [], card: basketDraft(exchange, await checkBasket(exchange, person)) };
  }
  const checked = await checkBasket(exchange, person);
  const named = matchOptions(
    text,
    checked.map(({ session }) => ({ value: session.id, label: session.action.title })),
  );
  const [meant] = named.options;
  if (named.options.length !== 1 || !meant) {
    const which = checked.length > 0 ? [{ text: t('basket-remove-which') }] : [];
    return saying(...which, basketDraft(exchange, checked));
  }
  await stores.baskets.remove(person.id, meant.value);
  return saying(
    { text: t('basket-removed', { title: meant.label }) },
    basketDraft(exchange, await checkBasket(exchange, person)),
  );
}

/** *Tout demander*: each request is decided by itself; those refused stay in the panier. */
export async function sendBasket(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const { stores, services } = exchange;
  const drafts: Draft[] = [];
  for (const { item, session, decision } of await checkBasket(exchange, person)) {
    if (decision.outcome === 'refused') continue;
    const result = await changeRequests(
      stores,
      { type: 'submit', personId: person.id, sessionId: session.id, motivation: item.motivation },
      requestContext(exchange, person),
    );
    await notify(services, stores, result.notifications);
    if (result.outcome !== 'done' || !result.request || !result.decision) continue;
    await stores.baskets.remove(person.id, session.id);
    const { receiptCode = '' } = result;
    drafts.push(
      await submittedDraft(exchange, person, session, {
        decision: result.decision,
        receiptCode,
        id: result.request.id,
      }),
    );
  }
  return { drafts, card: basketDraft(exchange, await checkBasket(exchange, person)) };
}
