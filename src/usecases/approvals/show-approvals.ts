import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Reading } from '#reading/index.ts';
import { findDecidable } from '../accounts/show-petitions.ts';
import { approvalCard, loadApproval } from '../approval-card.ts';
import { button, type Exchange, type ExchangeResult, saying, showing } from '../exchange.ts';
import { showToConfirm } from '../provider/show-to-confirm.ts';
import { answerQuery } from '../queries/answer-query.ts';
import { showMyRequests } from '../show-my-requests.ts';
import { type Examined, examine } from './conformity.ts';
import { digestCard, digestSubject } from './digest-card.ts';
import { findOwnSirets } from './validators.ts';
import { findWaiting } from './waiting.ts';

/** What a gestionnaire sees instead: they follow these requests, and decide none. Others see their own. */
const AWAITED: Reading = { query: 'pending_requests', stage: 'valideur_rh' };
const MOST_CARDS = 5;
/** Above this many, one card sums them up. */
const MOST_WITHOUT_DIGEST = 3;
/** Decided by one press at most; the others come with the next digest. */
const MOST_EXAMINED = 60;

/** « demandes à valider »: what waits for this person's decision or, of a prestataire, for their confirmation; each on its card, or summed up when they are many. */
export async function showApprovals(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t, today } = exchange;
  if ((await findOwnSirets(stores, person, today)).length === 0) {
    if (await confirmsOthers(exchange, person)) return await showToConfirm(exchange, person);
    const said: Draft = { text: t('approvals-not-yours') };
    const shown = person.roles.includes('gestionnaire')
      ? await answerQuery(exchange, person, { reading: AWAITED })
      : await showMyRequests(exchange, person);
    return { ...shown, drafts: [said, ...shown.drafts] };
  }
  const waiting = await findWaiting(stores, person, today);
  if (waiting.length === 0) return saying({ text: t('approvals-none') });
  if (args['oneByOne'] === true || waiting.length <= MOST_WITHOUT_DIGEST) {
    return saying(...(await oneByOne(exchange, waiting, skipOf(args))));
  }
  const digest = digestCard(await examineAll(exchange, waiting), waiting.length, exchange);
  return saying({ ...digest, subject: digestSubject(person.id) });
}

/** Prestataires confirm participants; référents, whoever says they belong to their structure, when somebody does. */
async function confirmsOthers(exchange: Exchange, { roles }: Account): Promise<boolean> {
  if (roles.includes('prestataire')) return true;
  return roles.includes('referent') && (await findDecidable(exchange)).length > 0;
}

/** Those that wait, in the order they are shown in: on a digest, what needs a second look comes last. */
export async function findShown(exchange: Exchange, person: Account): Promise<RequestView[]> {
  const waiting = await findWaiting(exchange.stores, person, exchange.today);
  if (waiting.length <= MOST_WITHOUT_DIGEST) return waiting;
  const examined = await examineAll(exchange, waiting);
  const byPlace = [true, false].flatMap((conforms) =>
    examined.filter(({ isConforming }) => isConforming === conforms).map(({ view }) => view),
  );
  return [...byPlace, ...waiting.filter((view) => !byPlace.includes(view))];
}

/** The digest as it stands now: what remains after a press, or what Teams shows again. */
export async function showDigest(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const waiting = await findWaiting(exchange.stores, person, exchange.today);
  const examined = await examineAll(exchange, waiting);
  return showing(exchange, digestCard(examined, waiting.length, exchange));
}

/** The first that wait, each with the règlement's present opinion. */
export async function examineAll(exchange: Exchange, waiting: RequestView[]): Promise<Examined[]> {
  const { stores, services, now } = exchange;
  const examined: Examined[] = [];
  for (const view of waiting.slice(0, MOST_EXAMINED)) {
    const one = await examine(stores, services.rulebooks, { view, at: now });
    if (one) examined.push(one);
  }
  return examined;
}

async function oneByOne(
  exchange: Exchange,
  waiting: RequestView[],
  skip: number,
): Promise<Draft[]> {
  const { stores, services, t } = exchange;
  const shown = waiting.slice(skip, skip + MOST_CARDS);
  const files = await Promise.all(
    shown.map(({ request }) => loadApproval(stores, services, request.id)),
  );
  const left = waiting.length - skip - shown.length;
  const next = { oneByOne: true, skip: skip + shown.length };
  return [
    ...(skip === 0 ? [{ text: t('approvals-waiting', { count: waiting.length }) }] : []),
    ...files.flatMap((file) => (file ? [approvalCard(file, exchange)] : [])),
    ...(left > 0
      ? [
          {
            text: t('approvals-left', { count: left }),
            choices: [button(t('button-approvals-next'), 'my-approvals', next)],
          },
        ]
      : []),
  ];
}

function skipOf(args: Record<string, unknown>): number {
  return typeof args['skip'] === 'number' ? args['skip'] : 0;
}
