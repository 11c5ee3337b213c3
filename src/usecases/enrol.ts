import type {
  Draft,
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
} from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Decision } from '#reglement/index.ts';
import { describeBoth, describeSeats } from './describe-session.ts';
import { button, type Exchange } from './exchange.ts';
import { explainNextSteps, explainReasons, explainWarnings } from './explain-decision.ts';
import { comingSessions } from './find-sessions.ts';
import { formatShortDay } from './format-day.ts';
import { listNames } from './list-names.ts';
import { notify } from './notify.ts';
import { findApprovers, fullName } from './people.ts';
import { previewRequest } from './preview-request.ts';
import { requestContext } from './request-context.ts';
import { changeRequests } from './requests/change-requests.ts';
import { quotaLines } from './show-quota.ts';

const MOST_ALTERNATIVES = 3;

/** Effect `check-cart`: what the règlement would say, before anything long is written. */
export async function checkInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  const { slots, actor: exchange } = call;
  const { person, stores, services, now } = exchange;
  const sessionId = slots['session']?.value;
  const session = sessionId ? await stores.programme.findSessionView(sessionId) : null;
  if (!person || !session) return { outcome: 'refused' };
  const decision = await previewRequest(stores, services.rulebooks, { person, session, at: now });
  if (decision.outcome === 'refused') {
    return { outcome: 'refused', drafts: [await refusedDraft(exchange, session, decision)] };
  }
  if (decision.outcome === 'waitlisted') {
    const text = [exchange.t('check-waitlisted'), explainReasons(decision.reasons, exchange)];
    return { outcome: 'waitlisted', drafts: [{ text: text.join('\n\n') }] };
  }
  return { outcome: 'allowed' };
}

/** Lookup `consequence` of `enrol`: what would now be refused is not offered, the check may be days old. */
export async function foretellEnrolment(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { slots, actor: exchange } = query;
  const { person, stores, services, now } = exchange;
  const session = await stores.programme.findSessionView(slots['session']?.value ?? '');
  if (!person || !session) return { options: [] };
  const decision = await previewRequest(stores, services.rulebooks, { person, session, at: now });
  if (decision.outcome !== 'refused') return { options: [] };
  const { card, choices = [] } = await refusedDraft(exchange, session, decision);
  return {
    options: [],
    message: { key: 'summary-refused', args: { why: card?.body ?? '' } },
    instead: choices,
  };
}

/** Effect `submit-request`: the request is decided at once, and everyone who must know is told. */
export async function submitInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  const { slots, actor: exchange } = call;
  const { person, stores, services } = exchange;
  const sessionId = slots['session']?.value;
  const motivation = slots['motivation']?.value ?? '';
  if (!person || !sessionId) return { outcome: 'failed' };
  const result = await changeRequests(
    stores,
    { type: 'submit', personId: person.id, sessionId, motivation },
    requestContext(exchange, person),
  );
  await notify(services, stores, result.notifications);
  const view = await stores.programme.findSessionView(sessionId);
  if (!view || result.outcome === 'not_done') return { outcome: 'failed' };
  if (result.outcome === 'refused') {
    const drafts = [await refusedDraft(exchange, view, result.decision, result.receiptCode)];
    return { outcome: 'refused', drafts };
  }
  const { decision, receiptCode = '', request } = result;
  if (!decision || !request) throw new Error('a submitted request has a decision');
  const draft = await submittedDraft(exchange, person, view, {
    decision,
    receiptCode,
    id: request.id,
  });
  return { outcome: decision.outcome, drafts: [draft] };
}

/** What a person reads once a request is made: state, reasons, who decides, quota, receipt. */
export async function submittedDraft(
  exchange: Exchange,
  person: Account,
  view: SessionView,
  submitted: { decision: Decision; receiptCode: string; id: string },
): Promise<Draft> {
  const { t, stores } = exchange;
  const { decision, receiptCode, id } = submitted;
  const [request] = await stores.requests.findViews([id]);
  const isWaiting = decision.outcome === 'waitlisted';
  const parts = [
    isWaiting
      ? t('submit-waitlisted', { rank: request?.rank ?? 1 })
      : t(decision.needsEmployer ? 'submit-accepted' : 'submit-enrolled'),
    explainReasons(decision.reasons, exchange),
    decision.needsEmployer ? await whoDecides(exchange, person) : '',
    explainWarnings(decision.warnings, exchange),
    decision.needsEmployer ? quotaLines(t, decision.quotaAfter) : '',
  ];
  return {
    card: {
      title: describeBoth(view.action, view, exchange),
      tone: isWaiting ? 'warning' : 'good',
      body: parts.filter(Boolean).join('\n\n'),
      footer: t('receipt-line', { code: receiptCode }),
    },
    choices: [button(t('button-my-requests'), 'my-requests')],
  };
}

async function whoDecides(exchange: Exchange, person: Account): Promise<string> {
  const { t, stores } = exchange;
  const approvers = person.siret
    ? await findApprovers(stores, person.siret, { authorId: person.id, day: exchange.today })
    : [];
  if (approvers.length === 0) return t('submit-no-approver');
  return t('submit-sent-to', { names: listNames(approvers.map(fullName), exchange.language) });
}

/** Every reason, its article and figures, then what to do, then other sessions that would pass. */
async function refusedDraft(
  exchange: Exchange,
  view: SessionView,
  decision: Decision,
  receiptCode?: string,
): Promise<Draft> {
  const { t } = exchange;
  const others = await otherSessions(exchange, view);
  const parts = [
    t('submit-refused'),
    explainReasons(decision.reasons, exchange),
    `**${t('submit-what-next')}**\n${explainNextSteps(decision, exchange)}`,
    decision.needsEmployer ? quotaLines(t, decision.quotaBefore) : '',
    others,
  ];
  return {
    card: {
      title: describeBoth(view.action, view, exchange),
      tone: 'attention',
      body: parts.filter(Boolean).join('\n\n'),
      ...(receiptCode ? { footer: t('receipt-line', { code: receiptCode }) } : {}),
    },
    choices: [
      others
        ? button(t('button-enrol-other'), 'enrol-action', { actionId: view.actionId })
        : button(t('button-enrol-action'), 'enrol'),
      button(t('button-my-requests'), 'my-requests'),
      button(t('button-human'), 'human'),
    ],
  };
}

async function otherSessions(exchange: Exchange, view: SessionView): Promise<string> {
  const { t, language, person, stores, services, now } = exchange;
  if (!person) return '';
  const coming = await comingSessions(exchange, { actionId: view.actionId });
  const lines: string[] = [];
  for (const session of coming.filter(({ id }) => id !== view.id)) {
    if (lines.length === MOST_ALTERNATIVES) break;
    const decision = await previewRequest(stores, services.rulebooks, { person, session, at: now });
    if (decision.outcome === 'refused') continue;
    const day = formatShortDay(session.firstDay, language);
    lines.push(`- ${day}, ${describeSeats(session, exchange)}`);
  }
  return lines.length > 0 ? `${t('submit-other-sessions')}\n${lines.join('\n')}` : '';
}
