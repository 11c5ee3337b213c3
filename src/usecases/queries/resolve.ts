import { matchOptions } from '#conversation/index.ts';
import { fold } from '#knowledge/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Perimeter } from '#ports/report-repository.ts';
import type { Query, Reading } from '#reading/index.ts';
import type { Asking } from '../exchange.ts';
import { namesApart } from '../people.ts';
import { isKnownStatus, type Resolved } from './filters.ts';
import { requestGroupOf, sessionGroupOf } from './groups.ts';
import { coversStructure, isAnswered } from './perimeter.ts';
import { isOfSessions, runsSessions } from './provider-meant.ts';

const MOST_FOUND = 20;
const MOST_SESSIONS = 500;

/** Questions whose lines are people or structures already. */
const UNGROUPED: readonly Reading['query'][] = [
  'quota',
  'quota_reached',
  'structure_limit',
  'double_registration',
  'membership',
];

/** One part of the reading that means nothing here, or several things: what may be chosen instead. */
export interface Unresolved {
  field: 'query' | 'person' | 'structure' | 'action' | 'status' | 'group_by';
  said: string;
  /** Nobody of that name in the structure that was said: somebody else may be meant. */
  isElsewhere?: true;
  /** Values that would be clear, put back in the reading. */
  choices: { label: string; value: string }[];
}

/** Finds who and what a reading speaks of, within what its author may see. */
export async function resolveNames(
  asking: Asking,
  reading: Reading,
  perimeter: Perimeter,
): Promise<Resolved | Unresolved> {
  if (!isAnswered(reading, perimeter)) return { field: 'query', said: '', choices: [] };
  const unknown = unknownPart(reading, perimeter);
  if (unknown) return unknown;
  const structure = await resolveStructure(asking, reading, perimeter);
  const person = await resolvePerson(asking, reading, { perimeter, ...sureOf(structure) });
  if (person && 'field' in person) return person;
  if (structure && 'field' in structure) return structure;
  const action = await resolveAction(asking, reading);
  if (action && 'field' in action) return action;
  return { ...person, ...structure, ...action, ...(await resolveTown(asking, reading, structure)) };
}

/** Of people and structures, « à Pau » is where the structure is. */
const OF_STRUCTURES: readonly Query[] = ['quota', 'quota_reached', 'membership'];
const MOST_OF_TOWN = 1000;

async function resolveTown(
  { stores }: Asking,
  { query, place }: Reading,
  structure: Pick<Resolved, 'sirets'> | null,
): Promise<Pick<Resolved, 'sirets'> | null> {
  if (place === undefined || !OF_STRUCTURES.includes(query)) return structure;
  const found = await stores.structures.search(place, MOST_OF_TOWN);
  const sirets = found
    .filter(({ town }) => town !== null && fold(town) === fold(place))
    .map(({ siret }) => siret);
  return { sirets: sirets.filter((siret) => structure?.sirets?.includes(siret) ?? true) };
}

/** A state or a group that is not stored: better said than left out in silence. */
function unknownPart(reading: Reading, perimeter: Perimeter): Unresolved | null {
  const { status, group_by: group, query } = reading;
  if (status !== undefined && !isKnownStatus(reading)) {
    return { field: 'status', said: status, choices: [] };
  }
  if (group === undefined || UNGROUPED.includes(query)) return null;
  const isOfSessions = query === 'fill_rate' || query === 'sessions';
  // What kept somebody away may be their health.
  const isHidden = group === 'reason' && perimeter.kind !== 'everything';
  const known = isOfSessions ? sessionGroupOf(group) : requestGroupOf(group);
  return known && !isHidden ? null : { field: 'group_by', said: group, choices: [] };
}

const sureOf = (structure: Pick<Resolved, 'sirets'> | Unresolved | null) =>
  structure && 'sirets' in structure ? structure : {};

/** « Bernard Hourcade, du GRETA »: of several by that name, those of the structure. */
async function resolvePerson(
  { stores }: Asking,
  { person: said, query }: Reading,
  { perimeter, sirets = [] }: { perimeter: Perimeter; sirets?: readonly string[] },
): Promise<Pick<Resolved, 'person'> | Unresolved | null> {
  if (!said) return null;
  const people = await findPeople(stores, { said, query, perimeter });
  const all = isOfSessions(query) ? people.filter(runsSessions) : people;
  const ofStructure = all.filter(({ siret }) => siret !== null && sirets.includes(siret));
  const found = ofStructure.length > 0 ? ofStructure : all;
  const [only] = found;
  // An address nobody has may be mistyped: who is meant is asked.
  const isAddress = said.includes('@');
  const isExact = isAddress && fold(said) === fold(only?.email ?? '');
  // A quota is the person’s, whatever the structure: somebody of another one may not be who is meant.
  const isElsewhere = query === 'quota' && sirets.length > 0 && ofStructure.length === 0;
  const isSure = isExact || (!isAddress && !isElsewhere);
  if (only && found.length === 1 && isSure) return { person: only };
  return {
    field: 'person',
    said,
    ...(isElsewhere && found.length > 0 ? { isElsewhere } : {}),
    choices: await choicesOf(stores, found),
  };
}

/** By their addresses, and of one name by their structures too. */
async function choicesOf(
  stores: Asking['stores'],
  found: readonly Account[],
): Promise<Unresolved['choices']> {
  const names = await namesApart(stores, found);
  return found.map(({ id, email }) => {
    const name = names.get(id) ?? '';
    return { label: name.includes(email) ? name : `${name} (${email})`, value: email };
  });
}

/** Looked for among those who may be seen: nobody is told whether somebody outside exists. */
async function findPeople(
  { accounts, reports }: Asking['stores'],
  { said, query, perimeter }: { said: string; query: Query; perimeter: Perimeter },
): Promise<Account[]> {
  if (perimeter.kind === 'everything') return await accounts.search(said);
  // A quota counts all the sessions of somebody, whatever their structure was then.
  const isOfQuota = query.startsWith('quota');
  if (isOfQuota && perimeter.kind === 'provider') return [];
  const found = await accounts.search(said, await reports.findPeopleWithin(perimeter));
  if (!isOfQuota || perimeter.kind !== 'structures') return found;
  return found.filter(({ siret }) => siret !== null && coversStructure(perimeter, siret));
}

async function resolveStructure(
  { stores }: Asking,
  { structure: said }: Reading,
  perimeter: Perimeter,
): Promise<Pick<Resolved, 'sirets'> | Unresolved | null> {
  if (!said) return null;
  const among =
    perimeter.kind === 'everything' ? [] : [await stores.reports.findSiretsWithin(perimeter)];
  const found = await stores.structures.search(said, MOST_FOUND, ...among);
  const [best] = found;
  const named = found.filter(({ name }) => fold(name) === fold(said));
  if (named[0] && named.length === 1) return { sirets: [named[0].siret] };
  if (!best) return { field: 'structure', said, choices: [] };
  const options = found.map(({ siret, name, town }) => ({
    value: siret,
    label: town ? `${name}, ${town}` : name,
  }));
  const matched = matchOptions(said, options);
  const [first] = matched.options;
  if (found.length === 1 || (first && matched.exact)) {
    return { sirets: [first?.value ?? best.siret] };
  }
  return { field: 'structure', said, choices: options.slice(0, 8) };
}

async function resolveAction(
  { stores }: Asking,
  { action: said }: Reading,
): Promise<Pick<Resolved, 'actionIds'> | Unresolved | null> {
  if (!said) return null;
  const sessions = await stores.programme.searchSessions({}, MOST_SESSIONS);
  const titles = new Map(sessions.map(({ actionId, action }) => [actionId, action.title]));
  const options = [...titles].map(([value, label]) => ({ value, label }));
  const matched = matchOptions(said, options);
  const [first] = matched.options;
  if (first && (matched.exact || matched.options.length === 1)) return { actionIds: [first.value] };
  return {
    field: 'action',
    said,
    choices: matched.options.slice(0, 8).map(({ label }) => ({ label, value: label })),
  };
}
