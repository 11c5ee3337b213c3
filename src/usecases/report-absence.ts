import type { EffectCall, EffectResult, LookupQuery, LookupResult } from '#conversation/index.ts';
import type { RequestView } from '#ports/request-repository.ts';
import {
  addDays,
  isExpected,
  isLive,
  isRefused,
  lastForceMajeureDay,
  recordAbsence,
} from '#reglement/index.ts';
import { describeBoth } from './describe-session.ts';
import { button, type Exchange, type Intent, saying } from './exchange.ts';
import { formatDay } from './format-day.ts';
import { notify } from './notify.ts';
import { opening, type StartDialog, withAccount } from './open-dialog.ts';
import { refusalDraft, refusedSummary, requestContext } from './request-context.ts';
import { changeRequests } from './requests/change-requests.ts';
import { chooseByText, forceMajeureOf, requestOption } from './withdraw.ts';

/** What was recorded longer ago is not what somebody reports now. */
const LATELY_DAYS = 30;

/** Whether somebody was expected there, and may still say why they were absent. */
function isMissable({ services, today }: Exchange, { request, session }: RequestView): boolean {
  if (session.firstDay > today) return false;
  if (request.status !== 'absent_unexcused') return isExpected(request);
  return today <= lastForceMajeureDay(services.rulebooks, session);
}

/** An absence recorded lately, which nothing told now excuses any more. */
function isSettled({ today }: Exchange, { request, session }: RequestView): boolean {
  return request.status === 'absent_unexcused' && session.lastDay >= addDays(today, -LATELY_DAYS);
}

/** *Signaler mon absence*: before the session begins it is a withdrawal, which the same force majeure excuses. */
export function createReportAbsence(start: StartDialog): Intent {
  return withAccount(async (exchange, person, args) => {
    const { stores, today, t } = exchange;
    const views = await stores.requests.findViewsOfPerson(person.id);
    const isToCome = views.some(
      ({ request, session }) => isLive(request) && session.firstDay > today,
    );
    const mayMiss = views.some((view) => isMissable(exchange, view));
    const settled = views.find((view) => isSettled(exchange, view));
    if (settled && !mayMiss) return saying(tooLateDraft(exchange, settled, isToCome));
    if (!isToCome || mayMiss) return await opening(start, 'report-absence')(exchange, args, {});
    const opened = await opening(start, 'withdraw')(exchange, args, {});
    return { ...opened, drafts: [{ text: t('absence-not-begun') }, ...opened.drafts] };
  });
}

/** Nothing is asked for in vain: until when it could be told, and whom to turn to. */
function tooLateDraft(exchange: Exchange, { action, session }: RequestView, isToCome: boolean) {
  const { services, t, language } = exchange;
  const day = formatDay(lastForceMajeureDay(services.rulebooks, session), language);
  return {
    text: t('absence-recorded-over', { what: describeBoth(action, session, exchange), day }),
    choices: [
      button(t('button-human'), 'human'),
      ...(isToCome ? [button(t('button-withdraw'), 'withdraw')] : []),
    ],
  };
}

/** Lookup `my-absences`: one's sessions that have begun and where one was expected. */
export async function findOwnAbsences(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { person, stores } = query.actor;
  if (!person) return { options: [] };
  const views = await stores.requests.findViewsOfPerson(person.id);
  const begun = views.filter((view) => isMissable(query.actor, view));
  const options = begun.map((view) => requestOption(query.actor, view));
  return chooseByText(query, options, begun);
}

/** Lookup `consequence` of an absence: said before confirming. */
export async function foretellAbsence(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { stores, services, now, person } = query.actor;
  const id = query.slots['request']?.value;
  const [view] = id ? await stores.requests.findViews([id]) : [];
  if (!view || !person || view.request.personId !== person.id) return { options: [] };
  const kind = forceMajeureOf(query.slots['force-majeure']?.value);
  const result = recordAbsence(services.rulebooks, {
    ...view,
    recordedAt: now,
    forceMajeure: kind ? { kind, reportedAt: now } : null,
  });
  if (isRefused(result)) return refusedSummary(query.actor, result.refused, view);
  return {
    options: [],
    message: { key: `absence-would-be-${result.status.replaceAll('_', '-')}` },
  };
}

/** Effect `report-absence`: excused when a force majeure is told in time; the provider is told. */
export async function reportAbsenceInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, services, now, t } = exchange;
  const requestId = slots['request']?.value;
  const kind = forceMajeureOf(slots['force-majeure']?.value);
  if (!person || !requestId) return { outcome: 'failed' };
  if (!kind) return { outcome: 'unexcused', drafts: [{ text: t('absence-without-reason') }] };
  const details = slots['detail']?.value;
  const result = await changeRequests(
    stores,
    {
      type: 'record_absence',
      requestId,
      forceMajeure: { kind, reportedAt: now, ...(details ? { details } : {}) },
    },
    requestContext(exchange, person),
  );
  await notify(services, stores, result.notifications);
  if (result.outcome !== 'done') {
    const why = result.outcome === 'not_done' ? result.why : 'WRONG_STATUS';
    const [view] = await stores.requests.findViews([requestId]);
    return { outcome: 'refused', drafts: [refusalDraft(exchange, why, view)] };
  }
  const isExcused = result.request?.status === 'absent_excused';
  return {
    outcome: isExcused ? 'excused' : 'unexcused',
    drafts: [
      {
        text: t(isExcused ? 'absence-excused' : 'absence-too-late'),
        choices: [button(t('button-my-requests'), 'my-requests')],
      },
    ],
  };
}
