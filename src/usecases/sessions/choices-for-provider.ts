import type { Choice } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Reader } from '../describe-session.ts';
import { button } from '../exchange.ts';
import { fullName } from '../people.ts';
import type { DomainEvent } from '../requests/domain-event.ts';

type RequestEvent = Extract<DomainEvent, { requestId: string }>;

/** Who is told that somebody is preregistered confirms from there: one press shows the person and their motivation. */
export function choicesForProvider(
  { requestId, status }: RequestEvent,
  author: Account,
  { t }: Reader,
): Choice[] {
  if (status !== 'preregistered') return [];
  return [
    button(t('button-see-person', { name: fullName(author) }), 'provider-person', { requestId }),
  ];
}
