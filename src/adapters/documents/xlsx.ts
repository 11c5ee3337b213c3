import type { SheetData } from 'write-excel-file/node';
import type { Sheet } from '#ports/documents.ts';

const WIDEST = 60;
/** Excel refuses these in the name of a tab, and more than 31 characters. */
const FORBIDDEN = /[\\/?*[\]:]/g;
const NAME_LENGTH = 31;
const A_DAY = { type: Date, format: 'dd/mm/yyyy' };
const DAY_LENGTH = 10;

/** A workbook of one tab: the head in bold and always visible; texts stay texts, figures figures, days days. */
export async function toXlsx({ name, columns, rows }: Sheet): Promise<Uint8Array> {
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      if (typeof value === 'object') return { value: new Date(value.day), ...A_DAY };
      return typeof value === 'number' ? { value, type: Number } : { value, type: String };
    }),
  );
  const data = [head, ...body] as SheetData;
  // Loaded when the first workbook is asked for.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return await writeExcelFile(data, {
    sheet: name.replace(FORBIDDEN, ' ').slice(0, NAME_LENGTH),
    columns: columns.map((_column, index) => ({ width: widthOf(index, columns, rows) })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function widthOf(index: number, columns: Sheet['columns'], rows: Sheet['rows']): number {
  const lengths = rows.map((row) => {
    const cell = row[index] ?? '';
    return typeof cell === 'object' ? DAY_LENGTH : String(cell).length;
  });
  return Math.min(WIDEST, Math.max(columns[index]?.length ?? 0, ...lengths) + 2);
}
