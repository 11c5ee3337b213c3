import { describe, expect, it } from 'vitest';
import { documents } from '#adapters/documents/documents.ts';
import type { PrintedDocument } from '#ports/documents.ts';
import { readPdf } from '../../support/read-pdf.ts';

const printed: PrintedDocument = {
  title: 'Convention',
  language: 'fr',
  author: 'Cap Métiers',
  footer: 'ParcoursPro',
  parts: ['Amélie', 'Zoé'].map((name) => ({
    title: 'Convention',
    subtitle: 'Mener un entretien à distance',
    blocks: [
      { type: 'heading', text: 'Les parties' },
      { type: 'paragraph', text: `Entre ${name} et « l’organisme », il est convenu…` },
      { type: 'facts', facts: [{ label: 'Dates', value: 'du 14 au 15 septembre 2026' }] },
      {
        type: 'table',
        columns: ['Nom', 'Présent'],
        rows: Array.from({ length: name === 'Zoé' ? 60 : 2 }, (_, row) => [`Ligne ${row}`, '']),
      },
      {
        type: 'signatures',
        mention: 'Fait le 7 septembre 2026',
        parties: [
          { role: 'Prestataire', name: 'Élodie Prost' },
          { role: 'Bénéficiaire', name },
        ],
      },
    ],
  })),
};

describe('printed documents', () => {
  it('say everything, each part from a new page, long tables over several', async () => {
    const { pages } = await readPdf(await documents.toPdf(printed));

    expect(pages[0]).toContain('Entre Amélie et « l’organisme », il est convenu…');
    expect(pages[0]).toContain('Dates : du 14 au 15 septembre 2026');
    expect(pages[0]).not.toContain('Zoé');
    expect(pages[1]).toContain('Entre Zoé');
    expect(pages.join(' ')).toContain('Ligne 59');
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.at(-1)).toContain(`ParcoursPro · ${pages.length}/${pages.length}`);
  });

  it('can be listened to: tags in order, a language, a title', async () => {
    const { tags, language, title } = await readPdf(await documents.toPdf(printed));

    expect(tags).toEqual(
      expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'Table', 'TH', 'TD']),
    );
    expect(tags.indexOf('H1')).toBeLessThan(tags.indexOf('H2'));
    expect(language).toBe('fr-FR');
    expect(title).toBe('Convention');
  });

  it('carry their font', async () => {
    const bytes = Buffer.from(await documents.toPdf(printed)).toString('latin1');

    expect(bytes).toMatch(/\/FontFile2 /);
    expect(bytes).not.toMatch(/\/BaseFont \/Helvetica/);
  });
});
