import type { EffectCall, EffectResult, LookupQuery, LookupResult } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { isLive, isRefused, type Request, withdraw } from '#reglement/index.ts';
import { button, type Exchange } from '../exchange.ts';
import { formatShortDay } from '../format-day.ts';
import { notify } from '../notify.ts';
import { requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';
import { keepTrace, tracedUntil } from './address-trace.ts';
import { passOnPetitions } from './affiliate.ts';
import { isLastReferent } from './members.ts';
import { withdrawPetitions } from './petitions.ts';
import { mailTo } from './tell-person.ts';

/** Never a name, so that it is nobody's address. */
const ERASED_DOMAIN = 'erased.invalid';

/** Lookup `consequence` of delete-account: what is erased, what is kept and why, what the live requests become. */
export async function foretellDeletion({ actor }: LookupQuery<Exchange>): Promise<LookupResult> {
  const { person, stores, today, language } = actor;
  if (!person) return { options: [] };
  const obstacle = await findObstacle(actor, person);
  if (obstacle) {
    return { options: [], message: { key: obstacle.key }, instead: obstacle.choices };
  }
  const live = (await stores.requests.findViewsOfPerson(person.id)).filter(({ request }) =>
    isLive(request),
  );
  const after = await foretellRequests(actor, person, live);
  const isWithdrawn = new Set(live.map(({ request }) => request.id));
  const late = after.filter(
    ({ id, status }) => isWithdrawn.has(id) && status === 'withdrawn_late',
  ).length;
  const until = tracedUntil(after, today);
  return {
    options: [],
    message: {
      key: 'delete-account-consequence',
      args: { live: live.length, late, until: until ? formatShortDay(until, language) : 'none' },
    },
  };
}

/** The person's requests as they will be once the live ones are withdrawn. */
async function foretellRequests(
  { services, stores, now, t }: Exchange,
  person: Account,
  live: RequestView[],
): Promise<Request[]> {
  const requests = await stores.requests.findScope({ personIds: [person.id] });
  return requests.map((request) => {
    const view = live.find((each) => each.request.id === request.id);
    if (!view) return request;
    const result = withdraw(services.rulebooks, {
      withdrawnAt: now,
      reason: t('delete-account-reason'),
      forceMajeure: null,
      action: view.action,
      session: view.session,
      request: view.request,
      requests,
    });
    return isRefused(result) ? request : { ...request, status: result.status };
  });
}

/** Effect `delete-account`: live requests are withdrawn first, then the person is forgotten; ids and decisions stay. */
export async function deleteAccountInDialog({
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, t } = exchange;
  if (!exchange.person) return { outcome: 'refused', drafts: [{ text: t('account-needed') }] };
  if (exchange.person.siret) await stores.structures.lock([exchange.person.siret]);
  const person = await stores.accounts.find(exchange.person.id);
  if (!person) return { outcome: 'failed' };
  const obstacle = await findObstacle(exchange, person);
  if (obstacle) {
    const { key, choices } = obstacle;
    return { outcome: 'refused', drafts: [{ text: t(key), choices }] };
  }
  await withdrawLive(exchange, person);
  await withdrawEveryPetition(exchange, person);
  const until = tracedUntil(
    await stores.requests.findScope({ personIds: [person.id] }),
    exchange.today,
  );
  const text = until
    ? t('delete-account-done-traced', { until: formatShortDay(until, exchange.language) })
    : t('delete-account-done');
  await erase(exchange, person, text);
  if (until) await keepTrace(exchange, person, until);
  else await stores.accounts.forgetTraces({ accountId: person.id });
  if (person.siret) await passOnPetitions(exchange, person.siret);
  return { outcome: 'deleted', drafts: [{ text }] };
}

/** Why an account must stay for now, and what can be done about it. */
async function findObstacle({ stores, t, today }: Exchange, person: Account) {
  if (await isLastReferent(stores, person)) {
    return {
      key: 'delete-account-last-referent',
      choices: [button(t('button-roles'), 'roles')],
    };
  }
  const isManager = person.roles.includes('gestionnaire');
  if (isManager && (await stores.accounts.findByRole('gestionnaire')).length <= 1) {
    return { key: 'delete-account-last-manager', choices: [button(t('button-roles'), 'roles')] };
  }
  const sessions = person.roles.includes('prestataire')
    ? await stores.programme.searchSessions(
        { providerId: person.id, from: today, status: 'open' },
        1,
      )
    : [];
  const isAwaited = sessions.length > 0;
  return isAwaited
    ? { key: 'delete-account-provider', choices: [button(t('button-human'), 'human')] }
    : null;
}

async function withdrawLive(exchange: Exchange, person: Account): Promise<void> {
  const { stores, services, t } = exchange;
  const views = await stores.requests.findViewsOfPerson(person.id);
  for (const { request } of views.filter((view) => isLive(view.request))) {
    const result = await changeRequests(
      stores,
      { type: 'withdraw', requestId: request.id, reason: t('delete-account-reason') },
      requestContext(exchange, person),
    );
    await notify(services, stores, result.notifications);
  }
}

async function withdrawEveryPetition(exchange: Exchange, { id }: Account): Promise<void> {
  for (const kind of ['affiliation', 'hand_over', 'new_structure'] as const) {
    const open = await exchange.stores.petitions.findOpen({ kind, accountId: id });
    await withdrawPetitions(exchange, open, id);
  }
}

async function erase(exchange: Exchange, person: Account, text: string): Promise<void> {
  const { stores, now, message, conversation } = exchange;
  await mailTo(exchange, person.email, { text }, exchange, `account:${person.id}:erased`);
  await stores.personalData.erase({ accountId: person.id, email: person.email });
  await stores.inbox.redact(message);
  conversation.memory = {};
  await stores.accounts.update({
    ...person,
    email: `${person.id}@${ERASED_DOMAIN}`,
    civility: null,
    surname: '',
    firstName: '',
    siret: null,
    status: 'erased',
    roles: [],
    language: null,
  });
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: 'account.erased',
    subject: { type: 'account', id: person.id },
  });
}
