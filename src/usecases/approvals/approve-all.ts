import type { Account } from '#ports/account-repository.ts';
import type { Exchange, ExchangeResult } from '../exchange.ts';
import { notify } from '../notify.ts';
import { fullName } from '../people.ts';
import { explainNotDone, requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';
import { examine } from './conformity.ts';
import { showDigest } from './show-approvals.ts';

/** *Tout accepter*: each request is checked again and decided by itself; what no longer conforms is left, and said. */
export async function approveAll(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const ids = Array.isArray(args['requestIds']) ? args['requestIds'].map(String) : [];
  // From here on nobody else changes requests: what is examined is what is decided.
  await exchange.stores.requests.lock();
  const problems: string[] = [];
  let accepted = 0;
  for (const id of ids) {
    const problem = await approveOne(exchange, person, id);
    if (problem === null) accepted += 1;
    else problems.push(problem);
  }
  const { t } = exchange;
  const text = [
    t('digest-accepted', { count: accepted }),
    ...(problems.length > 0 ? [`${t('digest-left')}\n${problems.join('\n')}`] : []),
  ].join('\n\n');
  const digest = await showDigest(exchange, person);
  return { ...digest, drafts: [{ text }, ...digest.drafts] };
}

/** Accepts one request that still conforms; why not, when it is left. */
async function approveOne(
  exchange: Exchange,
  person: Account,
  requestId: string,
): Promise<string | null> {
  const { stores, services, now, t } = exchange;
  const [view] = await stores.requests.findViews([requestId]);
  const examined = view && (await examine(stores, services.rulebooks, { view, at: now }));
  if (!examined) return `- ${t('refusal-UNKNOWN')}`;
  const line = (why: string) =>
    `- ${fullName(examined.author)} (${examined.view.action.title}) : ${why}`;
  if (view.request.status === 'pending_employer' && !examined.isConforming) {
    return line(t('digest-no-longer-conforming'));
  }
  const result = await changeRequests(
    stores,
    { type: 'approve', requestId },
    requestContext(exchange, person),
  );
  await notify(services, stores, result.notifications);
  return result.outcome === 'not_done' ? line(explainNotDone(exchange, result.why)) : null;
}
