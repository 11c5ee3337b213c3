import { matchOptions } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Perimeter } from '#ports/report-repository.ts';
import type { Reading } from '#reading/index.ts';
import type { Exchange } from '../exchange.ts';
import { fullName } from '../people.ts';
import { isWithin } from './perimeter.ts';

const MOST_FOUND = 20;
const MOST_SESSIONS = 500;

/** The names of a reading, as ids. */
export interface Resolved {
  person?: Account;
  sirets?: string[];
  actionIds?: string[];
}

/** One name of the reading that means nobody, or several: what may be chosen instead. */
export interface Unresolved {
  field: 'person' | 'structure' | 'action';
  said: string;
  /** Values that would be clear, put back in the reading. */
  choices: { label: string; value: string }[];
}

/** Finds who and what a reading speaks of, within what its author may see. */
export async function resolveNames(
  exchange: Exchange,
  reading: Reading,
  perimeter: Perimeter,
): Promise<Resolved | Unresolved> {
  const person = await resolvePerson(exchange, reading, perimeter);
  if (person && 'field' in person) return person;
  const structure = await resolveStructure(exchange, reading);
  if (structure && 'field' in structure) return structure;
  const action = await resolveAction(exchange, reading);
  if (action && 'field' in action) return action;
  return { ...person, ...structure, ...action };
}

async function resolvePerson(
  { stores }: Exchange,
  { person: said }: Reading,
  perimeter: Perimeter,
): Promise<Pick<Resolved, 'person'> | Unresolved | null> {
  if (!said) return null;
  const found = (await stores.accounts.search(said)).filter((account) =>
    isWithin(perimeter, account),
  );
  const [only] = found;
  if (only && found.length === 1) return { person: only };
  return {
    field: 'person',
    said,
    choices: found.map((account) => ({
      label: `${fullName(account)} (${account.email})`,
      value: account.email,
    })),
  };
}

async function resolveStructure(
  { stores }: Exchange,
  { structure: said }: Reading,
): Promise<Pick<Resolved, 'sirets'> | Unresolved | null> {
  if (!said) return null;
  const found = await stores.structures.search(said, MOST_FOUND);
  const [best] = found;
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
  { stores }: Exchange,
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
