import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { RoleName } from '#ports/account-repository.ts';
import type { Exchange } from '../exchange.ts';
import { fullName } from '../people.ts';
import { keepReason } from './keep-reason.ts';
import { isGestionnaire } from './members.ts';
import { changeRole } from './roles.ts';
import { tellEach } from './tell-person.ts';
import { tidyWords } from './tidy-text.ts';

const LONGEST_REASON = 1000;

/** Roles as the dialog names them. */
const ROLES: Readonly<Record<string, RoleName>> = {
  'valideur-rh': 'valideur_rh',
  referent: 'referent',
  prestataire: 'prestataire',
  gestionnaire: 'gestionnaire',
};

/** Effect `repair-role`: a gestionnaire gives or takes any role, with a reason the person reads and the petition keeps. */
export async function repairRoleInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, person, t } = exchange;
  const role = ROLES[slots['role']?.value ?? ''];
  const change = slots['change']?.value === 'take' ? 'take' : 'give';
  const reason = tidyWords(slots['reason']?.value ?? '', LONGEST_REASON);
  const seen = await stores.accounts.find(slots['account']?.value ?? '');
  if (!role || !seen || reason === '') return { outcome: 'failed' };
  if (seen.siret) await stores.structures.lock([seen.siret]);
  const [self, other] = await Promise.all([
    person ? stores.accounts.find(person.id) : null,
    stores.accounts.find(seen.id),
  ]);
  if (!isGestionnaire(self) || other?.status !== 'active') {
    return { outcome: 'refused', drafts: [{ text: t('roles-not-allowed') }] };
  }
  const isForStructure = role === 'referent' || role === 'valideur_rh';
  if (isForStructure && !other.siret) {
    return { outcome: 'refused', drafts: [{ text: t('roles-no-structure') }] };
  }
  const petitionId = await keepReason(exchange, {
    siret: other.siret,
    accountId: other.id,
    reason,
  });
  const outcome = await changeRole(exchange, other, { role, change, petitionId });
  const words = { name: fullName(other), role: t(`role-${role.replace('_', '-')}`), reason };
  if (outcome === 'given' || outcome === 'taken') {
    await tellEach(
      exchange,
      [other],
      (reader) => ({
        text: reader.t(`repair-told-${change}`, {
          role: reader.t(`role-${role.replace('_', '-')}`),
          reason,
        }),
      }),
      `petition:${petitionId}`,
    );
    return { outcome: 'repaired', drafts: [{ text: t(`repair-done-${change}`, words) }] };
  }
  return {
    outcome: outcome === 'already' ? 'already' : 'refused',
    drafts: [{ text: t(`repair-${outcome}`, words) }],
  };
}
