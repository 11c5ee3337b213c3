import type { Choice, Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { isExpected, isReserved } from '#reglement/index.ts';
import { asTyped } from '../as-typed.ts';
import { closeRefusal, REFUSE_DIALOG } from '../close-refusal.ts';
import { describeBoth } from '../describe-session.ts';
import {
  button,
  type Exchange,
  type ExchangeResult,
  saying,
  showing,
  textArg,
} from '../exchange.ts';
import { explainReasons } from '../explain-decision.ts';
import { notify } from '../notify.ts';
import type { StartDialog } from '../open-dialog.ts';
import { personPaperChoices } from '../papers/provider-papers.ts';
import { fullName } from '../people.ts';
import { explainNotDone, requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';
import type { RequestCommand, RequestResult } from '../requests/command.ts';
import { describeState } from '../show-my-requests.ts';
import { findOwnSession, sessionPeopleDraft } from './show-sessions.ts';

const COMMENT_LIMIT = 1000;

/** One person of a session: motivation, state, and what the prestataire may do. */
export async function showProviderPerson(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const view = await findOwnView(exchange, person, textArg(args, 'requestId'));
  return view
    ? saying(await personDraft(exchange, view))
    : saying({ text: exchange.t('refusal-NOT_ALLOWED') });
}

async function findOwnView(
  exchange: Exchange,
  person: Account,
  requestId: string,
): Promise<RequestView | null> {
  const [view] = await exchange.stores.requests.findViews([requestId]);
  const isOwn = view && (await findOwnSession(exchange, person, view.session.id));
  return isOwn ? view : null;
}

/** One person as a card, with what the prestataire may decide now. */
export async function personDraft(exchange: Exchange, view: RequestView): Promise<Draft> {
  const { stores, t } = exchange;
  const author = await stores.accounts.find(view.request.personId);
  const structure = view.request.siret ? await stores.structures.find(view.request.siret) : null;
  return {
    subject: `request:${view.request.id}:provider`,
    card: {
      title: author ? fullName(author) : '',
      ...(structure ? { subtitle: structure.name } : {}),
      facts: [
        { label: t('approval-session'), value: describeBoth(view.action, view.session, exchange) },
        { label: t('approval-state'), value: describeState(exchange, view) },
      ],
      body: `${t('approval-motivation')}\n${asTyped(view.request.motivation)}`,
    },
    choices: [...personChoices(exchange, view), ...personPaperChoices(exchange, view)],
  };
}

/** An absence counts for the person, who is told at once: what it costs is said before it is recorded. */
async function absenceDraft(exchange: Exchange, view: RequestView): Promise<Draft> {
  const { t } = exchange;
  const args = (operation: string) => ({ requestId: view.request.id, operation });
  const { card, ...asked } = await personDraft(exchange, view);
  const counts = isReserved(view.action.kind) ? 'yes' : 'no';
  return {
    ...asked,
    ...(card && {
      card: { ...card, tone: 'warning', body: t('provider-absent-sure', { counts }) },
    }),
    choices: [
      {
        ...button(t('button-absent-sure'), 'provider-decide', args('absent-sure')),
        style: 'destructive',
      },
      button(t('button-absent-back'), 'provider-decide', args('look')),
    ],
  };
}

function personChoices({ t, today }: Exchange, { request, session }: RequestView): Choice[] {
  const args = (operation: string) => ({ requestId: request.id, operation });
  if (session.firstDay <= today) {
    return isExpected(request)
      ? [
          { ...button(t('button-present'), 'provider-decide', args('attend')), style: 'primary' },
          button(t('button-absent'), 'provider-decide', args('absent')),
        ]
      : [];
  }
  if (request.status === 'preregistered') {
    return [
      { ...button(t('button-confirm'), 'provider-decide', args('enrol')), style: 'primary' },
      {
        ...button(t('button-refuse'), 'provider-decide', args('refuse')),
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
    ];
  }
  return request.status === 'waitlisted'
    ? [button(t('button-admit'), 'provider-decide', args('admit'))]
    : [];
}

type Operation = 'enrol' | 'refuse' | 'attend' | 'absent-sure' | 'admit';

function commandOf(operation: Operation, requestId: string, comment: string): RequestCommand {
  switch (operation) {
    case 'enrol':
      return { type: 'provider_enrol', requestId };
    case 'refuse':
      return { type: 'provider_refuse', requestId, comment };
    case 'attend':
      return { type: 'record_attendance', requestId };
    case 'absent-sure':
      return { type: 'record_absence', requestId };
    case 'admit':
      return { type: 'admit', requestId };
    default:
      return operation satisfies never;
  }
}

/** A press on a person's card; everything is checked again by the use case that changes requests. */
export function createProviderDecide(start: StartDialog) {
  return async (
    exchange: Exchange,
    args: Record<string, unknown>,
    inputs: Record<string, string>,
  ): Promise<ExchangeResult> => {
    const { person, t } = exchange;
    if (!person) return saying({ text: t('account-needed') });
    const requestId = textArg(args, 'requestId');
    const operation = textArg(args, 'operation') as Operation | 'absent' | 'look';
    if (operation === 'absent' || operation === 'look') {
      return await redraw(exchange, person, { requestId, operation });
    }
    const comment = (inputs['comment'] ?? String(args['comment'] ?? '')).trim();
    if (operation === 'refuse' && comment === '') {
      const slots = {
        request: { value: requestId, label: requestId },
        role: { value: 'provider', label: 'provider' },
      };
      return await start(exchange, REFUSE_DIALOG, { slots });
    }
    const result = await change(exchange, person, commandOf(operation, requestId, comment));
    const view = await findOwnView(exchange, person, requestId);
    const said = refusalDrafts(exchange, result, view);
    return {
      ...closeRefusal(exchange, requestId),
      ...(view ? showing(exchange, await personDraft(exchange, view), ...said) : saying(...said)),
    };
  };
}

/** *Absent* changes nothing yet: the card asks once more, unless nothing is left to record. */
async function redraw(
  exchange: Exchange,
  person: Account,
  { requestId, operation }: { requestId: string; operation: 'absent' | 'look' },
): Promise<ExchangeResult> {
  const view = await findOwnView(exchange, person, requestId);
  if (!view) return saying({ text: exchange.t('refusal-NOT_ALLOWED') });
  const asks = operation === 'absent' && isExpected(view.request);
  return {
    drafts: [],
    card: asks ? await absenceDraft(exchange, view) : await personDraft(exchange, view),
  };
}

/** Refuses as a prestataire, once the dialog has the comment. */
export async function refuseAsProvider(
  exchange: Exchange,
  person: Account,
  refusal: { requestId: string; comment: string },
): Promise<Draft[]> {
  const result = await change(exchange, person, { type: 'provider_refuse', ...refusal });
  return refusalDrafts(exchange, result, await findOwnView(exchange, person, refusal.requestId));
}

async function change(
  exchange: Exchange,
  person: Account,
  command: RequestCommand,
): Promise<RequestResult> {
  const result = await changeRequests(exchange.stores, command, requestContext(exchange, person));
  await notify(exchange.services, exchange.stores, result.notifications);
  return result;
}

function refusalDrafts(
  exchange: Exchange,
  result: RequestResult,
  view: RequestView | null,
): Draft[] {
  if (result.outcome !== 'not_done') return [];
  const reasons = explainReasons(result.reasons ?? [], exchange, 'other');
  return [
    {
      text: [explainNotDone(exchange, result.why, view ?? undefined), reasons]
        .filter(Boolean)
        .join('\n\n'),
    },
  ];
}

/** « Confirmer les 9 préinscrits », « Tous présents », or those named: each is decided by itself, checked and logged by itself. */
export function createForAll(operation: 'enrol' | 'attend') {
  return async (
    exchange: Exchange,
    person: Account,
    args: Record<string, unknown>,
  ): Promise<ExchangeResult> => {
    const { stores, t } = exchange;
    if (Array.isArray(args['requestIds'])) {
      const views = await stores.requests.findViews(args['requestIds'].map(String));
      const count = await decideAll(exchange, person, { operation, views });
      return saying({ text: t(`provider-done-${operation}`, { count }) });
    }
    const session = await findOwnSession(exchange, person, textArg(args, 'sessionId'));
    if (!session) return saying({ text: t('refusal-NOT_ALLOWED') });
    const views = await stores.requests.findViewsOfSession(session.id);
    const count = await decideAll(exchange, person, { operation, views });
    const after = (await findOwnSession(exchange, person, session.id)) ?? session;
    const card = await sessionPeopleDraft(exchange, after);
    return showing(exchange, card, { text: t(`provider-done-${operation}`, { count }) });
  };
}

/** How many it was done for; whose session it is is checked for each. */
async function decideAll(
  exchange: Exchange,
  person: Account,
  { operation, views }: { operation: 'enrol' | 'attend'; views: RequestView[] },
): Promise<number> {
  let done = 0;
  for (const { request } of views) {
    const isDue = operation === 'attend' || request.status === 'preregistered';
    if (!isDue || !isExpected(request)) continue;
    const result = await change(exchange, person, commandOf(operation, request.id, ''));
    if (result.outcome === 'done') done += 1;
  }
  return done;
}
