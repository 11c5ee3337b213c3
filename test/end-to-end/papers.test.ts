import { describe, expect, it } from 'vitest';
import { readPdf } from '../support/read-pdf.ts';
import { askPlayground, fetchFile, lastInPlayground } from '../support/read-playground.ts';
import { startTestApp } from '../support/running-app.ts';

const clock = { SIMULATED_NOW: '2026-09-07T09:00:00+02:00' };

describe('what follows an enrolment', () => {
  it('puts confirmed sessions in the diary, from « mon agenda » and from the message that confirms', async () => {
    const { url } = await startTestApp(clock);

    const asked = await askPlayground(url, 'camille', { text: 'mon agenda' });
    const requests = await askPlayground(url, 'camille', { text: 'mes demandes' });
    await askPlayground(url, 'victor', { text: 'mes sessions' });
    await askPlayground(url, 'victor', {
      choice: 'Animer un atelier collectif participatif, du 15 au 16 septembre 2026, à Pau',
    });
    await askPlayground(url, 'victor', { choice: 'Voir Bruno Caron' });
    await askPlayground(url, 'victor', { choice: 'Confirmer' });
    const told = await lastInPlayground(url, 'bruno');
    const his = await askPlayground(url, 'bruno', { choice: 'Ajouter à mon agenda' });

    const calendar = Buffer.from(await fetchFile(url, asked.file)).toString('utf8');
    expect(asked.file?.name).toBe('mes-sessions-parcourspro.ics');
    expect(calendar).toContain('DTSTART;TZID=Europe/Paris:20260915T090000');
    expect(calendar).toContain('LOCATION:Pau');
    expect(requests.labels).toContain('Ajouter à mon agenda');
    expect(told.labels).toContain('Ajouter à mon agenda');
    expect(his.text).toContain('Voici votre session');
  });

  it('gives the provider the papers of a group and of one person, filled from the file', async () => {
    const { url } = await startTestApp(clock);
    await askPlayground(url, 'victor', { text: 'mes sessions' });
    await askPlayground(url, 'victor', {
      choice: 'Animer un atelier collectif participatif, du 15 au 16 septembre 2026, à Pau',
    });

    const convocations = await askPlayground(url, 'victor', { choice: 'Convocations (3)' });
    const conventions = await askPlayground(url, 'victor', { choice: 'Conventions (3)' });
    const group = await readPdf(await fetchFile(url, convocations.file));
    const bytes = await fetchFile(url, conventions.file);
    const agreements = await readPdf(bytes);

    expect(convocations.file?.mediaType).toBe('application/pdf');
    expect(group.pages).toHaveLength(3);
    expect(group.title).toBe('Convocation');
    expect(group.pages.join(' ')).toContain('du 15 au 16 septembre 2026');
    expect(agreements.pages).toHaveLength(3);
    expect(agreements.pages[0]).toContain('SIRET');
  });

  it('gives the person their certificate, and nobody else', async () => {
    const { url } = await startTestApp(clock);

    const mine = await askPlayground(url, 'yanis', { text: 'je veux mon attestation' });
    const other = await askPlayground(url, 'yanis', { text: 'je veux mon attestation de mars' });
    const none = await askPlayground(url, 'hugo', { text: 'je veux mon attestation' });
    const bytes = await fetchFile(url, mine.file);
    const { pages } = await readPdf(bytes);

    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Yanis Haddad');
    expect(pages[0]).toContain('Le CV qui donne envie');
    expect(other.file).toBeNull();
    expect(other.text).toContain('Je n’en trouve pas à cette date');
    expect(none.file).toBeNull();
    expect(none.text).toContain('Il n’y a pas d’attestation');
  });
});
