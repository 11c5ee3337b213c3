import { once } from 'node:events';
import { withBoundMarks } from '#conversation/index.ts';
import type { PrintedBlock, PrintedDocument } from '#ports/documents.ts';
import { BOLD_FONT, FONT } from './fonts.ts';
import { beginPage, FOOTER_HEIGHT, MARGIN } from './pdf-page.ts';
import { drawTable } from './pdf-table.ts';

type Pdf = PDFKit.PDFDocument;
type Part = PrintedDocument['parts'][number];

const SIZE = { title: 20, subtitle: 13, heading: 13, text: 11, footer: 9 };
const COLOUR = { title: '#1B3A57', text: '#222222', quiet: '#595959', rule: '#B8C4CE' };
/** Room to sign: less when it keeps the signatures on the page of what they sign. */
const SIGNATURE_HEIGHT = { most: 88, least: 52 };
const SIGNATURE_GAP = 16;

/** A document on A4: tagged for screen readers, in its language, with its font inside. */
export async function toPdf(given: PrintedDocument): Promise<Uint8Array> {
  // Loaded when the first document is asked for.
  const { default: PDFDocument } = await import('pdfkit');
  fonts ??= await openFonts();
  const printed = bound(given);
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    // Known to pdfkit, not yet to its types.
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: printed.language === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: fonts.text,
    info: { Title: printed.title, Author: printed.author },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = once(pdf, 'end');
  pdf.registerFont('text', fonts.text).registerFont('bold', fonts.bold);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const part of printed.parts) drawPart(pdf, root, part);
  drawFooters(pdf, printed.footer);
  root.end();
  pdf.end();
  await finished;
  return Buffer.concat(chunks);
}

/** Read once: most of what a short document would cost. */
let fonts: Record<'text' | 'bold', string> | undefined;

async function openFonts(): Promise<Record<'text' | 'bold', string>> {
  const { open } = await import('fontkit');
  const [text, bold] = await Promise.all([open(FONT), open(BOLD_FONT)]);
  // Known to pdfkit, not yet to its types.
  return { text: text as never, bold: bold as never };
}

function bound(printed: PrintedDocument): PrintedDocument {
  return JSON.parse(withBoundMarks(JSON.stringify(printed))) as PrintedDocument;
}

function drawPart(pdf: Pdf, root: PDFKit.PDFStructureElement, part: Part): void {
  beginPage(pdf, part.isWide ? 'landscape' : 'portrait');
  const section = pdf.struct('Sect');
  root.add(section);
  say(pdf, section, 'H1', () =>
    pdf.font('bold').fontSize(SIZE.title).fillColor(COLOUR.title).text(part.title),
  );
  if (part.subtitle) {
    const { subtitle } = part;
    pdf.moveDown(0.3);
    say(pdf, section, 'P', () =>
      pdf.font('text').fontSize(SIZE.subtitle).fillColor(COLOUR.text).text(subtitle),
    );
  }
  pdf.moveDown(0.6);
  drawRule(pdf);
  for (const block of part.blocks) drawBlock(pdf, section, block);
  section.end();
}

function drawBlock(pdf: Pdf, section: PDFKit.PDFStructureElement, block: PrintedBlock): void {
  switch (block.type) {
    case 'heading':
      pdf.moveDown(1);
      say(pdf, section, 'H2', () =>
        pdf.font('bold').fontSize(SIZE.heading).fillColor(COLOUR.title).text(block.text),
      );
      break;
    case 'paragraph':
      pdf.moveDown(0.6);
      say(pdf, section, 'P', () => asText(pdf).text(block.text, { lineGap: 3 }));
      break;
    case 'facts':
      pdf.moveDown(0.6);
      for (const { label, value } of block.facts) {
        say(pdf, section, 'P', () => {
          pdf.font('bold').fontSize(SIZE.text).fillColor(COLOUR.text);
          pdf.text(`${label}\u00A0: `, { continued: true, lineGap: 2 });
          pdf.font('text').text(value, { lineGap: 2 });
        });
      }
      break;
    case 'table':
      pdf.moveDown(0.6);
      drawTable(pdf, section, block);
      break;
    case 'signatures':
      drawSignatures(pdf, section, block);
      break;
    default:
      block satisfies never;
  }
}

function asText(pdf: Pdf): Pdf {
  return pdf.font('text').fontSize(SIZE.text).fillColor(COLOUR.text);
}

/** Text under its tag, in the order it is read. */
function say(
  pdf: Pdf,
  parent: PDFKit.PDFStructureElement,
  tag: 'P' | 'H1' | 'H2',
  draw: () => unknown,
): void {
  parent.add(pdf.struct(tag, {}, () => void draw()));
}

/** Lines and frames say nothing: marked as such. */
function drawRule(pdf: Pdf): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  const right = pdf.page.width - MARGIN;
  pdf.moveTo(MARGIN, pdf.y).lineTo(right, pdf.y).lineWidth(1).stroke(COLOUR.rule);
  pdf.endMarkedContent();
  pdf.moveDown(0.2);
}

function drawSignatures(
  pdf: Pdf,
  section: PDFKit.PDFStructureElement,
  { mention, parties }: Extract<PrintedBlock, { type: 'signatures' }>,
): void {
  const room = pdf.page.width - 2 * MARGIN;
  const width = Math.min(room / 2, (room - SIGNATURE_GAP * (parties.length - 1)) / parties.length);
  const height = signatureHeight(pdf, parties, width);
  pdf.moveDown(1);
  say(pdf, section, 'P', () => asText(pdf).text(mention));
  pdf.moveDown(0.6);
  const top = pdf.y;
  let lowest = top;
  parties.forEach(({ role, name }, index) => {
    const x = MARGIN + index * (width + SIGNATURE_GAP);
    say(pdf, section, 'P', () => {
      pdf.font('bold').fontSize(10).fillColor(COLOUR.text).text(role, x, top, { width });
      pdf.font('text').fontSize(10).text(name, x, pdf.y, { width });
    });
    lowest = Math.max(lowest, pdf.y);
  });
  pdf.markContent('Artifact', { type: 'Layout' });
  parties.forEach((_party, index) => {
    const x = MARGIN + index * (width + SIGNATURE_GAP);
    pdf
      .rect(x, lowest + 6, width, height)
      .lineWidth(0.8)
      .stroke(COLOUR.rule);
  });
  pdf.endMarkedContent();
  pdf.x = MARGIN;
  pdf.y = lowest + height + 16;
}

/** What is left of this page, or of a new one when it is too little. */
function signatureHeight(
  pdf: Pdf,
  parties: { role: string; name: string }[],
  width: number,
): number {
  pdf.font('text').fontSize(10);
  const names = Math.max(
    ...parties.map(({ role, name }) => pdf.heightOfString(`${role}\n${name}`, { width })),
  );
  const words = names + 3 * SIZE.text + 20;
  const left = pdf.page.height - MARGIN - FOOTER_HEIGHT - pdf.y - words;
  if (left >= SIGNATURE_HEIGHT.least) return Math.min(left, SIGNATURE_HEIGHT.most);
  beginPage(pdf);
  return SIGNATURE_HEIGHT.most;
}

function drawFooters(pdf: Pdf, footer: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    const { bottom } = pdf.page.margins;
    // Writing under the margin would begin a new page.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font('text')
      .fontSize(SIZE.footer)
      .fillColor(COLOUR.quiet)
      .text(`${footer} · ${index + 1}/${count}`, MARGIN, pdf.page.height - MARGIN - 6, {
        width: pdf.page.width - 2 * MARGIN,
        align: 'center',
      });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = bottom;
  }
}
