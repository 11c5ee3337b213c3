import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { ForceMajeure, RequestView } from '#ports/request-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { type Audience, parisDay } from '#reglement/index.ts';
import { approvalCard, approvalSubject, decidedCard, loadApproval } from './approval-card.ts';
import { asTyped } from './as-typed.ts';
import { describeWhen, type Reader } from './describe-session.ts';
import type { Services } from './exchange.ts';
import { explainReasons } from './explain-decision.ts';
import { formatShortDay } from './format-day.ts';
import { notifyOfChange } from './management/sessions/notify-change.ts';
import { findApprovers, fullName } from './people.ts';
import { updateCards } from './post-messages.ts';
import type { DomainEvent } from './requests/domain-event.ts';
import { choicesForPerson } from './sessions/choices-for-person.ts';
import { notifyOfRepeatedWithdrawals } from './sessions/notify-repeated.ts';
import { messageName, notifyOfSession } from './sessions/notify-session.ts';
import { readerOf, tell } from './tell.ts';

export { readerOf, tell } from './tell.ts';

type RequestEvent = Extract<DomainEvent, { requestId: string }>;

/** Turns what happened into messages for everyone who must know, in the transaction that made it happen. */
export async function notify(
  services: Services,
  stores: Stores,
  events: readonly DomainEvent[],
): Promise<void> {
  for (const event of events) {
    if ('requestId' in event) await notifyOfRequest(services, stores, event);
    else if (event.type === 'session.changed') await notifyOfChange(services, stores, event);
    else if ('sessionId' in event) await notifyOfSession(services, stores, event);
    else await notifyOfRepeatedWithdrawals(services, stores, event);
  }
}

async function notifyOfRequest(
  services: Services,
  stores: Stores,
  event: RequestEvent,
): Promise<void> {
  const [view] = await stores.requests.findViews([event.requestId]);
  const author = await stores.accounts.find(event.personId);
  if (!view || !author) return;
  const deadline = view.session.firstDay;
  for (const audience of event.tell) {
    for (const account of await recipients(stores, audience, event, view)) {
      const draft = await draftFor(services, stores, { event, view, author, audience, account });
      const key = eventKey(event, audience);
      if (draft)
        await tell(services, stores, account, draft, key, { deadline, ...byMail(event, audience) });
    }
  }
  await refreshApprovalCards(services, stores, event);
}

/** An absence for force majeure is told to the provider by mail: conditions 2026, « Report, absence et annulation », exception. */
function byMail(event: RequestEvent, audience: Audience): { by?: 'mail' } {
  const isExcused = event.type === 'request.absent' && event.forceMajeure !== null;
  return isExcused && audience === 'provider' ? { by: 'mail' } : {};
}

async function recipients(
  stores: Stores,
  audience: Audience,
  event: RequestEvent,
  view: RequestView,
): Promise<Account[]> {
  switch (audience) {
    case 'person': {
      // The author of a change sees it answered in the dialog.
      if (event.actor === event.personId) return [];
      const account = await stores.accounts.find(event.personId);
      return account ? [account] : [];
    }
    case 'valideur_rh': {
      if (!event.siret) return [];
      const asked = { authorId: event.personId, day: parisDay(event.at) };
      return await findApprovers(stores, event.siret, asked);
    }
    case 'provider': {
      const account = await stores.accounts.find(view.session.providerId);
      return account ? [account] : [];
    }
    case 'managers':
      return await stores.accounts.findByRole('gestionnaire');
    default:
      return audience satisfies never;
  }
}

interface Telling {
  event: RequestEvent;
  view: RequestView;
  author: Account;
  audience: Audience;
  account: Account;
}

async function draftFor(
  services: Services,
  stores: Stores,
  telling: Telling,
): Promise<Draft | null> {
  const { event, audience, account, view } = telling;
  if (account.id === event.actor && audience !== 'valideur_rh') return null;
  const reader = readerOf(services, account);
  if (audience === 'valideur_rh' && view.request.status === 'pending_employer') {
    const file = await loadApproval(stores, services, event.requestId);
    return file ? approvalCard(file, reader) : null;
  }
  if (account.id === event.actor) return null;
  const text = requestText(telling, reader);
  if (audience !== 'person') return { text };
  return { text, ...(await choicesForPerson(services, stores, { event, view, account, reader })) };
}

function requestText({ event, view, author, audience }: Telling, reader: Reader): string {
  const { t, language } = reader;
  const lines = [
    t(`notify-${messageName(event)}-${audience.replace('_', '-')}`, {
      name: fullName(author),
      action: view.action.title,
      when: describeWhen(view.session, reader),
      rank: view.rank ?? 0,
      status: t(`status-${event.status}`),
      day: formatShortDay(view.session.firstDay, language),
    }),
  ];
  if ('comment' in event) lines.push(t('notify-comment', { comment: asTyped(event.comment) }));
  if ('reason' in event && audience !== 'person') {
    lines.push(t('notify-reason', { reason: asTyped(event.reason) }));
  }
  if ('forceMajeure' in event && event.forceMajeure && audience === 'provider') {
    lines.push(...majeureLines(event.forceMajeure, reader));
  }
  if ('decision' in event && event.decision.reasons.length > 0) {
    lines.push(explainReasons(event.decision.reasons, reader));
  }
  return lines.join('\n\n');
}

/** The category, and the line the person wished to add. */
function majeureLines({ kind, details }: ForceMajeure, { t }: Reader): string[] {
  const motive = t('notify-force-majeure', { motive: t(MAJEURE_TEXTS[kind]) });
  return details ? [motive, t('notify-majeure-details', { details: asTyped(details) })] : [motive];
}

const MAJEURE_TEXTS: Record<ForceMajeure['kind'], string> = {
  illness: 'force-majeure-illness',
  transport_strike: 'force-majeure-strike',
  bereavement: 'force-majeure-bereavement',
  unforeseeable_event: 'force-majeure-other',
};

async function refreshApprovalCards(
  services: Services,
  stores: Stores,
  event: RequestEvent,
): Promise<void> {
  if (event.status === 'pending_employer') return;
  const file = await loadApproval(stores, services, event.requestId);
  if (!file) return;
  const by = event.actor === 'system' ? null : await stores.accounts.find(event.actor);
  const decider = by && by.id !== event.personId ? by : null;
  await updateCards(
    stores,
    approvalSubject(event.requestId),
    decidedCard(file, decider, readerOf(services, null)),
    eventKey(event, 'card'),
  );
}

function eventKey(event: RequestEvent, to: string): string {
  return `event:${event.type}:${event.requestId}:${event.at}:${to}`;
}
