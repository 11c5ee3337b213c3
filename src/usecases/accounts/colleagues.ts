import {
  type LookupQuery,
  type LookupResult,
  matchOptions,
  type Option,
} from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import type { Exchange, Services } from '../exchange.ts';
import { fullName } from '../people.ts';

/** Lookup `colleagues`: the active people of one's structure; who is named and is none of them is said. */
export async function findColleagues(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor, text } = query;
  const { person, stores, services, today } = actor;
  if (!person?.siret) return { options: [] };
  const members = await stores.accounts.findByStructure(person.siret);
  const isForOthers =
    query.dialog === 'substitute' || query.slots['operation']?.value === 'hand-over';
  const options = members
    .filter(({ id, status }) => status === 'active' && !(isForOthers && id === person.id))
    .map((member) => colleagueOption(actor, member, members));
  if (text === undefined) return { options };
  const named = chooseNamed(text, options, services.readQuery(text, today).person);
  // « moi je donne le rôle à Marie » names Marie.
  if (named.options.length > 0) return named;
  const self = options.filter(({ value }) => value === person.id);
  if (self.length > 0 && speaksOfSelf(services, text)) return { options: self, exact: true };
  const isSelf = isForOthers && namesSelf(services, text, person);
  return isSelf ? { options: [], barred: { key: 'colleague-self' } } : named;
}

/** « moi », « retire mon rôle », « je ne veux plus être valideur ». */
function speaksOfSelf(services: Services, text: string): boolean {
  return takeOut(spoken(text), wordings(services, 'colleague-own')) !== null;
}

function namesSelf(services: Services, text: string, person: Account): boolean {
  const said = spoken(text);
  return (
    wordings(services, 'colleague-me').includes(said) ||
    takeOut(said, wordings(services, 'colleague-myself')) !== null ||
    said.includes(spoken(fullName(person)))
  );
}

/** « Jean Dupont » is not Jean Martin: a name that is nobody’s here chooses nobody. */
function chooseNamed(text: string, options: Option[], named: string | undefined): LookupResult {
  // Their roles are shown beside their names, and « valideur » names nobody.
  const byName = options.map(({ value, label }) => ({ value, label }));
  const found = matchOptions(text, byName);
  const shown = found.options.map(({ value, matched }) => ({
    ...(options.find((option) => option.value === value) ?? { value, label: '' }),
    ...(matched === undefined ? {} : { matched }),
  }));
  if (named === undefined || shown.some(({ label }) => isNamed(label, named))) {
    return { ...found, options: shown };
  }
  const unknown = { key: 'colleague-unknown', args: { named } };
  // Those who bear a part of the name are offered, below the same words.
  return { options: shown, exact: false, barred: unknown, message: unknown };
}

function isNamed(label: string, named: string): boolean {
  return named
    .split(/\s+/)
    .every((word) => matchOptions(word, [{ value: label, label }]).options.length > 0);
}

function colleagueOption({ t }: Exchange, member: Account, all: Account[]): Option {
  const roles = member.roles.map((role) => t(`role-${role.replace('_', '-')}`)).join(', ');
  const name = fullName(member);
  const isAlone = all.filter((other) => fullName(other) === name).length === 1;
  return {
    value: member.id,
    // Namesakes are told apart by their addresses.
    label: isAlone ? name : `${name} (${member.email})`,
    ...(roles ? { detail: roles } : {}),
  };
}
