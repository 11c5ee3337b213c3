import type { QueryResult } from '../queries/result.ts';
import type { Limit, Watch } from './plan.ts';

const PASSED = 'passed';

/** What a look finds, to be compared with the next one. */
export function stateOf(watch: Watch, { keys = [], figure }: QueryResult): string[] {
  if (watch.for === 'lines') return keys;
  return isPassed(watch.limit, figure?.value ?? 0) ? [PASSED] : [];
}

/** What is there now and was not at the last look. */
export function crossed(known: readonly string[], state: readonly string[]): string[] {
  return state.filter((key) => !known.includes(key));
}

function isPassed({ is, value }: Limit, figure: number): boolean {
  switch (is) {
    case 'above':
      return figure > value;
    case 'at-least':
      return figure >= value;
    case 'below':
      return figure < value;
    default:
      return is satisfies never;
  }
}

/** The lines of a result that are new. */
export function onlyNew(result: QueryResult, fresh: readonly string[]): QueryResult {
  const { table, keys = [] } = result;
  if (!table) return result;
  const isFresh = (_row: string[], index: number) => fresh.includes(keys[index] ?? '');
  return { ...result, total: fresh.length, table: { ...table, rows: table.rows.filter(isFresh) } };
}
