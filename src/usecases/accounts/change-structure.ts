import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange } from '../exchange.ts';
import { listNames } from '../list-names.ts';
import { notify } from '../notify.ts';
import { fullName } from '../people.ts';
import { requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';
import { affiliate, passOnPetitions } from './affiliate.ts';
import { SITUATIONS } from './create-account.ts';
import { structureLabel } from './find-structures.ts';
import { findConfirmers, isLastReferent, rolesElsewhere } from './members.ts';

/** Effect `change-structure`: the new référent confirms; until then the old structure remains. */
export async function changeStructureInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, person, t } = exchange;
  const situation = SITUATIONS[slots['situation']?.value ?? ''];
  const siret = situation === 'demandeur_emploi' ? null : (slots['structure']?.value ?? null);
  if (!person || !situation || (situation !== 'demandeur_emploi' && !siret)) {
    return { outcome: 'failed' };
  }
  await stores.structures.lock([person.siret, siret].filter((each) => each !== null));
  const account = await stores.accounts.find(person.id);
  if (!account) return { outcome: 'failed' };
  if (account.siret === siret && account.situation === situation && account.status === 'active') {
    return { outcome: 'refused', drafts: [{ text: t('change-structure-same') }] };
  }
  if (account.siret !== siret && (await isLastReferent(stores, account))) {
    return {
      outcome: 'refused',
      drafts: [
        {
          text: t('change-structure-last-referent'),
          choices: [button(t('button-roles'), 'roles')],
        },
      ],
    };
  }
  if (siret === null) return await leave(exchange, { ...account, situation });
  return await join(exchange, { ...account, situation }, siret);
}

/** No structure any more: at once. */
async function leave(exchange: Exchange, account: Account): Promise<EffectResult> {
  const { t } = exchange;
  await store(exchange, {
    ...account,
    siret: null,
    status: account.status === 'refused' ? 'active' : account.status,
    roles: rolesElsewhere(account.roles),
  });
  if (account.siret) await passOnPetitions(exchange, account.siret);
  return { outcome: 'changed', drafts: [{ text: t('change-structure-left') }] };
}

async function join(exchange: Exchange, account: Account, siret: string): Promise<EffectResult> {
  const { stores, t } = exchange;
  const structure = await stores.structures.find(siret);
  if (structure?.status !== 'active') return { outcome: 'failed' };
  const label = structureLabel(structure);
  if (account.siret === siret && account.status === 'active') {
    await store(exchange, account);
    return { outcome: 'changed', drafts: [{ text: t('change-structure-situation') }] };
  }
  // Somebody who has no structure yet (refused, or not confirmed) waits in the new one.
  const isWaiting = account.status === 'refused' || account.status === 'awaiting_referent';
  const waiting: Account = isWaiting ? { ...account, siret, status: 'awaiting_referent' } : account;
  if (isWaiting) await stores.accounts.update(waiting);
  const { situation } = account;
  const outcome = await affiliate(exchange, { account: waiting, siret, situation });
  if (outcome === 'referent') {
    return {
      outcome: 'changed',
      drafts: [{ text: t('change-structure-first', { structure: label }) }],
    };
  }
  const names = listNames((await findConfirmers(stores, siret)).map(fullName), exchange.language);
  const text = t('change-structure-pending', { structure: label, names: names || t('the-team') });
  return { outcome: 'pending', drafts: [{ text }] };
}

/** Stores the change, and has the person's requests looked at again. */
async function store(exchange: Exchange, account: Account): Promise<void> {
  const { stores, services, now } = exchange;
  await stores.accounts.update(account);
  await stores.audit.append({
    at: now,
    actor: account.id,
    event: 'account.moved',
    subject: { type: 'account', id: account.id },
    details: { siret: account.siret, situation: account.situation },
  });
  const result = await changeRequests(
    stores,
    { type: 'person_changed', personId: account.id },
    requestContext(exchange, account),
  );
  await notify(services, stores, result.notifications);
}
