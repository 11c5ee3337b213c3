import type {
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  Slots,
} from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { MembershipRecord } from '#ports/structure-repository.ts';
import { sirenOf, yearOf } from '#reglement/index.ts';
import { structureLabel } from '../../accounts/find-structures.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { tellEach } from '../../accounts/tell-person.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../../exchange.ts';
import { notify } from '../../notify.ts';
import { type StartDialog, withAccount } from '../../open-dialog.ts';
import { requestContext } from '../../request-context.ts';
import { changeRequests } from '../../requests/change-requests.ts';
import { coveredNames, feeOf, membershipCard, membershipLabel } from './membership-card.ts';
import { findReferents } from './referents.ts';
import { structuresNamed } from './structures-named.ts';

/** « ma structure veut adhérer »: for one's own structure; a gestionnaire says which one. */
export function createOpenMembership(start: StartDialog) {
  return withAccount(async (exchange, person, args) => {
    const text = typeof args['text'] === 'string' ? { text: args['text'] } : {};
    const siret = typeof args['siret'] === 'string' ? args['siret'] : person.siret;
    if (isGestionnaire(person) && !args['siret'])
      return await start(exchange, 'ask-membership', text);
    const structure = siret ? await exchange.stores.structures.find(siret) : null;
    if (!structure) return saying({ text: exchange.t('ask-membership-no-structure') });
    const year = typeof args['year'] === 'number' ? String(args['year']) : null;
    const slots: Slots = {
      structure: { value: structure.siret, label: structureLabel(structure) },
      ...(year ? { year: { value: year, label: year } } : {}),
    };
    return await start(exchange, 'ask-membership', { slots, ...text });
  });
}

/** « passe-nous en premium », « occupe-toi de notre adhésion »: what can be done of it, one press or a « oui » away. */
export async function offerMembership({ t }: Exchange): Promise<ExchangeResult> {
  return saying({
    text: t('intent-renew-membership'),
    choices: [
      button(t('button-request-membership'), 'ask-membership', { isConfirmed: true }),
      button(t('answer-pass-on'), 'human'),
    ],
  });
}

/** Lookup `member-structures`: one's own; any of them for a gestionnaire. */
export async function findMemberStructures(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { person, stores } = query.actor;
  if (isGestionnaire(person)) {
    const found = await structuresNamed(query);
    // Only the name is taken: the year may be said beside it.
    return { ...found, options: found.options.map((option) => ({ ...option, matched: '' })) };
  }
  const own = person?.siret ? await stores.structures.find(person.siret) : null;
  return { options: own ? [{ value: own.siret, label: structureLabel(own) }] : [] };
}

/** Lookup `membership-years`: this year and the next, unless one is active or on its way. */
export async function findMembershipYears(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, slots, text } = query;
  const siret = slots['structure']?.value;
  if (!siret) return { options: [] };
  const year = yearOf(exchange.today);
  const taken = await takenYears(exchange, siret);
  const options = [year, year + 1]
    .filter((one) => !taken.includes(one))
    .map((one) => ({ value: String(one), label: String(one) }));
  if (text === undefined) return { options };
  const said = options.filter(({ value }) => text.includes(value));
  return { options: said, exact: said.length === 1 };
}

async function takenYears({ stores }: Exchange, siret: string): Promise<number[]> {
  const memberships = await stores.structures.findMemberships([sirenOf(siret)]);
  return memberships.filter(({ status }) => status !== 'rejected').map(({ year }) => year);
}

type Asked = Pick<MembershipRecord, 'siret' | 'year' | 'formula' | 'isRenewal'>;

async function readAsked({ stores }: Exchange, slots: Slots): Promise<Asked | null> {
  const siret = slots['structure']?.value;
  const year = Number(slots['year']?.value);
  if (!siret || !Number.isInteger(year)) return null;
  const memberships = await stores.structures.findMemberships([sirenOf(siret)]);
  const isRenewal = memberships.some((one) => one.year === year - 1 && one.status === 'active');
  const formula = slots['formula']?.value === 'premium' ? 'premium' : 'simple';
  return { siret, year, formula, isRenewal };
}

/** Lookup `consequence` of `ask-membership`: what it costs, whom it covers, what comes next. */
export async function foretellMembership({
  actor: exchange,
  slots,
}: LookupQuery<Exchange>): Promise<LookupResult> {
  const { stores, services } = exchange;
  const asked = await readAsked(exchange, slots);
  if (!asked) return { options: [] };
  const args = {
    fee: feeOf(services.rulebooks, asked),
    kind: asked.isRenewal ? 'renewal' : 'new',
    covered: await coveredNames(stores, asked.siret),
    year: String(asked.year),
  };
  return { options: [], message: { key: 'ask-membership-touches', args } };
}

/** Effect `ask-membership`: the form; gestionnaires get a card and move it along. */
export async function askMembershipInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, services, t, now } = exchange;
  const asked = await readAsked(exchange, slots);
  const person = exchange.person ? await stores.accounts.find(exchange.person.id) : null;
  if (!asked || !person) return { outcome: 'failed' };
  if (!mayAsk(person, asked.siret)) {
    return { outcome: 'refused', drafts: [{ text: t('ask-membership-not-yours') }] };
  }
  await stores.structures.lock([sirenOf(asked.siret)]);
  if ((await takenYears(exchange, asked.siret)).includes(asked.year)) {
    return { outcome: 'refused', drafts: [{ text: t('ask-membership-already') }] };
  }
  const membership: MembershipRecord = {
    ...asked,
    id: services.newId(),
    status: 'requested',
    invoiceNumber: null,
    requestedAt: now,
  };
  await store(exchange, person, membership);
  await tellOfRequest(exchange, person, membership);
  const text = t('ask-membership-done', { kind: asked.isRenewal ? 'renewal' : 'new' });
  const card = isGestionnaire(person) ? [await membershipCard(exchange, membership, exchange)] : [];
  return { outcome: 'asked', drafts: [{ text }, ...card] };
}

/** Anybody of a structure of the SIREN, or a gestionnaire. */
function mayAsk(person: Account, siret: string): boolean {
  if (person.status !== 'active') return false;
  const isTheirs = person.siret !== null && sirenOf(person.siret) === sirenOf(siret);
  return isTheirs || isGestionnaire(person);
}

/** A renewal protects the structure at once until 15 February: somebody in a queue may be free again. */
async function store(
  exchange: Exchange,
  person: Account,
  membership: MembershipRecord,
): Promise<void> {
  const { stores, services, now } = exchange;
  const { id, siret, year, formula, isRenewal } = membership;
  await stores.structures.saveMembership(membership);
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: 'membership.requested',
    subject: { type: 'membership', id },
    details: { siret, year, formula, isRenewal, toStatus: 'requested' },
  });
  const result = await changeRequests(
    stores,
    { type: 'membership_changed', siren: sirenOf(siret) },
    requestContext(exchange, person),
  );
  await notify(services, stores, result.notifications);
}

async function tellOfRequest(
  exchange: Exchange,
  person: Account,
  membership: MembershipRecord,
): Promise<void> {
  const { stores } = exchange;
  const others = (accounts: Account[]) => accounts.filter(({ id }) => id !== person.id);
  const managers = others(await stores.accounts.findByRole('gestionnaire'));
  const key = `membership:${membership.id}:requested`;
  await tellEach(exchange, managers, (reader) => membershipCard(exchange, membership, reader), key);
  const referents = others(await findReferents(stores, membership.siret));
  const structure = await stores.structures.find(membership.siret);
  await tellEach(
    exchange,
    referents.filter(({ id }) => !managers.some((manager) => manager.id === id)),
    (reader) => ({
      text: reader.t('membership-told-requested', {
        membership: membershipLabel(structure, membership, reader),
      }),
    }),
    `${key}:referents`,
  );
}
