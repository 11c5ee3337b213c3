import type { LookupQuery, LookupResult, Option } from '#conversation/index.ts';
import { sureOption } from '#conversation/index.ts';
import type { MembershipRecord } from '#ports/structure-repository.ts';
import { sirenOf } from '#reglement/index.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { spoken } from '../../catalogue/words.ts';
import type { Exchange } from '../../exchange.ts';
import { membershipLabel } from './membership-card.ts';
import { UNDERWAY } from './membership-steps.ts';
import { structuresNamed } from './structures-named.ts';

const MOST_MEMBERSHIPS = 200;
const YEAR = /(?<![\d-])20\d\d(?![\d-])/;

/** Lookup `memberships-underway`: those a step may be taken for; finished ones too when the step is to go back. */
export async function findMemberships(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, slots, text } = query;
  if (!isGestionnaire(exchange.person)) return { options: [] };
  const isOffered = ({ status }: MembershipRecord) =>
    slots['step']?.value === 'back' ? status !== 'requested' : isUnderway(status);
  if (text === undefined) return { options: await offerMemberships(exchange, isOffered) };
  const { memberships, structure } = await membershipsNamed(exchange, text);
  const options = await toOptions(exchange, memberships.filter(isOffered));
  return { options, exact: structure !== undefined && options.length === 1 };
}

export function isUnderway(status: MembershipRecord['status']): boolean {
  return UNDERWAY.some((one) => one === status);
}

const ALL: MembershipRecord['status'][] = ['active', 'rejected', ...UNDERWAY];

async function offerMemberships(
  exchange: Exchange,
  isOffered: (membership: MembershipRecord) => boolean,
): Promise<Option[]> {
  const all = await exchange.stores.structures.findMembershipsIn(ALL, MOST_MEMBERSHIPS);
  const offered = all.filter(isOffered);
  const options = await toOptions(exchange, offered);
  return offered.flatMap(({ id, status }) => {
    const option = options.find(({ value }) => value === id);
    return option ? [{ ...option, detail: exchange.t(`membership-${status}`) }] : [];
  });
}

async function toOptions(exchange: Exchange, found: MembershipRecord[]): Promise<Option[]> {
  const sites = await exchange.stores.structures.findMany(found.map(({ siret }) => siret));
  return found.map((membership) => {
    const site = sites.find(({ siret }) => siret === membership.siret) ?? null;
    return { value: membership.id, label: membershipLabel(site, membership, exchange) };
  });
}

/** What a text about memberships names: those of the year said, and the structure when it can only mean that one. */
export async function membershipsNamed(
  exchange: Exchange,
  text: string,
): Promise<{ memberships: MembershipRecord[]; structure?: Option }> {
  const { stores } = exchange;
  const found = await structuresNamed({ actor: exchange, text });
  const structure = sureOption(found) ?? (await namedInFull(exchange, text, found.options));
  const meant = structure ? [structure] : found.options;
  const all = await stores.structures.findMemberships([
    ...new Set(meant.map(({ value }) => sirenOf(value))),
  ]);
  const year = Number(YEAR.exec(text)?.[0]);
  const memberships = year ? all.filter((one) => one.year === year) : all;
  return { memberships, ...(structure ? { structure } : {}) };
}

/** The structure whose name is said in full, whatever stands around; a branch whose name goes further is said further. */
async function namedInFull(
  { stores }: Exchange,
  text: string,
  options: Option[],
): Promise<Option | undefined> {
  const said = spoken(text);
  const sites = await stores.structures.findMany(options.map(({ value }) => value));
  const full = sites
    .filter(({ name }) => said.includes(spoken(name)))
    .toSorted((one, other) => other.name.length - one.name.length);
  const [first] = full;
  const isSure = full.every(({ name }) => spoken(first?.name ?? '').includes(spoken(name).trim()));
  return isSure ? options.find(({ value }) => value === first?.siret) : undefined;
}
