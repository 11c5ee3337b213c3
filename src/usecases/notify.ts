import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { type Audience, isQueued, isWaiting, parisDay } from '#reglement/index.ts';
import { approvalCard, approvalSubject, decidedCard, loadApproval } from './approval-card.ts';
import { deadlineOf, describeChange, type RequestEvent, type Telling } from './describe-change.ts';
import type { Services } from './exchange.ts';
import { notifyOfChange } from './management/sessions/notify-change.ts';
import { findApprovers } from './people.ts';
import { updateCards } from './post-messages.ts';
import type { DomainEvent } from './requests/domain-event.ts';
import { choicesForPerson } from './sessions/choices-for-person.ts';
import { choicesForProvider } from './sessions/choices-for-provider.ts';
import { describeAlso } from './sessions/describe-details.ts';
import { notifyOfRepeatedWithdrawals } from './sessions/notify-repeated.ts';
import { notifyOfSession } from './sessions/notify-session.ts';
import { readerOf, tell } from './tell.ts';

export { readerOf, tell } from './tell.ts';

/** Turns what happened into messages for everyone who must know, in the transaction that made it happen. */
export async function notify(
  services: Services,
  stores: Stores,
  events: readonly DomainEvent[],
): Promise<void> {
  for (const event of withoutTwice(events)) {
    if ('requestId' in event) await notifyOfRequest(services, stores, event);
    else if (event.type === 'session.changed') await notifyOfChange(services, stores, event);
    else if ('sessionId' in event) await notifyOfSession(services, stores, event);
    else await notifyOfRepeatedWithdrawals(services, stores, event);
  }
}

/** Who is asked to confirm other days and gets a seat at once reads the state they have now there: not another message. */
function withoutTwice(events: readonly DomainEvent[]): DomainEvent[] {
  const asked = events.flatMap((event) =>
    event.type === 'request.confirmation_asked' ? event.requestId : [],
  );
  return events.map((event) =>
    event.type === 'request.promoted' && asked.includes(event.requestId)
      ? { ...event, tell: event.tell.filter((audience) => audience !== 'person') }
      : event,
  );
}

async function notifyOfRequest(
  services: Services,
  stores: Stores,
  event: RequestEvent,
): Promise<void> {
  const [[view], author] = await Promise.all([
    stores.requests.findViews([event.requestId]),
    stores.accounts.find(event.personId),
  ]);
  if (!view || !author) return;
  for (const audience of event.tell) {
    for (const account of await recipients(stores, audience, event, view)) {
      const draft = await draftFor(services, stores, { event, view, author, audience, account });
      const key = eventKey(event, audience);
      if (!draft) continue;
      const deadline = deadlineOf(services, { event, view, audience });
      await tell(services, stores, account, draft, key, {
        ...(deadline ? { deadline } : {}),
        ...byMail(event, audience),
      });
    }
  }
  await refreshApprovalCards(services, stores, event);
}

const OF_THE_SESSION: readonly RequestEvent['type'][] = [
  'request.session_cancelled',
  'request.confirmation_asked',
];

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
      // What becomes of a whole session is told once, not once a person.
      if (OF_THE_SESSION.includes(event.type)) return [];
      const account = await stores.accounts.find(view.session.providerId);
      return account ? [account] : [];
    }
    case 'managers':
      if (OF_THE_SESSION.includes(event.type)) return [];
      return await stores.accounts.findByRole('gestionnaire');
    default:
      return audience satisfies never;
  }
}

async function draftFor(
  services: Services,
  stores: Stores,
  telling: Telling,
): Promise<Draft | null> {
  const { event, audience, account, view, author } = telling;
  if (account.id === event.actor && audience !== 'valideur_rh') return null;
  const reader = readerOf(services, account);
  if (audience === 'valideur_rh' && view.request.status === 'pending_employer') {
    const file = await loadApproval(stores, services, event.requestId);
    return file ? approvalCard(file, reader) : null;
  }
  if (account.id === event.actor) return null;
  const said = describeChange(services, telling, reader);
  if (audience === 'provider')
    return { text: said, choices: choicesForProvider(event, author, reader) };
  if (audience !== 'person') return { text: said };
  const before = 'before' in event ? event.before : undefined;
  const also = before ? await describeAlso(stores, view.session, before, reader) : [];
  const asks =
    event.type === 'request.confirmation_asked'
      ? [reader.t('notify-stay-asked', { waits: isWaiting(view.request) ? 'yes' : 'no' })]
      : [];
  const seated = gotSeat(event, view) ? [reader.t('notify-seat-too')] : [];
  const text = [said, ...seated, ...also, ...asks].join('\n\n');
  return { text, ...(await choicesForPerson(services, stores, { event, view, account, reader })) };
}

/** Waiting when its session was postponed, and seated since, in the same change. */
function gotSeat(event: RequestEvent, { request }: RequestView): boolean {
  if (event.type !== 'request.confirmation_asked') return false;
  const { status, placement } = event;
  return isQueued({ ...request, status, placement }) && !isQueued(request);
}

async function refreshApprovalCards(
  services: Services,
  stores: Stores,
  event: RequestEvent,
): Promise<void> {
  if (event.status === 'pending_employer') return;
  const file = await loadApproval(stores, services, event.requestId);
  if (!file) return;
  await updateCards(stores, approvalSubject(event.requestId), {
    draft: decidedCard(file, readerOf(services, null)),
    key: eventKey(event, 'card'),
  });
}

function eventKey(event: RequestEvent, to: string): string {
  return `event:${event.type}:${event.requestId}:${event.at}:${to}`;
}
