import { matchOptions } from '#conversation/index.ts';
import { ruleBehind } from '#knowledge/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import {
  holdsSeat,
  isLive,
  isRefused,
  isReserved,
  lastFreeWithdrawalDay,
  rulebookFor,
  startOfDay,
  withdraw,
  workingDaysBetween,
  yearOf,
} from '#reglement/index.ts';
import { showEntry } from './answer-question.ts';
import { describeWhen } from './describe-session.ts';
import { button, type Exchange, type ExchangeResult, type Intent, saying } from './exchange.ts';
import { formatDay } from './format-day.ts';
import { type PersonalWork, withAccount } from './open-dialog.ts';
import { loadQuota } from './show-quota.ts';
import { type DayMeant, dayBefore, dayMeant, rememberForetold } from './what-if-day.ts';
import { requestOption } from './withdraw.ts';

/** Looks into one's own file; whoever has none is told the rule, and how to get one. */
export function withRule(name: string, work: PersonalWork): Intent {
  const own = withAccount(work);
  return async (exchange, args) => {
    const said = await own(exchange, args, {});
    return exchange.person?.status === 'active'
      ? said
      : await afterRule(exchange, name, args, said);
  };
}

async function afterRule(
  exchange: Exchange,
  name: string,
  { text }: Record<string, unknown>,
  said: ExchangeResult,
): Promise<ExchangeResult> {
  const rule = await showEntry(exchange, { entry: ruleBehind[name], question: text });
  return { ...said, drafts: [...rule.drafts, ...said.drafts] };
}

/** « si je me désiste le 3 juin, est-ce que ça compte ? »: the règlement on one's own file, without effect. */
export async function foretellWithdrawals(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t, today, language } = exchange;
  const text = typeof args['text'] === 'string' ? args['text'] : '';
  const views = await ownRequests(exchange, person, text);
  const chosen = amongThose(views, args);
  rememberForetold(
    exchange,
    chosen.map(({ request }) => request.id),
  );
  const none = saying({ text: t('what-if-none') });
  if (views.length === 0) return await afterRule(exchange, 'what-if-withdraw', args, none);
  const firstDays = views.map(({ session }) => session.firstDay);
  const meant = dayMeant(exchange, text, firstDays) ?? { on: today };
  if ('on' in meant && meant.on < today) {
    return saying({ text: t('what-if-past', { day: formatDay(meant.on, language) }) });
  }
  const lines = await Promise.all(chosen.map((view) => foretell(exchange, person, view, meant)));
  const heading =
    'on' in meant
      ? t('what-if-on', { day: formatDay(meant.on, language) })
      : t('what-if-before', { days: meant.daysBefore });
  return saying({
    text: [heading, ...lines].join('\n\n'),
    choices: [button(t('button-withdraw'), 'withdraw')],
  });
}

/** The requests that the message was found to speak of; all of them when none is. */
function amongThose(views: RequestView[], { requestIds }: Record<string, unknown>): RequestView[] {
  const ids: unknown[] = Array.isArray(requestIds) ? requestIds : [];
  const chosen = views.filter(({ request }) => ids.includes(request.id));
  return chosen.length > 0 ? chosen : views;
}

async function foretell(exchange: Exchange, person: Account, own: RequestView, meant: DayMeant) {
  const { stores, services, t, today, language } = exchange;
  const day = dayBefore(meant, own.session.firstDay);
  if (day < today) {
    const past = t('what-if-past-line', { day: formatDay(day, language) });
    return describeVerdict(exchange, own, past);
  }
  const view = onceAccepted(own);
  const requests = await stores.requests.findScope({ personIds: [person.id] });
  const result = withdraw(services.rulebooks, {
    withdrawnAt: startOfDay(day),
    reason: '…',
    forceMajeure: null,
    action: view.action,
    session: view.session,
    request: view.request,
    requests,
  });
  const verdict = isRefused(result)
    ? t(`refusal-${result.refused}`)
    : t(`what-if-${result.status.replaceAll('_', '-')}`, { workingDays: result.workingDays });
  return describeVerdict(exchange, own, verdict);
}

/** What a withdrawal would cost once a Valideur RH has accepted the request. */
function onceAccepted(view: RequestView): RequestView {
  const isPending = view.request.status === 'pending_employer';
  return isPending ? { ...view, request: { ...view.request, status: 'preregistered' } } : view;
}

function describeVerdict(exchange: Exchange, view: RequestView, verdict: string): string {
  const { t } = exchange;
  const isFreeNow = view.request.status === 'pending_employer' && isReserved(view.action.kind);
  return [
    `**${view.action.title}**, ${describeWhen(view.session, exchange)}`,
    ...(isFreeNow ? [t('deadline-pending'), t('deadline-accepted')] : []),
    verdict,
  ].join('\n');
}

/** « jusqu’à quand puis-je annuler sans pénalité ? »: the last day, for each request. */
export async function showWithdrawalDeadlines(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const text = typeof args['text'] === 'string' ? args['text'] : '';
  const views = await ownRequests(exchange, person, text);
  const none = saying({ text: t('what-if-none') });
  // Pressed under the rule, it says no rule again.
  if (views.length === 0)
    return text === '' ? none : await afterRule(exchange, 'withdraw-deadline', args, none);
  const lines = amongThose(views, args).map((view) => describeDeadline(exchange, view));
  return saying({
    text: [t('deadline-intro'), ...lines].join('\n\n'),
    choices: [button(t('button-withdraw'), 'withdraw')],
  });
}

function describeDeadline(exchange: Exchange, view: RequestView): string {
  const { services, t, today, language } = exchange;
  const last = lastFreeWithdrawalDay(services.rulebooks, { ...onceAccepted(view), from: today });
  const verdict = last
    ? t('deadline-until', { day: formatDay(last, language) })
    : t('deadline-passed');
  const workingDays = workingDaysBetween(today, view.session.firstDay);
  return describeVerdict(exchange, view, `${verdict} ${t('deadline-days-left', { workingDays })}`);
}

/** « quand pourrai-je demander une deuxième formation ? »: the palier that opens it, or now, or next year. */
export async function showNextFormation(
  exchange: Exchange,
  person: Account,
): Promise<ExchangeResult> {
  const { services, t, today, language } = exchange;
  const year = yearOf(today);
  const { formations, actions } = await loadQuota(exchange, person.id, year);
  const figures = { used: formations.used, max: formations.max, year: String(year) };
  if (formations.used >= formations.max || actions.used >= actions.max) {
    return saying({ text: t('next-formation-never', figures) });
  }
  const { paliers } = rulebookFor(services.rulebooks, year).rulebook;
  const current = paliers.findLast(({ from }) => from <= today);
  if (paliers.length === 0 || (current && current.formations > formations.used)) {
    const key =
      current?.sessions === 'semester_1' ? 'next-formation-now-semester' : 'next-formation-now';
    return saying({ text: t(key, figures), choices: [button(t('button-enrol'), 'enrol')] });
  }
  const next = paliers.find(({ from, formations: max }) => from > today && max > formations.used);
  if (!next) return saying({ text: t('next-formation-never', figures) });
  return saying({
    text: t(next.sessions === 'semester_1' ? 'next-formation-on-semester' : 'next-formation-on', {
      ...figures,
      day: formatDay(next.from, language),
    }),
  });
}

/** The live requests with a seat that a text speaks of; all of them when it names none. */
async function ownRequests(
  exchange: Exchange,
  person: Account,
  text: string,
): Promise<RequestView[]> {
  const views = await exchange.stores.requests.findViewsOfPerson(person.id);
  const held = views.filter(({ request }) => isLive(request) && holdsSeat(request));
  const named = matchOptions(
    text,
    held.map((view) => ({ ...requestOption(exchange, view), detail: '' })),
  );
  const chosen = held.filter(({ request }) =>
    named.options.some(({ value }) => value === request.id),
  );
  return chosen.length > 0 ? chosen : held;
}
