import type { LookupQuery, LookupResult } from '#conversation/index.ts';
import type { Exchange } from '../exchange.ts';

/** Roles a référent gives, takes or hands over. */
const REFERENTS = /valid(?:eu|at|er)|\brh\b|\bhr\b|approv|approb|r[ée]f[ée]rent/i;
/** Roles only a gestionnaire changes. */
const MANAGERS =
  /(?<!\p{L})(?:gestionnaires?|admin|administrat(?:eur|rice|or)s?|prestataires?|formateur|formatrice|organisateur|organisatrice|manager|provider)(?!\p{L})/iu;
const AFTER =
  /(?<!\p{L})(?:r[ôo]les?|droits?|rights?)\s+(?<of>de\s+|d[’']|du\s+|of\s+)?(?<role>[\p{L}-]+)(?<rest>.*)/isu;
const BEFORE = /(?<!\p{L})(?:an?|the)\s+(?<role>[\p{L}-]+)\s+(?:role|right)/iu;
/** What follows « le rôle » without naming one: « donne le rôle à Marie ». */
const NO_ROLE = /^(?:à|a|au|aux|to|pour|for|de|d|du|qui|que|et|and|from|plus|,)$/i;
const TO_SOMEBODY = /(?<!\p{L})(?:à|a|au|to)(?!\p{L})/iu;

/** Lookup `other-roles`: no option; it says why the role a text names is none that may be given or taken. */
export async function findOtherRoles(query: LookupQuery<Exchange>): Promise<LookupResult> {
  return barOtherRoles(query);
}

export function barOtherRoles({
  text = '',
  slots,
}: Pick<LookupQuery<unknown>, 'text' | 'slots'>): LookupResult {
  const isManager = slots['manager'] !== undefined;
  const role = otherRole(text, isManager);
  if (role === undefined) return { options: [] };
  const key = isManager ? 'roles-unknown' : 'roles-not-yours';
  return { options: [], barred: { key, args: { role } } };
}

/** The role named in a text, when it is none of those this person changes. */
function otherRole(text: string, isManager: boolean): string | undefined {
  if (REFERENTS.test(text)) return undefined;
  const known = MANAGERS.exec(text)?.[0];
  if (known !== undefined) return isManager ? undefined : known;
  const after = AFTER.exec(text)?.groups;
  const role = after?.['role'] ?? '';
  const isPerson = after?.['of'] !== undefined && !TO_SOMEBODY.test(after['rest'] ?? '');
  if (role !== '' && !NO_ROLE.test(role) && !isPerson) return role;
  return BEFORE.exec(text)?.groups?.['role'];
}
