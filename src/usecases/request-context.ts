import type { Account } from '#ports/account-repository.ts';
import type { Exchange } from './exchange.ts';
import type { NotDone, RequestContext } from './requests/command.ts';

/** Who acts, when and under which rules, for the use case that changes requests. */
export function requestContext(exchange: Exchange, person: Account): RequestContext {
  const { services, now } = exchange;
  return { rulebooks: services.rulebooks, now, actor: person.id, newId: services.newId };
}

/** Why an operation changed nothing, in the person's words. */
export function explainNotDone({ t }: Exchange, why: NotDone): string {
  return t(`refusal-${why}`);
}
