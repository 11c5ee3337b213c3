import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import {
  addDays,
  type Decision,
  decide,
  type Instant,
  parisDay,
  type Rulebooks,
} from '#reglement/index.ts';
import { loadDecisionInput } from '../preview-request.ts';

const MOST_OFFERED = 2;
const MOST_LOOKED_AT = 20;

/** The next sessions of the same action that the règlement would open to somebody who gave up this request. */
export async function findOtherSessions(
  stores: Stores,
  rulebooks: Rulebooks,
  { view, person, at }: { view: RequestView; person: Account; at: Instant },
): Promise<SessionView[]> {
  const coming = await stores.programme.searchSessions(
    { actionId: view.action.id, from: addDays(parisDay(at), 1), status: 'open' },
    MOST_LOOKED_AT,
  );
  const offered: SessionView[] = [];
  for (const session of coming.filter(({ id }) => id !== view.session.id)) {
    if (offered.length === MOST_OFFERED) break;
    const asked = { person, session, at, without: view.request.id };
    if ((await previewWithout(stores, rulebooks, asked)).outcome !== 'refused') {
      offered.push(session);
    }
  }
  return offered;
}

/** What the règlement would say of a request made now by somebody who had just given another one up in time. */
export async function previewWithout(
  stores: Stores,
  rulebooks: Rulebooks,
  asked: { person: Account; session: SessionView; at: Instant; without: string },
): Promise<Decision> {
  const input = await loadDecisionInput(stores, asked.person, asked.session, asked.at);
  const requests = input.requests.filter(({ id }) => id !== asked.without);
  return decide(rulebooks, { ...input, requests });
}
