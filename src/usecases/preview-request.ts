import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import {
  type Decision,
  type DecisionInput,
  decide,
  type Instant,
  type Rulebooks,
  sirenOf,
} from '#reglement/index.ts';

/** Everything the règlement needs to decide a request that nobody has made yet; without effect. */
export async function loadDecisionInput(
  stores: Stores,
  person: Account,
  session: SessionView,
  requestedAt: Instant,
): Promise<DecisionInput> {
  const structure = person.siret ? await stores.structures.find(person.siret) : null;
  const [memberships, requests] = await Promise.all([
    person.siret ? stores.structures.findMemberships([sirenOf(person.siret)]) : [],
    stores.requests.findScope({
      personIds: [person.id],
      sessionIds: [session.id],
      actionIds: [session.actionId],
    }),
  ]);
  return {
    requestedAt,
    person: { id: person.id, situation: person.situation },
    structure: structure && {
      siret: structure.siret,
      trainingOrganisation: structure.isTrainingOrganisation,
    },
    memberships: memberships.map(({ siret, year, status, isRenewal }) => ({
      siret,
      year,
      status,
      renewal: isRenewal,
    })),
    action: { id: session.actionId, kind: session.action.kind },
    session,
    requests,
  };
}

/** What the règlement would say of a request made now. */
export async function previewRequest(
  stores: Stores,
  rulebooks: Rulebooks,
  asked: { person: Account; session: SessionView; at: Instant },
): Promise<Decision> {
  const { person, session, at } = asked;
  return decide(rulebooks, await loadDecisionInput(stores, person, session, at));
}
