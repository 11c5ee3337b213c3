import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Cell, CsvReading, Sheet } from '#ports/documents.ts';

const MARK = '\uFEFF';
/** How a zip begins, and so a workbook saved as it is. */
const WORKBOOK = 'PK\u0003\u0004';
const DELIMITERS = [';', ',', '\t'];

/** A sheet as Excel opens it in French; `'` before a text that a spreadsheet would compute. */
export function toCsv({ columns, rows }: Sheet): Uint8Array {
  const shown = rows.map((row) => row.map((cell) => (isDay(cell) ? toFrenchDay(cell) : cell)));
  const text = stringify([columns, ...shown], {
    bom: true,
    delimiter: ';',
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { number: (value) => ({ value: toFrenchNumber(value), escape_formulas: false }) },
  });
  return Buffer.from(text, 'utf8');
}

const isDay = (cell: Cell): cell is { day: string } => cell !== null && typeof cell === 'object';

/** « 2026-09-07 » as a spreadsheet reads a day in French. */
const toFrenchDay = ({ day }: { day: string }): string => day.split('-').reverse().join('/');

function toFrenchNumber(value: number): string {
  return String(value).replace('.', ',');
}

/** Reads a table that somebody made with a spreadsheet. */
export function readCsv(bytes: Uint8Array): CsvReading {
  const text = decode(bytes);
  if (text.trim() === '') return { outcome: 'unreadable', line: 1, why: 'empty' };
  if (text.includes('\0') || text.startsWith(WORKBOOK))
    return { outcome: 'unreadable', line: 1, why: 'not_a_table' };
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      trim: true,
    });
    return toReading(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { outcome: 'unreadable', line: Number(error['lines'] ?? 1), why: 'quotes' };
  }
}

function toReading([head, ...others]: string[][]): CsvReading {
  if (!head) return { outcome: 'unreadable', line: 1, why: 'empty' };
  let next = 1 + linesOf(head);
  const rows = others.map((record) => {
    const line = next;
    next += linesOf(record);
    return { line, cells: record.map(undo) };
  });
  return {
    outcome: 'read',
    columns: head,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

/** Lines of the file a record takes: cells may hold line ends. */
function linesOf(record: string[]): number {
  return record.join('').split('\n').length;
}

/** What `toCsv` put before a text so that it is no formula. */
function undo(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.startsWith(MARK) ? text.slice(1) : text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator seen most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
