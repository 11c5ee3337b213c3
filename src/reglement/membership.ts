// Sources: charte d'adhésion 2025, 2 (durée de l'adhésion) and 3 (ayants droit).
import { yearOf } from './calendar.ts';
import type { Rulebook } from './rulebook.ts';
import type { Day, Membership } from './types.ts';

/** The SIREN of a SIRET: all establishments of one company share it. */
export function sirenOf(siret: string): string {
  return siret.slice(0, 9);
}

/** Whether an establishment is covered by a membership on a day, its own or one of its SIREN. */
export function isMember(
  rulebook: Rulebook,
  day: Day,
  siret: string,
  memberships: readonly Membership[],
): boolean {
  const siren = sirenOf(siret);
  const year = yearOf(day);
  let wasActive = false;
  let asksRenewal = false;
  for (const membership of memberships) {
    if (!membership.siret.startsWith(siren)) continue;
    if (membership.year === year) {
      if (membership.status === 'active') return true;
      if (membership.renewal && membership.status !== 'rejected') asksRenewal = true;
    } else if (membership.year === year - 1 && membership.status === 'active') {
      wasActive = true;
    }
  }
  const isInRenewalTime = day.slice(5) <= rulebook.figures.membershipRenewalUntil.value;
  return isInRenewalTime && wasActive && asksRenewal;
}
