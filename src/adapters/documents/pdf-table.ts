import type { PrintedBlock } from '#ports/documents.ts';

type Pdf = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

const PADDING = 5;
const TEXT_SIZE = 10;

/** A table with its head tagged; a row never breaks between two pages. */
export function drawTable(
  pdf: Pdf,
  section: Element,
  { columns, rows }: Extract<PrintedBlock, { type: 'table' }>,
): void {
  const { left, right, bottom } = pdf.page.margins;
  const frame = {
    left,
    width: (pdf.page.width - left - right) / columns.length,
    lowest: pdf.page.height - bottom,
  };
  const table = pdf.struct('Table');
  section.add(table);
  drawRow(pdf, table, { cells: columns, tag: 'TH', frame });
  for (const cells of rows) drawRow(pdf, table, { cells, tag: 'TD', frame });
  table.end();
  pdf.x = left;
}

interface Row {
  cells: string[];
  tag: 'TH' | 'TD';
  frame: { left: number; width: number; lowest: number };
}

function drawRow(pdf: Pdf, table: Element, { cells, tag, frame }: Row): void {
  pdf.font(tag === 'TH' ? 'bold' : 'text').fontSize(TEXT_SIZE);
  const width = frame.width - 2 * PADDING;
  const heights = cells.map((cell) => pdf.heightOfString(cell, { width }));
  const height = Math.max(TEXT_SIZE, ...heights) + 2 * PADDING;
  if (pdf.y + height > frame.lowest) pdf.addPage();
  const top = pdf.y;
  drawLines(pdf, { top, height, columns: cells.length, isHead: tag === 'TH', frame });
  const row = pdf.struct('TR');
  table.add(row);
  cells.forEach((cell, index) => {
    const x = frame.left + index * frame.width + PADDING;
    const draw = () => void pdf.fillColor('#222222').text(cell, x, top + PADDING, { width });
    row.add(pdf.struct(tag, {}, draw));
  });
  row.end();
  pdf.y = top + height;
}

function drawLines(
  pdf: Pdf,
  box: { top: number; height: number; columns: number; isHead: boolean; frame: Row['frame'] },
): void {
  const { top, height, columns, isHead, frame } = box;
  pdf.markContent('Artifact', { type: 'Layout' });
  for (let index = 0; index < columns; index += 1) {
    pdf.rect(frame.left + index * frame.width, top, frame.width, height).lineWidth(0.6);
    if (isHead) pdf.fillAndStroke('#EAF0F5', '#B8C4CE');
    else pdf.stroke('#B8C4CE');
  }
  pdf.endMarkedContent();
}
