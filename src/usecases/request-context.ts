import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Exchange } from './exchange.ts';
import type { NotDone, RequestContext } from './requests/command.ts';
import { describeState } from './show-my-requests.ts';

/** Who acts, when and under which rules, for the use case that changes requests. */
export function requestContext(exchange: Exchange, person: Account): RequestContext {
  const { services, now } = exchange;
  return { rulebooks: services.rulebooks, now, actor: person.id, newId: services.newId };
}

/** Why an operation changed nothing, in the person's words; with the request, the state it is in now. */
export function explainNotDone(exchange: Exchange, why: NotDone, view?: RequestView): string {
  if (why !== 'WRONG_STATUS' || !view) return exchange.t(`refusal-${why}`);
  return exchange.t('refusal-state-now', { state: describeState(exchange, view) });
}
