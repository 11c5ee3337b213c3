import type { Translate } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { type Quota, quotaOf, type Usage, yearOf } from '#reglement/index.ts';
import { type Asking, button, type Exchange, type ExchangeResult, saying } from './exchange.ts';

/** A bar a person reads at a glance: ▓▓▓░░ 3/5. */
export function drawBar({ used, max }: Usage): string {
  const full = Math.min(used, max);
  return `${'▓'.repeat(full)}${'░'.repeat(max - full)} ${used}/${max}`;
}

/** What a person has used of the limits of a year. */
export async function loadQuota(
  { stores, services }: Asking,
  personId: string,
  year: number,
): Promise<Quota> {
  const requests = await stores.requests.findScope({ personIds: [personId] });
  return quotaOf(services.rulebooks, { personId, year, requests });
}

/** « combien d’actions me reste-t-il ? » */
export async function showMyQuota(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const year = yearOf(exchange.today);
  const quota = await loadQuota(exchange, person.id, year);
  const left = { actions: remaining(quota.actions), formations: remainingFormations(quota) };
  const { t } = exchange;
  return saying({
    text: [
      t('my-quota-left', { year: String(year), ...left }),
      quotaLines(t, quota),
      t('quota-rule'),
    ].join('\n\n'),
    choices: [
      button(t('button-my-requests'), 'my-requests'),
      ...(left.actions > 0 ? [button(t('button-enrol'), 'enrol')] : []),
    ],
  });
}

/** The two bars, actions then formations. */
export function quotaLines(t: Translate, quota: Quota): string {
  return [
    t('quota-actions', { bar: drawBar(quota.actions) }),
    t('quota-formations', { bar: drawBar(quota.formations) }),
  ].join('\n');
}

function remaining({ used, max }: Usage): number {
  return Math.max(0, max - used);
}

function remainingFormations(quota: Quota): number {
  return Math.min(remaining(quota.actions), remaining(quota.formations));
}
