import type { CsvReading } from '#ports/documents.ts';
import { spoken } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import {
  COLUMNS,
  type Column,
  columnLabel,
  type ImportProblem,
  type ImportRow,
  NEEDED,
} from './columns.ts';

const MOST_ROWS = 1000;

/** The lines of a file under their columns, or why it cannot be read. */
export function readRows(
  exchange: Exchange,
  reading: CsvReading,
): { rows: ImportRow[]; problems: ImportProblem[]; ignored: string[] } {
  if (reading.outcome === 'unreadable') {
    const { line, why } = reading;
    return {
      rows: [],
      problems: [{ line, column: null, why: why.replaceAll('_', '-'), value: '' }],
      ignored: [],
    };
  }
  const places = placesOf(exchange, reading.columns);
  const known = [...places.values()];
  const ignored = reading.columns.filter((head, place) => head !== '' && !known.includes(place));
  const problems = [...headProblems(reading, places), ...shiftedLines(reading)];
  if (problems.length > 0) return { rows: [], problems, ignored };
  const rows = reading.rows.map(({ line, cells }) => ({ line, values: valuesOf(cells, places) }));
  return { rows, problems: [], ignored };
}

/** Where each column stands, whatever the language of the heads. */
function placesOf({ services }: Exchange, heads: string[]): Map<Column, number> {
  const places = new Map<Column, number>();
  for (const column of COLUMNS) {
    const names = Object.values(services.translations).map((t) =>
      spoken(columnLabel({ t }, column)),
    );
    const place = heads.findIndex((head) => names.includes(spoken(head)));
    if (place >= 0) places.set(column, place);
  }
  return places;
}

function headProblems(
  { rows }: Extract<CsvReading, { outcome: 'read' }>,
  places: Map<Column, number>,
): ImportProblem[] {
  const missing = NEEDED.filter((column) => !places.has(column)).map((column) => ({
    line: 1,
    column,
    why: 'column-missing',
    value: '',
  }));
  if (missing.length > 0) return missing;
  if (rows.length === 0) return [{ line: 1, column: null, why: 'empty', value: '' }];
  if (rows.length <= MOST_ROWS) return [];
  return [{ line: MOST_ROWS + 2, column: null, why: 'too-long', value: String(MOST_ROWS) }];
}

/** A text with a separator in it pushes what follows into other columns. */
function shiftedLines({ columns, rows }: Extract<CsvReading, { outcome: 'read' }>) {
  return rows
    .filter(({ cells }) => cells.slice(columns.length).some((cell) => cell !== ''))
    .map(({ line }) => ({ line, column: null, why: 'shifted', value: '' }));
}

function valuesOf(cells: string[], places: Map<Column, number>): Record<Column, string> {
  const entries = COLUMNS.map((column) => [column, (cells[places.get(column) ?? -1] ?? '').trim()]);
  return Object.fromEntries(entries) as Record<Column, string>;
}
