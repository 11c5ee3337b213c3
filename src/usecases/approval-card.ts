import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { holdsSeat, isLive, type Quota, quotaOf, yearOf } from '#reglement/index.ts';
import { asTyped } from './as-typed.ts';
import { describeWhen, type Reader } from './describe-session.ts';
import { button, type Services } from './exchange.ts';
import { formatShortDay } from './format-day.ts';
import { fullName } from './people.ts';
import { describeState } from './show-my-requests.ts';
import { drawBar } from './show-quota.ts';

const COMMENT_LIMIT = 1000;

/** What a Valideur RH looks at before deciding, read afresh each time a card is drawn. */
export interface ApprovalFile {
  view: RequestView;
  author: Account;
  structureName: string;
  /** The person's quota, this request included. */
  quota: Quota;
  /** Other people of the structure who have a seat on the same action this year. */
  colleagues: number;
  /** Who accepted or refused it, for the structure. */
  decidedBy: Account | null;
}

const DECISIONS = ['request.approved', 'request.refused_employer'];

/** Reads what an approval card shows; `null` when the request or its author is gone. */
export async function loadApproval(
  stores: Stores,
  services: Services,
  requestId: string,
): Promise<ApprovalFile | null> {
  const [view] = await stores.requests.findViews([requestId]);
  if (!view) return null;
  const { request } = view;
  const { siret, personId } = request;
  const year = yearOf(request.firstDay);
  const [author, structure, own, colleagues, decidedBy] = await Promise.all([
    stores.accounts.find(personId),
    siret ? stores.structures.find(siret) : null,
    stores.requests.findScope({ personIds: [personId] }),
    siret ? stores.requests.findColleagues(siret, request.actionId, year) : [],
    findDecider(stores, view),
  ]);
  if (!author) return null;
  const seated = colleagues.filter((one) => holdsSeat(one) || one.status === 'attended');
  const others = new Set(seated.map(({ personId }) => personId));
  others.delete(author.id);
  return {
    view,
    author,
    structureName: structure?.name ?? '',
    quota: quotaOf(services.rulebooks, { personId: author.id, year, requests: own }),
    colleagues: others.size,
    decidedBy,
  };
}

async function findDecider(stores: Stores, { request }: RequestView): Promise<Account | null> {
  if (request.status === 'pending_employer') return null;
  const events = await stores.requests.findEvents(request.id);
  const decided = events.findLast(({ event }) => DECISIONS.includes(event));
  return decided ? await stores.accounts.find(decided.actor) : null;
}

/** The subject every card about deciding this request shares. */
export function approvalSubject(requestId: string): string {
  return `request:${requestId}:approval`;
}

/** The card with its two buttons; a comment is asked with the refusal where the channel can. */
export function approvalCard(file: ApprovalFile, reader: Reader): Draft {
  const { t } = reader;
  const { request } = file.view;
  return {
    subject: approvalSubject(request.id),
    card: {
      title: t('approval-title', { name: fullName(file.author) }),
      subtitle: file.structureName,
      tone: 'neutral',
      facts: approvalFacts(file, reader),
      body: `${t('approval-motivation')}\n${asTyped(request.motivation)}`,
      footer: t('approval-responsibility'),
    },
    choices: [
      {
        ...button(t('button-accept'), 'decide-request', {
          requestId: request.id,
          decision: 'accept',
        }),
        style: 'primary',
      },
      {
        ...button(t('button-refuse'), 'decide-request', {
          requestId: request.id,
          decision: 'refuse',
        }),
        style: 'destructive',
        inputs: [
          {
            id: 'comment',
            label: t('approval-comment'),
            kind: 'multiline',
            isRequired: true,
            maxLength: COMMENT_LIMIT,
          },
        ],
      },
    ],
    refresh: { intent: 'show-approval', args: { requestId: request.id } },
  };
}

/** The same card once nothing is left to decide: the outcome, for all who have it. */
export function decidedCard(file: ApprovalFile, reader: Reader): Draft {
  const { t } = reader;
  const { request } = file.view;
  const by = file.decidedBy;
  const isTheirs = request.status === 'refused_employer';
  const byWhom = isTheirs ? 'approval-refused-by' : 'approval-accepted-by';
  const words = request.status.startsWith('refused') ? 'approval-words' : 'approval-reason';
  return {
    subject: approvalSubject(request.id),
    card: {
      title: t('approval-decided', { name: fullName(file.author) }),
      subtitle: file.structureName,
      tone: toneOf(request),
      facts: [
        { label: t('approval-state'), value: describeState(reader, file.view) },
        ...(by ? [{ label: t(byWhom), value: fullName(by) }] : []),
        ...(request.lastWords ? [{ label: t(words), value: request.lastWords }] : []),
        ...approvalFacts(file, reader).slice(0, 2),
      ],
    },
  };
}

function toneOf(request: RequestView['request']) {
  if (request.status.startsWith('refused')) return 'warning';
  return isLive(request) || request.status === 'attended' ? 'good' : 'neutral';
}

function approvalFacts(file: ApprovalFile, reader: Reader): { label: string; value: string }[] {
  const { t, language } = reader;
  const { request, session, action, rank } = file.view;
  // On the waiting list it does not count yet.
  const included = holdsSeat(request) ? 'yes' : 'no';
  return [
    { label: t('approval-action'), value: `${action.title} (${t(`kind-${action.kind}`)})` },
    { label: t('approval-session'), value: describeWhen(session, reader) },
    { label: t('approval-quota-actions', { included }), value: drawBar(file.quota.actions) },
    ...(action.kind === 'formation'
      ? [
          {
            label: t('approval-quota-formations', { included }),
            value: drawBar(file.quota.formations),
          },
        ]
      : []),
    {
      label: t('approval-colleagues'),
      value: t('approval-colleagues-count', { count: file.colleagues }),
    },
    {
      label: t('approval-deadline'),
      value: t('approval-deadline-day', { day: formatShortDay(request.firstDay, language) }),
    },
    ...(rank === null
      ? []
      : [{ label: t('approval-queue'), value: t('approval-queue-rank', { rank }) }]),
  ];
}
