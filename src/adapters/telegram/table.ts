import type { Table } from '#conversation/message.ts';
import { join, literal, type Run } from './rich-text.ts';

/** Fixed-width characters that fit on one line of a small phone in portrait. */
const PHONE_WIDTH = 34;
const GAP = '  ';

/** A table aligned in fixed width when it fits on a phone, else one small paragraph per row. */
export function renderTable(table: Table, labelled: (label: string) => Run[]): Run[] {
  const lines = [table.columns.map(({ label }) => label), ...table.rows];
  const widths = table.columns.map((_column, index) =>
    Math.max(...lines.map((line) => widthOf(line[index] ?? ''))),
  );
  const width = widths.reduce((sum, one) => sum + one, 0) + GAP.length * (widths.length - 1);
  return width <= PHONE_WIDTH ? alignedLines(table, lines, widths) : recordPerRow(table, labelled);
}

function alignedLines({ columns }: Table, lines: string[][], widths: number[]): Run[] {
  const text = lines.map((line) =>
    columns
      .map(({ align }, index) => {
        const cell = line[index] ?? '';
        const padding = ' '.repeat((widths[index] ?? 0) - widthOf(cell));
        return align === 'right' ? padding + cell : cell + padding;
      })
      .join(GAP)
      .trimEnd(),
  );
  return literal(text.join('\n'), '<pre>');
}

function recordPerRow({ columns, rows }: Table, labelled: (label: string) => Run[]): Run[] {
  const records = rows.map((row) => {
    const [first = '', ...others] = row;
    const details = others.map((cell, index) =>
      cell ? [...labelled(columns[index + 1]?.label ?? ''), ...literal(cell)] : [],
    );
    return join([literal(first, '<b>'), ...details], '\n');
  });
  return join(records, '\n\n');
}

function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
