import type { Table } from '#conversation/message.ts';
import { join, literal, type Run } from './rich-text.ts';

/** Fixed-width characters that fit on one line of a small phone in portrait. */
const PHONE_WIDTH = 34;
const GAP = '  ';
/** Letters that fit on one line of running text there, and what stands between two details of one. */
const TEXT_WIDTH = 40;
const BESIDE = ' · ';

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

/** Two columns: a line each. More: the first in bold, the others below, side by side where a phone has room. */
function recordPerRow({ columns, rows }: Table, labelled: (label: string) => Run[]): Run[] {
  const labels = columns.map(({ label }) => label);
  if (columns.length === 2) {
    const lines = rows.map(([name = '', figure = '']) => [...labelled(name), ...literal(figure)]);
    return join([literal(labels.join(' / '), '<i>'), ...lines], '\n');
  }
  const records = rows.map(([first = '', ...others]) => {
    const details = others.flatMap((cell, index) => {
      const label = labels[index + 1] ?? '';
      return cell
        ? [{ runs: [...labelled(label), ...literal(cell)], width: label.length + cell.length + 3 }]
        : [];
    });
    return join([literal(first, '<b>'), ...sideBySide(details)], '\n');
  });
  return join(records, '\n\n');
}

function sideBySide(details: { runs: Run[]; width: number }[]): Run[][] {
  const lines: { runs: Run[]; width: number }[] = [];
  for (const { runs, width } of details) {
    const last = lines.at(-1);
    if (last && last.width + BESIDE.length + width <= TEXT_WIDTH) {
      last.runs.push(...literal(BESIDE), ...runs);
      last.width += BESIDE.length + width;
    } else lines.push({ runs: [...runs], width });
  }
  return lines.map(({ runs }) => runs);
}

function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
