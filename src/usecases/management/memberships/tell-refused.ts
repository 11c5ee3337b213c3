import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { MembershipRecord } from '#ports/structure-repository.ts';
import { startOfDay } from '#reglement/index.ts';
import { tellEach } from '../../accounts/tell-person.ts';
import { describeBoth } from '../../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../../exchange.ts';
import { namesOf } from '../names.ts';
import { peopleOf } from './concerned.ts';

/** Those refused this year because their structure was no member, each with the latest session they asked for. */
async function findRefused(exchange: Exchange, membership: MembershipRecord) {
  const { stores, today } = exchange;
  const refusals = await stores.requests.findRefusals({
    personIds: await peopleOf(exchange, membership.siret),
    reason: 'MEMBERSHIP_REQUIRED',
    since: startOfDay(`${today.slice(0, 4)}-01-01`),
    after: today,
  });
  const latest = new Map(refusals.toReversed().map((one) => [one.personId, one.sessionId]));
  return [...latest].map(([personId, sessionId]) => ({ personId, sessionId }));
}

/** Once paid: who had been refused for want of it, by name, and the press that tells them they may ask again. */
export async function offerToTellRefused(
  exchange: Exchange,
  membership: MembershipRecord,
): Promise<Draft[]> {
  const refused = await findRefused(exchange, membership);
  if (refused.length === 0) return [];
  const names = await namesOf(
    exchange,
    refused.map(({ personId }) => personId),
  );
  const { t } = exchange;
  return [
    {
      text: t('membership-refused-people', { count: refused.length, names }),
      choices: [
        button(t('button-tell-refused', { count: refused.length }), 'tell-refused', {
          membershipId: membership.id,
        }),
      ],
    },
  ];
}

/** *Les prévenir*: once only, each with a button that opens the enrolment again. */
export async function tellRefused(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t, now } = exchange;
  const membership = await stores.structures.findMembership(textArg(args, 'membershipId'));
  if (membership?.status !== 'active') return saying({ text: t('membership-unknown') });
  const isFirst = await stores.marks.setOnce(`refused-told:${membership.id}`, person.id, now);
  if (!isFirst) return saying({ text: t('membership-refused-told-already') });
  const refused = await findRefused(exchange, membership);
  for (const { personId, sessionId } of refused)
    await tellOne(exchange, { personId, sessionId, membership });
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: 'membership.refused_told',
    subject: { type: 'membership', id: membership.id },
    details: { count: refused.length },
  });
  const text = t('membership-refused-told', { count: refused.length });
  return { drafts: [], card: { text } };
}

async function tellOne(
  exchange: Exchange,
  of: { personId: string; sessionId: string; membership: MembershipRecord },
): Promise<void> {
  const { stores } = exchange;
  const [account, session] = await Promise.all([
    stores.accounts.find(of.personId),
    stores.programme.findSessionView(of.sessionId),
  ]);
  if (!account || !session) return;
  await tellEach(
    exchange,
    [account],
    (reader) => ({
      text: reader.t('membership-refused-may-ask', {
        what: describeBoth(session.action, session, reader),
      }),
      choices: [button(reader.t('button-enrol'), 'enrol-in', { sessionId: session.id })],
    }),
    `refused-told:${of.membership.id}`,
  );
}
