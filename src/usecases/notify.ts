import type { Draft, Language } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Audience } from '#reglement/index.ts';
import { approvalCard, approvalSubject, decidedCard, loadApproval } from './approval-card.ts';
import { describeWhen, type Reader } from './describe-session.ts';
import type { Services } from './exchange.ts';
import { explainReasons } from './explain-decision.ts';
import { formatShortDay } from './format-day.ts';
import { draftAsMail } from './mail-text.ts';
import { findApprovers, fullName } from './people.ts';
import { postMessages, updateCards } from './post-messages.ts';
import type { DomainEvent } from './requests/domain-event.ts';

type RequestEvent = Extract<DomainEvent, { requestId: string }>;
type OtherEvent = Exclude<DomainEvent, RequestEvent>;

/** Turns what happened into messages for everyone who must know, in the transaction that made it happen. */
export async function notify(
  services: Services,
  stores: Stores,
  events: readonly DomainEvent[],
): Promise<void> {
  for (const event of events) {
    if ('requestId' in event) await notifyOfRequest(services, stores, event);
    else await notifyOfOther(services, stores, event);
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
  for (const audience of event.tell) {
    for (const account of await recipients(stores, audience, event, view)) {
      const draft = await draftFor(services, stores, { event, view, author, audience, account });
      if (draft) await tell(services, stores, account, draft, eventKey(event, audience));
    }
  }
  await refreshApprovalCards(services, stores, event);
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
    case 'valideur_rh':
      return event.siret ? await findApprovers(stores, event.siret, event.personId) : [];
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
  const { event, audience, account } = telling;
  if (account.id === event.actor && audience !== 'valideur_rh') return null;
  const reader = readerOf(services, account);
  if (audience === 'valideur_rh' && telling.view.request.status === 'pending_employer') {
    const file = await loadApproval(stores, services, event.requestId);
    return file ? approvalCard(file, reader) : null;
  }
  if (account.id === event.actor) return null;
  return { text: requestText(telling, reader) };
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
  if ('comment' in event) lines.push(t('notify-comment', { comment: event.comment }));
  if ('reason' in event && audience !== 'person') {
    lines.push(t('notify-reason', { reason: event.reason }));
  }
  if ('decision' in event && event.decision.reasons.length > 0) {
    lines.push(explainReasons(event.decision.reasons, reader));
  }
  return lines.join('\n\n');
}

/** `request.refused_employer` → `refused-employer`: the middle of a text key. */
function messageName(event: DomainEvent): string {
  return event.type.replace(/^[a-z]+\./, '').replaceAll('_', '-');
}

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

async function notifyOfOther(services: Services, stores: Stores, event: OtherEvent): Promise<void> {
  if (event.type === 'person.repeated_late_withdrawals') {
    const person = await stores.accounts.find(event.personId);
    if (!person) return;
    for (const account of await stores.accounts.findByRole('gestionnaire')) {
      const { t } = readerOf(services, account);
      await tell(
        services,
        stores,
        account,
        {
          card: {
            title: t('notify-repeated-title', { name: fullName(person) }),
            body: t('notify-repeated-late-withdrawals', {
              name: fullName(person),
              count: event.lateWithdrawals,
              year: String(event.year),
              coming: event.comingRequestIds.length,
            }),
          },
          choices:
            event.comingRequestIds.length > 0
              ? [
                  {
                    label: t('button-cancel-coming'),
                    style: 'destructive',
                    target: {
                      intent: 'cancel-coming',
                      args: { personId: event.personId, year: event.year },
                    },
                  },
                ]
              : [],
        },
        `event:${event.type}:${event.personId}:${event.at}`,
      );
    }
    return;
  }
  await notifyOfSession(services, stores, event);
}

async function notifyOfSession(
  services: Services,
  stores: Stores,
  event: Extract<OtherEvent, { sessionId: string }>,
): Promise<void> {
  const view = await stores.programme.findSessionView(event.sessionId);
  if (!view) return;
  const provider = await stores.accounts.find(event.providerId);
  const managers = await stores.accounts.findByRole('gestionnaire');
  for (const account of [...(provider ? [provider] : []), ...managers]) {
    if (account.id === event.actor) continue;
    const reader = readerOf(services, account);
    const text = reader.t(`notify-session-${messageName(event)}`, {
      action: view.action.title,
      when: describeWhen(view, reader),
      count: event.requestIds.length,
      enrolled: 'enrolled' in event ? event.enrolled : 0,
      minimum: 'minimum' in event ? event.minimum : 0,
      from: 'fromDay' in event ? formatShortDay(event.fromDay, reader.language) : '',
      to: 'toDay' in event ? formatShortDay(event.toDay, reader.language) : '',
    });
    await tell(
      services,
      stores,
      account,
      { text },
      `event:${event.type}:${event.sessionId}:${event.at}`,
    );
  }
}

/** How a message to somebody is worded: their language. */
export function readerOf(services: Services, account: Account | null): Reader {
  const language: Language = account?.language ?? 'fr';
  return { language, t: services.translations[language] };
}

function eventKey(event: RequestEvent, to: string): string {
  return `event:${event.type}:${event.requestId}:${event.at}:${to}`;
}

/** Writes to a person where they last wrote from; by mail when the bot cannot reach them in a chat. */
export async function tell(
  services: Services,
  stores: Stores,
  account: Account,
  draft: Draft,
  key: string,
): Promise<void> {
  const [conversation] = await stores.conversations.findPrivateOf(account.id);
  const personal = `${key}:${account.id}`;
  if (conversation) {
    await postMessages(stores, conversation, [draft], personal, { accountId: account.id });
    return;
  }
  const { t } = readerOf(services, account);
  await stores.outbox.add([
    {
      kind: 'mail',
      key: personal,
      accountId: account.id,
      mail: { key: personal, to: account.email, ...draftAsMail(draft, t) },
    },
  ]);
}
