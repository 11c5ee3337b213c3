import type { Reading } from '#reading/index.ts';

/** Somebody by first name and surname or address, a title between quotation marks, a structure. */
export function namesForSure(reading: Reading, text: string): boolean {
  const { action, structure } = reading;
  const isQuoted = action !== undefined && /[«“"]/.test(text);
  const isProper = structure !== undefined && /\p{Lu}/u.test(structure);
  return isQuoted || isProper || namesSomebody(reading, text);
}

export function namesSomebody({ person }: Reading, text: string): boolean {
  if (person === undefined) return false;
  return person.includes('@') || (/(^|[ '’])\p{Lu}/u.test(person) && text.includes(person));
}

/** Documents speak of them as figures do. */
const OF_RULES: readonly string[] = ['kinds', 'except_kinds', 'mode', 'formula', 'timing'];

/** How many parts only figures have are stated. */
export function statedParts(reading: Reading): number {
  const { query: _query, measure: _measure, value: _value, ...parts } = reading;
  return Object.keys(parts).filter((field) => !OF_RULES.includes(field)).length;
}

/** « combien coûte l’adhésion ? »: no structure, no state, so no figure. */
export function isAboutJoining({ query, structure, status, period, output }: Reading): boolean {
  return query === 'membership' && (structure ?? status ?? period ?? output) === undefined;
}

/** Whether it states what only figures have: a session, a town, an age, a way to split them. */
export function isFigure(reading: Reading): boolean {
  const { session_date: day, place, older_than_days: age, group_by: group } = reading;
  const { comparison, stage, state } = reading;
  return (day ?? place ?? age ?? group ?? comparison ?? stage ?? state) !== undefined;
}
