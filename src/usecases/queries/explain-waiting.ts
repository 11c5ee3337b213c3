import type { RequestView } from '#ports/request-repository.ts';
import { isQueued } from '#reglement/index.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { explainReceipt } from '../explain-receipt.ts';
import { freshMemory } from '../fresh-memory.ts';

/** The one request the answer before showed. */
const shownAlone = freshMemory<{ requestId: string }>('request', 20);

/** Keeps the request shown alone, so that « pourquoi il est en liste d'attente ? » finds it. */
export function noteRequests(exchange: Exchange, ids: readonly string[]): void {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) shownAlone.keep(exchange, { requestId: only });
  else shownAlone.forget(exchange);
}

/** « pourquoi Sandrine Faure est en liste d'attente ? », from a gestionnaire: the decision, with its reasons. */
export async function explainWaiting(
  exchange: Exchange,
  text: string,
): Promise<ExchangeResult | null> {
  const isManager = exchange.person?.roles.includes('gestionnaire') ?? false;
  const says = (key: string) => takeOut(spoken(text), wordings(exchange.services, key)) !== null;
  if (!isManager || !says('query-why') || !says('query-why-waits')) return null;
  const queued = (await requestsMeant(exchange, text)).filter(({ request }) => isQueued(request));
  const [first, ...others] = queued;
  if (!first) return null;
  if (others.length === 0)
    return await explainReceipt(exchange, { code: first.request.receiptCode });
  return saying({
    text: exchange.t('query-why-which', { count: queued.length }),
    layout: 'column',
    choices: queued.map(({ action, session, request }) =>
      button(describeBoth(action, session, exchange), 'explain-receipt', {
        code: request.receiptCode,
      }),
    ),
  });
}

async function requestsMeant(exchange: Exchange, text: string): Promise<RequestView[]> {
  const { services, stores, today } = exchange;
  const { person: said, action } = services.readQuery(text, today);
  const kept = shownAlone.last(exchange);
  if (said === undefined) {
    const isOfIt = takeOut(spoken(text), wordings(services, 'query-him-or-her')) !== null;
    return kept && isOfIt ? await stores.requests.findViews([kept.requestId]) : [];
  }
  const [only, ...others] = await stores.accounts.search(said);
  if (!only || others.length > 0) return [];
  const views = await stores.requests.findViewsOfPerson(only.id);
  const titled = views.filter((view) => action && spoken(view.action.title) === spoken(action));
  return titled.length > 0 ? titled : views;
}
