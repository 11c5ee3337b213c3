import { readDates } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestEvent } from '#ports/request-repository.ts';
import { describeBoth } from '../../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../../exchange.ts';
import { explainReceipt } from '../../explain-receipt.ts';
import { formatInstant } from '../../format-day.ts';
import { fullName } from '../../people.ts';
import { describeState } from '../../show-my-requests.ts';
import { type Found, requestOption, requestsNamed } from './find-requests.ts';

const MOST_OFFERED = 8;
/** Why a request that is stored may have begun in the queue. */
const QUEUED = ['STRUCTURE_LIMIT', 'SESSION_FULL'];
const RECEIPT_CODE = /\bR-[0-9A-Z]{4}-[0-9A-Z]{2}\b/i;

/** « historique de la demande R-… », « de Marie Durand à … »: who did what, when, why; for gestionnaires. */
export async function showRequestHistory(
  exchange: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t, today, language } = exchange;
  const { requestId, text } = args;
  if (typeof requestId === 'string') {
    const [view] = await stores.requests.findViews([requestId]);
    const author = view ? await stores.accounts.find(view.request.personId) : null;
    return view && author
      ? saying(await historyDraft(exchange, { view, author, name: fullName(author) }))
      : saying({ text: t('refusal-UNKNOWN') });
  }
  const said = typeof text === 'string' ? text : '';
  const found = await requestsNamed(
    exchange,
    said,
    readDates(said, today, { language, prefersFuture: false }),
  );
  const [only] = found;
  if (only && found.length === 1) return saying(await historyDraft(exchange, only));
  if (found.length > 1) return saying(choose(exchange, found));
  // A refusal makes no request: its receipt is all there is.
  const code = RECEIPT_CODE.exec(said)?.[0];
  if (code) return await explainReceipt(exchange, { code });
  return saying({ text: t('request-history-none') });
}

function choose(exchange: Exchange, found: Found[]) {
  const shown = found.slice(0, MOST_OFFERED).map((one) => requestOption(one, exchange));
  return {
    text: [
      exchange.t('request-history-which', { count: found.length }),
      shown.map(({ label, detail }) => `- **${label}** : ${detail}`).join('\n'),
    ].join('\n\n'),
    layout: 'column' as const,
    choices: shown.map(({ label, value }) =>
      button(label, 'request-history', { requestId: value }),
    ),
  };
}

/** The whole life of a request as a table, oldest first. */
async function historyDraft(exchange: Exchange, { view, author }: Found) {
  const { stores, t, language } = exchange;
  const events = await stores.requests.findEvents(view.request.id);
  const reasons = await reasonsOf(exchange, view.request.id);
  const actors = await stores.accounts.findMany([...new Set(events.map(({ actor }) => actor))]);
  const nameOf = (actor: string) => {
    const found = actors.find(({ id }) => id === actor);
    return found ? fullName(found) : t(actor === 'system' ? 'history-system' : 'history-nobody');
  };
  const { request } = view;
  return {
    card: {
      title: t('request-history-title', { name: fullName(author) }),
      subtitle: describeBoth(view.action, view.session, exchange),
      facts: [
        { label: t('column-status'), value: describeState(exchange, view) },
        { label: t('history-receipt'), value: request.receiptCode },
        ...(request.lastWords ? [{ label: t('approval-words'), value: request.lastWords }] : []),
        ...(request.forceMajeure
          ? [
              {
                label: t('history-force-majeure'),
                value: t(`history-force-majeure-${request.forceMajeure.kind.replaceAll('_', '-')}`),
              },
            ]
          : []),
        ...reasons.map((reason) => ({ label: t('history-reason'), value: reason })),
      ],
      table: {
        columns: ['when', 'who', 'what', 'status'].map((name) => ({ label: t(`history-${name}`) })),
        rows: events.map((event) => [
          formatInstant(event.at, language),
          nameOf(event.actor),
          whatHappened(exchange, event),
          statusChange(exchange, event),
        ]),
      },
    },
    choices: [
      button(t('button-receipt'), 'explain-receipt', { code: request.receiptCode }),
      button(t('button-repair-request'), 'repair-request', { requestId: request.id }),
    ],
  };
}

function whatHappened({ t }: Exchange, { event, details }: RequestEvent): string {
  const what = t(`history-event-${event.replace(/^[a-z]+\./, '').replaceAll('_', '-')}`);
  const codes = Array.isArray(details?.['reasons']) ? (details['reasons'] as string[]) : [];
  const why = codes
    .filter((code) => QUEUED.includes(code))
    .map((code) => t(`history-code-${code}`));
  return why.length > 0 ? `${what} (${why.join(', ')})` : what;
}

function statusChange({ t }: Exchange, event: RequestEvent): string {
  const write = (status: string, placement: string | null) =>
    status === 'pending_employer' && placement === 'waitlist'
      ? t('history-status-queued', { status: t(`status-${status}`) })
      : t(`status-${status}`);
  const after = write(event.toStatus, event.toPlacement);
  if (event.fromStatus === null) return after;
  const before = write(event.fromStatus, event.fromPlacement);
  return before === after ? after : `${before} → ${after}`;
}

/** What gestionnaires gave as their reasons, kept out of the audit trail. */
async function reasonsOf({ stores }: Exchange, requestId: string): Promise<string[]> {
  const entries = await stores.audit.findBySubject({ type: 'request', id: requestId });
  const ids = entries.flatMap(({ details }) =>
    typeof details?.['petitionId'] === 'string' ? [details['petitionId']] : [],
  );
  const petitions = await Promise.all(ids.map((id) => stores.petitions.find(id)));
  return petitions.flatMap((petition) => petition?.reason ?? []);
}
