import { describe, expect, it } from 'vitest';
import { documents } from '#adapters/documents/documents.ts';
import { query } from '../support/database.ts';
import { askPlayground, fetchFile, lastInPlayground } from '../support/read-playground.ts';
import { startTestApp } from '../support/running-app.ts';

const clock = { SIMULATED_NOW: '2026-09-07T09:00:00+02:00' };
const HEADS = [
  'Action',
  'Nature',
  'Titre',
  'Thème',
  'Objectifs',
  'Public',
  'Prérequis',
  'Durée',
  'Session',
  'Premier jour',
  'Dernier jour',
  'Places',
  'Mode',
  'Lieu',
  'Horaires',
  'Prestataire',
];

const csv = (...lines: string[]) => ({
  file: {
    name: 'programme.csv',
    mediaType: 'text/csv',
    contentBase64: Buffer.from([HEADS.join(';'), ...lines].join('\r\n'), 'latin1').toString(
      'base64',
    ),
  },
});

/** A line of a new formation, with some cells changed. */
function line(changes: Record<string, string> = {}): string {
  const cells: Record<string, string> = {
    Action: 'facilitation',
    Nature: 'formation',
    Titre: 'Faciliter une réunion',
    Thème: 'Accompagnement',
    Durée: '1 jour, 7 heures',
    Session: 'facilitation-1',
    'Premier jour': '12/11/2026',
    Places: '12',
    Mode: 'présentiel',
    Lieu: 'Guéret',
    Horaires: '9 h – 17 h',
    Prestataire: 'victor.salles@example.org',
    ...changes,
  };
  return HEADS.map((head) => cells[head] ?? '').join(';');
}

async function countOf(databaseUrl: string, table: 'actions' | 'sessions'): Promise<number> {
  const [row] = await query<{ count: string }>(databaseUrl, `SELECT count(*) FROM ${table}`);
  return Number(row?.count);
}

describe('the import of the programme', () => {
  it('tries first, then stores all of it in one press, audited and found in the catalogue', async () => {
    const { url, databaseUrl } = await startTestApp(clock);
    const before = await countOf(databaseUrl, 'sessions');

    const tried = await askPlayground(
      url,
      'claire',
      csv(
        line(),
        line({
          Session: 'facilitation-2',
          'Premier jour': '2026-12-10',
          Mode: 'distanciel',
          Lieu: '',
        }),
      ),
    );
    const meanwhile = await countOf(databaseUrl, 'sessions');
    await askPlayground(url, 'claire', { choice: 'Importer' });
    const found = await askPlayground(url, 'amelie', { text: 'formations à Guéret' });
    const again = await askPlayground(url, 'claire', csv(line()));
    const audit = await query<{ event: string }>(
      databaseUrl,
      `SELECT event FROM audit_trail WHERE event IN ('action.created', 'session.created') ORDER BY event`,
    );

    expect(tried.text).toContain('essai à blanc');
    expect(tried.facts[1]?.value).toBe('2 à créer, 0 à modifier');
    expect(meanwhile).toBe(before);
    expect(await countOf(databaseUrl, 'sessions')).toBe(before + 2);
    expect(found.text).toContain('Faciliter une réunion');
    expect(again.text).toContain('déjà à jour');
    expect(audit.map(({ event }) => event)).toEqual([
      'action.created',
      'session.created',
      'session.created',
    ]);
  });

  it('names every bad line and imports nothing, the good lines included', async () => {
    const { url, databaseUrl } = await startTestApp(clock);
    const before = await countOf(databaseUrl, 'actions');

    const refused = await askPlayground(
      url,
      'claire',
      csv(
        line(),
        line({ Session: 'b', Places: '8', Prestataire: 'amelie.roux@example.org' }),
        line({ Session: 'c', Places: '16' }),
        line({ Session: 'd', 'Premier jour': '31/02/2027' }),
        line({ Session: 'e', Nature: 'stage' }),
        line({ Session: 'f', Prestataire: 'amelie.roux@example.org' }),
        line({ Session: 'facilitation-1' }),
        line({ Session: 'Pas Bon' }),
        line({ Session: 'g', 'Premier jour': '01/09/2026' }),
        line({ Session: 'h', Titre: 'Autre titre' }),
      ),
    );

    for (const words of [
      'Ligne 3, colonne « Places » : 8 places',
      'Ligne 3, colonne « Prestataire »',
      'Ligne 4, colonne « Places » : 16 places',
      'Ligne 5, colonne « Premier jour » : « 31/02/2027 »',
      'Ligne 6, colonne « Nature » : « stage »',
      'Ligne 7, colonne « Prestataire »',
      'Ligne 8, colonne « Session » : la session est déjà à la ligne 2',
      'Ligne 9, colonne « Session » : « Pas Bon »',
      'Ligne 10, colonne « Premier jour » : une nouvelle session',
      'Ligne 11, colonne « Action » : l’action est décrite autrement à la ligne 2',
    ]) {
      expect(refused.text).toContain(words);
    }
    expect(refused.text).not.toContain('Ligne 2,');
    expect(refused.labels).not.toContain('Importer');
    expect(await countOf(databaseUrl, 'actions')).toBe(before);
  });

  it('gives a template that comes back unchanged, and lets nobody else import', async () => {
    const { url } = await startTestApp(clock);

    const template = await askPlayground(url, 'claire', { text: 'modèle d’import' });
    const bytes = await fetchFile(url, template.file);
    const read = documents.readCsv(bytes);
    const file = {
      name: 'programme.csv',
      mediaType: 'text/csv',
      contentBase64: Buffer.from(bytes).toString('base64'),
    };
    const back = await askPlayground(url, 'claire', { file });
    const other = await askPlayground(url, 'amelie', { file });

    expect(read.outcome === 'read' && read.columns).toEqual(HEADS);
    expect(back.text).toContain('déjà à jour');
    expect(other.text).not.toContain('Import');
  });

  it('checks again when the button is pressed', async () => {
    const { url, databaseUrl } = await startTestApp(clock);
    await askPlayground(url, 'claire', csv(line()));

    await query(
      databaseUrl,
      `UPDATE accounts SET roles = '{}' WHERE email = 'victor.salles@example.org'`,
    );
    const pressed = await askPlayground(url, 'claire', { choice: 'Importer' });

    expect(pressed.text).toContain('colonne « Prestataire »');
    expect(await query(databaseUrl, `SELECT id FROM actions WHERE id = 'facilitation'`)).toEqual(
      [],
    );
  });

  it('reads days as people write them, and says which columns it leaves aside', async () => {
    const { url } = await startTestApp(clock);
    const days = ['12/11/2026', '12.11.26', '12 novembre 2026', 'jeudi 12 novembre 2026'];
    const { file } = csv(
      ...days.map((day, index) => line({ Session: `jour-${index}`, 'Premier jour': day })),
    );
    const text = Buffer.from(file.contentBase64, 'base64').toString('latin1');
    const content = text.replace('Lieu', 'Lieux').replaceAll('présentiel', 'distanciel');
    const contentBase64 = Buffer.from(content, 'latin1').toString('base64');

    const tried = await askPlayground(url, 'claire', { file: { ...file, contentBase64 } });
    const vague = await askPlayground(
      url,
      'claire',
      csv(line({ 'Premier jour': '12 novembre' }), line({ Session: 'b' }).concat(';de trop')),
    );

    expect(tried.facts[1]?.value).toBe('4 à créer, 0 à modifier');
    expect(tried.text).toContain('laissée de côté : « Lieux »');
    expect(vague.text).toContain('Ligne 3 : il y a plus de valeurs que de colonnes');
  });

  it('tells the people of a session what it changes of it, and the prestataire what is new', async () => {
    const { url } = await startTestApp(clock);
    const open = { Nature: 'webinaire', Places: '' };
    const told = async (person: string) => (await lastInPlayground(url, person)).text;
    await askPlayground(url, 'claire', csv(line(open)));
    await askPlayground(url, 'claire', { choice: 'Importer' });
    await expect
      .poll(() => told('victor'))
      .toMatch(/Une session vous est confiée.*Faciliter une réunion/s);
    await askPlayground(url, 'amelie', { text: 'inscris-moi à Faciliter une réunion' });
    await askPlayground(url, 'amelie', { text: 'le 12 novembre' });
    await askPlayground(url, 'amelie', { text: 'Pour mieux animer nos réunions de service.' });
    await askPlayground(url, 'amelie', { choice: 'Envoyer ma demande' });

    await askPlayground(
      url,
      'claire',
      csv(line({ ...open, Lieu: 'Limoges', Horaires: '14 h – 17 h' })),
    );
    await askPlayground(url, 'claire', { choice: 'Importer' });

    await expect
      .poll(() => told('amelie'))
      .toMatch(/Lieu : à Limoges \(au lieu de : à Guéret\)\n- Horaires : 14 h/);
  });
});
