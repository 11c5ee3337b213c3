import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { parisDay } from '#reglement/index.ts';
import { approvalSubject } from '../approval-card.ts';
import type { Services } from '../exchange.ts';
import { updateCards } from '../post-messages.ts';
import { readerOf } from '../tell.ts';
import { digestSubject } from './digest-card.ts';
import { entitledTo, findOwnSirets, findValidators } from './validators.ts';

/** Somebody decides for an establishment no more: their cards about what they may no longer decide lose their buttons, and the names. */
export async function withdrawCards(
  services: Services,
  stores: Stores,
  { account, siret }: { account: Account; siret: string },
): Promise<void> {
  const now = services.clock.now();
  const day = parisDay(now);
  const within = await stores.conversations.findPrivateOf(account.id);
  if (within.length === 0) return;
  const { t } = readerOf(services, account);
  const instead = (title: string): Draft => ({ card: { title: t(title), tone: 'neutral' } });
  const validators = await findValidators(stores, siret, day);
  for (const { request } of await stores.requests.findPendingViews(siret)) {
    const entitled = entitledTo(request.siret ?? siret, validators);
    if (entitled.some(({ id }) => id === account.id)) continue;
    await updateCards(stores, approvalSubject(request.id), {
      draft: instead('approval-not-yours-now'),
      key: `withdrawn:${now}`,
      within,
    });
  }
  if ((await findOwnSirets(stores, account, day)).length > 0) return;
  await updateCards(stores, digestSubject(account.id), {
    draft: instead('approvals-not-yours-now'),
    key: `withdrawn:${now}`,
    within,
  });
}

/** A Valideur RH is one no more: who replaces them decides no more either. */
export async function withdrawAllCards(
  services: Services,
  stores: Stores,
  valideur: Account,
): Promise<void> {
  const { siret } = valideur;
  if (!siret) return;
  const day = parisDay(services.clock.now());
  const replacing = await stores.substitutes.findActive(day, [valideur.id]);
  const substitutes = await stores.accounts.findMany(replacing.map((one) => one.substituteId));
  for (const account of [valideur, ...substitutes]) {
    await withdrawCards(services, stores, { account, siret });
  }
}
