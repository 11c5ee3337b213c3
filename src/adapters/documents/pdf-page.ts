export const MARGIN = 56;
export const FOOTER_HEIGHT = 28;

type Layout = 'portrait' | 'landscape';

/** A new A4 page, laid as the one before unless told otherwise. */
export function beginPage(pdf: PDFKit.PDFDocument, layout?: Layout): void {
  pdf.addPage({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOTER_HEIGHT },
    layout: layout ?? (pdf.page.layout as Layout),
  });
}
