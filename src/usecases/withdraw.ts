import {
  type EffectCall,
  type EffectResult,
  type LookupQuery,
  type LookupResult,
  matchOptions,
  type Option,
} from '#conversation/index.ts';
import type { ForceMajeureKind, RequestRecord, RequestView } from '#ports/request-repository.ts';
import { isLive, isRefused, isWaiting, lastFreeWithdrawalDay, withdraw } from '#reglement/index.ts';
import { describeWhen } from './describe-session.ts';
import { button, type Exchange } from './exchange.ts';
import { formatDay } from './format-day.ts';
import { notify } from './notify.ts';
import { refusalDraft, refusedSummary, requestContext } from './request-context.ts';
import { changeRequests } from './requests/change-requests.ts';
import { describeState } from './show-my-requests.ts';

/** The categories of the dialogs, as the règlement's kinds. A category, never a diagnosis. */
const FORCE_MAJEURE_KINDS: Readonly<Record<string, ForceMajeureKind>> = {
  illness: 'illness',
  strike: 'transport_strike',
  bereavement: 'bereavement',
  other: 'unforeseeable_event',
};

const OUTCOMES: Readonly<Record<string, string>> = {
  withdrawn_late: 'late',
  absent_excused: 'excused',
};

/** Lookup `my-requests`: one's live requests, to choose the one to withdraw; those begun only when there is no other. */
export async function findOwnLiveRequests(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const exchange = query.actor;
  if (!exchange.person) return { options: [] };
  const views = await exchange.stores.requests.findViewsOfPerson(exchange.person.id);
  const live = views.filter(({ request }) => isLive(request));
  const coming = live.filter(({ session }) => session.firstDay > exchange.today);
  // One that is named is found all the same: that it has begun is then said.
  const offered = query.text === undefined && coming.length > 0 ? coming : live;
  const options = offered.map((view) => requestOption(exchange, view));
  return chooseByText(query, options, views);
}

/** Keeps the options a text speaks of, by its dates first, then by its words. */
export function chooseByText(
  query: LookupQuery<Exchange>,
  options: Option[],
  views: RequestView[],
): LookupResult {
  if (query.text === undefined) return { options };
  const dated = options.filter(({ value }) => {
    const view = views.find(({ request }) => request.id === value);
    return query.dates.some(
      ({ from, until }) => view && view.session.firstDay <= until && view.session.lastDay >= from,
    );
  });
  const matched = matchOptions(query.text, dated.length > 0 ? dated : options);
  if (matched.options.length > 0) return matched;
  return { options: dated, exact: dated.length === 1 };
}

/** A request as an option: its action, its dates, its state. */
export function requestOption(exchange: Exchange, view: RequestView): Option {
  return {
    value: view.request.id,
    label: view.action.title,
    detail: `${describeWhen(view.session, exchange)} · ${describeState(exchange, view)}`,
    words: [view.action.theme, view.session.place ?? ''],
  };
}

/** Lookup `consequence`: what a withdrawal would do, said before confirming. */
export async function foretellWithdrawal(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { stores, services, now, language, person } = query.actor;
  const id = query.slots['request']?.value;
  const [view] = id ? await stores.requests.findViews([id]) : [];
  if (!view || !person || view.request.personId !== person.id) return { options: [] };
  const requests = await stores.requests.findScope({ personIds: [person.id] });
  const result = withdraw(services.rulebooks, {
    withdrawnAt: now,
    reason: query.slots['reason']?.value ?? '…',
    forceMajeure: forceMajeureOf(query.slots['force-majeure']?.value) ?? null,
    action: view.action,
    session: view.session,
    request: view.request,
    requests,
  });
  if (isRefused(result)) return refusedSummary(query.actor, result.refused, view);
  // While it waits, a withdrawal is free; once accepted it would not be until the same day.
  const lastDay = isWaiting(view.request)
    ? null
    : lastFreeWithdrawalDay(services.rulebooks, { ...view, from: query.actor.today });
  return {
    options: [],
    message: {
      key: `consequence-${result.status.replaceAll('_', '-')}`,
      args: {
        workingDays: result.workingDays,
        lastDay: lastDay ? formatDay(lastDay, language) : 'none',
        repeated: result.signals.length > 0 ? 'yes' : 'no',
      },
    },
  };
}

/** Effect `check-withdrawal`: whether the request may still be given up, before any reason is asked. */
export async function checkWithdrawal({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, person, today, t } = exchange;
  const [view] = await stores.requests.findViews([slots['request']?.value ?? '']);
  if (!view || !person || view.request.personId !== person.id) {
    return { outcome: 'refused', drafts: [{ text: t('refusal-UNKNOWN') }] };
  }
  if (!isLive(view.request)) {
    return { outcome: 'refused', drafts: [refusalDraft(exchange, 'WRONG_STATUS', view)] };
  }
  if (view.session.firstDay > today) return { outcome: 'possible' };
  return { outcome: 'refused', drafts: [refusalDraft(exchange, 'ABSENCE_INSTEAD', view)] };
}

/** Effect `withdraw-request`. */
export async function withdrawInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, services, t } = exchange;
  const requestId = slots['request']?.value;
  if (!person || !requestId) return { outcome: 'failed' };
  const kind = forceMajeureOf(slots['force-majeure']?.value);
  const result = await changeRequests(
    stores,
    {
      type: 'withdraw',
      requestId,
      reason: slots['reason']?.value ?? '',
      ...(kind ? { forceMajeure: { kind } } : {}),
    },
    requestContext(exchange, person),
  );
  await notify(services, stores, result.notifications);
  if (result.outcome !== 'done') {
    const why = result.outcome === 'not_done' ? result.why : 'WRONG_STATUS';
    const [view] = await stores.requests.findViews([requestId]);
    return { outcome: 'refused', drafts: [refusalDraft(exchange, why, view)] };
  }
  const status = (result.request as RequestRecord | null)?.status ?? 'withdrawn';
  return {
    outcome: OUTCOMES[status] ?? 'withdrawn',
    drafts: [
      {
        text: t(`withdrawn-${status.replaceAll('_', '-')}`),
        choices: [
          button(t('button-my-requests'), 'my-requests'),
          button(t('button-enrol'), 'enrol'),
        ],
      },
    ],
  };
}

/** The category a person chose; `undefined` when there is none. */
export function forceMajeureOf(value: string | undefined): ForceMajeureKind | undefined {
  return value === undefined ? undefined : FORCE_MAJEURE_KINDS[value];
}
