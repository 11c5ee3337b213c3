import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Day } from '#reglement/index.ts';
import { entitledTo, findOwnSirets, findValidators } from './validators.ts';

/** The requests that wait for a person's decision on a day, oldest first; one's own only when nobody else may decide it. */
export async function findWaiting(
  stores: Stores,
  person: Account,
  day: Day,
): Promise<RequestView[]> {
  const found = new Map<string, RequestView>();
  for (const siret of await findOwnSirets(stores, person, day)) {
    const validators = await findValidators(stores, siret, day);
    for (const view of await stores.requests.findPendingViews(siret)) {
      const { request, session } = view;
      const entitled = entitledTo(request.siret ?? siret, validators);
      const isTheirs = entitled.some(({ id }) => id === person.id);
      const isOwn = request.personId === person.id && entitled.length > 1;
      if (isTheirs && !isOwn && session.firstDay > day) found.set(request.id, view);
    }
  }
  return [...found.values()].toSorted((a, b) =>
    a.request.submittedAt < b.request.submittedAt ? -1 : 1,
  );
}
