import type { Account } from '#ports/account-repository.ts';
import { isMember, rulebookFor, sirenOf, yearOf } from '#reglement/index.ts';
import { spoken } from './catalogue/words.ts';
import { type Exchange, type ExchangeResult, saying } from './exchange.ts';
import { holds } from './order-words.ts';

/** « est-on adhérents ? »: whether one's structure is a member today, and how far this year's membership has come. */
export async function showMyMembership(
  exchange: Exchange,
  { siret }: Account,
  { text }: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { services, stores, today, t } = exchange;
  // The bookings are in no file of ours.
  if (holds(services, spoken(String(text ?? '')), 'situation-room'))
    return saying({ text: t('my-membership-rooms') });
  if (!siret) return saying({ text: t('my-approvers-no-structure') });
  const year = yearOf(today);
  const [structure, memberships] = await Promise.all([
    stores.structures.find(siret),
    stores.structures.findMemberships([sirenOf(siret)]),
  ]);
  const isCovered = isMember(
    rulebookFor(services.rulebooks, year).rulebook,
    today,
    siret,
    memberships.map(({ isRenewal, ...one }) => ({ ...one, renewal: isRenewal })),
  );
  const [underway] = memberships.filter((one) => one.year === year && one.status !== 'active');
  const state = t(isCovered ? 'query-member' : 'query-not-member', {
    name: structure?.name ?? siret,
    year: String(year),
  });
  const step = underway && t(`membership-${underway.status}`);
  return saying({
    text: [`**${state}.**`, step && t('my-membership-underway', { step })]
      .filter(Boolean)
      .join('\n'),
  });
}
