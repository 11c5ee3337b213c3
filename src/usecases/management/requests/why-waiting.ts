import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { isQueued } from '#reglement/index.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { spoken, wordings } from '../../catalogue/words.ts';
import { describeBoth } from '../../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../../exchange.ts';
import { explainReasons } from '../../explain-decision.ts';
import { holds } from '../../order-words.ts';
import { fullName } from '../../people.ts';
import { requestShown } from '../../queries/request-shown.ts';
import { requestContext } from '../../request-context.ts';
import { readWaiting, type Waiting } from '../../requests/read-waiting.ts';
import { describeState } from '../../show-my-requests.ts';
import { namesOf } from '../names.ts';
import { type Found, requestOption, requestsNamed } from './find-requests.ts';
import { operationsFor } from './operations.ts';

const MOST_TOLD = 5;

/** « pourquoi Sandrine Faure est en liste d’attente ? », asked by a gestionnaire: the requests it is about, still in a queue. */
export async function recogniseWhyWaiting(exchange: Exchange, text: string): Promise<string[]> {
  const { person, services } = exchange;
  const said = spoken(text);
  const asksWhy = wordings(services, 'why-waiting-asks').some((one) => said.startsWith(one));
  if (!isGestionnaire(person) || !asksWhy || !holds(services, said, 'why-waiting-about')) return [];
  const named = (await requestsNamed(exchange, text, [])).map(({ view }) => view);
  const views = named.length > 0 ? named : await viewsShown(exchange, said);
  return views
    .filter(({ request }) => isQueued(request))
    .slice(0, MOST_TOLD)
    .map(({ request }) => request.id);
}

/** « pourquoi elle est en liste d’attente ? »: of the request shown a moment ago. */
async function viewsShown(exchange: Exchange, said: string): Promise<RequestView[]> {
  const shown = requestShown(exchange);
  const isOfIt = holds(exchange.services, said, 'query-him-or-her');
  return shown !== undefined && isOfIt ? await exchange.stores.requests.findViews([shown]) : [];
}

/** What holds each request now, its turn and the places left. */
export async function showWhyWaiting(
  exchange: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const views = await stores.requests.findViews(args['requestIds'] as string[]);
  const authors = await stores.accounts.findMany(views.map(({ request }) => request.personId));
  const drafts = await Promise.all(
    views.map(async (view) => {
      const author = authors.find(({ id }) => id === view.request.personId);
      const waiting = await waitingOf(exchange, view);
      if (!author || !waiting) return [];
      return [await whyDraft(exchange, { view, author }, waiting)];
    }),
  );
  const shown = drafts.flat();
  return shown.length > 0 ? saying(...shown) : saying({ text: t('request-history-none') });
}

/** What keeps a request in the queue now. */
export async function waitingOf(exchange: Exchange, view: RequestView): Promise<Waiting | null> {
  const { stores, person } = exchange;
  return person
    ? await readWaiting(stores, view.request.id, requestContext(exchange, person))
    : null;
}

async function whyDraft(
  exchange: Exchange,
  { view, author }: Omit<Found, 'name'>,
  waiting: Waiting,
) {
  const { t } = exchange;
  const name = fullName(author);
  const requestId = view.request.id;
  const isPending = view.request.status === 'pending_employer';
  const body = [
    explainReasons(waiting.held, exchange, 'other'),
    isPending ? t('why-waiting-employer') : '',
    await describePlaces(exchange, waiting),
  ];
  return {
    card: {
      title: requestOption({ view, author, name }, exchange).label,
      subtitle: describeBoth(view.action, view.session, exchange),
      facts: [{ label: t('column-status'), value: describeState(exchange, view) }],
      body: body.filter(Boolean).join('\n\n'),
    },
    choices: [
      ...(operationsFor(view, exchange.today).includes('admit') && waiting.seatsLeft !== 0
        ? [button(t('repair-request-admit'), 'repair-request', { requestId, operation: 'admit' })]
        : []),
      button(t('button-history'), 'request-history', { requestId }),
    ],
  };
}

/** The places left, and who is before in the queue. */
export async function describePlaces(
  exchange: Exchange,
  { seatsLeft, before }: Waiting,
): Promise<string> {
  const { t } = exchange;
  const waits = before.map(({ personId }) => personId);
  return [
    seatsLeft === null ? '' : t('waiting-seats', { count: Math.max(0, seatsLeft) }),
    waits.length === 0
      ? ''
      : t('waiting-before', { count: waits.length, names: await namesOf(exchange, waits) }),
  ]
    .filter(Boolean)
    .join(' ');
}
