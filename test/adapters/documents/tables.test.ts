import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documents } from '#adapters/documents/documents.ts';

const sheet = {
  name: 'Taux / semestre',
  columns: ['Nom', 'Taux'],
  rows: [
    ['=HYPERLINK("http://x")', 12.5],
    ['Élodie ; « Prost »', -3],
    ['+33 5 56 00 00 00', null],
  ],
};

describe('tables', () => {
  it('a CSV opens in Excel in French: mark, semicolons, decimal commas', () => {
    const bytes = documents.toCsv(sheet);

    const text = Buffer.from(bytes).toString('utf8');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toContain('Nom;Taux\r\n');
    expect(text).toContain('"Élodie ; « Prost »";-3\r\n');
    expect(text).toContain(';12,5\r\n');
  });

  it('a text of a CSV is never a formula, and comes back as it was', () => {
    const bytes = documents.toCsv(sheet);

    const lines = Buffer.from(bytes).toString('utf8').slice(1).split('\r\n');
    const read = documents.readCsv(bytes);
    expect(lines.filter((line) => /^"?[=+@]/.test(line))).toEqual([]);
    expect(read).toMatchObject({
      outcome: 'read',
      columns: ['Nom', 'Taux'],
      rows: [
        { line: 2, cells: ['=HYPERLINK("http://x")', '12,5'] },
        { line: 3, cells: ['Élodie ; « Prost »', '-3'] },
        { line: 4, cells: ['+33 5 56 00 00 00', ''] },
      ],
    });
  });

  it('an XLSX holds texts as texts and figures as figures', async () => {
    const files = unzipSync(await documents.toXlsx(sheet));

    const cells = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(cells).not.toContain('<f>');
    expect(cells).toContain('<v>12.5</v>');
    expect(cells).toContain('<v>-3</v>');
    expect(texts).toContain('=HYPERLINK');
    expect(workbook).toContain('Taux   semestre');
  });

  it('both hold calendar days as a spreadsheet sorts them', async () => {
    const dated = { name: 'Jours', columns: ['Session'], rows: [[{ day: '2026-12-02' }], [null]] };

    const csv = Buffer.from(documents.toCsv(dated)).toString('utf8');
    const files = unzipSync(await documents.toXlsx(dated));

    const cells = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
    expect(csv).toContain('\r\n02/12/2026\r\n');
    // Days since the end of 1899.
    expect(cells).toContain('<v>46358</v>');
    expect(styles).toContain('dd/mm/yyyy');
  });

  it.each([
    ['semicolons in UTF-8 with a mark', Buffer.from('\uFEFFa;b\r\né;2\r\n')],
    ['commas', Buffer.from('a,b\né,2\n')],
    ['semicolons in Windows-1252', Buffer.from('a;b\r\né;2', 'latin1')],
  ])('reads %s', (_how, bytes) => {
    const read = documents.readCsv(bytes);

    expect(read).toEqual({
      outcome: 'read',
      columns: ['a', 'b'],
      rows: [{ line: 2, cells: ['é', '2'] }],
    });
  });

  it('numbers lines as an editor does, empty rows and cells of two lines included', () => {
    const read = documents.readCsv(Buffer.from('a;b\r\n"x\r\ny";2\r\n\r\n;\r\nz;3\r\nlast;4'));

    const lines = read.outcome === 'read' ? read.rows.map(({ line }) => line) : [];
    expect(lines).toEqual([2, 6, 7]);
  });

  it('says why a file is no table', () => {
    expect(documents.readCsv(Buffer.from('  \n'))).toMatchObject({ why: 'empty' });
    expect(documents.readCsv(Buffer.from('PK\u0003\0\0'))).toMatchObject({ why: 'not_a_table' });
    expect(documents.readCsv(Buffer.from('a;b\n"x;2\n'))).toMatchObject({ why: 'quotes' });
  });
});
