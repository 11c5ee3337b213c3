import type { Exchange } from '../exchange.ts';

/** Columns of the programme as a table: one line for each session, which repeats its action. */
export const COLUMNS = [
  'action',
  'kind',
  'title',
  'theme',
  'objectives',
  'audience',
  'prerequisites',
  'duration',
  'session',
  'first-day',
  'last-day',
  'capacity',
  'mode',
  'place',
  'hours',
  'provider',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns a file cannot do without. */
export const NEEDED: readonly Column[] = ['action', 'kind', 'title', 'theme', 'duration'];

/** What is wrong at one place of the file. */
export interface ImportProblem {
  line: number;
  column: Column | null;
  why: string;
  value: string;
}

/** A line of the file, by column; a column that is not there is empty. */
export interface ImportRow {
  line: number;
  values: Record<Column, string>;
}

/** The head of a column, as people read it. */
export function columnLabel({ t }: Pick<Exchange, 't'>, column: Column): string {
  return t(`import-column-${column}`);
}
