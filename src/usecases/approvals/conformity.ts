import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { decide, type Instant, type Rulebooks } from '#reglement/index.ts';
import { loadDecisionInput } from '../preview-request.ts';

/** A request that waits, and whether it needs a second look. */
export interface Examined {
  view: RequestView;
  author: Account;
  /** The règlement would still give it a seat now, without any warning. */
  isConforming: boolean;
}

/** Decides a waiting request again as of now, without effect. */
export async function examine(
  stores: Stores,
  rulebooks: Rulebooks,
  { view, at }: { view: RequestView; at: Instant },
): Promise<Examined | null> {
  const [author, session] = await Promise.all([
    stores.accounts.find(view.request.personId),
    stores.programme.findSessionView(view.session.id),
  ]);
  if (!author || !session) return null;
  const input = await loadDecisionInput(stores, author, session, at);
  const requests = input.requests.filter(({ id }) => id !== view.request.id);
  const { outcome, warnings } = decide(rulebooks, { ...input, requests });
  return { view, author, isConforming: outcome === 'accepted' && warnings.length === 0 };
}
