import type { Choice, Draft, LookupResult, TextRef } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { button, type Exchange } from './exchange.ts';
import type { NotDone, RequestContext } from './requests/command.ts';
import { describeState } from './show-my-requests.ts';

/** Who acts, when and under which rules, for the use case that changes requests. */
export function requestContext(exchange: Exchange, person: Account): RequestContext {
  const { services, now } = exchange;
  return { rulebooks: services.rulebooks, now, actor: person.id, newId: services.newId };
}

/** Why an operation changed nothing, in the person's words; with the request, the state it is in now. */
export function explainNotDone(exchange: Exchange, why: NotDone, view?: RequestView): string {
  const { key, args } = whyNotDone(exchange, why, view);
  return exchange.t(key, args);
}

/** The same for a whole session: one that is open no more is in no state of a request. */
export function explainSessionNotDone({ t }: Exchange, why: NotDone): string {
  return t(`refusal-${why === 'WRONG_STATUS' ? 'SESSION_CLOSED' : why}`);
}

function whyNotDone(exchange: Exchange, why: NotDone, view?: RequestView): TextRef {
  if (why !== 'WRONG_STATUS' || !view) return { key: `refusal-${why}` };
  return { key: 'refusal-state-now', args: { state: describeState(exchange, view) } };
}

/** Why nothing was done to one's own request, with what can be done instead. */
export function refusalDraft(exchange: Exchange, why: NotDone, view?: RequestView): Draft {
  return { text: explainNotDone(exchange, why, view), choices: insteadOf(exchange, why, view) };
}

function insteadOf({ t }: Exchange, why: NotDone, view?: RequestView): Choice[] {
  const choices = [
    button(t('button-my-requests'), 'my-requests'),
    button(t('button-human'), 'human'),
  ];
  if (why === 'ABSENCE_INSTEAD') {
    return [button(t('button-report-absence'), 'report-absence'), ...choices];
  }
  if (why === 'NOT_STARTED' && view) {
    const args = { requestId: view.request.id };
    return [button(t('button-leave'), 'withdraw-this', args), ...choices];
  }
  return choices;
}

/** What a summary shows of an operation on one's own request that would be refused. */
export function refusedSummary(exchange: Exchange, why: NotDone, view: RequestView): LookupResult {
  return {
    options: [],
    message: whyNotDone(exchange, why, view),
    instead: insteadOf(exchange, why, view),
  };
}
