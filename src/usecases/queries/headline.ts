import type { Translate } from '#conversation/index.ts';
import type { Perimeter } from '#ports/report-repository.ts';
import type { Reading } from '#reading/index.ts';
import type { QueryResult } from './result.ts';

/** Whose figures an answer gives, when they are a part of all there are. */
export function whoseOf({ kind }: Perimeter, { query, person }: Reading) {
  const isWhole = query === 'membership' || (query === 'quota' && person !== undefined);
  return kind === 'everything' || isWhole ? undefined : { kind, query };
}

/** « 2 personnes inscrites dans votre structure »: the answer at once, and whose it is. */
export function headlineText(
  t: Translate,
  { headline: { key, args, people }, whose }: QueryResult,
): string {
  const found = t(key, { ...args, whose: whose?.kind ?? 'everything' });
  const said = people === undefined ? found : t('query-of-people', { headline: found, people });
  if (!whose) return said;
  const { kind, query, besides } = whose;
  return t('query-whose', { headline: said, kind, query, besides: besides.length });
}
