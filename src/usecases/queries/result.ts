import type { Table } from '#conversation/index.ts';
import type { Cell } from '#ports/documents.ts';
import type { Page, Perimeter } from '#ports/report-repository.ts';
import type { Query, Reading } from '#reading/index.ts';
import type { Resolved } from './filters.ts';

/** A query ready to run: who and what it names are known. */
export interface Asked {
  reading: Reading;
  resolved: Resolved;
  perimeter: Perimeter;
  page: Page;
}

interface Whose {
  kind: Exclude<Perimeter['kind'], 'everything'>;
  query: Query;
  /** The establishments counted with one’s own. */
  besides: string[];
}

/** What a query gives, whatever it asks: a headline, figures or lines, and what they mean. */
export interface QueryResult {
  /** Key of the sentence that gives the answer at once, and its arguments. */
  headline: {
    key: string;
    args: Record<string, string | number>;
    /** How many people they are of, each counted once. */
    people?: number;
  };
  /** Whose figures they are, when a part of all there are. */
  whose?: Whose | undefined;
  /** The lines behind the figure, few columns for a phone; absent when there is none. */
  table?: Table;
  /** The same lines with every column, for a spreadsheet, which computes with them. */
  sheet?: { columns: string[]; rows: Cell[][] };
  /** What each line of the table is about, so that a later answer is compared with this one. */
  keys?: string[];
  /** Lines in all; more than the table holds when it is paged. */
  total: number;
  /** What is compared with another period. */
  figure?: { value: number; unit: '' | '%' };
  /** What is drawn on request: one value per category. */
  chart?: { categories: string[]; values: number[]; unit: string; kind: 'bar' | 'line' };
  /** Key of what the figure counts. */
  definition: string;
}

/** A column under its name in the texts. */
export interface Column<Line> {
  name: string;
  cell(line: Line): string;
  align?: 'right';
  /** What stands in its place in the spreadsheet: « 2/12 » is no figure there, it is read as a day. */
  saved?: SavedColumn<Line>[];
  /** Only in the spreadsheet. */
  isWide?: boolean;
  /** Left out: it would repeat what was asked. */
  isKnown?: boolean;
}

interface SavedColumn<Line> {
  name: string;
  value(line: Line): Cell;
}

/** The two tables of some lines: the short one people read, the full one they save. */
export function tablesOf<Line extends object>(
  t: (key: string) => string,
  lines: Line[],
  columns: Column<Line>[],
): Required<Pick<QueryResult, 'table' | 'sheet' | 'keys'>> {
  const tableOf = (chosen: Column<Line>[]): Table => ({
    columns: chosen.map(({ name, align }) => ({
      label: t(`column-${name}`),
      ...(align ? { align } : {}),
    })),
    rows: lines.map((line) => chosen.map(({ cell }) => cell(line))),
  });
  const saved = columns.flatMap(
    ({ name, cell, saved: own = [{ name, value: cell }] }): SavedColumn<Line>[] => own,
  );
  return {
    table: tableOf(columns.filter(({ isWide, isKnown }) => !isWide && !isKnown)),
    sheet: {
      columns: saved.map(({ name }) => t(`column-${name}`)),
      rows: lines.map((line) => saved.map(({ value }) => value(line))),
    },
    keys: lines.map((line, index) => keyOf(line) ?? String(index)),
  };
}

function keyOf(line: object): string | undefined {
  const { id, group } = line as { id?: unknown; group?: unknown };
  return typeof id === 'string' ? id : typeof group === 'string' ? group : undefined;
}
