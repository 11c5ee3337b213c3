import type { Account } from '#ports/account-repository.ts';
import type { BasketItem } from '#ports/basket-store.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { type Decision, decide, initialState, type Request } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { loadDecisionInput } from '../preview-request.ts';

/** One item of the panier and what the règlement would say of it, the items before it being asked for. */
export interface CheckedItem {
  item: BasketItem;
  session: SessionView;
  decision: Decision;
}

/** Checks the panier as a whole: each item counts for those that follow. Sessions that are gone are left out. */
export async function checkBasket(exchange: Exchange, person: Account): Promise<CheckedItem[]> {
  const { stores, services, now } = exchange;
  const checked: CheckedItem[] = [];
  const before: Request[] = [];
  for (const item of await stores.baskets.findOfPerson(person.id)) {
    const session = await stores.programme.findSessionView(item.sessionId);
    if (!session) continue;
    const input = await loadDecisionInput(stores, person, session, now);
    const requests = [...input.requests, ...before];
    const decision = decide(services.rulebooks, { ...input, requests });
    checked.push({ item, session, decision });
    const state = initialState(decision);
    if (!state) continue;
    before.push({
      id: `basket:${item.sessionId}`,
      personId: person.id,
      siret: person.siret,
      sessionId: session.id,
      actionId: session.actionId,
      kind: session.action.kind,
      firstDay: session.firstDay,
      submittedAt: now,
      ...state,
    });
  }
  return checked;
}
