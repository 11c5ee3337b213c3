import type { PrintedBlock } from '#ports/documents.ts';
import { beginPage } from './pdf-page.ts';

type Pdf = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;
type Table = Extract<PrintedBlock, { type: 'table' }>;

const PADDING = 5;
const TEXT_SIZE = 10;

/** Where the columns stand, and the lowest a row may go. */
interface Frame {
  columns: { left: number; width: number }[];
  lowest: number;
  rowHeight: number;
}

/** A table with its head tagged, drawn again at the top of each further page; a row never breaks between two pages. */
export function drawTable(pdf: Pdf, section: Element, block: Table): void {
  const frame = frameOf(pdf, block);
  const table = pdf.struct('Table');
  section.add(table);
  const head = { cells: block.columns, isHead: true, frame };
  // A head alone at the foot of a page announces nothing.
  const first = block.rows[0] ?? [];
  const room = heightOf(pdf, head) + heightOf(pdf, { cells: first, isHead: false, frame });
  if (pdf.y + room > frame.lowest) beginPage(pdf);
  drawRow(pdf, table, head);
  for (const cells of block.rows) {
    const row = { cells, isHead: false, frame };
    if (pdf.y + heightOf(pdf, row) > frame.lowest) {
      beginPage(pdf);
      repeatHead(pdf, head);
    }
    drawRow(pdf, table, row);
  }
  table.end();
  pdf.x = pdf.page.margins.left;
}

function frameOf(pdf: Pdf, { columns, widths, rowHeight = 0 }: Table): Frame {
  const { left, right, bottom } = pdf.page.margins;
  const room = pdf.page.width - left - right;
  const shares = columns.map((_, index) => widths?.[index] ?? 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  let x = left;
  const places = shares.map((share) => {
    const place = { left: x, width: (room * share) / total };
    x += place.width;
    return place;
  });
  return { columns: places, lowest: pdf.page.height - bottom, rowHeight };
}

interface Row {
  cells: string[];
  isHead: boolean;
  frame: Frame;
}

function heightOf(pdf: Pdf, { cells, isHead, frame }: Row): number {
  pdf.font(isHead ? 'bold' : 'text').fontSize(TEXT_SIZE);
  const heights = cells.map((cell, index) => {
    const width = (frame.columns[index]?.width ?? 0) - 2 * PADDING;
    return pdf.heightOfString(cell, { width });
  });
  return Math.max(TEXT_SIZE, isHead ? 0 : frame.rowHeight, ...heights) + 2 * PADDING;
}

function drawRow(pdf: Pdf, table: Element, row: Row): void {
  const { top, height } = drawFrame(pdf, row);
  const line = pdf.struct('TR');
  table.add(line);
  row.cells.forEach((_cell, index) => {
    const draw = () => drawCell(pdf, row, { index, top });
    line.add(pdf.struct(row.isHead ? 'TH' : 'TD', {}, draw));
  });
  line.end();
  pdf.y = top + height;
}

/** For the eyes: a screen reader has said it once. */
function repeatHead(pdf: Pdf, head: Row): void {
  const { top, height } = drawFrame(pdf, head);
  pdf.markContent('Artifact', { type: 'Pagination' });
  head.cells.forEach((_cell, index) => {
    drawCell(pdf, head, { index, top });
  });
  pdf.endMarkedContent();
  pdf.y = top + height;
}

function drawCell(pdf: Pdf, row: Row, { index, top }: { index: number; top: number }): void {
  const place = row.frame.columns[index];
  if (!place) return;
  const width = place.width - 2 * PADDING;
  pdf.font(row.isHead ? 'bold' : 'text').fontSize(TEXT_SIZE);
  pdf
    .fillColor('#222222')
    .text(row.cells[index] ?? '', place.left + PADDING, top + PADDING, { width });
}

function drawFrame(pdf: Pdf, row: Row): { top: number; height: number } {
  const height = heightOf(pdf, row);
  const top = pdf.y;
  pdf.markContent('Artifact', { type: 'Layout' });
  for (const { left, width } of row.frame.columns) {
    pdf.rect(left, top, width, height).lineWidth(0.6);
    if (row.isHead) pdf.fillAndStroke('#EAF0F5', '#B8C4CE');
    else pdf.stroke('#B8C4CE');
  }
  pdf.endMarkedContent();
  return { top, height };
}
